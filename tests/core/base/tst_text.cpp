#include "core/base/chinesenumber.h"
#include "core/base/text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#ifndef DUBAN_SHARED_DIR
#define DUBAN_SHARED_DIR ""
#endif

using namespace Qt::StringLiterals;

namespace {
void pair(const char *row, const char *a, const char *b)
{
    QTest::newRow(row) << QString::fromUtf8(a) << QString::fromUtf8(b);
}

/// The whole table, without the band: slow and plain.
int plainDistance(const QString &a, const QString &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0)
                table[i][j] = int(i + j);
            else
                table[i][j] = std::min({table[i - 1][j] + 1,
                                        table[i][j - 1] + 1,
                                        table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        }
    }
    return table[a.size()][b.size()];
}
} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatIsWrittenInTwoWaysIntoOne_data();
    void foldsWhatIsWrittenInTwoWaysIntoOne();
    void keepsApartWhatIsDifferent();
    void trimsOnlyTheEnds_data();
    void trimsOnlyTheEnds();
    void knowsWhatFormsWriteForNothing();
    void seesABlankBetweenFigures();
    void quotesOneShortLine();
    void countsEditsUpToALimit();
    void findsAlikeNamesOfOneProject_data();
    void findsAlikeNamesOfOneProject();
    void keepsDifferentProjectsApart_data();
    void keepsDifferentProjectsApart();
    void findsNoAlikeNamesInTheLedgers();
    void readsNumbersInWords_data();
    void readsNumbersInWords();
    void readsFiguresInWords();
    void survivesAnyText();
};

void TestText::foldsWhatIsWrittenInTwoWaysIntoOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    pair("full-width brackets", "化工小学（一期）", "化工小学(一期)");
    pair("square brackets", "化工小学[一期]", "化工小学【一期】");
    pair("angle brackets", "化工小学〔一期〕", "化工小学《一期〉");
    pair("curly and full-width curly brackets", "化工小学{一期}", "化工小学｛一期］");
    pair("blanks of every width", " 总 投\u3000资\u00a0(万元)\n", "总投资(万元)");
    pair("zero-width blanks and a byte order mark", "\ufeff总\u200b投\u200d资\u2060", "总投资");
    pair("full-width figures and letters", "Ａ区２２０千伏", "a区220千伏");
    pair("capitals", "IDC机房", "idc机房");
    pair("dashes", "地铁1–2号线", "地铁1—2号线");
    pair("a dash two characters wide", "高新区——航空港", "高新区-航空港");
    pair("waves", "一～二期", "一~二期");
    pair("commas", "水、电", "水，电");
    pair("full-width colon", "单位：万元", "单位:万元");
    pair("compatibility form of a character", "⼀期", "一期");
}

void TestText::foldsWhatIsWrittenInTwoWaysIntoOne()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QVERIFY(a != b);
    QCOMPARE(folded(a), folded(b));
    QCOMPARE(folded(folded(a)), folded(a));
}

void TestText::keepsApartWhatIsDifferent()
{
    QVERIFY(folded(u"化工小学(一期)") != folded(u"化工小学一期"));
    QVERIFY(folded(u"1.5") != folded(u"15"));
    QVERIFY(folded(u"一期") != folded(u"-期"));
    QCOMPARE(folded(u"【总投资（万元）】，ＡB"), u"(总投资(万元)),ab"_s);
}

void TestText::trimsOnlyTheEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    pair("nothing to trim", "总投资", "总投资");
    pair("blanks", "  总投资\t", "总投资");
    pair("full-width, hard and zero-width blanks", "\u3000\u00a0\u200b总投资\u200b\u3000", "总投资");
    pair("a byte order mark", "\ufeff序号", "序号");
    pair("line breaks inside stay", "\n第一行\r\n第二行\n", "第一行\r\n第二行");
    pair("blanks inside stay", " 总 投资 ", "总 投资");
    pair("only blanks", " \u3000\n", "");
    pair("empty", "", "");
}

void TestText::trimsOnlyTheEnds()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);

    QCOMPARE(tidied(text), kept);
}

void TestText::knowsWhatFormsWriteForNothing()
{
    for (const QString &text : {u"—"_s, u"-"_s, u"－"_s, u"——"_s, u" / "_s, u"／"_s, u"\\"_s, u"---"_s}) {
        QVERIFY2(isPlaceholder(text), qPrintable(text));
        QVERIFY2(saysNone(text), qPrintable(text));
    }
    for (const QString &text : {u"无"_s, u" 暂无"_s, u"不涉及"_s}) {
        QVERIFY2(!isPlaceholder(text), qPrintable(text));
        QVERIFY2(saysNone(text), qPrintable(text));
    }
    for (const QString &text : {u""_s, u" "_s, u"0"_s, u"-1"_s, u"-/"_s, u"无资金"_s, u"待定"_s}) {
        QVERIFY2(!isPlaceholder(text), qPrintable(text));
        QVERIFY2(!saysNone(text), qPrintable(text));
    }
}

