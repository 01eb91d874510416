#include "core/exchange/sheet.h"
#include "tests/core/exchange/testpackage.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

/// Files that are broken or meant to do harm: each is refused with a sentence, none crashes or hangs.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // numbers in sentences

    void harmfulXmlIsRefused_data();
    void harmfulXmlIsRefused();
    void impossiblePlacesAreRefused_data();
    void impossiblePlacesAreRefused();
    void missingPartsAreNoticed_data();
    void missingPartsAreNoticed();
    void otherArchivesAreRefused_data();
    void otherArchivesAreRefused();
    void badBytesAreRefused_data();
    void badBytesAreRefused();
    void errorsNameTheirPlace();
    void limitsOfTheCallerAreKept_data();
    void limitsOfTheCallerAreKept();
    void aMillionColumnStretchesCostLittle();
    void damagedCopiesAreReadOrRefused();
    void oddWorkbooksAreReadOrRefused();

private:
    void addPackageColumns();
    void checkRefusal();

    static QByteArray flipped(QByteArray bytes, const QByteArray &before)
    {
        const qsizetype at = bytes.indexOf(before);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString writtenFile(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath("坏.xlsx");
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static bool isSentence(const Error &error)
    {
        return error.message.size() > 20 && error.message.endsWith('.');
    }

    static TestPackage withRelationship(const QByteArray &xml)
    {
        auto package = TestPackage::ofRows("<row r='1'><c r='A1'><v>1</v></c></row>");
        package.parts["xl/_rels/workbook.xml.rels"] = xml;
        return package;
    }

    QTemporaryDir m_folder;
};

void TestHostileFiles::addPackageColumns()
{
    QTest::addColumn<TestPackage>("package");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
}

void TestHostileFiles::checkRefusal()
{
    QFETCH(TestPackage, package);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);

    const auto workbook = readWorkbook(package.write(m_folder));

    QVERIFY(!workbook);
    QVERIFY2(isSentence(workbook.error()), qPrintable(workbook.error().message));
    QVERIFY2(workbook.error().message.contains(words), qPrintable(workbook.error().message));
    QCOMPARE(workbook.error().kind, kind);
    QCOMPARE(workbook.error().where.file, "测试.xlsx");
}

void TestHostileFiles::harmfulXmlIsRefused_data()
{
    addPackageColumns();
    using Kind = Error::Kind;
    const auto rows = &TestPackage::ofRows;
    const auto sheet
        = [](const QByteArray &inside) { return TestPackage::ofSheet(TestPackage::sheet(inside)); };

    QTest::newRow("a sheet that unpacks to a thousand times its size")
        << rows(QByteArray(40 << 20, ' ')) << Kind::Unreadable << "200 times";
    QTest::newRow("entities within entities") << TestPackage::ofSheet(
        "<!DOCTYPE worksheet [<!ENTITY a '哈哈哈哈'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
        + TestPackage::sheet("<sheetData><row><c t='str'><v>&c;</v></c></row></sheetData>"))
                                              << Kind::Unreadable << "entities";
    QTest::newRow("a file of the computer as an entity") << TestPackage::ofSheet(
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        + TestPackage::sheet("<sheetData><row><c t='str'><v>&x;</v></c></row></sheetData>"))
                                                         << Kind::Unreadable << "entities";
    QTest::newRow("a document type alone")
        << TestPackage::ofSheet("<!DOCTYPE worksheet>" + TestPackage::sheet("<sheetData/>"))
        << Kind::Unreadable << "document type";
    QTest::newRow("an entity that nobody declared")
        << rows("<row><c t='str'><v>&x;</v></c></row>") << Kind::Damaged << "line 1";
    QTest::newRow("a thousand levels of elements")
        << sheet("<sheetData/>" + QByteArray("<a>").repeated(1000) + QByteArray("</a>").repeated(1000))
        << Kind::Unreadable << "128 levels";
    QTest::newRow("levels within a cell") << rows("<row><c><v>" + QByteArray("<a>").repeated(200)
                                                  + QByteArray("</a>").repeated(200) + "</v></c></row>")
                                          << Kind::Unreadable << "128 levels";
    QTest::newRow("XML that ends in the middle")
        << TestPackage::ofSheet("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>") << Kind::Damaged
        << "broken at line 1";
    QTest::newRow("no XML at all") << TestPackage::ofSheet("PK not xml") << Kind::Damaged << "broken";
    QTest::newRow("another kind of part as sheet")
        << TestPackage::ofSheet("<html/>") << Kind::Damaged << "no table";
}

