// Labels: rules
#include "core/supervision/clock13710.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using Counting = ClockPolicy::Counting;
using Holidays = ClockPolicy::Holidays;
using enum DeadlineStage;

QDate iso(const char *day)
{
    return QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
}

ClockPolicy policyOf(Counting counting, Holidays holidays)
{
    ClockPolicy policy;
    policy.counting = counting;
    policy.holidays = holidays;
    return policy;
}

QDate due(DeadlineStage stage, QDate start, const ClockPolicy &policy)
{
    return stageDue(stage, start, policy, WorkCalendar::shipped());
}

/// The three dates of one start under one way of treating rest days.
void vector(const char *start, Holidays holidays, const char *third, const char *seventh, const char *month)
{
    QTest::addRow("%s %s", start, storedWord(holidays).data())
        << iso(start) << holidays << iso(third) << iso(seventh) << iso(month);
}
} // namespace

Q_DECLARE_METATYPE(ClockPolicy::Holidays)

class TestClock13710 : public QObject
{
    Q_OBJECT

private slots:
    void fallsDueOnTheDaysOfTheResearch_data();
    void fallsDueOnTheDaysOfTheResearch();
    void stageOneIsTheStartDayUnderEveryPolicy();
    void countedInclusivelyTheStartIsDayOne_data();
    void countedInclusivelyTheStartIsDayOne();
    void workingDaysCountedInclusivelyBeginOnAWorkingDay();
    void theMonthIsTheCorrespondingDate_data();
    void theMonthIsTheCorrespondingDate();
    void stageLengthsAreSettings();
    void withoutAStartNothingIsDue();
    void aPlanHasNoRuleOfItsOwn();
    void theClockStartsAtDispatchByDefault();
    void underReceiptTheClockIsUnknownUntilReceipt();
    void theClassDecidesWhichSolvingClockRuns_data();
    void theClassDecidesWhichSolvingClockRuns();
};

void TestClock13710::fallsDueOnTheDaysOfTheResearch_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<ClockPolicy::Holidays>("holidays");
    QTest::addColumn<QDate>("third");
    QTest::addColumn<QDate>("seventh");
    QTest::addColumn<QDate>("month");
    using enum ClockPolicy::Holidays;
    // The meeting was on a Saturday: a start on a rest day.
    vector("2021-11-13", CalendarDays, "2021-11-16", "2021-11-20", "2021-12-13");
    vector("2021-11-13", Shifted, "2021-11-16", "2021-11-22", "2021-12-13");
    vector("2021-11-13", WorkingDays, "2021-11-17", "2021-11-23", "2021-12-13");
    vector("2021-07-30", CalendarDays, "2021-08-02", "2021-08-06", "2021-08-30");
    vector("2021-07-30", Shifted, "2021-08-02", "2021-08-06", "2021-08-30");
    vector("2021-07-30", WorkingDays, "2021-08-04", "2021-08-10", "2021-08-30");
    // 7 February was a Sunday that was worked; 28 February is the last day of its month and a Sunday.
    vector("2021-01-31", CalendarDays, "2021-02-03", "2021-02-07", "2021-02-28");
    vector("2021-01-31", Shifted, "2021-02-03", "2021-02-07", "2021-03-01");
    vector("2021-01-31", WorkingDays, "2021-02-03", "2021-02-08", "2021-03-01");
    // Moved off a holiday, two stages may fall on one day.
    vector("2021-09-29", CalendarDays, "2021-10-02", "2021-10-06", "2021-10-29");
    vector("2021-09-29", Shifted, "2021-10-08", "2021-10-08", "2021-10-29");
    vector("2021-09-29", WorkingDays, "2021-10-09", "2021-10-14", "2021-10-29");
    vector("2020-01-22", CalendarDays, "2020-01-25", "2020-01-29", "2020-02-22");
    vector("2020-01-22", Shifted, "2020-02-03", "2020-02-03", "2020-02-24");
    vector("2020-01-22", WorkingDays, "2020-02-04", "2020-02-10", "2020-02-24");
    vector("2026-02-12", CalendarDays, "2026-02-15", "2026-02-19", "2026-03-12");
    vector("2026-02-12", Shifted, "2026-02-24", "2026-02-24", "2026-03-12");
    vector("2026-02-12", WorkingDays, "2026-02-24", "2026-02-28", "2026-03-12");
}

