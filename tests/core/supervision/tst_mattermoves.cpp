// Labels: rules
#include "core/supervision/extensionmoves.h"
#include "core/supervision/matterclocks.h"
#include "core/supervision/matterdispatch.h"

#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum DeadlineStage;

const QDate dispatchDay(2021, 11, 1);
const QDate dayThree(2021, 11, 4);
const QDate daySeven(2021, 11, 8);
const QDate monthDay(2021, 12, 1);

MoveNote noteOn(QDate day, const QString &words = u"已安排"_s, const QString &who = u"责任人甲"_s)
{
    return {day, who, words};
}
} // namespace

/// One matter in a workspace, moved by edits one after the other.
class TestMatterMoves : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void assigningStartsTheClocksOfTheRules();
    void assigningKeepsTheOfficesPolicyOfThatDay();
    void underReceiptTheClocksStartWithTheReceipt();
    void whatWasReportedBeforeTheReceiptIsMet();
    void anAssignmentNamesWhatIsMissing_data();
    void anAssignmentNamesWhatIsMissing();
    void datesOfTheDispatchAreClocksOfTheirOwn();
    void aDateTakenOutOfTheDispatchIsNone();
    void codesAreCountedWithinTheYear();
    void deploymentMeetsStageOne();
    void theFirstFeedbackMeetsStageThreeAndTheNextSaysInWork();
    void aFeedbackCanMeetANodeOfThePlan();
    void anApplicationStopsTheSolvingClockAndAReturnRunsItAgain();
    void completionIsRefusedWithoutEvidenceOrGrade_data();
    void completionIsRefusedWithoutEvidenceOrGrade();
    void whatWasNeverReportedIsMetLateByCompletion();
    void signOffWantsACompletedMatterAndAnApprover();
    void aSignedOffMatterIsReopenedAndItsClockRunsAgain();
    void askingForAnExtensionStopsNothing();
    void theDayAskedForMustBeLater();
    void onlyAnApprovedExtensionMovesTheCurrentDay();
    void aRefusedExtensionMovesNothing();
    void aMissedDaySevenStaysWhenMadeMajor();
    void aDaySevenThatIsNotDueGoesWhenMadeMajor();
    void theDatesOfAPlanCarryTheClock();
    void onlyMajorMattersGoOnByAPlan();
    void aSuspendedMatterIsResumed();
    void aSuspendedApplicationRunsItsClockAgain();
    void cancellingWantsApproverAndReason();
    void aDayBeforeTheDispatchIsRefused();
    void movesThatAreAllowed_data();
    void movesThatAreAllowed();
    void aContactIsNotedForAMatterAndForAProject();
    void aTypedNoteIsOfTodayUnlessItSaysAnotherDay();
    void feedbackOnWhatTheCityAssignedGoesToTheCity();

private:
    Outcome done(const Edit &edit)
    {
        auto changes = edit(m_workspace);
        if (!changes)
            return tl::unexpected(changes.error());
        m_workspace.apply(*changes);
        return {};
    }
    MatterDispatch dispatch(MatterClass classification = MatterClass::Ordinary) const
    {
        MatterDispatch wanted;
        wanted.title = u"协调地块供电"_s;
        wanted.unit = m_unit.id;
        wanted.classification = classification;
        wanted.day = DatePhrase::day(dispatchDay);
        return wanted;
    }
    void assign(MatterClass classification = MatterClass::Ordinary)
    {
        VERIFY_RESULT(done(assignMatter(dispatch(classification), m_calendar, m_ids)));
    }
    const Matter &matter() const { return *m_workspace.all<Matter>().front(); }
    Ref<Deadline> deadline(DeadlineStage stage) const
    {
        return standingOf(m_workspace, matter().id).deadlineOf(stage);
    }
    const MatterEvent &record(MatterEventKind kind) const
    {
        const auto &all = m_workspace.all<MatterEvent>();
        return **std::find_if(
            all.begin(), all.end(), [kind](const auto &event) { return event->kind == kind; });
    }
    int records(MatterEventKind kind) const
    {
        const auto &all = m_workspace.all<MatterEvent>();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [kind](const auto &event) { return event->kind == kind; }));
    }

    Unit m_unit = unitCalled(1, u"城市管理局"_s);
    WorkCalendar m_calendar = WorkCalendar::shipped();
    IdSource m_ids = repeatableIds(u"matter moves"_s);
    Workspace m_workspace;
};

