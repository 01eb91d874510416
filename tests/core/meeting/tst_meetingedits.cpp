// Labels: rules
#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/decision.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"

#include "tests/support/meetings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum MeetingState;

const IdSource ids = systemIds();
const MeetingId sitting = numbered<MeetingId>(30);
const QDate sittingDay(2021, 11, 13);
const AgendaItemId first = numbered<AgendaItemId>(1);

/// The 29th is closed, the 30th sits on Saturday 13 November with three items.
Workspace sittingMeeting()
{
    const Meeting last = meetingNo(29, 29, QDate(2021, 11, 6));
    const Meeting now = meetingNo(30, 30, QDate(2021, 11, 13), Open);
    Workspace workspace = workspaceOf(weeklySeries(), last, now, unitCalled(1, u"城市管理局"_s));
    for (quint32 i = 1; i <= 3; ++i) {
        AgendaItem item = itemOf(now, i, int(i), u"议题%1"_s.arg(i));
        item.outcome = AgendaOutcome::Pending;
        workspace.apply({made(item)});
    }
    return workspace;
}

QStringList order(const Workspace &workspace, MeetingId meeting = sitting)
{
    QStringList titles;
    for (const AgendaItem *item : agendaOf(workspace, meeting))
        titles.append(u"%1 %2"_s.arg(item->position).arg(item->title));
    return titles;
}

Workspace withPolicy(Workspace workspace, const ClockPolicy &policy)
{
    Office office;
    office.id = numbered<OfficeId>(1);
    office.policy = policy;
    workspace.apply({made(office)});
    return workspace;
}

Workspace decided(const Workspace &workspace, MatterClass classification, const QString &words)
{
    DecisionWanted wanted;
    wanted.classification = classification;
    return after(workspace, decide(first, words, wanted, ids));
}

Workspace closedNow(const Workspace &workspace)
{
    return after(workspace, closeMeeting(sitting, WorkCalendar::shipped(), ids));
}

MatterEvent completedOn(quint32 matter, QDate day)
{
    MatterEvent event;
    event.id = numbered<MatterEventId>(matter);
    event.matter = numbered<MatterId>(matter);
    event.kind = MatterEventKind::Completed;
    event.on = day;
    return event;
}

using Duties = QMap<QString, QDate>;

Duties dutiesOf(const Workspace &workspace)
{
    Duties duties;
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>()) {
        duties[storedWord(deadline->stage)] = deadline->due.date;
        if (deadline->original != deadline->due.date)
            qWarning("original moved");
    }
    return duties;
}
} // namespace

Q_DECLARE_METATYPE(ClockPolicy)

class TestMeetingEdits : public QObject
{
    Q_OBJECT

private slots:
    void closingStartsTheClocks_data();
    void closingStartsTheClocks();
    void aDatedDecisionGetsADeadlineOfItsOwn();
    void underReceiptOnlyTheDatedDutyRuns();
    void closingAgainLeavesRunningClocks();
    void closingNotesWhatWasCompleted();
    void closingKeepsTheFiguresOfTheFollowUp();
    void lockedMeetingsRefuse_data();
    void lockedMeetingsRefuse();
    void openingAgainNeedsAReason();
    void aMeetingWithMattersIsNotCancelled();
    void aSeriesHasANameOfItsOwn();
    void callingTakesTheUsualOfTheSeries();
    void oneMeetingAtATime();
    void itemsArePutMovedAndRemoved();
    void anItemWithADecisionStays();
    void decisionsAreWrittenAndTakenAway();
    void aUnitHasOneSeat();
    void whatIsGoneIsMissing();
};

