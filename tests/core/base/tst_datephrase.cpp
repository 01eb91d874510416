#include "core/base/datephrase.h"

#include "core/base/text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#ifndef DUBAN_SHARED_DIR
#define DUBAN_SHARED_DIR ""
#endif

using namespace Qt::StringLiterals;
using Precision = DatePhrase::Precision;

namespace {
const QDate monday(2021, 11, 15);

/// One cell and the last day that it allows; a row is named by its words.
void phrase(const char *words, const char *date, Precision precision = Precision::Day)
{
    QTest::newRow(words) << QString::fromUtf8(words)
                         << QDate::fromString(QString::fromUtf8(date), Qt::ISODate) << int(precision);
}

void refused(const char *words, const char *because)
{
    QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(because);
}

QString nameOf(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return u"day"_s;
    case Precision::Month:
        return u"month"_s;
    case Precision::Quarter:
        return u"quarter"_s;
    case Precision::Year:
        return u"year"_s;
    }
    return {};
}

void periodsThatNameTheirYear()
{
    phrase("2021年2月", "2021-02-28", Precision::Month);
    phrase("2024年2月底", "2024-02-29", Precision::Month);
    phrase("2022年10月底", "2022-10-31", Precision::Month);
    phrase("2022年10月末", "2022-10-31", Precision::Month);
    phrase("2022年10月份", "2022-10-31", Precision::Month);
    phrase("2021.6", "2021-06-30", Precision::Month);
    phrase("2021.06", "2021-06-30", Precision::Month);
    phrase("2021.1", "2021-01-31", Precision::Month);
    phrase("2021.10", "2021-10-31", Precision::Month);
    phrase("2021.12", "2021-12-31", Precision::Month);
    phrase("2021-6", "2021-06-30", Precision::Month);
    phrase("2021/06", "2021-06-30", Precision::Month);
    phrase("2021.6月底", "2021-06-30", Precision::Month);
    phrase("二〇二一年六月", "2021-06-30", Precision::Month);
    phrase("21年6月", "2021-06-30", Precision::Month);
    phrase("力争2022年6月", "2022-06-30", Precision::Month);
    phrase("计划2022年3月开工", "2022-03-31", Precision::Month);
    phrase("拟于2022年3月底前建成投用", "2022-03-31", Precision::Month);
    phrase("2022年6月(预计)", "2022-06-30", Precision::Month);
    phrase("2021年3月上旬", "2021-03-10", Precision::Month);
    phrase("2021年3月中旬", "2021-03-20", Precision::Month);
    phrase("2021年3月下旬", "2021-03-31", Precision::Month);
    phrase("2021年第三季度", "2021-09-30", Precision::Quarter);
    phrase("2021年三季度", "2021-09-30", Precision::Quarter);
    phrase("2021年4季度末", "2021-12-31", Precision::Quarter);
    phrase("2021年Q3", "2021-09-30", Precision::Quarter);
    phrase("2021年首季", "2021-03-31", Precision::Quarter);
    phrase("2021年上半年", "2021-06-30", Precision::Quarter);
    phrase("2021年下半年", "2021-12-31", Precision::Quarter);
    phrase("2021年底", "2021-12-31", Precision::Year);
    phrase("2021年年底前", "2021-12-31", Precision::Year);
    phrase("2021年内", "2021-12-31", Precision::Year);
    phrase("到2018年底", "2018-12-31", Precision::Year);
    phrase("到2022年", "2022-12-31", Precision::Year);
    phrase("2022年", "2022-12-31", Precision::Year);
    phrase("2022年度", "2022-12-31", Precision::Year);
    phrase("2022", "2022-12-31", Precision::Year);
    phrase("1949年", "1949-12-31", Precision::Year);
    phrase("2100年", "2100-12-31", Precision::Year);
}