void TestClock13710::fallsDueOnTheDaysOfTheResearch()
{
    QFETCH(QDate, start);
    QFETCH(ClockPolicy::Holidays, holidays);
    QFETCH(QDate, third);
    QFETCH(QDate, seventh);
    QFETCH(QDate, month);
    const ClockPolicy policy = policyOf(Counting::Exclusive, holidays);

    QCOMPARE(due(Deploy, start, policy), start);
    QCOMPARE(due(Feedback, start, policy), third);
    QCOMPARE(due(Resolve, start, policy), seventh);
    QCOMPARE(due(Month, start, policy), month);
}

void TestClock13710::stageOneIsTheStartDayUnderEveryPolicy()
{
    for (const auto &counting : Words<Counting>::list)
        for (const auto &holidays : Words<Holidays>::list)
            for (QDate start(2021, 9, 20); start < QDate(2021, 10, 20); start = start.addDays(1))
                QCOMPARE(due(Deploy, start, policyOf(counting.value, holidays.value)), start);
}

void TestClock13710::countedInclusivelyTheStartIsDayOne_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<ClockPolicy::Holidays>("holidays");
    QTest::addColumn<QDate>("third");
    QTest::addColumn<QDate>("seventh");
    QTest::addColumn<QDate>("month");
    using enum ClockPolicy::Holidays;
    vector("2021-07-30", CalendarDays, "2021-08-01", "2021-08-05", "2021-08-30");
    vector("2021-07-30", Shifted, "2021-08-02", "2021-08-05", "2021-08-30");
    vector("2021-07-30", WorkingDays, "2021-08-03", "2021-08-09", "2021-08-30");
    vector("2021-09-29", CalendarDays, "2021-10-01", "2021-10-05", "2021-10-29");
    vector("2021-09-29", Shifted, "2021-10-08", "2021-10-08", "2021-10-29");
    vector("2021-01-31", CalendarDays, "2021-02-02", "2021-02-06", "2021-02-28");
    vector("2021-01-31", Shifted, "2021-02-02", "2021-02-07", "2021-03-01");
}

void TestClock13710::countedInclusivelyTheStartIsDayOne()
{
    QFETCH(QDate, start);
    QFETCH(ClockPolicy::Holidays, holidays);
    QFETCH(QDate, third);
    QFETCH(QDate, seventh);
    QFETCH(QDate, month);
    const ClockPolicy policy = policyOf(Counting::Inclusive, holidays);

    QCOMPARE(due(Feedback, start, policy), third);
    QCOMPARE(due(Resolve, start, policy), seventh);
    QCOMPARE(due(Month, start, policy), month);
}

void TestClock13710::workingDaysCountedInclusivelyBeginOnAWorkingDay()
{
    const QDate saturday(2021, 11, 13);
    const ClockPolicy policy = policyOf(Counting::Inclusive, Holidays::WorkingDays);

    QCOMPARE(due(Feedback, saturday, policy), QDate(2021, 11, 17));
    QCOMPARE(due(Resolve, saturday, policy), QDate(2021, 11, 23));
}

void TestClock13710::theMonthIsTheCorrespondingDate_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("month");
    QTest::newRow("31 January") << QDate(2022, 1, 31) << QDate(2022, 2, 28);
    QTest::newRow("31 January of a leap year") << QDate(2020, 1, 31) << QDate(2020, 2, 29);
    QTest::newRow("29 January of a leap year") << QDate(2024, 1, 29) << QDate(2024, 2, 29);
    QTest::newRow("29 January of another year") << QDate(2023, 1, 29) << QDate(2023, 2, 28);
    QTest::newRow("29 February") << QDate(2024, 2, 29) << QDate(2024, 3, 29);
    QTest::newRow("28 February stays the 28th") << QDate(2023, 2, 28) << QDate(2023, 3, 28);
    QTest::newRow("31 March") << QDate(2021, 3, 31) << QDate(2021, 4, 30);
    QTest::newRow("over the year") << QDate(2021, 12, 31) << QDate(2022, 1, 31);
    QTest::newRow("not thirty days") << QDate(2021, 7, 1) << QDate(2021, 8, 1);
}

