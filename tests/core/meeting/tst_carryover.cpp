// Labels: rules
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"

#include "tests/support/meetings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum MeetingState;
using enum AgendaOutcome;

const Meeting last = meetingNo(1, 29, QDate(2021, 11, 6));

Workspace withItem(AgendaItem item, const QList<MatterState> &matters)
{
    Workspace workspace = workspaceOf(weeklySeries(), last, item);
    quint32 id = 1;
    for (const MatterState state : matters)
        workspace.apply({made(matterUnder(item, id++, state))});
    return workspace;
}

Workspace called(const Workspace &workspace, QDate day)
{
    static const IdSource ids = systemIds();
    return after(workspace, callMeeting({weeklySeries().id, day, {}, {}, {}}, ids));
}

const Meeting &newest(const Workspace &workspace)
{
    return *meetingsOf(workspace, weeklySeries().id).back();
}

QStringList titles(const Workspace &workspace, const Meeting &meeting)
{
    QStringList titles;
    for (const AgendaItem *item : agendaOf(workspace, meeting.id))
        if (item->type != AgendaType::FollowUp)
            titles.append(item->title);
    return titles;
}

/// Every matter completed, as reported after the meeting.
Workspace allCompleted(const Workspace &workspace)
{
    Workspace then = workspace;
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        Matter completed = *matter;
        completed.state = MatterState::Completed;
        then.apply({altered<Matter>(matter, completed)});
    }
    return then;
}

Workspace closed(const Workspace &workspace)
{
    return after(workspace, closeMeeting(newest(workspace).id, WorkCalendar::shipped(), systemIds()));
}

/// All items of the newest meeting were heard.
Workspace heard(const Workspace &workspace)
{
    Workspace then = workspace;
    for (const AgendaItem *item : agendaOf(workspace, newest(workspace).id))
        then = after(then, noteDiscussed(item->id));
    return then;
}
} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private slots:
    void anItemGoesOnByRule5_data();
    void anItemGoesOnByRule5();
    void theFollowUpComesFirstAndIsNeverCarried();
    void aCarriedItemKeepsItsWayBack();
    void whatAMergedUnitBroughtComesFromItsHeir();
    void whatWasClosedSinceIsNotCarriedAgain();
    void anOpenMatterCarriesItsItemFromMeetingToMeeting();
    void aMeetingThatIsCalledAlreadyGetsWhatTheLastOneLeaves();
    void whatCameOverAnOpenMeetingComesOnce();
    void aCancelledMeetingLosesNothing();
    void theFollowUpIsCounted_data();
    void theFollowUpIsCounted();
    void theLatestMattersStandFirst();
    void aDamagedCircleEnds();
};

void TestCarryOver::anItemGoesOnByRule5_data()
{
    QTest::addColumn<AgendaOutcome>("outcome");
    QTest::addColumn<bool>("recurs");
    QTest::addColumn<QList<MatterState>>("matters");
    QTest::addColumn<CarryOver>("carried");
    using enum MatterState;
    using States = QList<MatterState>;

    QTest::newRow("heard, nothing decided") << Discussed << false << States{} << CarryOver::None;
    QTest::newRow("not reached") << Pending << false << States{} << CarryOver::NotDiscussed;
    QTest::newRow("postponed") << Postponed << false << States{} << CarryOver::NotDiscussed;
    QTest::newRow("recurs") << Discussed << true << States{} << CarryOver::Recurs;
    QTest::newRow("recurs, not reached") << Pending << true << States{} << CarryOver::Recurs;
    QTest::newRow("an open matter") << Discussed << false << States{SignedOff, InWork}
                                    << CarryOver::OpenMatter;
    QTest::newRow("suspended is open") << Discussed << false << States{Suspended} << CarryOver::OpenMatter;
    QTest::newRow("returned is open") << Discussed << false << States{Returned} << CarryOver::OpenMatter;
    QTest::newRow("all closed") << Discussed << false << States{SignedOff, Completed, Cancelled}
                                << CarryOver::None;
}

void TestCarryOver::anItemGoesOnByRule5()
{
    QFETCH(const AgendaOutcome, outcome);
    QFETCH(const bool, recurs);
    QFETCH(const QList<MatterState>, matters);
    QFETCH(const CarryOver, carried);
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.outcome = outcome;
    item.recurs = recurs;
    const Workspace workspace = withItem(item, matters);

    QCOMPARE(carryOverOf(workspace, item), carried);
    const Workspace then = called(workspace, QDate(2021, 11, 13));
    const QStringList next = titles(then, newest(then));
    QCOMPARE(next, carried == CarryOver::None ? QStringList() : QStringList{u"征迁"_s});
}

