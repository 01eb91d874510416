#include "ui/shell/statusline.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace {
/// A few words in a thin frame.
class StatusTag : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeOf(palette()).control);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QLabel::paintEvent(event);
    }
};
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_page(new QLabel(this))
    , m_sample(new StatusTag(tr("Sample data"), this))
    , m_readOnly(new StatusTag(tr("Read-only"), this))
    , m_calendar(new QLabel(this))
    , m_today(new QLabel(this))
{
    setMinimumHeight(28);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 3, 20, 3);
    layout->setSpacing(16);
    layout->addWidget(m_page, 1);
    for (QLabel *label : {m_calendar, m_readOnly, m_sample, m_today})
        layout->addWidget(label, 0, Qt::AlignVCenter);
    for (QLabel *label : {m_sample, m_readOnly}) {
        label->setContentsMargins(6, 0, 6, 0);
        label->hide();
    }
    m_calendar->hide();
    m_page->setAccessibleName(tr("Status"));
    dress();
}

void StatusLine::dress()
{
    const Theme &theme = themeOf(palette());
    const QFont caption = roleFont(TextRole::Caption, font());
    for (QLabel *label : {m_page, m_sample, m_readOnly, m_calendar, m_today}) {
        label->setFont(caption);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, label == m_calendar ? theme.warn : theme.text2);
        label->setPalette(quiet);
    }
}

void StatusLine::setPageText(const QString &text)
{
    m_page->setText(text);
}

void StatusLine::setSample(bool isSample)
{
    m_sample->setVisible(isSample);
}

void StatusLine::setReadOnly(bool isReadOnly)
{
    m_readOnly->setVisible(isReadOnly);
}

void StatusLine::setToday(QDate day)
{
    const QString weekday = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    m_today->setText(tr("Today %1 %2").arg(day.toString(Qt::ISODate), weekday));
}

void StatusLine::setCalendarWarning(int year)
{
    m_calendar->setText(tr("▲ No holidays for %1 yet; plain weekends assumed").arg(year));
    m_calendar->setVisible(year != 0);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_today)
        dress();
}
