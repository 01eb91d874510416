// Labels: rules
#include "core/calendar/workcalendar.h"

#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray header = "date,weekday,name,type_cn,notice_year,type\n";

int workDaysOf(const WorkCalendar &calendar, int year)
{
    return calendar.workDaysBetween(QDate(year, 1, 1), QDate(year, 12, 31));
}
} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private slots:
    void knowsRestDaysAndMakeUpDays_data();
    void knowsRestDaysAndMakeUpDays();
    void countsTheWorkingDaysOfAYear_data();
    void countsTheWorkingDaysOfAYear();
    void agreesWithFourThousandAnswers();
    void countingAgreesWithLookingAtEveryDay();
    void countingForthAndBackMeet();
    void aYearWithoutNoticeIsAPlainWeekAndReported();
    void theEndOfDecemberBelongsToTheNextNotice();
    void movesARestDayToTheNextWorkingDay();
    void countsNothingBackwards();
    void refusesADamagedCalendarWithItsLine_data();
    void refusesADamagedCalendarWithItsLine();
    void readsLineEndsOfEveryKind_data();
    void readsLineEndsOfEveryKind();
};

void TestWorkCalendar::knowsRestDaysAndMakeUpDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("works");
    QTest::newRow("a plain Wednesday") << QDate(2021, 11, 10) << true;
    QTest::newRow("the Saturday of the meeting") << QDate(2021, 11, 13) << false;
    QTest::newRow("a Saturday made up for 国庆") << QDate(2021, 10, 9) << true;
    QTest::newRow("a Sunday made up for 春节") << QDate(2021, 2, 7) << true;
    QTest::newRow("a Friday of 国庆") << QDate(2021, 10, 1) << false;
    QTest::newRow("the Saturday that the notice of 26 January 2020 took back") << QDate(2020, 2, 1) << false;
    QTest::newRow("the Sunday it added") << QDate(2020, 2, 2) << false;
    QTest::newRow("the Monday after") << QDate(2020, 2, 3) << true;
    QTest::newRow("the last make-up day known") << QDate(2026, 10, 10) << true;
}

void TestWorkCalendar::knowsRestDaysAndMakeUpDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, works);

    QCOMPARE(WorkCalendar::shipped().isWorkDay(day), works);
    QCOMPARE(WorkCalendar::shipped().isRestDay(day), !works);
}

void TestWorkCalendar::countsTheWorkingDaysOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("days");
    const std::pair<int, int> rows[] = {{2018, 250},
                                        {2019, 250},
                                        {2020, 249},
                                        {2021, 250},
                                        {2022, 249},
                                        {2023, 249},
                                        {2024, 251},
                                        {2025, 248},
                                        {2026, 248}};
    for (const auto &[year, days] : rows)
        QTest::addRow("%d", year) << year << days;
}

void TestWorkCalendar::countsTheWorkingDaysOfAYear()
{
    QFETCH(int, year);
    QFETCH(int, days);

    QCOMPARE(workDaysOf(WorkCalendar::shipped(), year), days);
    QVERIFY(WorkCalendar::shipped().covers(year));
}

