// Labels: rules
#include "core/supervision/latelist.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum DeadlineStage;

const QDate today(2021, 11, 24); // a Wednesday

Matter openMatter(quint32 number, const QString &code, const Unit *unit = nullptr)
{
    Matter matter = matterCalled(number, u"事项"_s + code);
    matter.code = code;
    matter.classification = MatterClass::Ordinary;
    matter.state = MatterState::InWork;
    if (unit)
        matter.unit = unit->id;
    return matter;
}

/// "unit code days" of each row, as the page would show them.
QStringList rowsOf(const std::vector<StageOnList> &list)
{
    QStringList rows;
    for (const StageOnList &entry : list)
        rows.append(u"%1 %2 %3"_s
                        .arg(entry.unit ? entry.unit->name : u"—"_s,
                             entry.matter ? entry.matter->code : entry.project->code)
                        .arg(entry.days));
    return rows;
}

QStringList overdue(const Workspace &workspace, ListKind kind = ListKind::All)
{
    return rowsOf(overdueStages(workspace, MatterParts(workspace), today, kind));
}

QStringList dueThisWeek(const Workspace &workspace, QDate day = today, ListKind kind = ListKind::All)
{
    return rowsOf(stagesDueThisWeek(workspace, MatterParts(workspace), day, kind));
}

Project projectDue(quint32 number, const QString &code, QDate start, QDate finish)
{
    Project project = projectCalled(number, u"项目"_s + code);
    project.code = code;
    project.start = DatePhrase::day(start);
    project.finish = DatePhrase::day(finish);
    return project;
}
} // namespace

class TestLateList : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDueTodayIsNotOverdue();
    void closedMattersAndMetDutiesAreNotOverdue();
    void aMissedDaySevenOfAMajorMatterIsOnTheList();
    void thePendingExtensionOfAMatterDoesNotHideIt();
    void theLongestLateComesFirstThenUnitThenCode();
    void aMergedUnitAnswersUnderItsPresentName();
    void severalStagesOfOneMatterAreOneMatter();
    void thisWeekEndsOnItsSunday_data();
    void thisWeekEndsOnItsSunday();
    void theSoonestComesFirst();
    void aPassedStartOrFinishIsANode();
    void aNodeThatWasReachedOrGivenUpIsNotLate();
    void nodesAndMattersAreListedApartOrTogether();
    void anEmptyFileHasEmptyLists();
};

void TestLateList::whatIsDueTodayIsNotOverdue()
{
    const Matter matter = openMatter(1, u"01"_s);
    const Workspace workspace = workspaceOf(
        matter, deadlineOf(matter, 1, Feedback, today.addDays(-1)), deadlineOf(matter, 2, Resolve, today));

    QCOMPARE(overdue(workspace), QStringList{"— 01 1"});
    QCOMPARE(dueThisWeek(workspace), QStringList{"— 01 0"});
}

void TestLateList::closedMattersAndMetDutiesAreNotOverdue()
{
    Workspace workspace;
    quint32 number = 0;
    for (const MatterState state : {MatterState::Completed, MatterState::SignedOff, MatterState::Cancelled}) {
        Matter closed = openMatter(++number, u"0"_s);
        closed.state = state;
        workspace.apply({made(closed), made(deadlineOf(closed, number, Resolve, today.addDays(-9)))});
    }
    const Matter open = openMatter(9, u"9"_s);
    Deadline met = deadlineOf(open, 9, Resolve, today.addDays(-9));
    met.done = today.addDays(-1); // late, but done
    workspace.apply({made(open), made(met)});

    QCOMPARE(overdue(workspace), QStringList());
    QCOMPARE(dueThisWeek(workspace, today.addDays(-10)), QStringList());
}

