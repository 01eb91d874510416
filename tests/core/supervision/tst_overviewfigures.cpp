// Labels: rules
#include "core/supervision/overviewfigures.h"

#include "core/supervision/latelist.h"
#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum DeadlineStage;

const QDate today(2021, 11, 12); // a Friday
constexpr qint64 fenOfYi = 10'000'000'000;

Matter openMatter(quint32 number, const Unit *unit = nullptr)
{
    Matter matter = matterCalled(number, u"事项%1"_s.arg(number));
    matter.code = u"DB%1"_s.arg(number);
    matter.state = MatterState::InWork;
    if (unit)
        matter.unit = unit->id;
    return matter;
}

Project planned(quint32 number, qint64 planYi, qint64 doneYi, QDate asOf)
{
    Project project = projectCalled(number, u"项目%1"_s.arg(number));
    project.plan = Money{planYi * fenOfYi, {}};
    project.done = Money{doneYi * fenOfYi, {}};
    project.figuresAsOf = asOf;
    return project;
}

Project lateBy(quint32 number, int days)
{
    Project project = projectCalled(number, u"项目%1"_s.arg(number));
    project.actualStart = DatePhrase::day(QDate(2020, 1, 1));
    project.finish = DatePhrase::day(today.addDays(-days));
    return project;
}
} // namespace

class TestOverviewFigures : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileHasNoFigures();
    void aMatterWithTwoLateStagesIsOneOverdueMatter();
    void mattersAreAgedByTheirLongestStage_data();
    void mattersAreAgedByTheirLongestStage();
    void theListsBehindTheNumbersHaveAsManyRows();
    void theUnitWithMostOverdueMattersIsNamed();
    void aPassedStartIsCountedUntilTheProjectStarts();
    void investmentIsComparedWithTheMonthOfItsFigures();
    void whatIsNotReportedIsSaidNotCountedAsKnown();
    void figuresOfAnotherYearAreLeftOutAndSaid();
    void aPartIsCountedInItsBundle();
    void differentDaysOfFiguresAreKept();
    void unitsStandMostRedFirst();
    void theLongestLateNeedsAttentionMost();
    void theComingAgendaSaysWhatIsAsked();
    void changesBeginAfterTheDay();
    void signOffsWithoutADayAreUnknown();
};

void TestOverviewFigures::anEmptyFileHasNoFigures()
{
    const OverviewFigures figures = overviewFigures({}, today);

    QCOMPARE(figures.projects, 0);
    QCOMPARE(figures.overdueMatters, 0);
    QVERIFY(!figures.investment.donePercent());
    QVERIFY(!figures.investment.aheadPoints());
    QVERIFY(figures.attention.empty());
}

void TestOverviewFigures::aMatterWithTwoLateStagesIsOneOverdueMatter()
{
    const Unit unit = unitCalled(1, "城市管理局");
    const Matter matter = openMatter(1, &unit);
    const Workspace workspace = workspaceOf(unit,
                                            matter,
                                            deadlineOf(matter, 1, Feedback, today.addDays(-9)),
                                            deadlineOf(matter, 2, Resolve, today.addDays(-5)));

    const OverviewFigures figures = overviewFigures(workspace, today);

    QCOMPARE(figures.overdueMatters, 1);
    QCOMPARE(figures.overdueStages, 2);
    QCOMPARE(figures.overdueUnits, 1);
    QCOMPARE(figures.longestOverdue, 9);
}

void TestOverviewFigures::mattersAreAgedByTheirLongestStage_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("span");

    QTest::newRow("yesterday") << 1 << 0;
    QTest::newRow("a week") << 7 << 0;
    QTest::newRow("more than a week") << 8 << 1;
    QTest::newRow("thirty days") << 30 << 1;
    QTest::newRow("more than thirty days") << 31 << 2;
}

void TestOverviewFigures::mattersAreAgedByTheirLongestStage()
{
    QFETCH(int, days);
    QFETCH(int, span);
    const Matter matter = openMatter(1);
    const Workspace workspace = workspaceOf(matter,
                                            deadlineOf(matter, 1, Feedback, today.addDays(-days)),
                                            deadlineOf(matter, 2, Resolve, today.addDays(-1)));

    std::array<int, 3> expected{};
    expected[static_cast<size_t>(span)] = 1;
    QCOMPARE(overviewFigures(workspace, today).ageing, expected);
}

