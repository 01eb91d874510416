#include "core/exchange/clipboardcells.h"

#include <QtTest>

class ClipboardCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTabbedText_data();
    void readsTabbedText();
    void readsTables_data();
    void readsTables();
    void survivesHostileText_data();
    void survivesHostileText();
    void refusesWhatIsTooLarge();
    void readsBackWhatItWrites();
    void marksWordsAsText();
};

namespace {
using Rows = std::vector<QStringList>;
} // namespace

Q_DECLARE_METATYPE(Rows)

void ClipboardCellsTest::readsTabbedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("one value") << "35000" << Rows{{"35000"}};
    QTest::newRow("a spreadsheet's block") << "a\tb\r\nc\td\r\n" << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("short rows are filled") << "a\tb\nc\n" << Rows{{"a", "b"}, {"c", ""}};
    QTest::newRow("empty cells") << "\ta\t\nb\t\tc" << Rows{{"", "a", ""}, {"b", "", "c"}};
    QTest::newRow("empty last cell") << "a\t" << Rows{{"a", ""}};
    QTest::newRow("quoted lines") << "\"第一行\n第二行\"\tb\n" << Rows{{"第一行\n第二行", "b"}};
    QTest::newRow("doubled quotes") << "\"他说\"\"好\"\"\"\tb" << Rows{{"他说\"好\"", "b"}};
    QTest::newRow("a quote that never ends") << "\"a\tb" << Rows{{"a\tb"}};
    QTest::newRow("text after a quote") << "\"3\"寸\tb" << Rows{{"3寸", "b"}};
    QTest::newRow("nothing") << "" << Rows{};
    QTest::newRow("only breaks") << "\r\n\r\n" << Rows{};
}

void ClipboardCellsTest::readsTabbedText()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);

    const auto block = cellsFromTabbed(text);

    QVERIFY(block);
    QCOMPARE(block->rows, rows);
}

void ClipboardCellsTest::readsTables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << "<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>"
                           << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("a spreadsheet's page")
        << "<html><head><style>td{x:y}</style></head><body><!--StartFragment--><table border=0>\n <col "
           "width=72>\n"
           " <tr height=19>\n  <td height=19 class=xl63>主体\n  封顶</td>\n  <td "
           "align=right>35,000&nbsp;</td>\n </tr>\n"
           "</table></body></html>"
        << Rows{{"主体 封顶", "35,000"}};
    QTest::newRow("line breaks") << "<table><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>"
                                 << Rows{{"a\nb", "c\nd"}};
    QTest::newRow("entities") << "<table><tr><td>&lt;a&gt; &amp; &#x9879;&#30446;&unknown;</td></tr></table>"
                              << Rows{{"<a> & 项目&unknown;"}};
    QTest::newRow("a sign that begins no entity")
        << "<table><tr><td>R&D; A&B&;&#1234567890;&lt;</td></tr></table>"
        << Rows{{"R&D; A&B&;&#1234567890;<"}};
    QTest::newRow("merged across") << "<table><tr><td colspan=2>a</td><td>b</td></tr></table>"
                                   << Rows{{"a", "", "b"}};
    QTest::newRow("merged down")
        << "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
        << Rows{{"a", "b"}, {"", "c"}};
    QTest::newRow("merged down at the right")
        << "<table><tr><td>a</td><td "
           "rowspan=2>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>"
        << Rows{{"a", "b"}, {"c", ""}, {"d", "e"}};
    QTest::newRow("only the first table")
        << "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>" << Rows{{"a"}};
    QTest::newRow("no table") << "<p>a</p>" << Rows{};
}

void ClipboardCellsTest::readsTables()
{
    QFETCH(const QString, html);
    QFETCH(const Rows, rows);

    const auto block = cellsFromHtml(html);

    QVERIFY(block);
    QCOMPARE(block->rows, rows);
}

void ClipboardCellsTest::survivesHostileText_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("unfinished tag") << "<table><tr><td";
    QTest::newRow("unfinished comment") << "<table><!-- <tr><td>a";
    QTest::newRow("unfinished script") << "<table><script>while(1)";
    QTest::newRow("ends first") << "</td></tr></table></table><td>a";
    QTest::newRow("deep") << QString("<table>").repeated(100000);
    QTest::newRow("wide spans") << "<table><tr><td colspan=999999 rowspan=999999>a</td></tr></table>";
    QTest::newRow("bad characters")
        << "<table><tr><td>&#0;&#xD800;&#99999999999;&#x110000;</td></tr></table>";
}

void ClipboardCellsTest::survivesHostileText()
{
    QFETCH(const QString, html);

    const auto block = cellsFromHtml(html);

    QVERIFY(!block || block->columnCount() <= 1000);
}

void ClipboardCellsTest::refusesWhatIsTooLarge()
{
    const auto tabbed = cellsFromTabbed(QString("a\n").repeated(200'001));
    const auto table
        = cellsFromHtml("<table>" + QString("<tr><td colspan=1000>a</td></tr>").repeated(300) + "</table>");
    const auto under = cellsFromHtml("<table><tr><td colspan=1000 rowspan=1000>a</td></tr>"
                                     + QString("<tr><td>b</td></tr>").repeated(300) + "</table>");
    const auto ragged
        = cellsFromTabbed(QString("a\n").repeated(100'000) + QString("\t").repeated(1000) + "a");

    QVERIFY(!tabbed && !table && !under && !ragged);
    QVERIFY(tabbed.error().message.contains("200"));
}

void ClipboardCellsTest::readsBackWhatItWrites()
{
    const CellBlock block{{{"项目", "a\tb"}, {"第一行\n第二行", "\"quoted\""}, {"<b>&", ""}}};

    QCOMPARE(*cellsFromTabbed(tabbedText(block)), block);
    const CellBlock untabbed{{{"项目", "a b"}, {"第一行\n第二行", "\"quoted\""}, {"<b>&", ""}}};
    QCOMPARE(*cellsFromHtml(htmlTable(untabbed, {true, true})), untabbed);
}

void ClipboardCellsTest::marksWordsAsText()
{
    const QString html = htmlTable({{{"3-5", "35"}}}, {true, false});

    QCOMPARE(html.count("mso-number-format"), 1);
}

QTEST_GUILESS_MAIN(ClipboardCellsTest)

#include "tst_clipboardcells.moc"
