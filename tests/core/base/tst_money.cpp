#include "core/base/money.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

#ifndef DUBAN_SHARED_DIR
#define DUBAN_SHARED_DIR ""
#endif

using namespace Qt::StringLiterals;

namespace {
/// One cell and what it says; a row is named by its words.
void amount(const char *words, const char *yuan)
{
    QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(yuan);
}

void refused(const char *words, const char *because)
{
    QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(because);
}
} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void readsAnAmountInItsOwnUnit_data();
    void readsAnAmountInItsOwnUnit();
    void countsABareNumberInTheSheetsUnit_data();
    void countsABareNumberInTheSheetsUnit();
    void refusesWithASentenceThatSaysWhy_data();
    void refusesWithASentenceThatSaysWhy();
    void readsNoAmountWhereNoneIsWritten_data();
    void readsNoAmountWhereNoneIsWritten();
    void keepsTheWordsThatSayAboutOrAtLeast_data();
    void keepsTheWordsThatSayAboutOrAtLeast();
    void readsANumberCellToFifteenFigures_data();
    void readsANumberCellToFifteenFigures();
    void refusesNumbersThatAreNone();
    void readsTheUnitsThatSheetsWrite_data();
    void readsTheUnitsThatSheetsWrite();
    void showsEveryFigureThereIs_data();
    void showsEveryFigureThereIs();
    void readsTheLedgersAsTheirTruthSays();
    void survivesAnyText();
};

void TestMoney::readsAnAmountInItsOwnUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yuan");

    amount("52870万", "528700000");
    amount("53,730万元", "537300000");
    amount("53，730万元", "537300000");
    amount("８．０４亿元", "804000000");
    amount("8.04亿元", "804000000");
    amount(" 350 万元 ", "3500000");
    QTest::newRow("a line break before the unit") << u"3.5\n亿元"_s << u"350000000"_s;
    amount("约3.5亿", "350000000");
    amount("3亿5000万元", "350000000");
    amount("5亿3400万", "534000000");
    amount("5亿3千4百万", "534000000");
    amount("3亿零500万元", "305000000");
    amount("三亿五千万元", "350000000");
    amount("三亿零五百万元", "305000000");
    amount("叁亿伍仟万元整", "350000000");
    amount("三點五億圓整", "350000000");
    amount("三点二五亿元", "325000000");
    amount("十五万元", "150000");
    amount("一百二十三万四千五百六十七元", "1234567");
    amount("两千万", "20000000");
    amount("5千万元", "50000000");
    amount("1.5千万元", "15000000");
    amount("1.5万亿元", "1500000000000");
    amount("1万亿2000亿元", "1200000000000");
    amount("不低于2亿元", "200000000");
    amount("2亿元以上", "200000000");
    amount("近3亿元", "300000000");
    amount("￥1,200.50元", "1200.5");
    amount("人民币叁佰圆伍角贰分", "300.52");
    amount("RMB 3亿", "300000000");
    amount("-350万元", "-3500000");
    amount("−350万元", "-3500000");
    amount("＋350万元", "3500000");
    amount("负3亿元", "-300000000");
    amount("0.333333亿元", "33333300");
    amount("0.33333333335亿元", "33333333.34");
    amount("0.333333333349亿元", "33333333.33");
    amount("1.005元", "1.01");
    amount("-1.005元", "-1.01");
    amount("1.00499元", "1");
    amount(".5亿", "50000000");
    amount("92233720368547758.07元", "92233720368547758.07");
    amount("00000000000000000000000005元", "5");
}

void TestMoney::readsAnAmountInItsOwnUnit()
{
    QFETCH(QString, text);
    QFETCH(QString, yuan);

    const auto money = parseMoney(text, MoneyUnit::YiYuan);

    QVERIFY2(money, money ? "" : qPrintable(money.error().message));
    QVERIFY(money->has_value());
    QCOMPARE(yuanText((*money)->fen), yuan);
    QCOMPARE((*money)->text, text);
    QCOMPARE(parseMoney(text, std::nullopt), money);
}

