// Labels: rules
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"

#include "tests/support/meetings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum MeetingState;

/// Meetings on consecutive days from `start`, by "number" or "number x" for a cancelled one.
struct Held
{
    QDate date;
    int number = 0;
    MeetingState state = Closed;
};

Workspace seriesWith(const MeetingSeries &series, const QList<Held> &meetings)
{
    Workspace workspace = workspaceOf(series);
    quint32 id = 1;
    for (const Held &held : meetings)
        workspace.apply({made(meetingNo(id++, held.number, held.date, held.state))});
    return workspace;
}

const Held no29{QDate(2021, 11, 6), 29, Closed};
const Held no30{QDate(2021, 11, 13), 30, Draft};
} // namespace

Q_DECLARE_METATYPE(Held)

class TestNumbering : public QObject
{
    Q_OBJECT

private slots:
    void theNextNumberIsCounted_data();
    void theNextNumberIsCounted();
    void theThirtiethMeetingOf2021FellInWeek45();
    void aCancelledWeekGivesItsNumberToTheNextMeeting();
    void aMeetingMovedIntoTheNextYearIsCountedThere();
    void meetingsStandInTheirOrder();
    void beforeAndAfterLookAtWhatWasHeld();
    void theNextDayIsTheUsualOneOfTheNextWeek_data();
    void theNextDayIsTheUsualOneOfTheNextWeek();
};

void TestNumbering::theNextNumberIsCounted_data()
{
    QTest::addColumn<MeetingNumbering>("numbering");
    QTest::addColumn<int>("firstNumber");
    QTest::addColumn<QList<Held>>("meetings");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    using enum MeetingNumbering;

    QTest::newRow("the first of all") << PerYear << 1 << QList<Held>{} << 2021 << 1;
    QTest::newRow("earlier ones were held without the file") << PerYear << 27 << QList<Held>{} << 2021 << 27;
    QTest::newRow("no first number is as good as 1") << PerYear << 0 << QList<Held>{} << 2021 << 1;
    QTest::newRow("one more") << PerYear << 27 << QList<Held>{no29} << 2021 << 30;
    QTest::newRow("drafts count") << PerYear << 27 << QList<Held>{no29, no30} << 2021 << 31;
    QTest::newRow("cancelled ones do not")
        << PerYear << 27 << QList<Held>{no29, {QDate(2021, 11, 13), 0, Cancelled}} << 2021 << 30;
    QTest::newRow("only a cancelled one so far")
        << PerYear << 27 << QList<Held>{{QDate(2021, 11, 13), 0, Cancelled}} << 2021 << 27;
    QTest::newRow("each year from 1") << PerYear << 27 << QList<Held>{no29, no30} << 2022 << 1;
    QTest::newRow("another year's do not count")
        << PerYear << 27 << QList<Held>{no29, {QDate(2022, 1, 8), 1, Closed}} << 2022 << 2;
    QTest::newRow("on and on") << Continuous << 147 << QList<Held>{} << 2023 << 147;
    QTest::newRow("on and on over the year") << Continuous << 29 << QList<Held>{no29, no30} << 2022 << 31;
}

void TestNumbering::theNextNumberIsCounted()
{
    QFETCH(const MeetingNumbering, numbering);
    QFETCH(const int, firstNumber);
    QFETCH(const QList<Held>, meetings);
    QFETCH(const int, year);
    QFETCH(const int, number);
    MeetingSeries series = weeklySeries();
    series.numbering = numbering;
    series.firstNumber = firstNumber;

    QCOMPARE(nextNumber(seriesWith(series, meetings), series, year), number);
}

void TestNumbering::theThirtiethMeetingOf2021FellInWeek45()
{
    MeetingSeries series = weeklySeries();
    series.firstNumber = 29;
    const Workspace workspace = seriesWith(series, {no29});
    const IdSource ids = repeatableIds(u"numbering"_s);
    const Workspace then = after(workspace, callMeeting({series.id, QDate(2021, 11, 13), {}, {}, {}}, ids));

    const auto meetings = meetingsOf(then, series.id);
    QCOMPARE(meetings.size(), size_t(2));
    QCOMPARE(meetings.back()->number, 30);
    QCOMPARE(meetings.back()->date.weekNumber(), 45);
    QCOMPARE(meetings.back()->date.dayOfWeek(), int(Qt::Saturday));
}