void TestLateList::aMissedDaySevenOfAMajorMatterIsOnTheList()
{
    Matter matter = openMatter(1, u"01"_s);
    matter.classification = MatterClass::Major;
    const Workspace workspace = workspaceOf(matter,
                                            deadlineOf(matter, 1, Resolve, today.addDays(-4)),
                                            deadlineOf(matter, 2, Month, today.addDays(20)));

    QCOMPARE(overdue(workspace), QStringList{"— 01 4"});
}

void TestLateList::thePendingExtensionOfAMatterDoesNotHideIt()
{
    const Matter matter = openMatter(1, u"01"_s);
    const Workspace workspace = workspaceOf(matter,
                                            deadlineOf(matter, 1, Resolve, today.addDays(-2)),
                                            extensionOf(matter, 1, ExtensionState::Asked, today.addDays(30)));

    QCOMPARE(overdue(workspace), QStringList{"— 01 2"});
}

void TestLateList::theLongestLateComesFirstThenUnitThenCode()
{
    const Unit a = unitCalled(1, u"A局"_s);
    const Unit b = unitCalled(2, u"B局"_s);
    Workspace workspace = workspaceOf(a, b);
    quint32 number = 0;
    const auto add = [&](const QString &code, const Unit *unit, int late) {
        const Matter matter = openMatter(100 - ++number, code, unit);
        workspace.apply({made(matter), made(deadlineOf(matter, number, Resolve, today.addDays(-late)))});
    };
    add(u"05"_s, &b, 3);
    add(u"02"_s, &b, 3);
    add(u"09"_s, &a, 3);
    add(u"01"_s, &a, 1);
    add(u"07"_s, &a, 40);
    add(u"08"_s, nullptr, 3);

    QCOMPARE(overdue(workspace),
             (QStringList{"A局 07 40", "— 08 3", "A局 09 3", "B局 02 3", "B局 05 3", "A局 01 1"}));
}

void TestLateList::aMergedUnitAnswersUnderItsPresentName()
{
    Unit old = unitCalled(1, u"招商局"_s);
    old.successor = numbered<UnitId>(2);
    const Matter matter = openMatter(1, u"01"_s, &old);
    const Workspace workspace = workspaceOf(
        old, unitCalled(2, u"投资促进局"_s), matter, deadlineOf(matter, 1, Resolve, today.addDays(-2)));

    QCOMPARE(overdue(workspace), QStringList{"投资促进局 01 2"});
}

void TestLateList::severalStagesOfOneMatterAreOneMatter()
{
    const Matter one = openMatter(1, u"01"_s);
    const Matter other = openMatter(2, u"02"_s);
    const Workspace workspace = workspaceOf(one,
                                            other,
                                            deadlineOf(one, 1, Deploy, today.addDays(-9)),
                                            deadlineOf(one, 2, Feedback, today.addDays(-6)),
                                            deadlineOf(other, 3, Feedback, today.addDays(-6)),
                                            projectDue(1, u"P"_s, today.addDays(-3), {}));

    const auto list = overdueStages(workspace, MatterParts(workspace), today);

    QCOMPARE(list.size(), size_t(4));
    QCOMPARE(mattersOn(list), 2);
}

void TestLateList::thisWeekEndsOnItsSunday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("rows");
    // Duties are due on Sunday 21, Wednesday 24, Sunday 28 and Monday 29 November.
    QTest::newRow("Monday") << QDate(2021, 11, 22) << QStringList{"— 24 2", "— 28 6"};
    QTest::newRow("Wednesday") << QDate(2021, 11, 24) << QStringList{"— 24 0", "— 28 4"};
    QTest::newRow("Thursday") << QDate(2021, 11, 25) << QStringList{"— 28 3"};
    QTest::newRow("Sunday") << QDate(2021, 11, 28) << QStringList{"— 28 0"};
    QTest::newRow("Sunday before") << QDate(2021, 11, 21) << QStringList{"— 21 0"};
}

void TestLateList::thisWeekEndsOnItsSunday()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, rows);
    Workspace workspace;
    for (const int due : {29, 28, 24, 21}) {
        const Matter matter = openMatter(quint32(due), QString::number(due));
        workspace.apply(
            {made(matter), made(deadlineOf(matter, quint32(due), Resolve, QDate(2021, 11, due)))});
    }

    QCOMPARE(dueThisWeek(workspace, day), rows);
}