void TestHostileFiles::harmfulXmlIsRefused()
{
    checkRefusal();
}

void TestHostileFiles::impossiblePlacesAreRefused_data()
{
    addPackageColumns();
    using Kind = Error::Kind;
    const auto rows = &TestPackage::ofRows;
    const auto sheet
        = [](const QByteArray &inside) { return TestPackage::ofSheet(TestPackage::sheet(inside)); };

    QTest::newRow("two hundred thousand joined ranges")
        << sheet("<sheetData/><mergeCells>" + QByteArray("<mergeCell ref='A1:B2'/>").repeated(200'000)
                 + "</mergeCells>")
        << Kind::Unreadable << "joined ranges";
    QTest::newRow("a joined range that is none")
        << sheet("<sheetData/><mergeCells><mergeCell ref='A1:'/></mergeCells>") << Kind::Damaged << "“A1:”";
    QTest::newRow("a joined range beyond the sheet")
        << sheet("<sheetData/><mergeCells><mergeCell ref='A1:A9999999'/></mergeCells>") << Kind::Unreadable
        << "beyond";
    QTest::newRow("a row beyond the sheet")
        << rows("<row r='1048577'><c r='A1048577'><v>1</v></c></row>") << Kind::Unreadable << "1048576";
    QTest::newRow("a row number beyond all counting")
        << rows("<row r='99999999999999999999'><c><v>1</v></c></row>") << Kind::Unreadable << "1048576";
    QTest::newRow("a row number below one")
        << rows("<row r='0'><c><v>1</v></c></row>") << Kind::Damaged << "“0”";
    QTest::newRow("a negative row number")
        << rows("<row r='-5'><c><v>1</v></c></row>") << Kind::Damaged << "“-5”";
    QTest::newRow("a cell far beyond the last column")
        << rows("<row r='99'><c r='ZZZZZ99'><v>1</v></c></row>") << Kind::Unreadable << "XFD";
    QTest::newRow("a cell just beyond the last column")
        << rows("<row r='1'><c r='XFE1'><v>1</v></c></row>") << Kind::Unreadable << "XFD";
    QTest::newRow("more letters than any number holds")
        << rows("<row r='1'><c r='" + QByteArray("Z").repeated(5000) + "1'><v>1</v></c></row>")
        << Kind::Unreadable << "XFD";
    QTest::newRow("a cell place that is none")
        << rows("<row r='1'><c r='1A'><v>1</v></c></row>") << Kind::Damaged << "“1A”";
    QTest::newRow("a cell that takes its row beyond the sheet")
        << rows("<row><c r='A2000000'><v>1</v></c></row>") << Kind::Unreadable << "1048576";
}

void TestHostileFiles::impossiblePlacesAreRefused()
{
    checkRefusal();
}

void TestHostileFiles::missingPartsAreNoticed_data()
{
    addPackageColumns();
    using Kind = Error::Kind;
    const auto rows = &TestPackage::ofRows;

    QTest::newRow("a text that is not in the file")
        << rows("<row r='1'><c r='B1' t='s'><v>7</v></c></row>") << Kind::Damaged << "The cell B1";
    QTest::newRow("a text with a negative number")
        << rows("<row r='1'><c r='B1' t='s'><v>-1</v></c></row>") << Kind::Damaged << "The cell B1";
    QTest::newRow("a text longer than a cell holds")
        << rows("<row r='1'><c r='A1' t='str'><v>" + QByteArray("x").repeated(40'000) + "</v></c></row>")
        << Kind::Unreadable << "32";
    QTest::newRow("a sheet that is not in the file")
        << withRelationship(TestPackage::relationships({{"rId1", "worksheet", "worksheets/sheet9.xml"}}))
        << Kind::Damaged << "sheet “表” is not in the file";
    QTest::newRow("a sheet outside the file") << withRelationship(
        TestPackage::relationships({{"rId1", "worksheet", "../../../../../../etc/passwd"}}))
                                              << Kind::Damaged << "sheet “表” is not in the file";
    QTest::newRow("a sheet without a path") << withRelationship(TestPackage::relationships({}))
                                            << Kind::Damaged << "sheet “表” is not in the file";
    QTest::newRow("a sheet on another computer")
        << withRelationship("<Relationships><Relationship Id='rId1' Type='x/worksheet' TargetMode='External'"
                            " Target='worksheets/sheet1.xml'/></Relationships>")
        << Kind::Damaged << "sheet “表” is not in the file";
}

void TestHostileFiles::missingPartsAreNoticed()
{
    checkRefusal();
}

void TestHostileFiles::otherArchivesAreRefused_data()
{
    addPackageColumns();
    using Kind = Error::Kind;
    const QByteArray row = "<row r='1'><c r='A1'><v>1</v></c></row>";

    auto encrypted = TestPackage::ofRows(row);
    encrypted.isEncrypted = true;
    QTest::newRow("entries behind a password") << encrypted << Kind::Unreadable << "password";
    TestPackage crowd = TestPackage::ofRows(row);
    for (int k = 0; k <= 20'000; ++k)
        crowd.parts[QString("x/%1").arg(k)] = "";
    QTest::newRow("twenty thousand parts") << crowd << Kind::Unreadable << "20,000 parts";
    TestPackage binary;
    binary.parts["xl/workbook.bin"] = "x";
    QTest::newRow("a binary workbook") << binary << Kind::Unreadable << ".xlsb";
    TestPackage openDocument;
    openDocument.parts["content.xml"] = "<x/>";
    openDocument.parts["META-INF/manifest.xml"] = "<x/>";
    QTest::newRow("an OpenDocument table") << openDocument << Kind::Unreadable << ".ods";
    TestPackage letter;
    letter.parts["word/document.xml"] = "<x/>";
    QTest::newRow("a text document") << letter << Kind::Unreadable << "not a table";
    TestPackage photographs;
    photographs.parts["a.jpg"] = "x";
    QTest::newRow("a zip file of other things") << photographs << Kind::Unreadable << "without a workbook";
}

void TestHostileFiles::otherArchivesAreRefused()
{
    checkRefusal();
}

void TestHostileFiles::badBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");

    auto package = TestPackage::ofRows("<row r='1'><c r='A1' t='str'><v>checksum</v></c></row>");
    package.isPacked = false;
    const QByteArray good = bytesOf(package.write(m_folder));
    const QByteArray compound = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0');
    const auto utf16 = [](const QString &name) {
        return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    };

    QTest::newRow("an archive cut in half")
        << good.first(good.size() / 2) << Error::Kind::Damaged << "incomplete";
    QTest::newRow("an archive without its last byte")
        << good.chopped(1) << Error::Kind::Damaged << "incomplete";
    QTest::newRow("a wrong checksum") << flipped(good, "checksum") << Error::Kind::Damaged << "checksum";
    QTest::newRow("an archive's beginning alone")
        << QByteArray("PK\x03\x04") << Error::Kind::Damaged << "incomplete";
    QTest::newRow("an archive of nothing")
        << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << Error::Kind::Unreadable << "without a workbook";
    QTest::newRow("an old workbook") << compound + utf16("Workbook") << Error::Kind::Unreadable << "old .xls";
    QTest::newRow("an encrypted workbook")
        << compound + utf16("EncryptedPackage") << Error::Kind::Unreadable << "password";
    QTest::newRow("an old text document")
        << compound + utf16("WordDocument") << Error::Kind::Unreadable << "not a table";
}

void TestHostileFiles::badBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);

    const auto workbook = readWorkbook(writtenFile(bytes));

    QVERIFY(!workbook);
    QVERIFY2(isSentence(workbook.error()), qPrintable(workbook.error().message));
    QVERIFY2(workbook.error().message.contains(words), qPrintable(workbook.error().message));
    QCOMPARE(workbook.error().kind, kind);
}

void TestHostileFiles::errorsNameTheirPlace()
{
    const auto package = TestPackage::ofRows("<row r='4'><c r='C4' t='s'><v>7</v></c></row>");

    const auto workbook = readWorkbook(package.write(m_folder));

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().where, (Place{"测试.xlsx", "表", 4, "C"}));
}

