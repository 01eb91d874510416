#include "core/exchange/sheet.h"
#include "tests/core/exchange/testpackage.h"

#include <QTest>

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsKeepTheirKind_data();
    void cellsKeepTheirKind();
    void formulasSayWhetherTheirValueWasSaved();
    void cellsWithoutPlacesFollowEachOther();
    void rowsOutOfOrderAreSorted();
    void hiddenRowsColumnsAndSheetsAreMarked();
    void mergedRangesAreListed();
    void runsOfTextAreJoinedWithoutTheirPronunciation();
    void spaceCountsOnlyWhereTheFileKeepsIt();
    void datesCountFrom1904WhereTheWorkbookSaysSo();
    void prefixesAndStrictNamesAreUnderstood();
    void pathsAreFoundHoweverTheyAreWritten_data();
    void pathsAreFoundHoweverTheyAreWritten();
    void sheetsOfChartsAreLeftOut();
    void cellsAreFoundByColumn();
    void foldersAreNotTables();
    void filesThatAreNotThereAreMissing();

private:
    Result<Workbook> read(const TestPackage &package) { return readWorkbook(package.write(m_folder)); }

    // The only cell of a workbook of one cell.
    std::optional<Cell> readCell(const QByteArray &cellXml)
    {
        const auto workbook = read(TestPackage::ofRows("<row r='1'>" + cellXml + "</row>"));
        if (!workbook || workbook->sheets.at(0).rows.empty())
            return std::nullopt;
        return workbook->sheets.at(0).rows.at(0).cells.at(0).second;
    }

    QTemporaryDir m_folder;
};

void TestXlsxReader::cellsKeepTheirKind_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<Cell::Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("a number as written")
        << QByteArray("<c r='A1'><v>52870</v></c>") << Cell::Kind::Number << "52870";
    QTest::newRow("a number with noise")
        << QByteArray("<c r='A1'><v>8949.0400000000009</v></c>") << Cell::Kind::Number << "8949.04";
    QTest::newRow("a number with an exponent")
        << QByteArray("<c r='A1'><v>1.2E-3</v></c>") << Cell::Kind::Number << "0.0012";
    QTest::newRow("a number with idle zeros")
        << QByteArray("<c r='A1'><v> 007.50 </v></c>") << Cell::Kind::Number << "7.5";
    QTest::newRow("a number that is none is text")
        << QByteArray("<c r='A1'><v>约3亿</v></c>") << Cell::Kind::Text << "约3亿";
    QTest::newRow("a day") << QByteArray("<c r='A1' s='1'><v>44489</v></c>") << Cell::Kind::Date
                           << "2021-10-20";
    QTest::newRow("a day in a format of the file")
        << QByteArray("<c r='A1' s='2'><v>44489.5</v></c>") << Cell::Kind::Date << "2021-10-20";
    QTest::newRow("a time of day is a number")
        << QByteArray("<c r='A1' s='1'><v>0.25</v></c>") << Cell::Kind::Number << "0.25";
    QTest::newRow("a style that is not there is none")
        << QByteArray("<c r='A1' s='77'><v>44489</v></c>") << Cell::Kind::Number << "44489";
    QTest::newRow("an ISO day") << QByteArray("<c r='A1' t='d'><v>2021-10-20T08:30:00</v></c>")
                                << Cell::Kind::Date << "2021-10-20";
    QTest::newRow("an ISO time") << QByteArray("<c r='A1' t='d'><v>06:00:00</v></c>") << Cell::Kind::Number
                                 << "0.25";
    QTest::newRow("an ISO day that is none")
        << QByteArray("<c r='A1' t='d'><v>2021-13-45</v></c>") << Cell::Kind::Text << "2021-13-45";
    QTest::newRow("yes") << QByteArray("<c r='A1' t='b'><v>1</v></c>") << Cell::Kind::Boolean << "TRUE";
    QTest::newRow("no") << QByteArray("<c r='A1' t='b'><v>0</v></c>") << Cell::Kind::Boolean << "FALSE";
    QTest::newRow("a fault") << QByteArray("<c r='A1' t='e'><v>#REF!</v></c>") << Cell::Kind::Fault
                             << "#REF!";
    QTest::newRow("a text of a formula")
        << QByteArray("<c r='A1' t='str'><f>B1</f><v>前期_x000D_</v></c>") << Cell::Kind::Text << "前期\r";
    QTest::newRow("an inline text") << QByteArray("<c r='A1' t='inlineStr'><is><t>在建</t></is></c>")
                                    << Cell::Kind::Text << "在建";
    QTest::newRow("an inline text in the wrong element")
        << QByteArray("<c r='A1' t='inlineStr'><v>在建</v></c>") << Cell::Kind::Text << "在建";
    QTest::newRow("a text in sections and entities")
        << QByteArray("<c r='A1' t='str'><v>&lt;<![CDATA[a&b]]>&#20840;</v></c>") << Cell::Kind::Text
        << "<a&b全";
}