void TestLateList::theSoonestComesFirst()
{
    const Unit a = unitCalled(1, u"A局"_s);
    const Unit b = unitCalled(2, u"B局"_s);
    const Matter later = openMatter(1, u"01"_s, &a);
    const Matter sooner = openMatter(2, u"02"_s, &b);
    const Matter alsoLater = openMatter(3, u"00"_s, &b);
    const Workspace workspace = workspaceOf(a,
                                            b,
                                            later,
                                            sooner,
                                            alsoLater,
                                            deadlineOf(later, 1, Resolve, today.addDays(3)),
                                            deadlineOf(alsoLater, 3, Resolve, today.addDays(3)),
                                            deadlineOf(sooner, 2, Resolve, today.addDays(1)));

    QCOMPARE(dueThisWeek(workspace), (QStringList{"B局 02 1", "A局 01 3", "B局 00 3"}));
}

void TestLateList::aPassedStartOrFinishIsANode()
{
    Project started = projectDue(2, u"P2"_s, today.addDays(-400), today.addDays(-5));
    started.actualStart = DatePhrase::day(today.addDays(-390));
    const Workspace workspace
        = workspaceOf(projectDue(1, u"P1"_s, today.addDays(-30), today.addDays(300)), started);

    const auto list = overdueStages(workspace, MatterParts(workspace), today);

    QCOMPARE(rowsOf(list), (QStringList{"— P1 30", "— P2 5"}));
    QVERIFY(list[0].kind == StageOnList::Kind::Node && list[0].node == StageOnList::Node::Start);
    QVERIFY(list[1].kind == StageOnList::Kind::Node && list[1].node == StageOnList::Node::Finish);
    QVERIFY(!list[0].matter && !list[0].deadline);
    QCOMPARE(list[1].due.date, today.addDays(-5));
}

void TestLateList::aNodeThatWasReachedOrGivenUpIsNotLate()
{
    Project finished = projectDue(1, u"P1"_s, today.addDays(-400), today.addDays(-5));
    finished.actualFinish = DatePhrase::day(today.addDays(-6));
    Project ended = projectDue(2, u"P2"_s, today.addDays(-400), today.addDays(-5));
    ended.stage = ProjectStage::Ended;
    Project words = projectDue(3, u"P3"_s, {}, {});
    words.start.text = u"—"_s;

    QCOMPARE(overdue(workspaceOf(finished, ended, words)), QStringList());
}

void TestLateList::nodesAndMattersAreListedApartOrTogether()
{
    const Matter matter = openMatter(1, u"01"_s);
    const Workspace workspace = workspaceOf(matter,
                                            deadlineOf(matter, 1, Resolve, today.addDays(-2)),
                                            deadlineOf(matter, 2, Plan, today.addDays(2)),
                                            projectDue(1, u"P1"_s, today.addDays(-1), today.addDays(1)));

    QCOMPARE(overdue(workspace, ListKind::Matters), QStringList{"— 01 2"});
    QCOMPARE(overdue(workspace, ListKind::Nodes), QStringList{"— P1 1"});
    QCOMPARE(overdue(workspace), (QStringList{"— 01 2", "— P1 1"}));
    QCOMPARE(dueThisWeek(workspace, today, ListKind::Matters), QStringList{"— 01 2"});
    QCOMPARE(dueThisWeek(workspace, today, ListKind::Nodes), QStringList{"— P1 1"});
}

void TestLateList::anEmptyFileHasEmptyLists()
{
    QCOMPARE(overdue(Workspace()), QStringList());
    QCOMPARE(dueThisWeek(Workspace()), QStringList());
    QCOMPARE(mattersOn({}), 0);
}

QTEST_APPLESS_MAIN(TestLateList)
#include "tst_latelist.moc"