void TestWorkCalendar::agreesWithFourThousandAnswers()
{
    QFile file(QStringLiteral(DUBAN_SHARED_DIR "/data/holidays/workday_golden_dev.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared documents are not here: no golden answers to compare with.");
    const QList<QByteArray> lines = file.readAll().split('\n');
    int compared = 0;

    for (const QByteArray &line : lines.mid(1)) {
        const QStringList parts = QString::fromUtf8(line.trimmed()).split(',');
        if (parts.size() != 4)
            continue;
        const QDate day = QDate::fromString(parts[1], Qt::ISODate);
        const auto &calendar = WorkCalendar::shipped();

        const QString answer = parts[0] == u"add_workdays"
            ? calendar.addWorkDays(day, parts[2].toInt()).toString(Qt::ISODate)
            : QString::number(calendar.workDaysBetween(day, QDate::fromString(parts[2], Qt::ISODate)));

        QVERIFY2(answer == parts[3], qPrintable(answer + u" for "_s + QString::fromUtf8(line)));
        ++compared;
    }
    QCOMPARE(compared, 4000);
}

void TestWorkCalendar::countingAgreesWithLookingAtEveryDay()
{
    const auto &calendar = WorkCalendar::shipped();
    for (const QDate first : {QDate(2019, 12, 28), QDate(2020, 1, 22), QDate(2026, 9, 30)}) {
        int looked = 0;
        for (QDate last = first; last < first.addDays(800); last = last.addDays(1)) {
            looked += calendar.isWorkDay(last) ? 1 : 0;

            QCOMPARE(calendar.workDaysBetween(first, last), looked);
        }
    }
}

void TestWorkCalendar::countingForthAndBackMeet()
{
    const auto &calendar = WorkCalendar::shipped();
    for (int count = 1; count < 300; ++count) {
        const QDate start(2021, 9, 29); // a working day just before 国庆

        const QDate there = calendar.addWorkDays(start, count);

        QVERIFY(calendar.isWorkDay(there));
        QCOMPARE(calendar.addWorkDays(there, -count), start);
        QCOMPARE(calendar.workDaysBetween(start, there), count + 1);
    }
    QCOMPARE(calendar.addWorkDays(QDate(2021, 10, 2), 0), QDate(2021, 10, 2));
}

void TestWorkCalendar::aYearWithoutNoticeIsAPlainWeekAndReported()
{
    const auto &calendar = WorkCalendar::shipped();

    QVERIFY(!calendar.covers(2017));
    QVERIFY(!calendar.covers(2027));
    QVERIFY(calendar.isWorkDay(QDate(2027, 10, 1))); // a Friday of 国庆 that nobody has announced yet
    QCOMPARE(workDaysOf(calendar, 2027), workDaysOf(WorkCalendar(), 2027));
    QCOMPARE(calendar.yearsNotCovered(QDate(2016, 12, 31), QDate(2028, 1, 1)),
             (QList<int>{2016, 2017, 2027, 2028}));
    QCOMPARE(calendar.yearsNotCovered(QDate(2018, 1, 1), QDate(2026, 12, 31)), QList<int>());
    QCOMPARE(WorkCalendar().yearsNotCovered(QDate(2021, 5, 1), QDate(2021, 5, 1)), QList<int>{2021});
}

void TestWorkCalendar::theEndOfDecemberBelongsToTheNextNotice()
{
    const auto only2019 = WorkCalendar::fromCsv(header + "2018-12-31,一,元旦,休,2019,rest\n", u"2019"_s);

    VERIFY_RESULT(only2019);
    QVERIFY(only2019->isRestDay(QDate(2018, 12, 31)));
    QVERIFY(only2019->covers(2019));
    QVERIFY(!only2019->covers(2018));
    QCOMPARE(only2019->version(), u"2019"_s);
}

void TestWorkCalendar::movesARestDayToTheNextWorkingDay()
{
    const auto &calendar = WorkCalendar::shipped();

    QCOMPARE(calendar.nextWorkDay(QDate(2021, 10, 2)), QDate(2021, 10, 8));
    QCOMPARE(calendar.nextWorkDay(QDate(2020, 1, 25)), QDate(2020, 2, 3));
    QCOMPARE(calendar.nextWorkDay(QDate(2021, 10, 9)), QDate(2021, 10, 9)); // a Saturday that is worked
}

void TestWorkCalendar::countsNothingBackwards()
{
    QCOMPARE(WorkCalendar::shipped().workDaysBetween(QDate(2021, 11, 10), QDate(2021, 11, 9)), 0);
    QCOMPARE(WorkCalendar::shipped().workDaysBetween(QDate(2021, 11, 10), QDate(2021, 11, 10)), 1);
    QCOMPARE(WorkCalendar::shipped().workDaysBetween(QDate(2021, 11, 13), QDate(2021, 11, 14)), 0);
}

void TestWorkCalendar::refusesADamagedCalendarWithItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no such day") << "2021-02-30,二,春节,休,2021,rest"_ba;
    QTest::newRow("no day at all") << "春节,二,春节,休,2021,rest"_ba;
    QTest::newRow("neither rest nor work") << "2021-02-12,五,春节,休,2021,holiday"_ba;
    QTest::newRow("a column too few") << "2021-02-12,五,春节,休,2021"_ba;
    QTest::newRow("a column too many") << "2021-02-12,五,春节,休,2021,rest,rest"_ba;
    QTest::newRow("no notice year") << "2021-02-12,五,春节,休,春节,rest"_ba;
}

void TestWorkCalendar::refusesADamagedCalendarWithItsLine()
{
    QFETCH(QByteArray, line);

    const auto calendar
        = WorkCalendar::fromCsv(header + "2021-02-11,四,春节,休,2021,rest\n" + line + '\n', u"坏"_s);

    VERIFY_REFUSED(calendar, Error::Kind::Damaged);
    QCOMPARE(calendar.error().where.row, 3);
    QVERIFY(calendar.error().message.contains(u'3'));
}

void TestWorkCalendar::readsLineEndsOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("unix") << QByteArray(
        header + "2021-02-11,四,春节,休,2021,rest\n2021-02-07,日,春节,班,2021,work\n");
    QTest::newRow("windows") << QByteArray(
                                    header
                                    + "2021-02-11,四,春节,休,2021,rest\n2021-02-07,日,春节,班,2021,work\n")
                                    .replace("\n", "\r\n");
    QTest::newRow("no last line end")
        << QByteArray(header + "2021-02-07,日,春节,班,2021,work\n2021-02-11,四,春节,休,2021,rest");
    QTest::newRow("blank lines") << QByteArray(
        header + "\n2021-02-07,日,春节,班,2021,work\n\n2021-02-11,四,春节,休,2021,rest\n\n");
}

void TestWorkCalendar::readsLineEndsOfEveryKind()
{
    QFETCH(QByteArray, csv);

    const auto calendar = WorkCalendar::fromCsv(csv, u"2021"_s);

    VERIFY_RESULT(calendar);
    QVERIFY(calendar->isRestDay(QDate(2021, 2, 11)));
    QVERIFY(calendar->isWorkDay(QDate(2021, 2, 7)));
}

QTEST_APPLESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