void TestOverviewFigures::theListsBehindTheNumbersHaveAsManyRows()
{
    Workspace workspace;
    for (quint32 i = 1; i <= 40; ++i) {
        Matter matter = openMatter(i);
        if (i % 7 == 0)
            matter.state = MatterState::SignedOff;
        Project project = projectCalled(i, u"项目"_s);
        project.start = DatePhrase::day(today.addDays(int(i % 11) - 5));
        project.finish = DatePhrase::day(today.addDays(int(i % 5) - 2));
        workspace.apply({made(matter),
                         made(deadlineOf(matter, i, Resolve, today.addDays(int(i % 9) - 4))),
                         made(project)});
    }
    const MatterParts parts(workspace);

    const OverviewFigures figures = overviewFigures(workspace, today);

    const auto overdue = overdueStages(workspace, parts, today);
    QCOMPARE(figures.overdueStages, static_cast<int>(overdue.size()));
    QCOMPARE(figures.overdueMatters, mattersOn(overdue));
    QCOMPARE(figures.dueThisWeek, static_cast<int>(stagesDueThisWeek(workspace, parts, today).size()));
}

void TestOverviewFigures::theUnitWithMostOverdueMattersIsNamed()
{
    const Unit one = unitCalled(1, "城市管理局");
    const Unit two = unitCalled(2, "财政金融局");
    Workspace workspace = workspaceOf(one, two);
    for (quint32 i = 1; i <= 3; ++i) {
        const Matter matter = openMatter(i, i == 1 ? &one : &two);
        workspace.apply({made(matter), made(deadlineOf(matter, i, Resolve, today.addDays(-3)))});
    }

    const OverviewFigures figures = overviewFigures(workspace, today);

    QCOMPARE(figures.mostOverdueUnit, "财政金融局");
    QCOMPARE(figures.mostOverdueCount, 2);
    QCOMPARE(figures.overdueUnits, 2);
}

void TestOverviewFigures::aPassedStartIsCountedUntilTheProjectStarts()
{
    Project waiting = projectCalled(1, "未开工");
    waiting.start = DatePhrase::day(today.addDays(-41));
    Project begun = waiting;
    begun.id = numbered<ProjectId>(2);
    begun.actualStart = DatePhrase::day(today.addDays(-1));
    Project dueToday = projectCalled(3, "今日开工");
    dueToday.start = DatePhrase::day(today);

    const OverviewFigures figures = overviewFigures(workspaceOf(waiting, begun, dueToday), today);

    QCOMPARE(figures.shouldHaveStarted, 1);
    QCOMPARE(figures.longestUnstarted, 41);
    QVERIFY(shouldHaveStarted(waiting, today));
    QVERIFY(!shouldHaveStarted(dueToday, today));
}