void daysAndSpansFromTheReference()
{
    phrase("今天", "2021-11-15");
    phrase("明天", "2021-11-16");
    phrase("后天", "2021-11-17");
    phrase("大后天", "2021-11-18");
    phrase("本周五", "2021-11-19");
    phrase("周五前", "2021-11-19");
    phrase("星期日", "2021-11-21");
    phrase("本周内", "2021-11-21");
    phrase("周末前", "2021-11-21");
    phrase("下周三", "2021-11-24");
    phrase("下周3", "2021-11-24");
    phrase("下下周一", "2021-11-29");
    phrase("下周", "2021-11-28");
    phrase("两周内", "2021-11-29");
    phrase("2个星期内", "2021-11-29");
    phrase("3天内", "2021-11-18");
    phrase("三天内", "2021-11-18");
    phrase("三天全部清完", "2021-11-18");
    phrase("3日内", "2021-11-18");
    phrase("十天后", "2021-11-25");
    phrase("+7", "2021-11-22");
    phrase("＋7天", "2021-11-22");
    phrase("三个月内", "2022-02-15");
    phrase("半个月内", "2021-11-30");
    phrase("半年内", "2022-05-15");
    phrase("一年内", "2022-11-15");
    phrase("未来3年", "2024-12-31", Precision::Year);
}

void wordsThatAreNotUnderstood()
{
    refused("待定", "“待定” was not understood");
    refused("已竣工", "“已竣工” was not understood");
    refused("确保待定", "“待定” in the date");
    refused("竣工", "names no date");
    refused("2021年6月已竣工", "“已竣工” in the date");
    refused("不能确保2021年6月完成", "was not understood");
    refused("2021年6月左右", "“左右” in the date");
    refused("8月底制度落地,9月底出亮点", "“制度落地,9月底出亮点” in the date");
    refused("2021年6月-2022年3月", "“-2022年3月” in the date");
    refused("2021.6-2022.3", "“-2022.3” in the date");
    refused("2021-2022年", "was not understood");
    refused("6~8月", "is a range");
    refused("6—8月", "was not understood");
    refused("6-15", "was not understood");
    refused("6月15日、20日", "“20日” in the date");
    refused("6月15日起", "“起” in the date");
    refused("前6个月", "was not understood");
    refused("每月底", "was not understood");
    refused("2021 6", "blank between its figures");
    refused("7", "was not understood");
    refused("19999", "was not understood");
    refused("2021061", "was not understood");
    refused("123456789", "was not understood");
    refused("2021-06-", "“-” in the date");
    refused("2021-05-01 25:00", "blank between its figures");
    refused("周", "was not understood");
    refused("月", "was not understood");
    refused("年", "was not understood");
    refused("+", "was not understood");
    refused("第", "was not understood");
    refused("%1%2", "“%1%2” was not understood");
    refused("2021年6月,2021年6月,2021年6月,2021年6月,2021年6月,2021年6月,2021年6月,2021年6月,2021年6月",
            "too long");
}
} // namespace

class TestDatePhrase : public QObject
{
    Q_OBJECT

private slots:
    void readsDatesThatNameTheirYear_data();
    void readsDatesThatNameTheirYear();
    void countsFromTheReference_data();
    void countsFromTheReference();
    void countsAcrossTheEndOfTheYear();
    void refusesWithASentenceThatSaysWhy_data();
    void refusesWithASentenceThatSaysWhy();
    void keepsTheWordsWhereThereIsNoDate();
    void tellsTheReadingsOfAYearMonthNumber_data();
    void tellsTheReadingsOfAYearMonthNumber();
    void showsTheWordsOrElseTheDay();
    void readsTheLedgersAsTheirTruthSays();
    void survivesAnyText();
};