void TestText::seesABlankBetweenFigures()
{
    for (const QString &text : {u"53 730"_s, u"2021\u30006"_s, u"５ ３"_s, u"1\n2"_s, u"1\u200b2"_s})
        QVERIFY2(hasBlankBetweenFigures(text), qPrintable(text));
    for (const QString &text :
         {u"53730"_s, u" 53730 "_s, u"350 万元"_s, u"2021 年 6 月"_s, u"53, 730"_s, u""_s})
        QVERIFY2(!hasBlankBetweenFigures(text), qPrintable(text));
}

void TestText::quotesOneShortLine()
{
    QCOMPARE(excerpt(u"第一行\n第二行"), u"第一行 第二行"_s);
    QCOMPARE(excerpt(QString(40, u'长')), QString(40, u'长'));
    QCOMPARE(excerpt(QString(41, u'长')), QString(40, u'长') + u'…');
}

void TestText::countsEditsUpToALimit()
{
    QCOMPARE(editDistanceAtMost(u"kitten", u"sitting", 5), 3);
    QCOMPARE(editDistanceAtMost(u"kitten", u"sitting", 2), 3);
    QCOMPARE(editDistanceAtMost(u"", u"abc", 3), 3);
    QCOMPARE(editDistanceAtMost(u"", u"", 0), 0);
    QCOMPARE(editDistanceAtMost(u"abc", u"abd", 0), 1);

    QRandomGenerator random(13710);
    for (int round = 0; round < 3000; ++round) {
        QString a;
        QString b;
        for (int i = random.bounded(9); i > 0; --i)
            a += QChar(u'a' + random.bounded(3));
        for (int i = random.bounded(9); i > 0; --i)
            b += QChar(u'a' + random.bounded(3));
        const int limit = random.bounded(7);
        QCOMPARE(editDistanceAtMost(a, b, limit), std::min(plainDistance(a, b), limit + 1));
    }
}

void TestText::findsAlikeNamesOfOneProject_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    pair("one character slipped", "樱花网络安全产业园", "樱花网络安金产业园");
    pair("the fifth character slipped", "长椿水厂扩建工程", "长椿水厂护建工程");
    pair("one character missing", "石楠社区卫生服务中心", "石楠社区卫生服务心");
    pair("one character missing in the middle", "合欢街道路及综合管廊工程", "合欢街道路综合管廊工程");
    pair("one character too many", "樱花智能装备产业园", "樱花智能装备产业园区");
    pair("a place with a character too many", "郑州国家超算中心", "郑州市国家超算中心");
    pair("工程 missing", "红叶路220千伏输变电工程", "红叶路220千伏输变电");
    pair("项目 added", "长城基地", "长城基地项目");
    pair("项目 for 工程", "化工安置区项目", "化工安置区工程");
    pair("建设项目 added", "化工安置区", "化工安置区建设项目");
    pair("工程 missing before the same phase", "化工小学新建工程(一期)", "化工小学新建（一期）");
    pair("a slip before the same phase", "化工小学新建工程(一期)", "化工小学新健工程（一期）");
    pair("东 typed as 冬", "科学大道以东绿化", "科学大道以冬绿化");
    pair("other brackets and a slip", "郑州中学【高中部】外迁", "郑州中学（高中部）外迂");
}

void TestText::findsAlikeNamesOfOneProject()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QVERIFY(nearName(a, b));
    QVERIFY(nearName(b, a));
}

void TestText::keepsDifferentProjectsApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    pair("the same name is the same, not near", "长城基地", "长城基地");
    pair("the same name in other brackets", "化工小学（一期）", "化工小学(一期)");
    pair("another phase", "化工小学新建工程(一期)", "化工小学新建工程(二期)");
    pair("a phase in only one", "化工小学新建工程(一期)", "化工小学新建工程");
    pair("a phase without brackets in only one", "新天科技二期", "新天科技");
    pair("a phase in only one, and 工程", "化工小学新建一期工程", "化工小学新建");
    pair("another number", "科学大道1号地块开发", "科学大道2号地块开发");
    pair("a figure more", "郁香片区13号地块", "郁香片区3号地块");
    pair("another voltage", "红叶路220千伏输变电工程", "红叶路22千伏输变电工程");
    pair("another letter", "郁香安置区A区", "郁香安置区B区");
    pair("a letter in only one", "郁香安置小区A", "郁香安置小区");
    pair("another Roman number", "郁香安置小区Ⅰ期", "郁香安置小区Ⅱ期");
    pair("another ordinal", "郁香安置小区甲地块", "郁香安置小区乙地块");
    pair("another stage", "须水河带状公园四阶段", "须水河带状公园三阶段");
    pair("east and west", "化工园道路工程东段", "化工园道路工程西段");
    pair("a direction in only one", "化工园道路东延工程", "化工园道路延工程");
    pair("the middle part", "化工园道路工程中段", "化工园道路工程段");
    pair("upper and lower", "须水河上游治理", "须水河下游治理");
    pair("lower and upper, later in the name", "郑州市须水河下游治理", "郑州市须水河上游治理");
    pair("junior and senior school", "郑州市创新实验学校(初中部)", "郑州市创新实验学校(高中部)");
    pair("another lake", "南湖灌区现代化改造项目", "西湖灌区现代化改造项目");
    pair("the fourth character differs", "长椿水厂扩建工程", "长椿水库扩建工程");
    pair("another road", "红叶路220千伏输变电工程", "红花路220千伏输变电工程");
    pair("a place that differs by two", "碧桃路跨科学河桥梁工程", "莲花路跨科学河桥梁工程");
    pair("another kind of school", "银杏中学改扩建", "银杏小学改扩建");
    pair("short names", "新城路", "新成路");
    pair("nothing alike", "长城基地", "金陵科技");
    pair("one is empty", "", "长城基地");
    pair("two slips", "樱花网络安全产业园", "樱花网路安全产业圆");
}