void TestMatterMoves::init()
{
    m_workspace = workspaceOf(m_unit);
}

void TestMatterMoves::assigningStartsTheClocksOfTheRules()
{
    assign();

    QCOMPARE(matter().state, MatterState::Assigned);
    QCOMPARE(matter().code, u"DB2021-001"_s);
    QCOMPARE(deadline(Deploy)->due.date, dispatchDay);
    QCOMPARE(deadline(Feedback)->due.date, dayThree);
    QCOMPARE(deadline(Resolve)->due.date, daySeven);
    QVERIFY(!deadline(Month));
    QCOMPARE(records(MatterEventKind::Assigned), 1);
}

void TestMatterMoves::assigningKeepsTheOfficesPolicyOfThatDay()
{
    Office office;
    office.id = numbered<OfficeId>(1);
    office.policy.counting = ClockPolicy::Counting::Inclusive;
    m_workspace = workspaceOf(m_unit, office);

    assign();

    QCOMPARE(matter().policy, office.policy);
    QCOMPARE(deadline(Feedback)->due.date, dayThree.addDays(-1));
}

void TestMatterMoves::underReceiptTheClocksStartWithTheReceipt()
{
    Office office;
    office.id = numbered<OfficeId>(1);
    office.policy.start = ClockPolicy::Start::Receipt;
    m_workspace = workspaceOf(m_unit, office);
    assign();
    QVERIFY(!deadline(Feedback));

    VERIFY_RESULT(done(recordReceipt(matter().id, noteOn(QDate(2021, 11, 3), {}), m_calendar, m_ids)));

    QCOMPARE(matter().state, MatterState::Received);
    QCOMPARE(deadline(Feedback)->original, QDate(2021, 11, 6));
    VERIFY_REFUSED(done(recordReceipt(matter().id, noteOn(QDate(2021, 11, 4)), m_calendar, m_ids)),
                   Error::Kind::Invalid);
}

void TestMatterMoves::whatWasReportedBeforeTheReceiptIsMet()
{
    Office office;
    office.id = numbered<OfficeId>(1);
    office.policy.start = ClockPolicy::Start::Receipt;
    m_workspace = workspaceOf(m_unit, office);
    assign();
    VERIFY_RESULT(done(recordFeedback(matter().id, noteOn(dayThree), m_ids)));
    VERIFY_RESULT(done(recordFeedback(matter().id, noteOn(dayThree.addDays(1)), m_ids)));

    VERIFY_RESULT(done(recordReceipt(matter().id, noteOn(QDate(2021, 11, 3), {}), m_calendar, m_ids)));

    QCOMPARE(deadline(Feedback)->done, dayThree);
    QVERIFY(!deadline(Deploy)->done.isValid());
    QVERIFY(!deadline(Resolve)->done.isValid());
}

void TestMatterMoves::anAssignmentNamesWhatIsMissing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("hasUnit");
    QTest::addColumn<bool>("hasDay");
    QTest::newRow("no title") << u" "_s << true << true;
    QTest::newRow("no unit") << u"供电"_s << false << true;
    QTest::newRow("no day") << u"供电"_s << true << false;
}

void TestMatterMoves::anAssignmentNamesWhatIsMissing()
{
    QFETCH(QString, title);
    QFETCH(bool, hasUnit);
    QFETCH(bool, hasDay);
    MatterDispatch wanted = dispatch();
    wanted.title = title;
    wanted.unit = hasUnit ? m_unit.id : UnitId();
    wanted.day = hasDay ? wanted.day : DatePhrase();

    VERIFY_REFUSED(done(assignMatter(wanted, m_calendar, m_ids)), Error::Kind::Invalid);
    QVERIFY(m_workspace.all<Matter>().empty());
}

void TestMatterMoves::datesOfTheDispatchAreClocksOfTheirOwn()
{
    MatterDispatch wanted = dispatch();
    wanted.dates = {{QDate(2021, 11, 30), u"11月底"_s, DatePhrase::Precision::Month},
                    DatePhrase::day(QDate(2021, 12, 31))};

    VERIFY_RESULT(done(assignMatter(wanted, m_calendar, m_ids)));

    QCOMPARE(deadline(Plan)->due.text, u"11月底"_s);
    QCOMPARE(deadline(Plan)->original, QDate(2021, 11, 30));
    QCOMPARE(matter().decidedDue.text, u"11月底"_s);
    QCOMPARE(m_workspace.all<Deadline>().size(), size_t(5));
}