void TestMoney::countsABareNumberInTheSheetsUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MoneyUnit>("unit");
    QTest::addColumn<QString>("yuan");

    QTest::newRow("52870 in 万元") << "52870" << MoneyUnit::WanYuan << "528700000";
    QTest::newRow("8.09 in 亿元") << "8.09" << MoneyUnit::YiYuan << "809000000";
    QTest::newRow("0.60 and a blank in 亿元") << "0.60 " << MoneyUnit::YiYuan << "60000000";
    QTest::newRow("1200.50 in 元") << "1200.50" << MoneyUnit::Yuan << "1200.5";
    QTest::newRow("1,200.50 in 元") << "1,200.50" << MoneyUnit::Yuan << "1200.5";
    QTest::newRow("a negative correction in 万元") << "-12.5" << MoneyUnit::WanYuan << "-125000";
    QTest::newRow("full-width figures in 万元") << "５２" << MoneyUnit::WanYuan << "520000";
    QTest::newRow("about 52 in 万元") << "约52" << MoneyUnit::WanYuan << "520000";
    QTest::newRow("half a 分 is rounded up") << "0.005" << MoneyUnit::Yuan << "0.01";
    QTest::newRow("less than half a 分 is nothing") << "0.00499999" << MoneyUnit::Yuan << "0";
}

void TestMoney::countsABareNumberInTheSheetsUnit()
{
    QFETCH(QString, text);
    QFETCH(MoneyUnit, unit);
    QFETCH(QString, yuan);

    const auto money = parseMoney(text, unit);

    QVERIFY2(money, money ? "" : qPrintable(money.error().message));
    QCOMPARE(yuanText((*money)->fen), yuan);
    QCOMPARE((*money)->text, text);
    const auto withoutUnit = parseMoney(text, std::nullopt);
    QVERIFY(!withoutUnit);
    QVERIFY2(withoutUnit.error().message.contains("unit is missing"),
             qPrintable(withoutUnit.error().message));
}

void TestMoney::refusesWithASentenceThatSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");

    refused("1-2亿", "is a range");
    refused("3~5亿元", "is a range");
    refused("３～５亿元", "is a range");
    refused("3亿-5亿元", "is a range");
    refused("三至五亿元", "is a range");
    refused("约1—2亿", "is a range");
    refused("9240万美元", "not in yuan");
    refused("$500", "not in yuan");
    refused("500 USD", "not in yuan");
    refused("3亿欧元", "not in yuan");
    refused("约三点五", "unit is missing");
    refused("五千", "unit is missing");
    refused("3亿5000", "unit is missing");
    refused("5千", "unit is missing");
    refused("5,37", "commas");
    refused("0,537", "commas");
    refused("1234,567", "commas");
    refused("1,,000", "commas");
    refused("1.2.3", "is not one number");
    refused("5.", "is not one number");
    refused("1.5,000", "is not one number");
    refused("一百五万元", "is not one number");
    refused("三五万元", "is not one number");
    refused("百万元", "is not one number");
    refused("12万34亿", "larger units to smaller ones");
    refused("3亿0.5亿", "larger units to smaller ones");
    refused("3亿50000万", "larger units to smaller ones");
    refused("3万元5万元", "larger units to smaller ones");
    refused("3.5亿5000万", "two ways");
    refused("53 730", "blank between its figures");
    refused("(350)", "brackets");
    refused("（350）万元x", "does not begin with an amount");
    refused("待定", "does not begin with an amount");
    refused("万元", "does not begin with an amount");
    refused("不超过5亿元", "does not begin with an amount");
    refused("3.5亿元含土地款", "“含土地款”");
    refused("10%", "“%”");
    refused("3.5亿/年", "“/年”");
    refused("十几亿元", "“几亿元”");
    refused("1e5", "“e5”");
    refused("922337203685477580.7元", "too large");
    refused("10000000万亿元", "too large");
    refused("%1%2亿", "“%1%2亿”");
    refused("99999999999999999999999999999999999999999999999999999999999999999", "too long");
}

void TestMoney::refusesWithASentenceThatSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, because);

    const auto money
        = parseMoney(text, because.startsWith(u"too l") ? std::nullopt : std::optional(MoneyUnit::WanYuan));

    QVERIFY(!money);
    QCOMPARE(money.error().kind, Error::Kind::Invalid);
    QVERIFY2(money.error().message.contains(because), qPrintable(money.error().message));
    QVERIFY2(money.error().message.contains(excerpt(text)), qPrintable(money.error().message));
}

void TestMoney::readsNoAmountWhereNoneIsWritten_data()
{
    QTest::addColumn<QString>("text");

    for (const char *words :
         {"", "  ", "\u3000\u200b", "—", "——", " - ", "－", "/", "／", "\\", "无", "暂无", "不涉及"})
        QTest::addRow("“%s”", words) << QString::fromUtf8(words);
}

