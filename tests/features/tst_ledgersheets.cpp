#include "tests/support/encoded.h"
#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<LedgerSheet::Row>;

/// Where a ledger stands in its file, and how the file is written.
class TestLedgerSheets : public QObject
{
    Q_OBJECT

private slots:
    void theLedgerIsFoundBesideASummaryAndAHiddenSheet();
    void aTableMayStartAnywhereAndHideRowsAndColumns();
    void delimitedLedgersAreReadInEveryEncoding_data();
    void delimitedLedgersAreReadInEveryEncoding();
    void aLedgerInTraditionalCharactersIsUnderstood();

private:
    Answer importFile(const QString &path, const QStringList &options = {})
    {
        const QString file = emptyWorkspace(m_folder.filePath(u"%1.duban"_s.arg(++m_made)));
        return duban(QStringList{u"import"_s, file, path, u"--json"_s} + options);
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestLedgerSheets::theLedgerIsFoundBesideASummaryAndAHiddenSheet()
{
    TestPackage package = TestPackage::ofSheet(
        LedgerSheet(Rows{{"各单位汇总表"}, {"单位", "项目个数", "总投资(万元)"}, {"甲办", 2, 3}}).xml());
    package.parts["xl/workbook.xml"]
        = TestPackage::workbook("",
                                "<sheet name='汇总' sheetId='1' r:id='rId1'/><sheet name='旧台账' "
                                "sheetId='2' state='hidden' r:id='rId4'/>"
                                "<sheet name='台账' sheetId='3' r:id='rId5'/>");
    package.parts["xl/_rels/workbook.xml.rels"]
        = TestPackage::relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                                      {"rId2", "styles", "styles.xml"},
                                      {"rId4", "worksheet", "worksheets/sheet2.xml"},
                                      {"rId5", "worksheet", "worksheets/sheet3.xml"}});
    package.parts["xl/worksheets/sheet2.xml"]
        = LedgerSheet(Rows{{"项目名称", "总投资(万元)", "责任单位", "备注"}, {"旧路", 9, "旧局", "旧"}})
              .xml();
    package.parts["xl/worksheets/sheet3.xml"]
        = LedgerSheet(Rows{{"项目名称", "总投资(万元)", "责任单位"}, {"甲路", 1, "建设局"}}).xml();
    const QString path = package.write(m_folder);

    const Answer found = importFile(path);
    const Answer asked = importFile(path, {u"--sheet"_s, u"旧台账"_s});

    QCOMPARE(found.json[u"sheet"].toString(), u"台账"_s);
    QCOMPARE(found.list(u"rows"_s).first()[u"name"].toString(), u"甲路"_s);
    QCOMPARE(asked.list(u"rows"_s).first()[u"name"].toString(), u"旧路"_s);
}

void TestLedgerSheets::aTableMayStartAnywhereAndHideRowsAndColumns()
{
    LedgerSheet sheet(
        {{"项目名称", "总投资(万元)", "责任单位"}, {"甲路", 1, "建设局"}, {"乙路", 2, "建设局"}});
    sheet.firstRow = 7;
    sheet.firstColumn = 3;
    sheet.hiddenRows = {9};
    sheet.hiddenColumns = {5};

    const Answer imported = importFile(sheet.write(m_folder));

    QCOMPARE(takenColumns(imported), u"D=name E=total F=unit"_s);
    QCOMPARE(imported.json[u"header_rows"].toArray(), QJsonArray{7});
    QCOMPARE(imported.json[u"counts"][u"new"].toInt(), 2);
    QCOMPARE(imported.list(u"rows"_s).last()[u"row"].toInt(), 9);
}

void TestLedgerSheets::delimitedLedgersAreReadInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");

    for (const QString &delimiter : {u","_s, u"\t"_s, u";"_s}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::newRow(name
                                 + (delimiter == u"\t" ? QByteArray(", tab") : ", " + delimiter.toUtf8()));
        };
        row("UTF-8") << QByteArray("UTF-8") << QByteArray() << "utf-8" << delimiter;
        row("UTF-8 with mark") << QByteArray("UTF-8") << QByteArray("\xef\xbb\xbf") << "utf-8" << delimiter;
        row("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray("\xff\xfe") << "utf-16le" << delimiter;
        row("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray("\xfe\xff") << "utf-16be" << delimiter;
        row("GB18030") << QByteArray("GB18030") << QByteArray() << "gb18030" << delimiter;
    }
}

void TestLedgerSheets::delimitedLedgersAreReadInEveryEncoding()
{
    QFETCH(QByteArray, encoder);
    QFETCH(QByteArray, mark);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    const QString text = QStringList{u"序号|项目名称|总投资(亿元)|责任单位"_s,
                                     u"１|甲路工程建设|约3.5|建设局"_s,
                                     u"２|\"乙|路\n二期\"|1.2|教育局"_s,
                                     u""_s}
                             .join(u'\n')
                             .replace(u'|', delimiter);
    QFile file(m_folder.filePath(u"台账.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(mark + encodedAs(encoder, text));
    file.close();

    const Answer imported = importFile(file.fileName());

    QCOMPARE(imported.json[u"encoding"].toString(), encoding);
    QCOMPARE(imported.json[u"delimiter"].toString(), delimiter);
    QCOMPARE(imported.json[u"sums"][u"total"].toDouble(), 470000000.0);
    QCOMPARE(imported.list(u"rows"_s).last()[u"name"].toString(), u"乙%1路\n二期"_s.arg(delimiter));
}

void TestLedgerSheets::aLedgerInTraditionalCharactersIsUnderstood()
{
    QFile file(m_folder.filePath(u"台帳.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encodedAs(
        "Big5",
        u"單位：萬元,,,\n序號,項目名稱,總投資,責任單位\n一、,基礎設施項目（1項）,,\n1,臺北道路工程建設,3.5,建設局\n合計,,3.5,\n"_s));
    file.close();

    const Answer imported = importFile(file.fileName());

    QCOMPARE(imported.json[u"encoding"].toString(), u"big5"_s);
    QCOMPARE(takenColumns(imported), u"B=name C=total D=unit"_s);
    QCOMPARE(imported.json[u"stated"][u"total"].toDouble(), 35000.0);
    QCOMPARE(imported.list(u"rows"_s).first()[u"fields"][u"kind"][u"after"].toString(), u"基礎設施"_s);
}

QTEST_GUILESS_MAIN(TestLedgerSheets)
#include "tst_ledgersheets.moc"
