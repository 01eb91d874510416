#include "ui/common/rangepopup.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

RangePopup::RangePopup(const ColumnInfo &info, QDate today, const FieldCondition &condition, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_condition(condition)
    , m_kind(info.kind)
    , m_title(info.title)
    , m_today(today)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    const bool isDay = m_kind == ColumnKind::Day;
    m_from = addEdit(isDay ? tr("Not before") : tr("At least (万元)"), condition.from);
    m_to = addEdit(isDay ? tr("Not after") : tr("At most (万元)"), condition.to);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    setFixedWidth(scaledTo(font(), 240));
    setFocusProxy(m_from);
}

QLineEdit *RangePopup::addEdit(const QString &caption, const std::optional<qint64> &bound)
{
    auto *label = new QLabel(caption, this);
    auto *edit = new QLineEdit(this);
    edit->setText(bound ? textOf(*bound, m_kind) : QString());
    edit->setAccessibleName(tr("%1: %2").arg(m_title, caption));
    edit->setPlaceholderText(m_kind == ColumnKind::Day ? tr("A day, or words for one") : QString());
    layout()->addWidget(label);
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &RangePopup::takeTyping);
    connect(edit, &QLineEdit::returnPressed, this, &QWidget::close);
    return edit;
}

QString RangePopup::textOf(qint64 bound, ColumnKind kind)
{
    return kind == ColumnKind::Day ? QDate::fromJulianDay(bound).toString(Qt::ISODate)
                                   : shownIn(bound, MoneyUnit::WanYuan);
}

Result<std::optional<qint64>> RangePopup::read(const QString &typing) const
{
    if (m_kind == ColumnKind::Day)
        return parseDatePhrase(typing, m_today).map([](const std::optional<DatePhrase> &phrase) {
            return phrase && phrase->isDated() ? std::optional(phrase->date.toJulianDay()) : std::nullopt;
        });
    return parseMoney(typing, MoneyUnit::WanYuan).map([](const std::optional<Money> &money) {
        return money ? std::optional(money->fen) : std::nullopt;
    });
}

std::optional<qint64> RangePopup::take(QLineEdit *edit)
{
    const auto bound = read(edit->text());
    edit->setProperty("invalid", !bound);
    edit->update();
    if (bound)
        return *bound;
    m_problem->setText(tr("▲ %1").arg(bound.error().message));
    m_problem->show();
    return std::nullopt;
}

void RangePopup::takeTyping()
{
    m_problem->hide();
    m_condition.from = take(m_from);
    m_condition.to = take(m_to);
    adjustSize();
    emit changed(m_condition);
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
