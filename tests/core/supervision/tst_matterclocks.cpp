// Labels: rules
#include "core/supervision/matterclocks.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum DeadlineStage;

const QDate dispatched(2021, 11, 13);

Matter ordinaryMatter()
{
    Matter matter = matterCalled(1, u"协调地块供电"_s);
    matter.classification = MatterClass::Ordinary;
    matter.dispatched = DatePhrase::day(dispatched);
    matter.state = MatterState::InWork;
    return matter;
}

StageState stateOf(DeadlineStage stage, const Matter &matter, const Workspace &workspace, QDate today)
{
    const MatterParts parts(workspace);
    for (const StageStanding &standing : stagesOf(matter, parts, today))
        if (standing.stage == stage)
            return standing.state;
    return StageState::NotApplicable;
}
} // namespace

class TestMatterClocks : public QObject
{
    Q_OBJECT

private slots:
    void aDutyIsOpenToItsLastDayAndOverdueTheNext();
    void anUnknownStageIsNeverOverdue();
    void stagesStandInTheOrderOfTheWords();
    void theOtherSolvingClockDoesNotApply_data();
    void theOtherSolvingClockDoesNotApply();
    void whileTheClassIsUnknownSoAreBothSolvingClocks();
    void aPendingExtensionStopsNothing();
    void anApprovedExtensionMovesTheDayAndLeavesTheOriginal();
    void aMissedDaySevenStaysWhenTheMatterBecomesMajor();
    void aDutyMetAfterItsDayIsDoneLate();
    void aClosedMatterHasNoOverdueStage_data();
    void aClosedMatterHasNoOverdueStage();
    void aSuspendedMatterStillRuns();
    void everyNodeOfAPlanIsAClock();
    void theRulesGiveThreeDeadlinesAtDispatch();
    void theRulesGiveNothingBeforeTheClockStarts();
    void aMatterKeepsThePolicyItWasDispatchedUnder();
};

void TestMatterClocks::aDutyIsOpenToItsLastDayAndOverdueTheNext()
{
    const Matter matter = ordinaryMatter();
    const Workspace workspace = workspaceOf(matter, deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20)));

    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 11, 19)), StageState::Open);
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 11, 20)), StageState::Open);
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 11, 21)), StageState::Overdue);
}

void TestMatterClocks::anUnknownStageIsNeverOverdue()
{
    const Matter matter = ordinaryMatter();
    const Workspace workspace = workspaceOf(matter);

    for (const DeadlineStage stage : {Deploy, Feedback, Resolve})
        QCOMPARE(stateOf(stage, matter, workspace, QDate(2099, 1, 1)), StageState::Unknown);
}

void TestMatterClocks::stagesStandInTheOrderOfTheWords()
{
    const Matter matter = ordinaryMatter();
    const Workspace workspace = workspaceOf(matter,
                                            deadlineOf(matter, 1, Plan, QDate(2021, 9, 30)),
                                            deadlineOf(matter, 2, Plan, QDate(2021, 8, 31)),
                                            deadlineOf(matter, 3, Deploy, dispatched));

    const MatterParts parts(workspace);
    const auto stages = stagesOf(matter, parts, dispatched);

    QCOMPARE(stages.size(), size_t(6));
    const DeadlineStage order[] = {Deploy, Feedback, Resolve, Month, Plan, Plan};
    for (size_t i = 0; i < stages.size(); ++i)
        QCOMPARE(stages[i].stage, order[i]);
    QCOMPARE(stages[4].deadline->due.date, QDate(2021, 8, 31));
    QCOMPARE(stages[5].deadline->due.date, QDate(2021, 9, 30));
}

void TestMatterClocks::theOtherSolvingClockDoesNotApply_data()
{
    QTest::addColumn<int>("classification");
    QTest::addColumn<int>("other");
    QTest::newRow("ordinary") << int(MatterClass::Ordinary) << int(Month);
    QTest::newRow("major") << int(MatterClass::Major) << int(Resolve);
    QTest::newRow("complex") << int(MatterClass::Complex) << int(Resolve);
}

