// Labels: rules
#include "core/supervision/latestats.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate statDay(2021, 11, 12);

StageOnList lateStage(const Matter &matter, const Unit *unit, int days)
{
    StageOnList entry;
    entry.matter = &matter;
    entry.unit = unit;
    entry.days = days;
    entry.due = DatePhrase::day(statDay.addDays(-days));
    return entry;
}

StageOnList lateNode(const Project &project, const Unit *unit, int days)
{
    StageOnList entry;
    entry.kind = StageOnList::Kind::Node;
    entry.project = &project;
    entry.unit = unit;
    entry.days = days;
    return entry;
}
} // namespace

class TestLateStats : public QObject
{
    Q_OBJECT

private slots:
    void agesEndAtSevenAndThirtyDays_data();
    void agesEndAtSevenAndThirtyDays();
    void aUnitCountsDifferentMattersAndAllStages();
    void theUnitWithMostStandsFirstAndTheUnrecordedLast();
    void leadersAreThoseOfTheProjects();
    void aMatterIsAsOldAsItsLongestLateStage();
};

void TestLateStats::agesEndAtSevenAndThirtyDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<LateAge>("age");
    QTest::newRow("1") << 1 << LateAge::UpToSeven;
    QTest::newRow("7") << 7 << LateAge::UpToSeven;
    QTest::newRow("8") << 8 << LateAge::UpToThirty;
    QTest::newRow("30") << 30 << LateAge::UpToThirty;
    QTest::newRow("31") << 31 << LateAge::Longer;
}

void TestLateStats::agesEndAtSevenAndThirtyDays()
{
    QFETCH(int, days);
    QFETCH(LateAge, age);

    QCOMPARE(ageOf(days), age);
}

void TestLateStats::aUnitCountsDifferentMattersAndAllStages()
{
    const Unit unit = unitCalled(1, u"城市管理局"_s);
    const Matter matter = matterCalled(1, u"供电"_s);
    const Project project = projectCalled(1, u"产业园"_s);

    const auto tallies = lateByUnit(
        {lateStage(matter, &unit, 23), lateStage(matter, &unit, 3), lateNode(project, &unit, 40)});

    QCOMPARE(tallies.size(), size_t(1));
    QCOMPARE(tallies[0].name, unit.name);
    QCOMPARE(tallies[0].matters, 1);
    QCOMPARE(tallies[0].stages, 2);
    QCOMPARE(tallies[0].nodes, 1);
    QCOMPARE(tallies[0].longest, 40);
    QVERIFY((tallies[0].byAge == std::array<int, lateAges>{1, 1, 1}));
}

void TestLateStats::theUnitWithMostStandsFirstAndTheUnrecordedLast()
{
    const Unit one = unitCalled(1, u"甲局"_s);
    const Unit two = unitCalled(2, u"乙局"_s);
    const Matter matter = matterCalled(1, u"供电"_s);

    const auto tallies = lateByUnit({lateStage(matter, nullptr, 90),
                                     lateStage(matter, nullptr, 91),
                                     lateStage(matter, nullptr, 92),
                                     lateStage(matter, &one, 5),
                                     lateStage(matter, &two, 1),
                                     lateStage(matter, &two, 2)});

    QCOMPARE(tallies.size(), size_t(3));
    QCOMPARE(tallies[0].name, two.name);
    QCOMPARE(tallies[1].name, one.name);
    QVERIFY(tallies[2].id.isNull());
    QVERIFY(tallies[2].name.isEmpty());
}

void TestLateStats::leadersAreThoseOfTheProjects()
{
    const Person leader = personCalled(1, u"领导甲"_s);
    Project project = projectCalled(1, u"产业园"_s);
    project.leader = leader.id;
    const Matter matter = matterCalled(1, u"供电"_s);
    const Workspace workspace = workspaceOf(leader);

    const auto tallies
        = lateByLeader(workspace, {lateNode(project, nullptr, 4), lateStage(matter, nullptr, 9)});

    QCOMPARE(tallies.size(), size_t(2));
    QCOMPARE(tallies[0].name, leader.name);
    QCOMPARE(tallies[0].nodes, 1);
    QVERIFY(tallies[1].id.isNull());
}

void TestLateStats::aMatterIsAsOldAsItsLongestLateStage()
{
    const Matter one = matterCalled(1, u"供电"_s);
    const Matter two = matterCalled(2, u"供水"_s);

    const auto counts = lateMattersByAge(
        {lateStage(one, nullptr, 40), lateStage(one, nullptr, 2), lateStage(two, nullptr, 7)});

    QVERIFY((counts == std::array<int, lateAges>{1, 0, 1}));
}

QTEST_GUILESS_MAIN(TestLateStats)
#include "tst_latestats.moc"