void TestMeetingEdits::closingStartsTheClocks_data()
{
    QTest::addColumn<ClockPolicy>("policy");
    QTest::addColumn<MatterClass>("classification");
    QTest::addColumn<Duties>("duties");
    using Holidays = ClockPolicy::Holidays;
    const QDate day(2021, 11, 13);
    const auto policy = [](Holidays holidays) {
        ClockPolicy wanted;
        wanted.holidays = holidays;
        return wanted;
    };
    ClockPolicy inclusive;
    inclusive.counting = ClockPolicy::Counting::Inclusive;
    const auto duties = [&](int third, const QString &stage, QDate solved) {
        return Duties{{u"deploy"_s, day}, {u"feedback"_s, QDate(2021, 11, third)}, {stage, solved}};
    };

    QTest::newRow("ordinary") << ClockPolicy() << MatterClass::Ordinary
                              << duties(16, u"resolve"_s, QDate(2021, 11, 20));
    QTest::newRow("major") << ClockPolicy() << MatterClass::Major
                           << duties(16, u"month"_s, QDate(2021, 12, 13));
    QTest::newRow("complex") << ClockPolicy() << MatterClass::Complex
                             << duties(16, u"month"_s, QDate(2021, 12, 13));
    QTest::newRow("shifted") << policy(Holidays::Shifted) << MatterClass::Ordinary
                             << duties(16, u"resolve"_s, QDate(2021, 11, 22));
    QTest::newRow("working days") << policy(Holidays::WorkingDays) << MatterClass::Ordinary
                                  << duties(17, u"resolve"_s, QDate(2021, 11, 23));
    QTest::newRow("inclusive") << inclusive << MatterClass::Ordinary
                               << duties(15, u"resolve"_s, QDate(2021, 11, 19));
    QTest::newRow("of no class yet") << ClockPolicy() << MatterClass::Unknown
                                     << Duties{{u"deploy"_s, day}, {u"feedback"_s, QDate(2021, 11, 16)}};
}

void TestMeetingEdits::closingStartsTheClocks()
{
    QFETCH(const ClockPolicy, policy);
    QFETCH(const MatterClass, classification);
    QFETCH(const Duties, duties);
    Workspace workspace
        = decided(withPolicy(sittingMeeting(), policy), classification, u"请城市管理局落实"_s);
    QVERIFY(dutiesOf(workspace).isEmpty());

    workspace = closedNow(workspace);

    QCOMPARE(workspace.find(sitting)->state, Closed);
    const Matter &matter = *workspace.all<Matter>().front();
    QCOMPARE(matter.state, MatterState::Assigned);
    QCOMPARE(matter.dispatched, DatePhrase::day(QDate(2021, 11, 13)));
    QVERIFY(matter.policy == policy);
    QCOMPARE(dutiesOf(workspace), duties);
    QCOMPARE(workspace.table<MatterEvent>().size(), size_t(1));
    const MatterEvent &record = *workspace.all<MatterEvent>().front();
    QCOMPARE(record.kind, MatterEventKind::Assigned);
    QCOMPARE(record.matter, matter.id);
    QCOMPARE(record.on, sittingDay);
    QCOMPARE(meetingOf(workspace, matter), workspace.find(sitting));
}

void TestMeetingEdits::aDatedDecisionGetsADeadlineOfItsOwn()
{
    const Workspace workspace
        = closedNow(decided(sittingMeeting(), MatterClass::Ordinary, u"请城市管理局两周内落实"_s));

    QCOMPARE(dutiesOf(workspace)[u"plan"_s], QDate(2021, 11, 27));
    QCOMPARE(workspace.table<Deadline>().size(), size_t(4));
}

void TestMeetingEdits::underReceiptOnlyTheDatedDutyRuns()
{
    ClockPolicy policy;
    policy.start = ClockPolicy::Start::Receipt;

    const Workspace workspace = closedNow(
        decided(withPolicy(sittingMeeting(), policy), MatterClass::Ordinary, u"请城市管理局两周内落实"_s));

    QCOMPARE(dutiesOf(workspace), (Duties{{u"plan"_s, QDate(2021, 11, 27)}}));
}

void TestMeetingEdits::closingAgainLeavesRunningClocks()
{
    Workspace workspace = closedNow(decided(sittingMeeting(), MatterClass::Ordinary, u"甲"_s));
    workspace = after(workspace, reopenMeeting(sitting, u"补记一项"_s));
    const Duties before = dutiesOf(workspace);
    QCOMPARE(workspace.all<Matter>().front()->state, MatterState::Assigned);

    workspace = closedNow(decided(workspace, MatterClass::Major, u"乙"_s));

    QCOMPARE(workspace.table<Deadline>().size(), size_t(6));
    QCOMPARE(dutiesOf(workspace)[u"resolve"_s], before[u"resolve"_s]);
    QCOMPARE(workspace.find(sitting)->reopenReason, u"补记一项"_s);
}

