#include "ui/overview/investmentcard.h"

#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/overview/investmentchart.h"
#include "ui/overview/legend.h"
#include "ui/overview/overviewtext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

InvestmentCard::InvestmentCard(QWidget *parent)
    : Card(OverviewText::tr("Investment against schedule"), parent)
    , m_toggle(makeButton({}, ButtonKind::Link, this))
    , m_states(new QStackedWidget(this))
    , m_chartPlace(new QWidget(m_states))
    , m_table(new QTableWidget(0, 4, m_states))
    , m_note(new QuietLabel({}, this))
{
    head()->addWidget(
        new Legend({{OverviewText::tr("Done"), &Theme::accent},
                    {OverviewText::tr("Schedule"), &Theme::base, CellMark::Plain, Qt::DashLine}},
                   this));
    head()->addWidget(m_toggle);
    m_states->addWidget(m_chartPlace);
    m_states->addWidget(m_table);
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_states->setMinimumHeight(scaledTo(font(), 200));
    body()->addWidget(m_states, 1);
    body()->addWidget(m_note);
    m_note->setFont(roleFont(TextRole::Caption, font()));
    m_table->setHorizontalHeaderLabels({OverviewText::tr("Month"),
                                        OverviewText::tr("Done (亿元)"),
                                        OverviewText::tr("Schedule (亿元)"),
                                        OverviewText::tr("Ahead (points)")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_toggle->setToolTip(OverviewText::tr("Show the table behind the chart, or the chart (Alt+T)"));
    connect(m_toggle, &QPushButton::clicked, this, &InvestmentCard::toggleTable);
}

void InvestmentCard::show(const OverviewFacts &facts)
{
    m_sum = facts.figures.investment;
    if (!isDrawable())
        m_states->setCurrentWidget(m_chartPlace);
    m_toggle->setVisible(isDrawable());
    m_toggle->setText(isTableShown() ? OverviewText::tr("Chart") : OverviewText::tr("Table"));
    m_toggle->setAccessibleName(m_toggle->text());
    showConclusion();
    showNote();
    fillTable();
    if (m_isChartWanted)
        makeChart();
}

void InvestmentCard::showConclusion()
{
    const auto ahead = m_sum.aheadPoints();
    if (!ahead) {
        setSubtitle({});
        setConclusion(OverviewText::tr("Investment against schedule: not known"));
        return;
    }
    const QString points = QString::number(std::abs(*ahead), 'f', 1);
    setConclusion(*ahead < 0 ? OverviewText::tr("Investment is %1 points behind schedule").arg(points)
                             : OverviewText::tr("Investment is %1 points ahead of schedule").arg(points));
    const QString latest = OverviewText::day(m_sum.latest);
    setSubtitle(
        m_sum.earliest == m_sum.latest
            ? OverviewText::tr("亿元, as of %1").arg(latest)
            : OverviewText::tr("亿元, figures of %1 to %2").arg(OverviewText::day(m_sum.earliest), latest));
}

void InvestmentCard::showNote()
{
    QStringList notes;
    if (m_sum.planFen <= 0)
        notes += OverviewText::tr("No project has a plan for the year, so there is nothing to draw.");
    else if (!isDrawable())
        notes += OverviewText::tr("No project says what is done and as of which day.");
    else
        notes
            += OverviewText::tr("The months before are not recorded: only the day of the figures is drawn.");
    if (isDrawable() && m_sum.unreported > 0)
        notes += OverviewText::tr("%n project(s) did not report.", nullptr, m_sum.unreported);
    if (m_sum.ofOtherYears > 0)
        notes += OverviewText::tr(
            "%n project(s) left out: their figures are of another year.", nullptr, m_sum.ofOtherYears);
    m_note->setText(notes.join(u' '));
    m_note->setToolTip(m_note->text());
}

void InvestmentCard::fillTable()
{
    constexpr double fenOfYi = 1e10;
    constexpr int months = 12;
    m_table->setRowCount(isDrawable() ? months : 0);
    for (int month = 1; isDrawable() && month <= months; ++month) {
        const bool isKnown = month == m_sum.latest.month();
        const double plan = static_cast<double>(m_sum.planFen) * month / months;
        const double expected = (isKnown ? m_sum.expectedFen : plan) / fenOfYi;
        const QString cells[] = {QLocale().standaloneMonthName(month, QLocale::ShortFormat),
                                 isKnown ? OverviewText::yi(m_sum.doneFen) : u"—"_s,
                                 QString::number(expected, 'f', 1),
                                 isKnown ? shownPoints(*m_sum.aheadPoints()) : u"—"_s};
        for (int column = 0; column < 4; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(month - 1, column, cell);
        }
    }
}

void InvestmentCard::makeChart()
{
    m_isChartWanted = true;
    clearLayout(m_chartPlace->layout());
    if (!isDrawable())
        return;
    m_chartPlace->layout()->addWidget(makeInvestmentChart(m_sum, m_chartPlace));
}

void InvestmentCard::toggleTable()
{
    if (!isDrawable())
        return;
    const bool toTable = !isTableShown();
    m_states->setCurrentWidget(toTable ? static_cast<QWidget *>(m_table) : m_chartPlace);
    m_toggle->setText(toTable ? OverviewText::tr("Chart") : OverviewText::tr("Table"));
    m_toggle->setAccessibleName(m_toggle->text());
    if (toTable)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_toggle->setFocus(Qt::ShortcutFocusReason);
}

void InvestmentCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    // The chart keeps the colours and the font that it was made with.
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_isChartWanted)
        makeChart();
}