void TestMatterMoves::aDateTakenOutOfTheDispatchIsNone()
{
    Matter dated = matterCalled(8, u"事项"_s);
    dated.decidedDue = DatePhrase::day(monthDay);
    Matter undated = matterCalled(9, u"事项"_s);
    undated.decidedDue.text = u"尽快"_s;
    m_workspace = workspaceOf(m_unit, dated, undated);
    for (const MatterId id : {dated.id, undated.id}) {
        MatterDispatch wanted = dispatch();
        wanted.matter = id;
        VERIFY_RESULT(done(assignMatter(wanted, m_calendar, m_ids)));
    }

    QCOMPARE(m_workspace.find(dated.id)->decidedDue, DatePhrase());
    QCOMPARE(m_workspace.find(undated.id)->decidedDue, undated.decidedDue);
}

void TestMatterMoves::codesAreCountedWithinTheYear()
{
    Matter old = matterCalled(7, u"旧事项"_s);
    old.code = u"DB2021-120"_s;
    m_workspace = workspaceOf(old);

    QCOMPARE(freeMatterCode(m_workspace, 2021), u"DB2021-121"_s);
    QCOMPARE(freeMatterCode(m_workspace, 2022), u"DB2022-001"_s);
}

void TestMatterMoves::deploymentMeetsStageOne()
{
    assign();

    VERIFY_REFUSED(done(recordDeployment(matter().id, noteOn(dispatchDay, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(recordDeployment(matter().id, noteOn(dispatchDay), m_ids)));

    QCOMPARE(matter().state, MatterState::Deployed);
    QCOMPARE(deadline(Deploy)->done, dispatchDay);
    VERIFY_REFUSED(done(recordDeployment(matter().id, noteOn(dayThree), m_ids)), Error::Kind::Invalid);
}

void TestMatterMoves::theFirstFeedbackMeetsStageThreeAndTheNextSaysInWork()
{
    assign();

    VERIFY_RESULT(done(recordFeedback(matter().id, noteOn(dayThree, u"方案已定"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::FedBack);
    QCOMPARE(deadline(Feedback)->done, dayThree);
    QCOMPARE(matter().progress, u"方案已定"_s);

    VERIFY_RESULT(done(recordFeedback(matter().id, noteOn(daySeven, u"正在施工"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::InWork);
    QCOMPARE(deadline(Feedback)->done, dayThree);
    QCOMPARE(matter().lastFeedback, daySeven);
    QVERIFY(!deadline(Resolve)->done.isValid());
}

void TestMatterMoves::aFeedbackCanMeetANodeOfThePlan()
{
    MatterDispatch wanted = dispatch();
    wanted.dates = {DatePhrase::day(QDate(2021, 11, 30))};
    VERIFY_RESULT(done(assignMatter(wanted, m_calendar, m_ids)));

    VERIFY_RESULT(done(recordFeedback(matter().id, noteOn(QDate(2021, 11, 20)), m_ids, deadline(Plan)->id)));

    QCOMPARE(deadline(Plan)->done, QDate(2021, 11, 20));
}

void TestMatterMoves::anApplicationStopsTheSolvingClockAndAReturnRunsItAgain()
{
    assign();

    VERIFY_RESULT(done(askCompletion(matter().id, noteOn(daySeven, u"已接通"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::CompletionAsked);
    QCOMPARE(deadline(Resolve)->done, daySeven);
    QVERIFY(!deadline(Feedback)->done.isValid());

    VERIFY_RESULT(done(returnMatter(matter().id, noteOn(QDate(2021, 11, 10), u"材料不全"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::Returned);
    QVERIFY(!deadline(Resolve)->done.isValid());
    QCOMPARE(deadline(Resolve)->due.date, daySeven);
}

void TestMatterMoves::completionIsRefusedWithoutEvidenceOrGrade_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<MatterGrade>("grade");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("neither") << QString() << MatterGrade::None
                             << u"Cannot complete: missing evidence of completion, grade of the review."_s;
    QTest::newRow("no grade") << u"验收单"_s << MatterGrade::None
                              << u"Cannot complete: missing grade of the review."_s;
    QTest::newRow("no evidence") << u"  "_s << MatterGrade::Good
                                 << u"Cannot complete: missing evidence of completion."_s;
}

void TestMatterMoves::completionIsRefusedWithoutEvidenceOrGrade()
{
    QFETCH(QString, evidence);
    QFETCH(MatterGrade, grade);
    QFETCH(QString, sentence);
    assign();

    const Outcome outcome = done(completeMatter(matter().id, noteOn(daySeven, evidence), grade, m_ids));

    VERIFY_REFUSED(outcome, Error::Kind::Invalid);
    QCOMPARE(outcome.error().message, sentence);
    QCOMPARE(matter().state, MatterState::Assigned);
}

void TestMatterMoves::whatWasNeverReportedIsMetLateByCompletion()
{
    assign();

    VERIFY_RESULT(done(completeMatter(matter().id, noteOn(daySeven, u"验收单"_s), MatterGrade::Good, m_ids)));

    QCOMPARE(matter().state, MatterState::Completed);
    const MatterParts parts(m_workspace);
    const auto stages = stagesOf(matter(), parts, monthDay);
    QCOMPARE(stages[1].state, StageState::LateDone); // feedback, due on day 3
    QCOMPARE(stages[2].state, StageState::Done); // solved on day 7
    QCOMPARE(record(MatterEventKind::Completed).grade, MatterGrade::Good);
}

void TestMatterMoves::signOffWantsACompletedMatterAndAnApprover()
{
    assign();
    VERIFY_REFUSED(done(signOffMatter(matter().id, noteOn(daySeven), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(completeMatter(matter().id, noteOn(daySeven), MatterGrade::Pass, m_ids)));

    VERIFY_REFUSED(done(signOffMatter(matter().id, noteOn(daySeven, {}, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(signOffMatter(matter().id, noteOn(daySeven, {}, u"领导乙"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::SignedOff);
}

void TestMatterMoves::aSignedOffMatterIsReopenedAndItsClockRunsAgain()
{
    assign();
    VERIFY_RESULT(done(askCompletion(matter().id, noteOn(daySeven.addDays(-1)), m_ids)));
    VERIFY_RESULT(done(completeMatter(matter().id, noteOn(daySeven), MatterGrade::Pass, m_ids)));
    VERIFY_RESULT(done(signOffMatter(matter().id, noteOn(daySeven), m_ids)));

    VERIFY_REFUSED(done(reopenMatter(matter().id, noteOn(daySeven, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(reopenMatter(matter().id, noteOn(QDate(2021, 11, 12), u"又停电"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::InWork);
    QVERIFY(!deadline(Resolve)->done.isValid());
    QCOMPARE(records(MatterEventKind::Reopened), 1);
}

void TestMatterMoves::askingForAnExtensionStopsNothing()
{
    assign();

    VERIFY_RESULT(
        done(askExtension(matter().id, DatePhrase::day(monthDay), noteOn(dayThree, u"等物资"_s), m_ids)));

    QCOMPARE(deadline(Resolve)->due.date, daySeven);
    QVERIFY(standingOf(m_workspace, matter().id).isExtensionPending());
    VERIFY_REFUSED(done(askExtension(matter().id, DatePhrase::day(monthDay), noteOn(dayThree), m_ids)),
                   Error::Kind::Invalid);
}

void TestMatterMoves::theDayAskedForMustBeLater()
{
    assign();

    VERIFY_REFUSED(done(askExtension(matter().id, DatePhrase::day(daySeven), noteOn(dayThree), m_ids)),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(done(askExtension(matter().id, {}, noteOn(dayThree), m_ids)), Error::Kind::Invalid);
    VERIFY_REFUSED(done(askExtension(matter().id, DatePhrase::day(monthDay), noteOn(dayThree, {}), m_ids)),
                   Error::Kind::Invalid);
}

void TestMatterMoves::onlyAnApprovedExtensionMovesTheCurrentDay()
{
    assign();
    VERIFY_RESULT(done(askExtension(matter().id, DatePhrase::day(monthDay), noteOn(monthDay), m_ids)));
    QVERIFY(isAskedLate(*m_workspace.all<Extension>().front(), *deadline(Resolve)));

    VERIFY_REFUSED(done(approveExtension(matter().id, {}, noteOn(monthDay, {}, {}), m_ids)),
                   Error::Kind::Invalid);
    VERIFY_RESULT(done(approveExtension(matter().id, {}, noteOn(monthDay, {}, u"领导乙"_s), m_ids)));

    QCOMPARE(deadline(Resolve)->due.date, monthDay);
    QCOMPARE(deadline(Resolve)->original, daySeven);
    QCOMPARE(m_workspace.all<Extension>().front()->state, ExtensionState::Approved);
}

void TestMatterMoves::aRefusedExtensionMovesNothing()
{
    assign();
    VERIFY_RESULT(done(askExtension(matter().id, DatePhrase::day(monthDay), noteOn(dayThree), m_ids)));

    VERIFY_REFUSED(done(refuseExtension(matter().id, noteOn(daySeven, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(refuseExtension(matter().id, noteOn(daySeven, u"理由不足"_s), m_ids)));

    QCOMPARE(deadline(Resolve)->due.date, daySeven);
    QVERIFY(!standingOf(m_workspace, matter().id).isExtensionPending());
}

void TestMatterMoves::aMissedDaySevenStaysWhenMadeMajor()
{
    assign();

    VERIFY_RESULT(done(
        reclassifyMatter(matter().id, MatterClass::Major, noteOn(daySeven.addDays(1)), m_calendar, m_ids)));

    QCOMPARE(deadline(Month)->original, monthDay);
    const MatterParts parts(m_workspace);
    QCOMPARE(stagesOf(matter(), parts, daySeven.addDays(1))[2].state, StageState::Overdue);
}

void TestMatterMoves::aDaySevenThatIsNotDueGoesWhenMadeMajor()
{
    assign();

    VERIFY_RESULT(
        done(reclassifyMatter(matter().id, MatterClass::Complex, noteOn(daySeven), m_calendar, m_ids)));

    QVERIFY(!deadline(Resolve));
    QCOMPARE(deadline(Month)->original, monthDay);
}

void TestMatterMoves::theDatesOfAPlanCarryTheClock()
{
    assign(MatterClass::Major);

    VERIFY_REFUSED(done(turnIntoPlan(matter().id, {}, noteOn(monthDay), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(
        done(turnIntoPlan(matter().id,
                          {DatePhrase::day(QDate(2022, 1, 31)), DatePhrase::day(QDate(2022, 3, 31))},
                          noteOn(monthDay),
                          m_ids)));

    QCOMPARE(deadline(Month)->done, monthDay);
    QCOMPARE(deadline(Plan)->original, QDate(2022, 1, 31));
    QCOMPARE(standingOf(m_workspace, matter().id).movableDeadline()->due.date, QDate(2022, 1, 31));
}

void TestMatterMoves::onlyMajorMattersGoOnByAPlan()
{
    assign();

    VERIFY_REFUSED(
        done(turnIntoPlan(matter().id, {DatePhrase::day(QDate(2022, 1, 31))}, noteOn(monthDay), m_ids)),
        Error::Kind::Invalid);
}

void TestMatterMoves::aSuspendedMatterIsResumed()
{
    assign();

    VERIFY_REFUSED(done(suspendMatter(matter().id, noteOn(dayThree, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(suspendMatter(matter().id, noteOn(dayThree, u"冬季停工"_s), m_ids)));
    QCOMPARE(matter().state, MatterState::Suspended);
    VERIFY_RESULT(done(resumeMatter(matter().id, noteOn(daySeven), m_ids)));

    QCOMPARE(matter().state, MatterState::InWork);
}

void TestMatterMoves::aSuspendedApplicationRunsItsClockAgain()
{
    assign();
    VERIFY_RESULT(done(askCompletion(matter().id, noteOn(dayThree, u"已接通"_s), m_ids)));
    QCOMPARE(deadline(Resolve)->done, dayThree);

    VERIFY_RESULT(done(suspendMatter(matter().id, noteOn(daySeven, u"冬季停工"_s), m_ids)));

    QVERIFY(!deadline(Resolve)->done.isValid());
}

void TestMatterMoves::cancellingWantsApproverAndReason()
{
    assign();

    VERIFY_REFUSED(done(cancelMatter(matter().id, noteOn(dayThree, u"重复"_s, {}), m_ids)),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(done(cancelMatter(matter().id, noteOn(dayThree, {}), m_ids)), Error::Kind::Invalid);
    VERIFY_RESULT(done(cancelMatter(matter().id, noteOn(dayThree, u"重复"_s, u"领导乙"_s), m_ids)));

    QCOMPARE(matter().state, MatterState::Cancelled);
    VERIFY_REFUSED(done(recordFeedback(matter().id, noteOn(dayThree), m_ids)), Error::Kind::Invalid);
}

void TestMatterMoves::aDayBeforeTheDispatchIsRefused()
{
    assign();

    VERIFY_REFUSED(done(recordFeedback(matter().id, noteOn(dispatchDay.addDays(-1)), m_ids)),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(done(recordFeedback(matter().id, noteOn({}), m_ids)), Error::Kind::Invalid);
}

void TestMatterMoves::movesThatAreAllowed_data()
{
    using enum MatterMove;
    QTest::addColumn<MatterState>("state");
    QTest::addColumn<QList<MatterMove>>("moves");
    QTest::newRow("registered") << MatterState::Registered << QList{Assign, Contact, Cancel};
    QTest::newRow("completed") << MatterState::Completed << QList{SignOff, Reopen};
    QTest::newRow("signed off") << MatterState::SignedOff << QList{Reopen};
    QTest::newRow("cancelled") << MatterState::Cancelled << QList{Reopen};
    QTest::newRow("asked")
        << MatterState::CompletionAsked
        << QList{Receive, Deploy, Feedback, Contact, Return, Complete, Reclassify, Suspend, Cancel};
    QTest::newRow("suspended")
        << MatterState::Suspended
        << QList{Receive, Deploy, Feedback, Contact, AskCompletion, Complete, Reclassify, Resume, Cancel};
}

void TestMatterMoves::movesThatAreAllowed()
{
    QFETCH(MatterState, state);
    QFETCH(QList<MatterMove>, moves);
    Matter standing = matterCalled(1, u"事项"_s);
    standing.classification = MatterClass::Ordinary;
    standing.state = state;
    const Workspace workspace = workspaceOf(standing);

    const auto now = movesOf(standingOf(workspace, standing.id));

    QCOMPARE(QList<MatterMove>(now.begin(), now.end()), moves);
}

void TestMatterMoves::aContactIsNotedForAMatterAndForAProject()
{
    assign();
    const Project project = projectCalled(3, u"产业园"_s);
    m_workspace.apply({made(project)});

    VERIFY_RESULT(done(noteContact(matter().id, noteOn(daySeven, u"本周内报"_s), m_ids)));
    VERIFY_RESULT(done(noteContact(project.id, noteOn(daySeven, u"下周开工"_s), m_ids)));
    VERIFY_REFUSED(done(noteContact(project.id, noteOn(daySeven, {}), m_ids)), Error::Kind::Invalid);

    QCOMPARE(records(MatterEventKind::Contact), 2);
    QCOMPARE(matter().state, MatterState::Assigned);
}

void TestMatterMoves::aTypedNoteIsOfTodayUnlessItSaysAnotherDay()
{
    const auto plain = noteTyped({}, u" 甲 "_s, u"好"_s, daySeven);
    const auto earlier = noteTyped(u"11月3日"_s, {}, {}, daySeven);

    VERIFY_RESULT(plain);
    QCOMPARE(plain->on, daySeven);
    QCOMPARE(plain->who, u"甲"_s);
    VERIFY_RESULT(earlier);
    QCOMPARE(earlier->on, QDate(2021, 11, 3));
    VERIFY_REFUSED(noteTyped(u"11月9日"_s, {}, {}, daySeven), Error::Kind::Invalid);
    VERIFY_REFUSED(noteTyped(u"13月"_s, {}, {}, daySeven), Error::Kind::Invalid);
}

void TestMatterMoves::feedbackOnWhatTheCityAssignedGoesToTheCity()
{
    Matter given = matterCalled(1, u"事项"_s);
    given.source = u"市政府交办"_s;
    Matter own = matterCalled(2, u"事项"_s);
    own.source = u"第29次周例会"_s;

    QCOMPARE(addresseeOf({}, given), u"The municipal government"_s);
    QCOMPARE(addresseeOf({}, own), u"The key-project office"_s);
}

QTEST_GUILESS_MAIN(TestMatterMoves)
#include "tst_mattermoves.moc"