void TestXlsxReader::cellsKeepTheirKind()
{
    QFETCH(QByteArray, xml);
    QFETCH(Cell::Kind, kind);
    QFETCH(QString, text);

    const auto cell = readCell(xml);

    QVERIFY(cell);
    QCOMPARE(cell->kind, kind);
    QCOMPARE(cell->text, text);
    QCOMPARE(cell->date.isValid(), kind == Cell::Kind::Date);
}

void TestXlsxReader::formulasSayWhetherTheirValueWasSaved()
{
    const auto saved = readCell("<c r='A1'><f>SUM(B1:C1)</f><v>12</v></c>");
    const auto unsaved = readCell("<c r='A1'><f>SUM(B1:C1)</f></c>");

    QVERIFY(saved && unsaved);
    QVERIFY(saved->formula);
    QCOMPARE(saved->number, 12.0);
    QVERIFY(unsaved->formula);
    QCOMPARE(unsaved->kind, Cell::Kind::Empty);
    QVERIFY(unsaved->isBlank());
}

void TestXlsxReader::cellsWithoutPlacesFollowEachOther()
{
    const auto workbook = read(TestPackage::ofRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                                                   "<row><c r='C5'><v>4</v></c><c><v>5</v></c></row>"
                                                   "<row><c><v>6</v></c></row>"));

    QVERIFY(workbook);
    const auto &rows = workbook->sheets.at(0).rows;
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].number, 1);
    QCOMPARE(rows[0].cells.at(1).first, 2);
    QCOMPARE(rows[1].number, 5);
    QCOMPARE(rows[1].cells.at(1).first, 3);
    QCOMPARE(rows[2].number, 6);
}

void TestXlsxReader::rowsOutOfOrderAreSorted()
{
    const auto workbook
        = read(TestPackage::ofRows("<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row>"
                                   "<row r='1'><c r='A1'><v>7</v></c></row>"
                                   "<row r='3'><c r='A3'><v>9</v></c></row>"));

    QVERIFY(workbook);
    const auto &rows = workbook->sheets.at(0).rows;
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].number, 1);
    QCOMPARE(rows[1].number, 3);
    QCOMPARE(rows[1].cells.size(), 2u);
    QCOMPARE(rows[1].cells[0].second.text, "9");
    QCOMPARE(rows[1].cells[1].second.text, "2");
}

void TestXlsxReader::hiddenRowsColumnsAndSheetsAreMarked()
{
    auto package = TestPackage::ofSheet(
        TestPackage::sheet("<cols><col min='2' max='3' hidden='1'/><col min='3' max='4'"
                           " hidden='true'/><col min='7' max='7'/></cols><sheetData>"
                           "<row r='1' hidden='1'><c r='A1'><v>1</v></c></row>"
                           "<row r='2'><c r='A2'><v>2</v></c></row></sheetData>"));
    package.parts["xl/workbook.xml"]
        = TestPackage::workbook("",
                                "<sheet name='看' sheetId='1' r:id='rId1'/>"
                                "<sheet name='藏' state='veryHidden' sheetId='2' r:id='rId1'/>");

    const auto workbook = read(package);

    QVERIFY(workbook);
    QCOMPARE(workbook->file, "测试.xlsx");
    QCOMPARE(workbook->sheets.size(), 2u);
    QVERIFY(!workbook->sheets[0].hidden);
    QVERIFY(workbook->sheets[1].hidden);
    QCOMPARE(workbook->sheets[1].name, "藏");
    QCOMPARE(workbook->sheets[0].hiddenColumns, (std::vector<int>{1, 2, 3}));
    QVERIFY(workbook->sheets[0].rows.at(0).hidden);
    QVERIFY(!workbook->sheets[0].rows.at(1).hidden);
}

void TestXlsxReader::mergedRangesAreListed()
{
    const auto workbook = read(TestPackage::ofSheet(TestPackage::sheet(
        "<sheetData/><mergeCells count='3'><mergeCell ref='A1:W1'/><mergeCell ref='C9:B8'/>"
        "<mergeCell ref='D4'/></mergeCells>")));

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(0).merged, (std::vector<MergedRange>{{1, 0, 1, 22}, {8, 1, 9, 2}}));
}

void TestXlsxReader::runsOfTextAreJoinedWithoutTheirPronunciation()
{
    auto package = TestPackage::ofRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    package.parts["xl/sharedStrings.xml"]
        = "<sst><si><r><rPr><b/></rPr><t>课</t></r><r><t xml:space='preserve'> 题</t></r>"
          "<rPh sb='0' eb='1'><t>kè</t></rPh><phoneticPr fontId='1'/></si></sst>";

    const auto workbook = read(package);

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(0).rows.at(0).cells.at(0).second.text, "课 题");
}