void TestDatePhrase::readsDatesThatNameTheirYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("precision");

    phrase("2021-10-20", "2021-10-20");
    phrase("2019/4/15", "2019-04-15");
    phrase("2021.6.15", "2021-06-15");
    phrase("2021.6.15.", "2021-06-15");
    phrase("2021.6.15日", "2021-06-15");
    phrase(" 2021-10-20 ", "2021-10-20");
    phrase("２０２１－１０－２０", "2021-10-20");
    phrase("2021—10—20", "2021-10-20");
    phrase("2021-05-01 00:00:00", "2021-05-01");
    phrase("2021-05-01T08:30:00", "2021-05-01");
    phrase("2021/5/1 0:00", "2021-05-01");
    phrase("20210615", "2021-06-15");
    phrase("44686", "2022-05-05");
    phrase("2021年6月15日", "2021-06-15");
    phrase("2021年6月15号", "2021-06-15");
    phrase("2021 年 6 月 15 日", "2021-06-15");
    phrase("二〇二一年六月十五日", "2021-06-15");
    phrase("二零二一年十二月三十一日", "2021-12-31");
    phrase("2024年2月29日", "2024-02-29");
    phrase("2022-12-31前", "2022-12-31");
    phrase("2022年6月30日竣工", "2022-06-30");
    phrase("（2022年6月30日）", "2022-06-30");
    periodsThatNameTheirYear();
}

void TestDatePhrase::readsDatesThatNameTheirYear()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(int, precision);

    const auto read = parseDatePhrase(text, QDate());

    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE((*read)->date, date);
    QCOMPARE(int((*read)->precision), precision);
    QCOMPARE((*read)->text, text);
    QCOMPARE(parseDatePhrase(text, monday), read);
}

void TestDatePhrase::countsFromTheReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("precision");

    phrase("8月15日前", "2021-08-15");
    phrase("确保8月15日前完成", "2021-08-15");
    phrase("6月15日", "2021-06-15");
    phrase("6/15", "2021-06-15");
    phrase("6.15", "2021-06-15");
    phrase("15日前", "2021-11-15");
    phrase("3月底", "2021-03-31", Precision::Month);
    phrase("十二月底", "2021-12-31", Precision::Month);
    phrase("4月份完成", "2021-04-30", Precision::Month);
    phrase("力争4月开工建设", "2021-04-30", Precision::Month);
    phrase("6月内", "2021-06-30", Precision::Month);
    phrase("年底前", "2021-12-31", Precision::Year);
    phrase("年底", "2021-12-31", Precision::Year);
    phrase("年内", "2021-12-31", Precision::Year);
    phrase("今年年底", "2021-12-31", Precision::Year);
    phrase("明年底", "2022-12-31", Precision::Year);
    phrase("明年6月", "2022-06-30", Precision::Month);
    phrase("首季开门红", "2021-03-31", Precision::Quarter);
    phrase("三季度末", "2021-09-30", Precision::Quarter);
    phrase("第3季度", "2021-09-30", Precision::Quarter);
    phrase("Q4", "2021-12-31", Precision::Quarter);
    phrase("本季度", "2021-12-31", Precision::Quarter);
    phrase("下季度末", "2022-03-31", Precision::Quarter);
    phrase("上半年", "2021-06-30", Precision::Quarter);
    phrase("本月底", "2021-11-30", Precision::Month);
    phrase("月底前", "2021-11-30", Precision::Month);
    phrase("月中旬", "2021-11-20", Precision::Month);
    phrase("下月底", "2021-12-31", Precision::Month);
    phrase("下个月上旬", "2021-12-10", Precision::Month);
    phrase("次月10日前", "2021-12-10");
    daysAndSpansFromTheReference();
}

void TestDatePhrase::countsFromTheReference()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(int, precision);

    const auto read = parseDatePhrase(text, monday);

    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE((*read)->date, date);
    QCOMPARE(int((*read)->precision), precision);
    QCOMPARE((*read)->text, text);
    const auto withoutReference = parseDatePhrase(text, QDate());
    QVERIFY(!withoutReference);
    QVERIFY2(withoutReference.error().message.contains("counts from a day"),
             qPrintable(withoutReference.error().message));
}

void TestDatePhrase::countsAcrossTheEndOfTheYear()
{
    const QDate sunday(2021, 12, 26);

    QCOMPARE(parseDatePhrase(u"次月10日前"_s, sunday).value()->date, QDate(2022, 1, 10));
    QCOMPARE(parseDatePhrase(u"下月底"_s, sunday).value()->date, QDate(2022, 1, 31));
    QCOMPARE(parseDatePhrase(u"下周三"_s, sunday).value()->date, QDate(2021, 12, 29));
    QCOMPARE(parseDatePhrase(u"本周五"_s, sunday).value()->date, QDate(2021, 12, 24));
    QCOMPARE(parseDatePhrase(u"下季度"_s, sunday).value()->date, QDate(2022, 3, 31));
    QCOMPARE(parseDatePhrase(u"下月底"_s, QDate(2022, 1, 31)).value()->date, QDate(2022, 2, 28));
    QCOMPARE(parseDatePhrase(u"一个月内"_s, QDate(2022, 1, 31)).value()->date, QDate(2022, 2, 28));
}