void TestMoney::readsNoAmountWhereNoneIsWritten()
{
    QFETCH(QString, text);

    const auto money = parseMoney(text, MoneyUnit::WanYuan);

    QVERIFY(money);
    QVERIFY(!money->has_value());
}

void TestMoney::keepsTheWordsThatSayAboutOrAtLeast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAbout");
    QTest::addColumn<bool>("isAtLeast");

    QTest::newRow("plain") << "3.5亿元" << false << false;
    for (const char *words : {"约3.5亿", "大约3.5亿元", "3.5亿元左右", "3.5亿上下", "近3亿元", "约3亿元左右"})
        QTest::newRow(words) << QString::fromUtf8(words) << true << false;
    for (const char *words : {"不低于2亿元", "不少于2亿", "2亿元以上", "超过2亿", "2 亿 以 上"})
        QTest::newRow(words) << QString::fromUtf8(words) << false << true;
}

void TestMoney::keepsTheWordsThatSayAboutOrAtLeast()
{
    QFETCH(QString, text);
    QFETCH(bool, isAbout);
    QFETCH(bool, isAtLeast);

    const auto money = parseMoney(text, std::nullopt);

    QVERIFY(money);
    QCOMPARE((*money)->isAbout(), isAbout);
    QCOMPARE((*money)->isAtLeast(), isAtLeast);
}

void TestMoney::readsANumberCellToFifteenFigures_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yuan");

    QTest::newRow("a whole number") << 52870.0 << "52870"
                                    << "528700000";
    QTest::newRow("two decimals") << 8949.04 << "8949.04"
                                  << "89490400";
    QTest::newRow("the noise of 0.1 + 0.2 goes") << 0.1 + 0.2 << "0.3"
                                                 << "3000";
    QTest::newRow("the noise of 1.1 × 3 goes") << 1.1 * 3 << "3.3"
                                               << "33000";
    QTest::newRow("a small one") << 0.05 << "0.05"
                                 << "500";
    QTest::newRow("a negative one") << -12.5 << "-12.5"
                                    << "-125000";
    QTest::newRow("a third of 万元 is rounded to 分") << 1.0 / 3 << "0.333333333333333"
                                                      << "3333.33";
    QTest::newRow("zero") << 0.0 << "0"
                          << "0";
    QTest::newRow("minus zero") << -0.0 << "0"
                                << "0";
    QTest::newRow("what a difference of equal cells leaves") << 1.4e-12 << "0"
                                                             << "0";
    QTest::newRow("the least double") << 5e-324 << "0"
                                      << "0";
    QTest::newRow("a very large one") << 9.2e12 << "9200000000000"
                                      << "92000000000000000";
    QTest::newRow("9.99999999999999999 is ten") << 9.9999999999999999 << "10"
                                                << "100000";
}

void TestMoney::readsANumberCellToFifteenFigures()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QFETCH(QString, yuan);

    const auto money = moneyFromNumber(number, MoneyUnit::WanYuan);

    QVERIFY(money);
    QCOMPARE(money->text, text);
    QCOMPARE(yuanText(money->fen), yuan);
    QCOMPARE(parseMoney(money->text, MoneyUnit::WanYuan).value(), std::optional(*money));
}

void TestMoney::refusesNumbersThatAreNone()
{
    for (const double number : {std::numeric_limits<double>::quiet_NaN(),
                                std::numeric_limits<double>::infinity(),
                                -std::numeric_limits<double>::infinity(),
                                9.3e12,
                                -1e300})
        QVERIFY2(!moneyFromNumber(number, MoneyUnit::WanYuan), qPrintable(QString::number(number)));
    QVERIFY(moneyFromNumber(9.2e16, MoneyUnit::Yuan));
    QVERIFY(!moneyFromNumber(9.3e16, MoneyUnit::Yuan));
}

void TestMoney::readsTheUnitsThatSheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit"); // -1: none

    for (const char *words : {"元", "（元）", "单位：元", "人民币元"})
        QTest::newRow(words) << QString::fromUtf8(words) << int(MoneyUnit::Yuan);
    for (const char *words :
         {"万元", "(万元)", "单位:万元", "单位： 万 元", "【万元】", "金额单位：人民币万元", "万"})
        QTest::newRow(words) << QString::fromUtf8(words) << int(MoneyUnit::WanYuan);
    for (const char *words : {"亿元", "（亿元）", "亿"})
        QTest::newRow(words) << QString::fromUtf8(words) << int(MoneyUnit::YiYuan);
    for (const char *words : {"", "千元", "百万元", "万美元", "万平方米", "万元/亩", "总投资"})
        QTest::addRow("not “%s”", words) << QString::fromUtf8(words) << -1;
}