void TestMeetingEdits::closingNotesWhatWasCompleted()
{
    Workspace workspace = sittingMeeting();
    const AgendaItem old = itemOf(*workspace.find(numbered<MeetingId>(29)), 9, 1, u"上次"_s);
    Matter other = matterCalled(6, u"批示"_s);
    other.state = MatterState::Completed;
    Matter noted = matterUnder(old, 5, MatterState::SignedOff);
    noted.closedAt = numbered<MeetingId>(29);
    workspace.apply({made(old),
                     made(matterUnder(old, 1, MatterState::Completed)),
                     made(matterUnder(old, 2, MatterState::SignedOff)),
                     made(matterUnder(old, 3, MatterState::InWork)),
                     made(matterUnder(old, 4, MatterState::Cancelled)),
                     made(noted),
                     made(completedOn(7, sittingDay)),
                     made(matterUnder(old, 7, MatterState::Completed)),
                     made(completedOn(8, sittingDay.addDays(1))),
                     made(matterUnder(old, 8, MatterState::Completed)),
                     made(other)});

    workspace = closedNow(workspace);

    const auto closedAt = [&](quint32 id) { return workspace.find(numbered<MatterId>(id))->closedAt; };
    QCOMPARE(closedAt(1), sitting);
    QCOMPARE(closedAt(2), sitting);
    QVERIFY(closedAt(3).isNull());
    QVERIFY(closedAt(4).isNull());
    QCOMPARE(closedAt(5), numbered<MeetingId>(29));
    QVERIFY(closedAt(6).isNull());
    QCOMPARE(closedAt(7), sitting);
    QVERIFY(closedAt(8).isNull()); // completed after it was held
}

void TestMeetingEdits::closingKeepsTheFiguresOfTheFollowUp()
{
    Workspace workspace = sittingMeeting();
    const AgendaItem old = itemOf(*workspace.find(numbered<MeetingId>(29)), 9, 1, u"上次"_s);
    AgendaItem followUp = itemOf(*workspace.find(sitting), 10, 4, u"落实情况"_s);
    followUp.type = AgendaType::FollowUp;
    followUp.outcome = AgendaOutcome::Pending;
    workspace.apply({made(old),
                     made(followUp),
                     made(matterUnder(old, 1, MatterState::Completed)),
                     made(matterUnder(old, 2, MatterState::InWork))});

    workspace = closedNow(workspace);

    const AgendaItem &heard = *workspace.find(followUp.id);
    QCOMPARE(heard.outcome, AgendaOutcome::Discussed);
    QVERIFY2(heard.decision.contains(u"50%"_s), qPrintable(heard.decision));
}

void TestMeetingEdits::lockedMeetingsRefuse_data()
{
    QTest::addColumn<Edit>("edit");
    AgendaItem item;
    item.title = u"新议题"_s;
    const QDate day(2021, 11, 14);

    QTest::newRow("reschedule") << rescheduleMeeting(sitting, day, HalfDay::Morning, {}, {});
    QTest::newRow("open") << openMeeting(sitting);
    QTest::newRow("close") << closeMeeting(sitting, WorkCalendar::shipped(), ids);
    QTest::newRow("cancel") << cancelMeeting(sitting, u"防汛"_s, ids);
    QTest::newRow("add an item") << addItem(sitting, item, {}, ids);
    QTest::newRow("move an item") << moveItem(first, 2);
    QTest::newRow("remove an item") << removeItem(first);
    QTest::newRow("correct an item") << correctItem(first, item);
    QTest::newRow("record a decision") << recordDecision(first, u"同意"_s);
    QTest::newRow("note as heard") << noteDiscussed(first);
    QTest::newRow("postpone") << postponeItem(first);
    QTest::newRow("decide") << decide(first, u"同意"_s, {}, ids);
    QTest::newRow("attendance") << setAttendance(
        sitting, numbered<UnitId>(1), AttendanceState::Present, {}, ids);
}

void TestMeetingEdits::lockedMeetingsRefuse()
{
    QFETCH(const Edit, edit);
    const Workspace open = sittingMeeting();
    VERIFY_RESULT(edit(open));

    VERIFY_REFUSED(edit(closedNow(open)), Error::Kind::Invalid);
    VERIFY_REFUSED(edit(after(open, cancelMeeting(sitting, u"防汛"_s, ids))), Error::Kind::Invalid);
}