void TestDatePhrase::refusesWithASentenceThatSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");

    refused("2021年13月", "There is no month 13.");
    refused("2021.13", "There is no month 13.");
    refused("2021年0月", "There is no month 0.");
    refused("13/5", "There is no month 13.");
    refused("2021-02-30", "There is no day 30 in month 2 of 2021.");
    refused("2021-02-29", "There is no day 29 in month 2 of 2021.");
    refused("6月31日", "There is no day 31 in month 6 of 2021.");
    refused("20210631", "There is no day 31 in month 6 of 2021.");
    refused("2021年6月0日", "There is no day 0 in month 6 of 2021.");
    refused("2021年五季度", "There is no quarter 5.");
    refused("1948年", "The year 1948 is not between 1949 and 2100.");
    refused("2101-01-01", "The year 2101 is not between 1949 and 2100.");
    refused("3年", "The year 3 is not between 1949 and 2100.");
    refused("+99999999", "is not between 1949 and 2100.");
    refused("80000", "The year 2119 is not between 1949 and 2100.");
    refused("99999999个季度内", "is not between 1949 and 2100.");
    refused("21.6.15", "year of four figures");
    refused("6/15/2021", "year of four figures");
    refused("2021年初", "write the month");
    refused("年中", "write the month");
    refused("6月初", "write the day");
    refused("十个工作日内", "working days");
    refused("10工作日", "working days");
    refused("春节前", "“春节前” was not understood");
    wordsThatAreNotUnderstood();
}

void TestDatePhrase::refusesWithASentenceThatSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, because);

    const auto read = parseDatePhrase(text, monday);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().message.contains(because), qPrintable(read.error().message));
}

void TestDatePhrase::keepsTheWordsWhereThereIsNoDate()
{
    for (const QString &blank : {u""_s, u" "_s, u"\u3000\u200b\n"_s}) {
        const auto read = parseDatePhrase(blank, monday);
        QVERIFY(read && !read->has_value());
    }
    for (const QString &mark : {u"—"_s, u"/"_s, u"-"_s, u"－"_s, u" — "_s, u"无"_s, u"暂无"_s, u"不涉及"_s}) {
        const auto read = parseDatePhrase(mark, monday);
        QVERIFY2(read && read->has_value(), qPrintable(mark));
        QVERIFY(!(*read)->isDated());
        QCOMPARE((*read)->text, mark);
        QCOMPARE(shown(**read), mark);
    }
}

void TestDatePhrase::tellsTheReadingsOfAYearMonthNumber_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QStringList>("readings");

    QTest::newRow("2021.1 may be January or October")
        << 2021.1 << QStringList{"2021.1=2021-01-31", "2021.10=2021-10-31"};
    QTest::newRow("2021.01 is January") << 2021.01 << QStringList{"2021.01=2021-01-31"};
    QTest::newRow("2021.2 is February") << 2021.2 << QStringList{"2021.2=2021-02-28"};
    QTest::newRow("2021.6 is June") << 2021.6 << QStringList{"2021.6=2021-06-30"};
    QTest::newRow("2021.11 is November") << 2021.11 << QStringList{"2021.11=2021-11-30"};
    QTest::newRow("2021.12 is December") << 2021.12 << QStringList{"2021.12=2021-12-31"};
    QTest::newRow("2021 is the year") << 2021.0 << QStringList{"2021=2021-12-31"};
    QTest::newRow("2021.15 is nothing") << 2021.15 << QStringList{};
    QTest::newRow("2021.001 is nothing") << 2021.001 << QStringList{};
    QTest::newRow("a day's number is nothing here") << 44686.0 << QStringList{};
    QTest::newRow("a year too early") << 1948.5 << QStringList{};
    QTest::newRow("the last year") << 2100.12 << QStringList{"2100.12=2100-12-31"};
    QTest::newRow("a year too late") << 2101.0 << QStringList{};
    QTest::newRow("not a number") << qQNaN() << QStringList{};
}