void TestMoney::readsTheUnitsThatSheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(int, unit);

    const auto read = parseMoneyUnit(text);

    QCOMPARE(read ? int(*read) : -1, unit);
}

void TestMoney::showsEveryFigureThereIs_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("yuan");
    QTest::addColumn<QString>("wan");
    QTest::addColumn<QString>("yi");

    QTest::newRow("nothing") << qint64(0) << "0"
                             << "0"
                             << "0";
    QTest::newRow("one 分") << qint64(1) << "0.01"
                            << "0.000001"
                            << "0.0000000001";
    QTest::newRow("half a 元") << qint64(50) << "0.5"
                               << "0.00005"
                               << "0.000000005";
    QTest::newRow("52,870万元") << qint64(52870000000) << "528700000"
                                << "52,870"
                                << "5.287";
    QTest::newRow("8949.04万元") << qint64(8949040000) << "89490400"
                                 << "8,949.04"
                                 << "0.894904";
    QTest::newRow("minus 1234567.89元") << qint64(-123456789) << "-1234567.89"
                                        << "-123.456789"
                                        << "-0.0123456789";
    QTest::newRow("the least there is") << std::numeric_limits<qint64>::min() << "-92233720368547758.08"
                                        << "-9,223,372,036,854.775808"
                                        << "-922,337,203.6854775808";
}

void TestMoney::showsEveryFigureThereIs()
{
    QFETCH(qint64, fen);
    QFETCH(QString, yuan);
    QFETCH(QString, wan);
    QFETCH(QString, yi);

    QCOMPARE(yuanText(fen), yuan);
    QCOMPARE(shownIn(fen, MoneyUnit::WanYuan), wan);
    QCOMPARE(shownIn(fen, MoneyUnit::YiYuan), yi);
}

void TestMoney::readsTheLedgersAsTheirTruthSays()
{
    const QDir ledgers(QStringLiteral(DUBAN_SHARED_DIR "/data/ledgers"));
    const QStringList files = ledgers.entryList({"*.xlsx.truth.json"});
    if (files.isEmpty())
        QSKIP("The shared ledgers are not here.");
    int amounts = 0;
    for (const QString &name : files) {
        QFile file(ledgers.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        const auto unit = parseMoneyUnit(truth["money_unit"].toString());
        QVERIFY(unit);
        for (const QJsonValue &row : truth["rows"].toArray()) {
            for (const QJsonValue &field : row["fields"].toObject()) {
                if (!field["yuan"].isDouble())
                    continue;
                const auto money = parseMoney(field["text"].toString(), unit);
                QVERIFY2(money, qPrintable(field["text"].toString()));
                QCOMPARE((*money)->fen, qRound64(field["yuan"].toDouble() * 100));
                QCOMPARE((*money)->isAbout(), field["about"].toBool());
                ++amounts;
            }
        }
    }
    QVERIFY2(amounts > 1500, qPrintable(QString::number(amounts)));
}

void TestMoney::survivesAnyText()
{
    const QString soup
        = u"0123456789..,,，万亿元角分整约近超以上左右三五十百千零〇点-~—（）() \n\u3000\ufeff￥$％%①½Ⅳ１２𠀀\u0300x"_s;
    QRandomGenerator random(20211115);
    int read = 0;
    for (int round = 0; round < 40'000; ++round) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length)
            text += soup[random.bounded(int(soup.size()))];
        const auto money = parseMoney(text, MoneyUnit::WanYuan);
        if (!money) {
            QVERIFY(!money.error().message.isEmpty());
        } else if (money->has_value()) {
            QCOMPARE((*money)->text, text);
            QCOMPARE(parseMoney(shownIn((*money)->fen, MoneyUnit::WanYuan), MoneyUnit::WanYuan).value()->fen,
                     (*money)->fen);
            ++read;
        }
    }
    QVERIFY2(read > 200, qPrintable(QString::number(read)));
    for (const QChar character : soup) {
        const auto money = parseMoney(QString(32767, character), MoneyUnit::WanYuan);
        QVERIFY(!money || !money->has_value() || (*money)->fen == 0);
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
