#include "ui/overview/figurestrip.h"

#include "ui/overview/overviewtext.h"

using namespace Qt::StringLiterals;

namespace {
using Figure = FigureButton::Figure;

const QString none = u"—"_s;

Figure overdueFigure(const OverviewFigures &figures)
{
    Figure figure;
    figure.caption = OverviewText::tr("Overdue matters");
    figure.number = QString::number(figures.overdueMatters);
    figure.unit = OverviewText::tr("matter(s)", "unit behind a number", figures.overdueMatters);
    figure.isLate = figures.overdueMatters > 0;
    figure.note = figure.isLate ? OverviewText::tr("%n unit(s), longest %1", nullptr, figures.overdueUnits)
                                      .arg(OverviewText::tr("%n day(s)", nullptr, figures.longestOverdue))
                                : OverviewText::tr("Nothing overdue");
    figure.page = u"overdue"_s;
    figure.filter = u"matters"_s;
    return figure;
}

Figure dueFigure(const OverviewFigures &figures)
{
    Figure figure;
    figure.caption = OverviewText::tr("Due this week");
    figure.number = QString::number(figures.dueThisWeek);
    figure.unit = OverviewText::tr("item(s)", "unit behind a number", figures.dueThisWeek);
    figure.note = OverviewText::tr("%n due today", nullptr, figures.dueToday);
    figure.icon = u"clock"_s;
    figure.page = u"due"_s;
    figure.filter = u"all"_s;
    return figure;
}

Figure redFigure(const OverviewFacts &facts)
{
    const OverviewFigures &figures = facts.figures;
    Figure figure;
    figure.caption = OverviewText::tr("Red projects");
    figure.number = QString::number(figures.redProjects);
    figure.unit = OverviewText::tr("project(s)", "unit behind a number", figures.redProjects);
    figure.isLate = figures.redProjects > 0;
    figure.note = facts.sinceMeeting
        ? OverviewText::tr("%n new since the last meeting", nullptr, facts.sinceMeeting->newlyRed)
        : OverviewText::tr("%n yellow", nullptr, figures.yellowProjects);
    figure.page = u"projects"_s;
    figure.filter = u"red"_s;
    return figure;
}

Figure unstartedFigure(const OverviewFigures &figures)
{
    Figure figure;
    figure.caption = OverviewText::tr("Should have started");
    figure.number = QString::number(figures.shouldHaveStarted);
    figure.unit = OverviewText::tr("project(s)", "unit behind a number", figures.shouldHaveStarted);
    figure.isLate = figures.shouldHaveStarted > 0;
    figure.note = figure.isLate
        ? OverviewText::tr("Longest %1").arg(OverviewText::tr("%n day(s)", nullptr, figures.longestUnstarted))
        : OverviewText::tr("All that were due have started");
    figure.page = u"projects"_s;
    figure.filter = u"unstarted"_s;
    return figure;
}

Figure investmentFigure(const OverviewFigures::Investment &sum)
{
    Figure figure;
    figure.caption = OverviewText::tr("Year's investment done");
    const auto percent = sum.donePercent();
    figure.number = percent ? QString::number(*percent, 'f', 1) + u'%' : none;
    figure.page = u"projects"_s;
    figure.filter = u"planned"_s;
    if (!percent) {
        figure.note = sum.planFen > 0 ? OverviewText::tr("No figure of what is done")
                                      : OverviewText::tr("No year's plan is recorded");
        return figure;
    }
    figure.note
        = OverviewText::tr("%1 / %2 亿元").arg(OverviewText::yi(sum.doneFen), OverviewText::yi(sum.planFen));
    if (sum.unreported > 0)
        figure.note += OverviewText::tr(", %n not reported", nullptr, sum.unreported);
    return figure;
}

Figure meetingFigure(const MeetingFacts &meetings)
{
    Figure figure;
    figure.caption = OverviewText::tr("Last meeting's assignments");
    figure.page = u"meetings"_s;
    figure.number = none;
    if (!meetings.last) {
        figure.note = OverviewText::tr("No meeting has been closed yet");
        return figure;
    }
    if (meetings.last->decided == 0) {
        figure.note = OverviewText::tr("It assigned nothing");
        return figure;
    }
    figure.number = QString::number(meetings.last->percent()) + u'%';
    figure.note = OverviewText::tr("%1 decided, %2 completed")
                      .arg(meetings.last->decided)
                      .arg(meetings.last->completed);
    return figure;
}
} // namespace

std::vector<FigureButton::Figure> figuresOf(const OverviewFacts &facts)
{
    return {overdueFigure(facts.figures),
            dueFigure(facts.figures),
            redFigure(facts),
            unstartedFigure(facts.figures),
            investmentFigure(facts.figures.investment),
            meetingFigure(facts.meetings)};
}

FigureStrip::FigureStrip(const OverviewDoors &doors, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    constexpr int count = 6;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *figure = new FigureButton(this);
        connect(figure, &QAbstractButton::clicked, this, [figure, doors] {
            doors.list(figure->figure().page, figure->figure().filter);
        });
        m_figures.push_back(figure);
    }
    setNarrow(false);
}

void FigureStrip::show(const OverviewFacts &facts)
{
    const auto figures = figuresOf(facts);
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->show(figures[i]);
}

void FigureStrip::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    const int columns = isNarrow ? 3 : 6;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i) {
        FigureButton *figure = m_figures[static_cast<size_t>(i)];
        m_layout->removeWidget(figure);
        m_layout->addWidget(figure, i / columns, i % columns);
        figure->setDivided(i % columns > 0);
    }
}