void TestMatterClocks::theOtherSolvingClockDoesNotApply()
{
    QFETCH(int, classification);
    QFETCH(int, other);
    Matter matter = ordinaryMatter();
    matter.classification = MatterClass(classification);

    QCOMPARE(stateOf(DeadlineStage(other), matter, workspaceOf(matter), dispatched),
             StageState::NotApplicable);
}

void TestMatterClocks::whileTheClassIsUnknownSoAreBothSolvingClocks()
{
    Matter matter = ordinaryMatter();
    matter.classification = MatterClass::Unknown;

    QCOMPARE(stateOf(Resolve, matter, workspaceOf(matter), dispatched), StageState::Unknown);
    QCOMPARE(stateOf(Month, matter, workspaceOf(matter), dispatched), StageState::Unknown);
}

void TestMatterClocks::aPendingExtensionStopsNothing()
{
    const Matter matter = ordinaryMatter();
    const Workspace workspace
        = workspaceOf(matter,
                      deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20)),
                      extensionOf(matter, 1, ExtensionState::Asked, QDate(2021, 12, 20)));
    const MatterParts parts(workspace);

    QVERIFY(extensionPending(parts.extensions(matter.id)));
    QCOMPARE(extensionsApproved(parts.extensions(matter.id)), 0);
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 11, 21)), StageState::Overdue);
}

void TestMatterClocks::anApprovedExtensionMovesTheDayAndLeavesTheOriginal()
{
    const Matter matter = ordinaryMatter();
    Deadline deadline = deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20));
    deadline.due = DatePhrase::day(QDate(2021, 12, 20));
    const Workspace workspace
        = workspaceOf(matter,
                      deadline,
                      extensionOf(matter, 1, ExtensionState::Approved, QDate(2021, 12, 20)),
                      extensionOf(matter, 2, ExtensionState::Refused, QDate(2022, 1, 20)),
                      extensionOf(matter, 3, ExtensionState::Withdrawn, QDate(2022, 1, 20)));
    const MatterParts parts(workspace);

    QCOMPARE(extensionsApproved(parts.extensions(matter.id)), 1);
    QVERIFY(!extensionPending(parts.extensions(matter.id)));
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 12, 20)), StageState::Open);
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2021, 12, 21)), StageState::Overdue);
    QCOMPARE(stagesOf(matter, parts, dispatched)[2].deadline->original, QDate(2021, 11, 20));
}

void TestMatterClocks::aMissedDaySevenStaysWhenTheMatterBecomesMajor()
{
    Matter matter = ordinaryMatter();
    Workspace workspace = workspaceOf(matter, deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20)));
    Matter major = matter;
    major.classification = MatterClass::Major;

    workspace.apply({altered<Matter>(workspace.table<Matter>().ref(matter.id), major)});

    QCOMPARE(stateOf(Resolve, major, workspace, QDate(2021, 11, 25)), StageState::Overdue);
    QCOMPARE(stateOf(Month, major, workspace, QDate(2021, 11, 25)), StageState::Unknown);
}

void TestMatterClocks::aDutyMetAfterItsDayIsDoneLate()
{
    const Matter matter = ordinaryMatter();
    Deadline onTheDay = deadlineOf(matter, 1, Feedback, QDate(2021, 11, 16));
    onTheDay.done = QDate(2021, 11, 16);
    Deadline dayAfter = deadlineOf(matter, 2, Resolve, QDate(2021, 11, 20));
    dayAfter.done = QDate(2021, 11, 21);
    const Workspace workspace = workspaceOf(matter, onTheDay, dayAfter);

    QCOMPARE(stateOf(Feedback, matter, workspace, QDate(2022, 1, 1)), StageState::Done);
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2022, 1, 1)), StageState::LateDone);
}

void TestMatterClocks::aClosedMatterHasNoOverdueStage_data()
{
    QTest::addColumn<int>("state");
    for (const MatterState state : {MatterState::Completed, MatterState::SignedOff, MatterState::Cancelled})
        QTest::newRow(storedWord(state).data()) << int(state);
}