void TestNumbering::aCancelledWeekGivesItsNumberToTheNextMeeting()
{
    const Workspace workspace = seriesWith(weeklySeries(), {no29, no30, {QDate(2021, 11, 20), 31, Draft}});
    const IdSource ids = repeatableIds(u"numbering"_s);

    const Workspace then = after(workspace, cancelMeeting(numbered<MeetingId>(2), u"防汛"_s, ids));

    QCOMPARE(then.find(numbered<MeetingId>(2))->number, 0);
    QCOMPARE(then.find(numbered<MeetingId>(2))->note, u"防汛"_s);
    QCOMPARE(then.find(numbered<MeetingId>(3))->number, 30);

    const Workspace held = seriesWith(weeklySeries(), {no29, no30, {QDate(2021, 11, 20), 31, Closed}});
    VERIFY_REFUSED(cancelMeeting(numbered<MeetingId>(2), u"防汛"_s, ids)(held), Error::Kind::Invalid);
}

void TestNumbering::aMeetingMovedIntoTheNextYearIsCountedThere()
{
    const Workspace workspace = seriesWith(weeklySeries(), {no29, no30});
    const auto moved = [&](QDate day) {
        return after(workspace, rescheduleMeeting(numbered<MeetingId>(2), day, HalfDay::Morning, {}, {}))
            .find(numbered<MeetingId>(2))
            ->number;
    };

    QCOMPARE(moved(QDate(2021, 12, 31)), 30);
    QCOMPARE(moved(QDate(2022, 1, 1)), 1);
    // Those behind it move up, as if it had been cancelled.
    const Held no31{QDate(2021, 11, 20), 31, Draft};
    const Workspace then
        = after(seriesWith(weeklySeries(), {no29, no30, no31}),
                rescheduleMeeting(numbered<MeetingId>(2), QDate(2022, 1, 1), HalfDay::Morning, {}, {}));
    QCOMPARE(then.find(numbered<MeetingId>(3))->number, 30);
}

void TestNumbering::meetingsStandInTheirOrder()
{
    const Workspace workspace = seriesWith(weeklySeries(), {no30, {QDate(2021, 11, 13), 0, Cancelled}, no29});

    QList<int> numbers;
    for (const Meeting *meeting : meetingsOf(workspace, weeklySeries().id))
        numbers.append(meeting->number);

    QCOMPARE(numbers, (QList<int>{29, 0, 30}));
    QVERIFY(meetingsOf(workspace, numbered<MeetingSeriesId>(2)).empty());
}

void TestNumbering::beforeAndAfterLookAtWhatWasHeld()
{
    const Workspace workspace = seriesWith(
        weeklySeries(), {no29, {QDate(2021, 11, 10), 0, Cancelled}, no30, {QDate(2021, 11, 20), 31, Draft}});
    const auto meeting = [&](quint32 id) { return workspace.find(numbered<MeetingId>(id)); };

    QCOMPARE(meetingBefore(workspace, *meeting(1)), nullptr);
    QCOMPARE(meetingBefore(workspace, *meeting(3)), meeting(1));
    QCOMPARE(meetingBefore(workspace, *meeting(4)), meeting(1));
    QCOMPARE(meetingAfter(workspace, *meeting(1)), meeting(3));
    QCOMPARE(meetingAfter(workspace, *meeting(4)), nullptr);
}

void TestNumbering::theNextDayIsTheUsualOneOfTheNextWeek_data()
{
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    const QDate saturday(2021, 11, 6);

    QTest::newRow("its weekday") << 6 << saturday << saturday << QDate(2021, 11, 13);
    QTest::newRow("the last one's weekday") << 0 << saturday << saturday << QDate(2021, 11, 13);
    QTest::newRow("held a day late") << 5 << saturday << saturday << QDate(2021, 11, 12);
    QTest::newRow("held a day early") << 5 << QDate(2021, 11, 4) << QDate(2021, 11, 4) << QDate(2021, 11, 12);
    QTest::newRow("weeks without one") << 5 << saturday << QDate(2021, 11, 24) << QDate(2021, 11, 26);
    QTest::newRow("today is such a day") << 5 << saturday << QDate(2021, 11, 26) << QDate(2021, 11, 26);
    QTest::newRow("the first") << 6 << QDate() << QDate(2021, 11, 10) << QDate(2021, 11, 13);
    QTest::newRow("nothing is known") << 0 << QDate() << QDate(2021, 11, 10) << QDate(2021, 11, 10);
}

void TestNumbering::theNextDayIsTheUsualOneOfTheNextWeek()
{
    QFETCH(const int, weekday);
    QFETCH(const QDate, last);
    QFETCH(const QDate, today);
    QFETCH(const QDate, next);
    MeetingSeries series = weeklySeries();
    series.weekday = weekday;
    const QList<Held> meetings = last.isValid() ? QList<Held>{{last, 29, Closed}} : QList<Held>{};

    QCOMPARE(nextMeetingDay(seriesWith(series, meetings), series, today), next);
}

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