void TestXlsxReader::spaceCountsOnlyWhereTheFileKeepsIt()
{
    const auto dropped = readCell("<c r='A1' t='inlineStr'><is><t>  1.65 </t></is></c>");
    const auto kept = readCell("<c r='A1' t='inlineStr'><is><t xml:space='preserve'>1.65 </t></is></c>");

    QVERIFY(dropped && kept);
    QCOMPARE(dropped->text, "1.65");
    QCOMPARE(kept->text, "1.65 ");
}

void TestXlsxReader::datesCountFrom1904WhereTheWorkbookSaysSo()
{
    auto package = TestPackage::ofRows("<row r='1'><c r='A1' s='1'><v>43027</v></c></row>");
    package.parts["xl/workbook.xml"]
        = TestPackage::workbook("<workbookPr date1904='1'/>", "<sheet name='表' sheetId='1' r:id='rId1'/>");

    const auto workbook = read(package);

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(0).rows.at(0).cells.at(0).second.date, QDate(2021, 10, 20));
}

void TestXlsxReader::prefixesAndStrictNamesAreUnderstood()
{
    auto package = TestPackage::ofSheet(
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
        "<x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    package.parts["xl/workbook.xml"]
        = "<w:workbook xmlns:w='http://purl.oclc.org/ooxml/spreadsheetml/main'"
          " xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'><w:sheets>"
          "<w:sheet name='表' sheetId='1' q:id='rId1'/></w:sheets></w:workbook>";

    const auto workbook = read(package);

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(0).rows.at(0).cells.at(0).second.text, "5");
}

void TestXlsxReader::pathsAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("part");

    QTest::newRow("an absolute path")
        << QByteArray("/xl/worksheets/sheet1.xml") << "xl/worksheets/sheet1.xml";
    QTest::newRow("a path with steps up")
        << QByteArray("../xl/./worksheets/sheet1.xml") << "xl/worksheets/sheet1.xml";
    QTest::newRow("a path with backslashes")
        << QByteArray("worksheets\\sheet1.xml") << "xl/worksheets/sheet1.xml";
    QTest::newRow("an entry with backslashes")
        << QByteArray("worksheets/sheet1.xml") << "xl\\worksheets\\sheet1.xml";
    QTest::newRow("an entry with a leading slash")
        << QByteArray("worksheets/sheet1.xml") << "/xl/worksheets/sheet1.xml";
    QTest::newRow("an entry in other letters")
        << QByteArray("worksheets/sheet1.xml") << "xl/Worksheets/Sheet1.XML";
    QTest::newRow("a path with escaped letters")
        << QByteArray("worksheets/%E8%A1%A8%201.xml") << "xl/worksheets/表 1.xml";
}

void TestXlsxReader::pathsAreFoundHoweverTheyAreWritten()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, part);

    auto package = TestPackage::ofRows("<row r='1'><c r='A1'><v>5</v></c></row>");
    package.parts["xl/_rels/workbook.xml.rels"] = TestPackage::relationships({{"rId1", "worksheet", target}});
    package.parts[part] = package.parts.take("xl/worksheets/sheet1.xml");

    const auto workbook = read(package);

    QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().message));
    QCOMPARE(workbook->sheets.at(0).rows.size(), 1u);
}

void TestXlsxReader::sheetsOfChartsAreLeftOut()
{
    auto package = TestPackage::ofRows("<row r='1'><c r='A1'><v>5</v></c></row>");
    package.parts["xl/_rels/workbook.xml.rels"] = TestPackage::relationships(
        {{"rId1", "worksheet", "worksheets/sheet1.xml"}, {"rId2", "chartsheet", "chartsheets/sheet1.xml"}});
    package.parts["xl/workbook.xml"] = TestPackage::workbook(
        "", "<sheet name='图' sheetId='2' r:id='rId2'/><sheet name='表' sheetId='1' r:id='rId1'/>");

    const auto workbook = read(package);

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 1u);
    QCOMPARE(workbook->sheets[0].name, "表");
}

void TestXlsxReader::cellsAreFoundByColumn()
{
    const auto workbook
        = read(TestPackage::ofRows("<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row>"));

    QVERIFY(workbook);
    const SheetRow &row = workbook->sheets.at(0).rows.at(0);
    QVERIFY(!row.at(0));
    QVERIFY(row.at(1));
    QVERIFY(!row.at(2));
    QCOMPARE(row.at(3)->text, "2");
    QVERIFY(!row.at(4));
}

void TestXlsxReader::filesThatAreNotThereAreMissing()
{
    const auto workbook = readWorkbook(m_folder.filePath("没有.xlsx"));

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().kind, Error::Kind::Missing);
    QVERIFY(workbook.error().message.contains("没有.xlsx"));
}

void TestXlsxReader::foldersAreNotTables()
{
    const auto workbook = readWorkbook(m_folder.path());

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().kind, Error::Kind::Unreadable);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