void TestMatterClocks::aClosedMatterHasNoOverdueStage()
{
    QFETCH(int, state);
    Matter matter = ordinaryMatter();
    matter.state = MatterState(state);
    Deadline lateDone = deadlineOf(matter, 2, Feedback, QDate(2021, 11, 16));
    lateDone.done = QDate(2021, 11, 19);
    const Workspace workspace
        = workspaceOf(matter, lateDone, deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20)));

    QVERIFY(matter.isClosed());
    QCOMPARE(stateOf(Resolve, matter, workspace, QDate(2022, 1, 1)), StageState::Done);
    QCOMPARE(stateOf(Feedback, matter, workspace, QDate(2022, 1, 1)), StageState::LateDone);
}

void TestMatterClocks::aSuspendedMatterStillRuns()
{
    Matter matter = ordinaryMatter();
    matter.state = MatterState::Suspended;

    QVERIFY(!matter.isClosed());
    QCOMPARE(stateOf(Resolve,
                     matter,
                     workspaceOf(matter, deadlineOf(matter, 1, Resolve, QDate(2021, 11, 20))),
                     QDate(2021, 11, 21)),
             StageState::Overdue);
}

void TestMatterClocks::everyNodeOfAPlanIsAClock()
{
    const Matter matter = ordinaryMatter();
    Deadline august = deadlineOf(matter, 1, Plan, QDate(2021, 8, 31));
    august.due.text = u"8月底制度落地"_s;
    const Workspace workspace = workspaceOf(matter, august, deadlineOf(matter, 2, Plan, QDate(2021, 9, 30)));
    const MatterParts parts(workspace);

    const auto stages = stagesOf(matter, parts, QDate(2021, 9, 15));

    QCOMPARE(stages[stages.size() - 2].state, StageState::Overdue);
    QCOMPARE(stages[stages.size() - 1].state, StageState::Open);
}

void TestMatterClocks::theRulesGiveThreeDeadlinesAtDispatch()
{
    Matter matter = ordinaryMatter();
    matter.classification = MatterClass::Complex;

    const auto deadlines = ruleDeadlines(matter, WorkCalendar::shipped(), repeatableIds(u"rules"_s));

    QCOMPARE(deadlines.size(), size_t(3));
    const std::pair<DeadlineStage, QDate> expected[]
        = {{Deploy, dispatched}, {Feedback, QDate(2021, 11, 16)}, {Month, QDate(2021, 12, 13)}};
    for (size_t i = 0; i < deadlines.size(); ++i) {
        QCOMPARE(deadlines[i].stage, expected[i].first);
        QCOMPARE(deadlines[i].original, expected[i].second);
        QCOMPARE(deadlines[i].due, DatePhrase::day(expected[i].second));
        QCOMPARE(deadlines[i].matter, matter.id);
        QVERIFY(deadlines[i].id && !deadlines[i].done.isValid());
    }
    matter.classification = MatterClass::Unknown;
    QCOMPARE(ruleDeadlines(matter, WorkCalendar::shipped(), systemIds()).size(), size_t(2));
}

void TestMatterClocks::theRulesGiveNothingBeforeTheClockStarts()
{
    Matter matter = ordinaryMatter();
    matter.policy.start = ClockPolicy::Start::Receipt;

    QVERIFY(ruleDeadlines(matter, WorkCalendar::shipped(), systemIds()).empty());
    matter.received = QDate(2021, 11, 15);
    QCOMPARE(ruleDeadlines(matter, WorkCalendar::shipped(), systemIds())[1].due.date, QDate(2021, 11, 18));
}

void TestMatterClocks::aMatterKeepsThePolicyItWasDispatchedUnder()
{
    Matter matter = ordinaryMatter();
    matter.policy.holidays = ClockPolicy::Holidays::Shifted;

    const auto deadlines = ruleDeadlines(matter, WorkCalendar::shipped(), systemIds());

    QCOMPARE(deadlines[2].due.date, QDate(2021, 11, 22));
}

QTEST_APPLESS_MAIN(TestMatterClocks)
#include "tst_matterclocks.moc"