void TestText::keepsDifferentProjectsApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QVERIFY(!nearName(a, b));
    QVERIFY(!nearName(b, a));
}

void TestText::findsNoAlikeNamesInTheLedgers()
{
    const QDir ledgers(QStringLiteral(DUBAN_SHARED_DIR "/data/ledgers"));
    const QStringList files = ledgers.entryList({"*.truth.json"});
    if (files.isEmpty())
        QSKIP("The shared ledgers are not here.");
    for (const QString &name : files) {
        QFile file(ledgers.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList names;
        for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).object()["rows"].toArray())
            names.append(row["name"].toString());
        names.removeDuplicates();
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (qsizetype j = i + 1; j < names.size(); ++j)
                QVERIFY2(!nearName(names[i], names[j]),
                         qPrintable(name + ": " + names[i] + " / " + names[j]));
        }
    }
}

void TestText::readsNumbersInWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("number"); // -1: none

    const std::pair<const char *, int> rows[] = {
        {"零", 0},
        {"七", 7},
        {"两", 2},
        {"十", 10},
        {"十二", 12},
        {"二十", 20},
        {"三十一", 31},
        {"一百", 100},
        {"一百零五", 105},
        {"一百一十", 110},
        {"三百六十五", 365},
        {"五千", 5000},
        {"三千零五十", 3050},
        {"三千五十", 3050},
        {"九千九百九十九", 9999},
        {"伍仟叁佰", 5300},
        {"3千4百", 3400},
        {"零五百", 500},
        {"一百五", -1},
        {"三五", -1},
        {"百", -1},
        {"十零", -1},
        {"二百三千", -1},
        {"零零五", -1},
        {"", -1},
        {"一万", -1},
        {"十十", -1},
        {"几十", -1},
    };
    for (const auto &[words, number] : rows)
        QTest::addRow("“%s”", words) << QString::fromUtf8(words) << number;
}

void TestText::readsNumbersInWords()
{
    QFETCH(QString, words);
    QFETCH(int, number);

    QCOMPARE(numberInWords(words).value_or(-1), number);
}

void TestText::readsFiguresInWords()
{
    QCOMPARE(figuresInWords(u"二〇二一"), u"2021"_s);
    QCOMPARE(figuresInWords(u"二零2○"), u"2020"_s);
    QCOMPARE(figuresInWords(u"二十"), QString());
    QCOMPARE(figuresInWords(u""), QString());
}

void TestText::survivesAnyText()
{
    const QString soup
        = u"一二期号区()（）[】-–—~、,项目工程东西中心 \n\u3000\u200b\ufeffAbＡ１①ﬃ㎡\u0300\u0316𠀀"_s
        + QChar(0xd800);
    QRandomGenerator random(20211115);
    for (int round = 0; round < 20'000; ++round) {
        QString a;
        for (int length = random.bounded(14); length > 0; --length)
            a += soup[random.bounded(int(soup.size()))];
        QString b = a;
        b.insert(random.bounded(int(b.size()) + 1), soup[random.bounded(int(soup.size()))]);
        QCOMPARE(nearName(a, b), nearName(b, a));
        QVERIFY(!nearName(a, b) || folded(a) != folded(b));
        const QString fold = folded(a);
        QVERIFY(std::none_of(fold.begin(), fold.end(), isBlank));
        QVERIFY(tidied(a).isEmpty() || (!isBlank(tidied(a).front()) && !isBlank(tidied(a).back())));
    }
    for (const QChar character : soup) {
        const QString cell(32767, character);
        nearName(cell, cell + u'x');
        QVERIFY(editDistanceAtMost(cell, cell + u'x', 3) == 1);
        QVERIFY(tidied(cell).size() <= cell.size());
    }
    const QString marks = QString(16000, QChar(0x300)) + QString(16000, QChar(0x316));
    QVERIFY(folded(marks).size() <= 60); // ordering 32,000 of them takes six seconds
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