void TestCarryOver::theFollowUpComesFirstAndIsNeverCarried()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.outcome = Postponed;
    Workspace workspace = called(withItem(item, {}), QDate(2021, 11, 13));

    const auto agenda = agendaOf(workspace, newest(workspace).id);
    QCOMPARE(agenda.size(), size_t(2));
    QCOMPARE(agenda[0]->type, AgendaType::FollowUp);
    QCOMPARE(agenda[0]->position, 1);
    QCOMPARE(agenda[1]->position, 2);

    workspace = called(closed(workspace), QDate(2021, 11, 20));
    const auto next = agendaOf(workspace, newest(workspace).id);
    QCOMPARE(next.size(), size_t(2));
    QCOMPARE(next[0]->type, AgendaType::FollowUp);
    QVERIFY(next[0]->carriedFrom.isNull());
}

void TestCarryOver::aCarriedItemKeepsItsWayBack()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.unit = numbered<UnitId>(7);
    item.asked = u"请定交地日期"_s;
    item.outcome = Postponed;
    item.decision = u"下次再议"_s;
    Workspace workspace = withItem(item, {});
    workspace = closed(called(workspace, QDate(2021, 11, 13)));
    workspace = called(workspace, QDate(2021, 11, 20));

    const AgendaItem &third = *agendaOf(workspace, newest(workspace).id).back();
    QCOMPARE(third.unit, item.unit);
    QCOMPARE(third.asked, item.asked);
    QCOMPARE(third.outcome, Pending);
    QVERIFY(third.decision.isEmpty());
    const auto chain = chainOf(workspace, third);
    QCOMPARE(chain.size(), size_t(3));
    QCOMPARE(chain.back()->id, item.id);
}

void TestCarryOver::whatAMergedUnitBroughtComesFromItsHeir()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.unit = numbered<UnitId>(7);
    item.outcome = Postponed;
    Unit old = unitCalled(7, u"招商局"_s);
    old.successor = numbered<UnitId>(8);
    Workspace workspace = withItem(item, {});
    workspace.apply({made(old), made(unitCalled(8, u"投资促进局"_s))});
    for (const quint32 unit : {7U, 8U})
        workspace.apply({made<Attendance>({numbered<AttendanceId>(unit),
                                           last.id,
                                           numbered<UnitId>(unit),
                                           {},
                                           AttendanceState::Present,
                                           {}})});

    workspace = called(workspace, QDate(2021, 11, 13));

    QCOMPARE(agendaOf(workspace, newest(workspace).id).back()->unit, numbered<UnitId>(8));
    QCOMPARE(workspace.table<Attendance>().size(), size_t(3));
    for (const Ref<Attendance> &seat : workspace.all<Attendance>())
        if (seat->meeting == newest(workspace).id)
            QCOMPARE(seat->unit, numbered<UnitId>(8));
}

void TestCarryOver::whatWasClosedSinceIsNotCarriedAgain()
{
    const AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    Workspace workspace = called(withItem(item, {MatterState::InWork}), QDate(2021, 11, 13));
    QCOMPARE(titles(workspace, newest(workspace)), QStringList{u"征迁"_s});

    workspace = called(closed(heard(allCompleted(workspace))), QDate(2021, 11, 20));

    QCOMPARE(titles(workspace, newest(workspace)), QStringList());
}

void TestCarryOver::anOpenMatterCarriesItsItemFromMeetingToMeeting()
{
    const AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    Workspace workspace = called(withItem(item, {MatterState::InWork}), QDate(2021, 11, 13));
    for (const QDate day : {QDate(2021, 11, 20), QDate(2021, 11, 27)}) {
        workspace = called(closed(heard(workspace)), day);
        QCOMPARE(titles(workspace, newest(workspace)), QStringList{u"征迁"_s});
        QCOMPARE(chainOf(workspace, *agendaOf(workspace, newest(workspace).id).back()).back()->id, item.id);
    }
}

void TestCarryOver::aMeetingThatIsCalledAlreadyGetsWhatTheLastOneLeaves()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.outcome = Pending;
    Meeting open = last;
    open.state = Open;
    Workspace workspace = workspaceOf(weeklySeries(), open, item);
    workspace = called(workspace, QDate(2021, 11, 13));
    const MeetingId next = newest(workspace).id;
    QVERIFY(agendaOf(workspace, next).empty());

    workspace = after(workspace, closeMeeting(last.id, WorkCalendar::shipped(), systemIds()));

    const auto agenda = agendaOf(workspace, next);
    QCOMPARE(agenda.size(), size_t(2));
    QCOMPARE(agenda[0]->type, AgendaType::FollowUp);
    QCOMPARE(agenda[1]->title, u"征迁"_s);
    // Opened and closed once more: nothing comes twice.
    workspace = after(workspace, reopenMeeting(last.id, u"补记"_s));
    workspace = after(workspace, closeMeeting(last.id, WorkCalendar::shipped(), systemIds()));
    QCOMPARE(agendaOf(workspace, next).size(), size_t(2));
}