void TestClock13710::theMonthIsTheCorrespondingDate()
{
    QFETCH(QDate, start);
    QFETCH(QDate, month);

    QCOMPARE(due(Month, start, ClockPolicy()), month);
    QCOMPARE(due(Month, start, policyOf(Counting::Inclusive, Holidays::CalendarDays)), month);
}

void TestClock13710::stageLengthsAreSettings()
{
    ClockPolicy policy;
    policy.feedbackDays = 5;
    policy.resolveDays = 10;
    policy.months = 2;

    QCOMPARE(due(Deploy, QDate(2021, 7, 30), policy), QDate(2021, 7, 30));
    QCOMPARE(due(Feedback, QDate(2021, 7, 30), policy), QDate(2021, 8, 4));
    QCOMPARE(due(Resolve, QDate(2021, 7, 30), policy), QDate(2021, 8, 9));
    QCOMPARE(due(Month, QDate(2021, 7, 30), policy), QDate(2021, 9, 30));
}

void TestClock13710::withoutAStartNothingIsDue()
{
    for (const auto &stage : Words<DeadlineStage>::list)
        for (const auto &holidays : Words<Holidays>::list)
            QVERIFY(!due(stage.value, QDate(), policyOf(Counting::Exclusive, holidays.value)).isValid());
}

void TestClock13710::aPlanHasNoRuleOfItsOwn()
{
    QVERIFY(!due(Plan, QDate(2021, 11, 13), ClockPolicy()).isValid());
}

void TestClock13710::theClockStartsAtDispatchByDefault()
{
    Matter matter = matterCalled(1, u"协调供电"_s);
    matter.dispatched = {QDate(2021, 11, 13), u"11月13日"_s, DatePhrase::Precision::Day};
    matter.received = QDate(2021, 11, 18); // a late receipt does not stop it

    QCOMPARE(clockStart(matter), QDate(2021, 11, 13));
}

void TestClock13710::underReceiptTheClockIsUnknownUntilReceipt()
{
    Matter matter = matterCalled(1, u"协调供电"_s);
    matter.policy.start = ClockPolicy::Start::Receipt;
    matter.dispatched = DatePhrase::day(QDate(2021, 11, 13));

    const QDate before = clockStart(matter);
    matter.received = QDate(2021, 11, 15);

    QVERIFY(!before.isValid());
    QCOMPARE(clockStart(matter), QDate(2021, 11, 15));
}

void TestClock13710::theClassDecidesWhichSolvingClockRuns_data()
{
    QTest::addColumn<int>("classification");
    QTest::addColumn<bool>("sevenDays");
    QTest::addColumn<bool>("aMonth");
    QTest::newRow("ordinary") << int(MatterClass::Ordinary) << true << false;
    QTest::newRow("major") << int(MatterClass::Major) << false << true;
    QTest::newRow("complex") << int(MatterClass::Complex) << false << true;
    QTest::newRow("unknown") << int(MatterClass::Unknown) << false << false;
}

void TestClock13710::theClassDecidesWhichSolvingClockRuns()
{
    QFETCH(int, classification);
    QFETCH(bool, sevenDays);
    QFETCH(bool, aMonth);
    const auto class_ = MatterClass(classification);

    QCOMPARE(stageApplies(Resolve, class_), sevenDays);
    QCOMPARE(stageApplies(Month, class_), aMonth);
    QVERIFY(stageApplies(Deploy, class_) && stageApplies(Feedback, class_) && stageApplies(Plan, class_));
    QCOMPARE(solvingStage(class_).has_value(), sevenDays || aMonth);
    if (solvingStage(class_))
        QCOMPARE(*solvingStage(class_), sevenDays ? Resolve : Month);
}

QTEST_APPLESS_MAIN(TestClock13710)
#include "tst_clock13710.moc"