void TestOverviewFigures::investmentIsComparedWithTheMonthOfItsFigures()
{
    Project project = planned(1, 0, 0, QDate(2021, 10, 31));
    project.plan = Money{647'400'000'000, {}}; // 江门: 629.0 of 647.4 by October is 13.8 points ahead
    project.done = Money{629'000'000'000, {}};

    const auto sum = overviewFigures(workspaceOf(project), today).investment;

    QCOMPARE(QString::number(*sum.donePercent(), 'f', 1), "97.2");
    QCOMPARE(QString::number(*sum.aheadPoints(), 'f', 1), "13.8");
}

void TestOverviewFigures::whatIsNotReportedIsSaidNotCountedAsKnown()
{
    Project silent = planned(2, 100, 0, {});
    silent.done.reset();

    const auto sum
        = overviewFigures(workspaceOf(planned(1, 100, 50, QDate(2021, 6, 30)), silent), today).investment;

    QCOMPARE(sum.projects, 2);
    QCOMPARE(sum.unreported, 1);
    QCOMPARE(*sum.donePercent(), 25.0);
    QCOMPARE(*sum.aheadPoints(), -25.0);
}

void TestOverviewFigures::figuresOfAnotherYearAreLeftOutAndSaid()
{
    const auto sum = overviewFigures(workspaceOf(planned(1, 100, 50, QDate(2021, 6, 30)),
                                                 planned(2, 900, 900, QDate(2020, 12, 31))),
                                     today)
                         .investment;

    QCOMPARE(sum.projects, 1);
    QCOMPARE(sum.ofOtherYears, 1);
    QCOMPARE(sum.planFen, 100 * fenOfYi);
}

void TestOverviewFigures::aPartIsCountedInItsBundle()
{
    const Project bundle = planned(1, 100, 50, QDate(2021, 6, 30));
    Project part = planned(2, 60, 30, QDate(2021, 6, 30));
    part.bundle = bundle.id;

    const OverviewFigures figures = overviewFigures(workspaceOf(bundle, part), today);

    QCOMPARE(figures.investment.planFen, 100 * fenOfYi);
    QCOMPARE(figures.projects, 2);
}

void TestOverviewFigures::differentDaysOfFiguresAreKept()
{
    const auto sum = overviewFigures(workspaceOf(planned(1, 120, 60, QDate(2021, 9, 30)),
                                                 planned(2, 120, 90, QDate(2021, 10, 31))),
                                     today)
                         .investment;

    QCOMPARE(sum.earliest, QDate(2021, 9, 30));
    QCOMPARE(sum.latest, QDate(2021, 10, 31));
    QCOMPARE(*sum.aheadPoints(), (150.0 - 190.0) / 240.0 * 100.0);
}

void TestOverviewFigures::unitsStandMostRedFirst()
{
    const Unit calm = unitCalled(1, "财政金融局");
    const Unit busy = unitCalled(2, "城市管理局");
    Unit former = unitCalled(3, "旧名");
    former.successor = busy.id;
    Project good = planned(1, 100, 100, QDate(2021, 10, 31));
    good.unit = calm.id;
    Project red = lateBy(2, 5);
    red.unit = busy.id;
    Project redToo = lateBy(3, 6);
    redToo.unit = former.id;

    const auto lights = overviewFigures(workspaceOf(calm, busy, former, good, red, redToo), today).lights;

    QCOMPARE(lights.size(), size_t(2));
    QCOMPARE(lights[0].name, "城市管理局");
    QCOMPARE(lights[0].red, 2);
    QCOMPARE(lights[1].green, 1);
}

void TestOverviewFigures::theLongestLateNeedsAttentionMost()
{
    Workspace workspace;
    for (quint32 i = 1; i <= 7; ++i)
        workspace.apply({made(lateBy(i, int(i)))});
    workspace.apply({made(planned(9, 100, 70, QDate(2021, 10, 31)))}); // yellow

    const OverviewFigures figures = overviewFigures(workspace, today);

    QCOMPARE(figures.attention.size(), size_t(5));
    QCOMPARE(figures.attention.front().name, "项目7");
    QCOMPARE(figures.attention.back().name, "项目3");
    QCOMPARE(figures.redProjects, 7);
    QCOMPARE(figures.yellowProjects, 1);
}

void TestOverviewFigures::theComingAgendaSaysWhatIsAsked()
{
    const Project project = lateBy(1, 5);
    Matter matter = openMatter(1);
    matter.project = project.id;
    Meeting meeting;
    meeting.id = numbered<MeetingId>(1);
    meeting.date = today.addDays(1);
    AgendaItem item;
    item.id = numbered<AgendaItemId>(1);
    item.meeting = meeting.id;
    item.projects = {project.id};
    item.asked = "请定征迁清零日期";
    const Deadline late = deadlineOf(matter, 1, Resolve, today.addDays(-4));

    const auto attention
        = overviewFigures(workspaceOf(project, matter, late, meeting, item), today).attention.front();
    meeting.state = MeetingState::Closed;
    const auto after
        = overviewFigures(workspaceOf(project, matter, late, meeting, item), today).attention.front();

    QCOMPARE(attention.asked, "请定征迁清零日期");
    QCOMPARE(attention.matterCode, "DB1");
    QCOMPARE(attention.matterDays, 4);
    QCOMPARE(after.asked, QString());
}

void TestOverviewFigures::changesBeginAfterTheDay()
{
    const QDate day = today.addDays(-6);
    const Matter newly = openMatter(1);
    const Matter before = openMatter(2);
    Matter closed = openMatter(3);
    closed.state = MatterState::SignedOff;
    MatterEvent signOff;
    signOff.id = numbered<MatterEventId>(1);
    signOff.matter = closed.id;
    signOff.kind = MatterEventKind::SignedOff;
    signOff.on = day.addDays(1);
    Project started = projectCalled(5, "新开工");
    started.actualStart = DatePhrase::day(today);
    Project startedBefore = projectCalled(6, "早开工");
    startedBefore.actualStart = DatePhrase::day(day);

    const Workspace workspace = workspaceOf(newly,
                                            before,
                                            closed,
                                            signOff,
                                            deadlineOf(newly, 1, Resolve, day),
                                            deadlineOf(before, 2, Feedback, day.addDays(-1)),
                                            deadlineOf(before, 3, Resolve, day),
                                            lateBy(3, 2),
                                            lateBy(4, 20),
                                            started,
                                            startedBefore);
    const OverviewChanges changes = changesSince(workspace, day, today);

    QCOMPARE(changes.newlyOverdue, 1);
    QCOMPARE(changes.newlyRed, 1);
    QCOMPARE(changes.signedOff, std::optional(1));
    QCOMPARE(changes.started, 1);
}

void TestOverviewFigures::signOffsWithoutADayAreUnknown()
{
    Matter closed = openMatter(1);
    closed.state = MatterState::SignedOff;

    QVERIFY(!changesSince(workspaceOf(closed), today.addDays(-6), today).signedOff);
    QCOMPARE(changesSince(workspaceOf(openMatter(2)), today.addDays(-6), today).signedOff, std::optional(0));
}

QTEST_APPLESS_MAIN(TestOverviewFigures)
#include "tst_overviewfigures.moc"