void TestMeetingEdits::openingAgainNeedsAReason()
{
    const Workspace closed = closedNow(sittingMeeting());

    VERIFY_REFUSED(reopenMeeting(sitting, u" "_s)(closed), Error::Kind::Invalid);
    VERIFY_REFUSED(reopenMeeting(sitting, u"补记"_s)(sittingMeeting()), Error::Kind::Invalid);
    const Workspace open = after(closed, reopenMeeting(sitting, u"补记"_s));
    QCOMPARE(open.find(sitting)->state, Open);
    QCOMPARE(open.find(sitting)->reopenReason, u"补记"_s);
}

void TestMeetingEdits::aMeetingWithMattersIsNotCancelled()
{
    VERIFY_REFUSED(
        cancelMeeting(sitting, u"防汛"_s, ids)(decided(sittingMeeting(), MatterClass::Ordinary, u"甲"_s)),
        Error::Kind::Invalid);
    VERIFY_REFUSED(cancelMeeting(sitting, {}, ids)(sittingMeeting()), Error::Kind::Invalid);
}

void TestMeetingEdits::aSeriesHasANameOfItsOwn()
{
    MeetingSeries other = weeklySeries(2);
    VERIFY_REFUSED(makeSeries(other)(sittingMeeting()), Error::Kind::Invalid);
    other.name = u" "_s;
    VERIFY_REFUSED(makeSeries(other)(sittingMeeting()), Error::Kind::Invalid);
    other.name = u"服务企业周例会"_s;
    VERIFY_RESULT(makeSeries(other)(sittingMeeting()));
}

void TestMeetingEdits::callingTakesTheUsualOfTheSeries()
{
    MeetingSeries series = weeklySeries();
    series.half = HalfDay::Morning;
    series.place = u"301会议室"_s;
    series.chair = numbered<PersonId>(1);
    const Workspace workspace = workspaceOf(series);
    const QDate day(2021, 11, 13);

    const Workspace usual = after(workspace, callMeeting({series.id, day, {}, {}, {}}, ids));
    const Workspace other = after(
        workspace, callMeeting({series.id, day, HalfDay::Afternoon, u"现场"_s, numbered<PersonId>(2)}, ids));

    const Meeting &called = *usual.all<Meeting>().front();
    QCOMPARE(called.half, HalfDay::Morning);
    QCOMPARE(called.place, series.place);
    QCOMPARE(called.chair, series.chair);
    QCOMPARE(called.state, Draft);
    const Meeting &special = *other.all<Meeting>().front();
    QCOMPARE(special.half, HalfDay::Afternoon);
    QCOMPARE(special.place, u"现场"_s);
    QCOMPARE(special.chair, numbered<PersonId>(2));
}

void TestMeetingEdits::oneMeetingAtATime()
{
    const Workspace workspace = sittingMeeting();
    const auto call = [&](QDate day, HalfDay half) {
        return callMeeting({weeklySeries().id, day, half, {}, {}}, ids)(workspace);
    };

    VERIFY_REFUSED(call(QDate(2021, 11, 13), HalfDay::Unknown), Error::Kind::Invalid);
    VERIFY_REFUSED(call(QDate(), HalfDay::Unknown), Error::Kind::Invalid);
    VERIFY_RESULT(call(QDate(2021, 11, 13), HalfDay::Evening));
    VERIFY_REFUSED(rescheduleMeeting(sitting, QDate(2021, 11, 6), {}, {}, {})(workspace),
                   Error::Kind::Invalid);
}

void TestMeetingEdits::itemsArePutMovedAndRemoved()
{
    Workspace workspace = sittingMeeting();
    AgendaItem item;
    item.title = u"新"_s;

    workspace = after(workspace, addItem(sitting, item, 2, ids));
    QCOMPARE(order(workspace), (QStringList{u"1 议题1"_s, u"2 新"_s, u"3 议题2"_s, u"4 议题3"_s}));
    workspace = after(workspace, moveItem(numbered<AgendaItemId>(3), 1));
    QCOMPARE(order(workspace), (QStringList{u"1 议题3"_s, u"2 议题1"_s, u"3 新"_s, u"4 议题2"_s}));
    workspace = after(workspace, moveItem(numbered<AgendaItemId>(3), 99));
    QCOMPARE(order(workspace).back(), u"4 议题3"_s);
    workspace = after(workspace, removeItem(first));
    QCOMPARE(order(workspace), (QStringList{u"1 新"_s, u"2 议题2"_s, u"3 议题3"_s}));

    item.title = u" "_s;
    VERIFY_REFUSED(addItem(sitting, item, {}, ids)(workspace), Error::Kind::Invalid);
    VERIFY_REFUSED(correctItem(numbered<AgendaItemId>(2), item)(workspace), Error::Kind::Invalid);
    item.title = u"改题"_s;
    item.recurs = true;
    workspace = after(workspace, correctItem(numbered<AgendaItemId>(2), item));
    QCOMPARE(workspace.find(numbered<AgendaItemId>(2))->title, u"改题"_s);
    QCOMPARE(workspace.find(numbered<AgendaItemId>(2))->position, 2);
    QVERIFY(workspace.find(numbered<AgendaItemId>(2))->recurs);
}