void TestCarryOver::whatCameOverAnOpenMeetingComesOnce()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.outcome = Postponed;
    Workspace workspace = called(withItem(item, {}), QDate(2021, 11, 13));
    const MeetingId between = newest(workspace).id;
    workspace = called(workspace, QDate(2021, 11, 20));
    const MeetingId next = newest(workspace).id;
    QCOMPARE(titles(workspace, newest(workspace)), QStringList{u"征迁"_s});

    workspace = after(workspace, closeMeeting(between, WorkCalendar::shipped(), systemIds()));

    QCOMPARE(newest(workspace).id, next);
    QCOMPARE(titles(workspace, newest(workspace)), QStringList{u"征迁"_s});
    const auto chain = chainOf(workspace, *agendaOf(workspace, next).back());
    QCOMPARE(chain.size(), size_t(3));
    QCOMPARE(chain[1]->meeting, between);
    // The meeting between was none after all: the item stands there already.
    workspace = after(workspace, reopenMeeting(between, u"未召开"_s));
    workspace = after(workspace, cancelMeeting(between, u"防汛"_s, systemIds()));
    QCOMPARE(titles(workspace, newest(workspace)), QStringList{u"征迁"_s});
}

void TestCarryOver::aCancelledMeetingLosesNothing()
{
    AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    item.outcome = Postponed;
    Workspace workspace = called(withItem(item, {}), QDate(2021, 11, 13));
    AgendaItem own;
    own.title = u"新议题"_s;
    workspace = after(workspace, addItem(newest(workspace).id, own, {}, systemIds()));
    workspace = after(workspace, cancelMeeting(newest(workspace).id, u"防汛"_s, systemIds()));

    workspace = called(workspace, QDate(2021, 11, 20));

    QCOMPARE(newest(workspace).number, 30);
    QCOMPARE(titles(workspace, newest(workspace)), (QStringList{u"征迁"_s, u"新议题"_s}));
    QCOMPARE(chainOf(workspace, *agendaOf(workspace, newest(workspace).id)[1]).back()->id, item.id);
}

void TestCarryOver::theFollowUpIsCounted_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("completed");
    QTest::addColumn<int>("cancelled");
    QTest::addColumn<int>("decided");
    QTest::addColumn<int>("percent");

    QTest::newRow("22 and 6") << 16 << 6 << 0 << 22 << 27;
    QTest::newRow("cancelled ones are not counted") << 16 << 6 << 3 << 22 << 27;
    QTest::newRow("half a percent goes up") << 7 << 1 << 0 << 8 << 13;
    QTest::newRow("none decided") << 0 << 0 << 0 << 0 << 0;
    QTest::newRow("all") << 0 << 3 << 0 << 3 << 100;
}

void TestCarryOver::theFollowUpIsCounted()
{
    QFETCH(const int, open);
    QFETCH(const int, completed);
    QFETCH(const int, cancelled);
    QFETCH(const int, decided);
    QFETCH(const int, percent);
    const QList<MatterState> states = QList<MatterState>(open, MatterState::InWork)
        + QList<MatterState>(completed, MatterState::SignedOff)
        + QList<MatterState>(cancelled, MatterState::Cancelled);
    const Workspace workspace = withItem(itemOf(last, 1, 1, u"征迁"_s), states);

    const FollowUp followUp = followUpOf(workspace, last, QDate(2021, 11, 12));

    QCOMPARE(followUp.decided, decided);
    QCOMPARE(followUp.completed, completed);
    QCOMPARE(followUp.percent(), percent);
    QCOMPARE(followUp.open.size(), size_t(open));
    QCOMPARE(followUpText(followUp).contains(QString::number(decided)), decided > 0);
}

void TestCarryOver::theLatestMattersStandFirst()
{
    const AgendaItem item = itemOf(last, 1, 1, u"征迁"_s);
    Workspace workspace = withItem(item, {MatterState::InWork, MatterState::InWork, MatterState::InWork});
    const auto duty = [&](quint32 matter, quint32 id, QDate due) {
        return made(deadlineOf(*workspace.find(numbered<MatterId>(matter)), id, DeadlineStage::Resolve, due));
    };
    workspace.apply(
        {duty(1, 1, QDate(2021, 11, 13)), duty(2, 2, QDate(2021, 11, 10)), duty(3, 3, QDate(2021, 11, 8))});

    const FollowUp followUp = followUpOf(workspace, last, QDate(2021, 11, 12));

    QCOMPARE(followUp.overdue, 2);
    QStringList order;
    for (const Matter *matter : followUp.open)
        order.append(matter->code);
    QCOMPARE(order, (QStringList{u"DB2021-003"_s, u"DB2021-002"_s, u"DB2021-001"_s}));
}

void TestCarryOver::aDamagedCircleEnds()
{
    AgendaItem a = itemOf(last, 1, 1, u"甲"_s);
    AgendaItem b = itemOf(last, 2, 2, u"乙"_s);
    a.carriedFrom = b.id;
    b.carriedFrom = a.id;
    const Workspace workspace = workspaceOf(weeklySeries(), last, a, b);

    QCOMPARE(chainOf(workspace, a).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
