#include "ui/overview/sincebanner.h"

#include "ui/common/controls.h"
#include "ui/common/markpainting.h"
#include "ui/overview/overviewtext.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {
QString changesText(const OverviewChanges &changes)
{
    QStringList parts;
    if (changes.newlyOverdue > 0)
        parts += OverviewText::tr("%n matter(s) newly overdue", nullptr, changes.newlyOverdue);
    if (changes.newlyRed > 0)
        parts += OverviewText::tr("%n project(s) turned red", nullptr, changes.newlyRed);
    if (changes.signedOff.value_or(0) > 0)
        parts += OverviewText::tr("%n matter(s) signed off", nullptr, *changes.signedOff);
    if (changes.started > 0)
        parts += OverviewText::tr("%n project(s) started", nullptr, changes.started);
    return parts.join(OverviewText::tr(", ", "between things that happened"));
}
} // namespace

SinceBanner::SinceBanner(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_look(makeButton(OverviewText::tr("Look"), ButtonKind::Link, this))
{
    QPushButton *close = makeButton(OverviewText::tr("Close"), ButtonKind::Link, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(34, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_look);
    layout->addWidget(close);
    m_sentence->setTextFormat(Qt::PlainText);
    connect(m_look, &QPushButton::clicked, this, &SinceBanner::lookAsked);
    connect(close, &QPushButton::clicked, this, [this] {
        m_isClosed = true;
        hide();
    });
    hide();
}

void SinceBanner::show(const std::optional<OverviewChanges> &changes)
{
    const QString what = changes && !m_isClosed ? changesText(*changes) : QString();
    setVisible(!what.isEmpty());
    if (what.isEmpty())
        return;
    m_isLate = changes->newlyOverdue > 0 || changes->newlyRed > 0;
    m_sentence->setText(
        OverviewText::tr("Since the last look on %1: %2").arg(OverviewText::day(changes->since), what));
    setAccessibleName(m_sentence->text());
    update();
}

void SinceBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isLate ? theme.lateBg : theme.accentBg);
    painter.drawRoundedRect(rect(), 6, 6);
    constexpr int mark = 11;
    const QRect shape(14, (height() - mark) / 2, mark, mark);
    paintLightShape(&painter, shape, m_isLate ? CellMark::LightRed : CellMark::LightGreen, theme);
}