void TestMeetingEdits::anItemWithADecisionStays()
{
    const Workspace workspace = sittingMeeting();

    VERIFY_REFUSED(removeItem(first)(after(workspace, recordDecision(first, u"同意"_s))),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(removeItem(first)(decided(workspace, MatterClass::Ordinary, u"甲"_s)),
                   Error::Kind::Invalid);
    const Workspace called = after(
        after(closedNow(workspace), callMeeting({weeklySeries().id, QDate(2021, 11, 20), {}, {}, {}}, ids)),
        reopenMeeting(sitting, u"补记"_s));
    VERIFY_REFUSED(removeItem(first)(called), Error::Kind::Invalid);
}

void TestMeetingEdits::decisionsAreWrittenAndTakenAway()
{
    Workspace workspace = after(sittingMeeting(), recordDecision(first, u" 同意 "_s));
    QCOMPARE(workspace.find(first)->decision, u"同意"_s);
    QCOMPARE(workspace.find(first)->outcome, AgendaOutcome::Discussed);
    QVERIFY(recordDecision(first, u"同意"_s)(workspace)->empty());

    workspace = after(workspace, recordDecision(first, {}));
    QCOMPARE(workspace.find(first)->outcome, AgendaOutcome::Pending);
    workspace = after(workspace, postponeItem(first));
    QCOMPARE(workspace.find(first)->outcome, AgendaOutcome::Postponed);
    workspace = after(workspace, noteDiscussed(first));
    QCOMPARE(workspace.find(first)->outcome, AgendaOutcome::Discussed);

    const Workspace withMatter = decided(workspace, MatterClass::Ordinary, u"甲"_s);
    VERIFY_REFUSED(recordDecision(first, {})(withMatter), Error::Kind::Invalid);
    VERIFY_RESULT(recordDecision(first, u"乙"_s)(withMatter));
}

void TestMeetingEdits::aUnitHasOneSeat()
{
    const UnitId unit = numbered<UnitId>(1);
    Workspace workspace
        = after(sittingMeeting(), setAttendance(sitting, unit, AttendanceState::Present, {}, ids));
    workspace = after(workspace,
                      setAttendance(sitting, unit, AttendanceState::Excused, numbered<PersonId>(4), ids));

    QCOMPARE(workspace.table<Attendance>().size(), size_t(1));
    QCOMPARE(workspace.all<Attendance>().front()->state, AttendanceState::Excused);
    QCOMPARE(workspace.all<Attendance>().front()->person, numbered<PersonId>(4));
    VERIFY_REFUSED(setAttendance(sitting, numbered<UnitId>(9), AttendanceState::Present, {}, ids)(workspace),
                   Error::Kind::Missing);
    // The next meeting expects whoever sat here.
    workspace
        = after(closedNow(workspace), callMeeting({weeklySeries().id, QDate(2021, 11, 20), {}, {}, {}}, ids));
    QCOMPARE(workspace.table<Attendance>().size(), size_t(2));
}

void TestMeetingEdits::whatIsGoneIsMissing()
{
    const Workspace empty;

    VERIFY_REFUSED(openMeeting(sitting)(empty), Error::Kind::Missing);
    VERIFY_REFUSED(reopenMeeting(sitting, u"补记"_s)(empty), Error::Kind::Missing);
    VERIFY_REFUSED(removeItem(first)(empty), Error::Kind::Missing);
    VERIFY_REFUSED(callMeeting({weeklySeries().id, QDate(2021, 11, 13), {}, {}, {}}, ids)(empty),
                   Error::Kind::Missing);
}

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meetingedits.moc"