void TestDatePhrase::tellsTheReadingsOfAYearMonthNumber()
{
    QFETCH(double, number);
    QFETCH(QStringList, readings);

    QStringList told;
    for (const DatePhrase &reading : readingsOfYearMonthNumber(number)) {
        told.append(reading.text + u'=' + reading.date.toString(Qt::ISODate));
        QCOMPARE(reading.precision, reading.text.size() == 4 ? Precision::Year : Precision::Month);
        QCOMPARE(parseDatePhrase(reading.text, monday).value(), std::optional(reading));
    }

    QCOMPARE(told, readings);
}

void TestDatePhrase::showsTheWordsOrElseTheDay()
{
    QCOMPARE(shown(*parseDatePhrase(u"3月底"_s, monday).value()), u"3月底"_s);
    QCOMPARE(shown(DatePhrase::day(QDate(2021, 3, 31))), u"2021-03-31"_s);
    QCOMPARE(shown(DatePhrase()), QString());
}

void TestDatePhrase::readsTheLedgersAsTheirTruthSays()
{
    const QDir ledgers(QStringLiteral(DUBAN_SHARED_DIR "/data/ledgers"));
    const QStringList files = ledgers.entryList({"*.truth.json"});
    if (files.isEmpty())
        QSKIP("The shared ledgers are not here.");
    int dates = 0;
    for (const QString &name : files) {
        QFile file(ledgers.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        const QDate asOf = QDate::fromString(truth["as_of"].toString(), Qt::ISODate);
        for (const QJsonValue &row : truth["rows"].toArray()) {
            for (const QJsonValue &field : row["fields"].toObject()) {
                if (!field.toObject().contains("date"))
                    continue;
                const QString text = field["text"].toString();
                const auto read = parseDatePhrase(text, asOf);
                QVERIFY2(read, qPrintable(text));
                QCOMPARE(read->has_value(), !text.isEmpty());
                if (text.isEmpty())
                    continue;
                QCOMPARE((*read)->date, QDate::fromString(field["date"].toString(), Qt::ISODate));
                QCOMPARE((*read)->text, text);
                if ((*read)->isDated())
                    QCOMPARE(nameOf((*read)->precision), field["precision"].toString());
                ++dates;
            }
        }
    }
    QVERIFY2(dates > 1000, qPrintable(QString::number(dates)));
}

void TestDatePhrase::survivesAnyText()
{
    const QString soup
        = u"0123456789012..--//年月日底末前内第季度上下半周个天工作确保完成一二十〇本次今明+qQ~（）() \n\u3000\ufeff１２𠀀\u0300x"_s;
    QRandomGenerator random(20211115);
    int dated = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString text = round % 2 == 0 ? u"2021"_s : QString();
        for (int length = random.bounded(1, 8); length > 0; --length)
            text += soup[random.bounded(int(soup.size()))];
        const auto read = parseDatePhrase(text, monday);
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
        } else if (read->has_value() && (*read)->isDated()) {
            QCOMPARE((*read)->text, text);
            QVERIFY((*read)->date.year() >= 1949 && (*read)->date.year() <= 2100);
            QCOMPARE(parseDatePhrase(shown(**read), monday).value()->date, (*read)->date);
            QCOMPARE(parseDatePhrase(u'\n' + text, monday).value()->date, (*read)->date); // no fast path
            ++dated;
        }
    }
    QVERIFY2(dated > 500, qPrintable(QString::number(dated)));
    for (const QChar character : soup) {
        const auto read = parseDatePhrase(QString(32767, character), monday);
        QVERIFY(!read || !read->has_value() || !(*read)->isDated());
    }
}

QTEST_APPLESS_MAIN(TestDatePhrase)
#include "tst_datephrase.moc"