void TestHostileFiles::limitsOfTheCallerAreKept_data()
{
    QTest::addColumn<ReadLimits>("limits");
    QTest::addColumn<QString>("words");

    QTest::newRow("the file's size") << ReadLimits{.fileBytes = 100} << "100 bytes";
    QTest::newRow("an entry's size") << ReadLimits{.entryBytes = 20} << "20 bytes";
    QTest::newRow("the size of all entries") << ReadLimits{.totalBytes = 900} << "900 bytes";
    QTest::newRow("the number of cells") << ReadLimits{.cells = 2} << "2 filled cells";
    QTest::newRow("the number of rows") << ReadLimits{.rows = 1} << "at most 1 rows";
    QTest::newRow("the number of columns") << ReadLimits{.columns = 1} << "up to A";
}

void TestHostileFiles::limitsOfTheCallerAreKept()
{
    QFETCH(ReadLimits, limits);
    QFETCH(QString, words);
    const auto package = TestPackage::ofRows("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                                             "<row r='2'><c r='A2'><v>3</v></c></row>");

    const auto workbook = readWorkbook(package.write(m_folder), limits);

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().kind, Error::Kind::Unreadable);
    QVERIFY2(workbook.error().message.contains(words), qPrintable(workbook.error().message));
}

void TestHostileFiles::aMillionColumnStretchesCostLittle()
{
    const auto package = TestPackage::ofSheet(
        TestPackage::sheet("<cols>" + QByteArray("<col min='1' max='16384' hidden='1'/>").repeated(300'000)
                           + "</cols><sheetData/>"));
    const QString path = package.write(m_folder);
    QElapsedTimer timer;
    timer.start();

    const auto workbook = readWorkbook(path, {.ratio = 1e6});

    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(0).hiddenColumns.size(), 16384u);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileFiles::damagedCopiesAreReadOrRefused()
{
    auto package = TestPackage::ofRows(
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44489</v></c></row>");
    package.parts["xl/sharedStrings.xml"] = "<sst><si><t>项目</t></si></sst>";
    package.isPacked = false; // so that the damage reaches the XML
    const QByteArray good = bytesOf(package.write(m_folder));
    QRandomGenerator random(13710);

    for (int round = 0; round < 500; ++round) {
        QByteArray bad = good;
        for (int hit = random.bounded(1, 4); hit > 0; --hit)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            bad.truncate(random.bounded(bad.size()));

        const auto workbook = readWorkbook(writtenFile(bad));

        QVERIFY2(workbook || isSentence(workbook.error()), qPrintable(QString::number(round)));
    }
}

void TestHostileFiles::oddWorkbooksAreReadOrRefused()
{
    QDirIterator files(DUBAN_SHARED_DIR "/data/xlsx", QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("the shared workbooks are not here");

    int read = 0;
    int refused = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QElapsedTimer timer;
        timer.start();

        const auto workbook = readWorkbook(path);

        QVERIFY2(timer.elapsed() < 10'000, qPrintable(path));
        QVERIFY2(workbook || isSentence(workbook.error()), qPrintable(path));
        ++(workbook ? read : refused);
    }
    qInfo("%d files read, %d refused with a sentence", read, refused);
    QVERIFY(read > refused);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
