#include "core/exchange/delimited/delimitedreader.h"
#include "core/exchange/delimited/textencoding.h"
#include "core/exchange/sheet.h"

#include <QDirIterator>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

class TestDelimitedReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // numbers in sentences

    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void foldersNameTheEncoding_data();
    void foldersNameTheEncoding();
    void layoutsOfOfficesAreRecognised_data();
    void layoutsOfOfficesAreRecognised();
    void whatIsNotTextIsRefused_data();
    void whatIsNotTextIsRefused();
    void delimitersAreRecognised_data();
    void delimitersAreRecognised();
    void recordsAreCutAsWritten_data();
    void recordsAreCutAsWritten();
    void blankLinesCountAsRecords();
    void blanksInFieldsAreKept();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void anUnclosedQuoteDoesNotSwallowTheFile();

private:
    Result<Workbook> read(const QByteArray &bytes, const ReadLimits &limits = {})
    {
        const QString path = m_folder.filePath("事项.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(Error::Kind::Missing, "The test cannot write its file.");
        file.close();
        return readWorkbook(path, limits);
    }

    QTemporaryDir m_folder;
};

void TestDelimitedReader::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain letters are UTF-8") << QByteArray("a,b\n") << "utf-8"
                                             << "a,b\n";
    QTest::newRow("Chinese in UTF-8") << QByteArray("项目,单位\n") << "utf-8"
                                      << "项目,单位\n";
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf项目") << "utf-8"
                                       << "项目";
    QTest::newRow("UTF-16 with a mark, little end first")
        << QByteArray("\xff\xfe\x79\x98\x2c\x00", 6) << "utf-16le"
        << "项,";
    QTest::newRow("UTF-16 with a mark, big end first")
        << QByteArray("\xfe\xff\x98\x79\x00\x2c", 6) << "utf-16be"
        << "项,";
    QTest::newRow("UTF-16 without a mark, little end first")
        << QByteArray("\x79\x98\xee\x76\x2c\x00\x00\x4e\x0a\x00", 10) << "utf-16le"
        << "项目,一\n";
    QTest::newRow("UTF-16 without a mark, big end first")
        << QByteArray("\x98\x79\x76\xee\x00\x2c\x4e\x00\x00\x0a", 10) << "utf-16be"
        << "项目,一\n";
    QTest::newRow("GB 2312") << QByteArray("\xcf\xee\xc4\xbf,\xb5\xa5\xce\xbb\n") << "gb18030"
                             << "项目,单位\n";
    QTest::newRow("GBK") << QByteArray("\xd6\xec\xe9\x46\xbb\xf9") << "gb18030"
                         << "朱镕基";
    QTest::newRow("GB 18030 with four bytes")
        << QByteArray("\x81\x39\xee\x39\x95\x34\xb2\x35\xb4\xe5") << "gb18030"
        << "㐀𠮷村";
    QTest::newRow("GB 18030 with a mark") << QByteArray("\x84\x31\x95\x33\xcf\xee") << "gb18030"
                                          << "项";
    QTest::newRow("Big5") << QByteArray("\xb6\xb5\xa5\xd8,\xb3\xe6\xa6\xec\n") << "big5"
                          << "項目,單位\n";
}

void TestDelimitedReader::encodingsAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);

    const auto decoded = decodeText(bytes, {});

    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message));
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, text);
}

void TestDelimitedReader::foldersNameTheEncoding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("encoding");

    const QMap<QString, QString> encodings{{"utf-8", "utf-8"},
                                           {"utf-8-sig", "utf-8"},
                                           {"UTF-16", "utf-16be"},
                                           {"UTF-16BE", "utf-16be"},
                                           {"GB2312", "gb18030"},
                                           {"Big5", "big5"}};
    QDirIterator files(DUBAN_SHARED_DIR "/data/csv_enc/tests", QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString folder = files.fileInfo().dir().dirName();
        QTest::addRow("%s/%s", qPrintable(folder), qPrintable(files.fileName()))
            << path << encodings.value(folder);
    }
    if (!QDir(DUBAN_SHARED_DIR "/data/csv_enc/tests").exists())
        QTest::newRow("nothing to read") << QString() << QString();
}

void TestDelimitedReader::foldersNameTheEncoding()
{
    QFETCH(QString, path);
    QFETCH(QString, encoding);
    if (path.isEmpty())
        QSKIP("the shared texts are not here");

    const auto workbook = readWorkbook(path);

    QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().message));
    QCOMPARE(workbook->encoding.value_or(QString()), encoding);
}

void TestDelimitedReader::layoutsOfOfficesAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("rows");

    QTest::newRow("GBK with commas") << "ledger_gbk.csv"
                                     << "gb18030" << QChar(',') << 176;
    QTest::newRow("GB 18030 with rare characters") << "ledger_gb18030.csv"
                                                   << "gb18030" << QChar(',') << 177;
    QTest::newRow("UTF-16 as saved by a spreadsheet") << "ledger_utf16le.csv"
                                                      << "utf-16le" << QChar(',') << 176;
    QTest::newRow("tabs in GBK") << "ledger_tab_gbk.txt"
                                 << "gb18030" << QChar('\t') << 176;
    QTest::newRow("semicolons") << "ledger_semicolon.csv"
                                << "utf-8" << QChar(';') << 176;
}

void TestDelimitedReader::layoutsOfOfficesAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(QChar, delimiter);
    QFETCH(int, rows);
    const QString path = DUBAN_SHARED_DIR "/data/ledgers/layouts/" + name;
    if (!QFile::exists(path))
        QSKIP("the shared ledgers are not here");

    const auto workbook = readWorkbook(path);

    QVERIFY(workbook);
    QCOMPARE(*workbook->encoding, encoding);
    QCOMPARE(*workbook->delimiter, delimiter);
    QCOMPARE(static_cast<int>(workbook->sheets.at(0).rows.size()), rows);
}

void TestDelimitedReader::whatIsNotTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("bytes with zeros")
        << QByteArray("a\0\0\0\x01\x02", 6) << Error::Kind::Unreadable << "nor text";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Error::Kind::Unreadable
                               << "nor text";
    QTest::newRow("control characters")
        << QByteArray("\x01\x02\x03 a b c") << Error::Kind::Unreadable << "nor text";
    QTest::newRow("no encoding at all")
        << QByteArray("abc \xff\xff\xff def") << Error::Kind::Unreadable << "none of";
    QTest::newRow("UTF-8 cut within a character")
        << QByteArray("项目,单位,责任人,进展情况,存在问题,总投资\n项").chopped(1) << Error::Kind::Damaged
        << "line 2";
    QTest::newRow("marked UTF-8 with a wrong byte")
        << QByteArray("\xef\xbb\xbf项目\n\xcf\xee") << Error::Kind::Damaged << "UTF-8";
    QTest::newRow("UTF-16 cut within a character")
        << QByteArray("\xff\xfe\x79\x98\x2c", 5) << Error::Kind::Damaged << "UTF-16LE";
    QTest::newRow("UTF-16 with half a character")
        << QByteArray("\xff\xfe\x42\xd8\x2c\x00", 6) << Error::Kind::Damaged << "UTF-16LE";
    QTest::newRow("nothing") << QByteArray() << Error::Kind::Unreadable << "empty";
}

void TestDelimitedReader::whatIsNotTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);

    const auto workbook = read(bytes);

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().kind, kind);
    QVERIFY2(workbook.error().message.contains(words), qPrintable(workbook.error().message));
    QVERIFY(workbook.error().message.contains("事项.csv"));
}

void TestDelimitedReader::delimitersAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");

    QTest::newRow("commas") << "a,b\n1,2\n" << QChar(',');
    QTest::newRow("tabs") << "a\tb\n1\t2\n" << QChar('\t');
    QTest::newRow("semicolons") << "a;b\n1;2\n" << QChar(';');
    QTest::newRow("one column only") << "a\n1\n" << QChar(',');
    QTest::newRow("semicolons with commas within amounts") << "a;b;c\n甲;1,5;2,5\n乙;1,5;3\n" << QChar(';');
    QTest::newRow("tabs with commas within texts") << "a\tb\n甲,乙,丙\t1\n丁\t2\n" << QChar('\t');
    QTest::newRow("commas with semicolons within quotes") << "a,b\n\"1;2;3\",x\n\"1;2;3\",y\n" << QChar(',');
    QTest::newRow("a title above the table") << "台账\n\na;b;c\n1;2;3\n4;5;6\n" << QChar(';');
}

void TestDelimitedReader::delimitersAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);

    QCOMPARE(detectDelimiter(text), delimiter);
}

void TestDelimitedReader::recordsAreCutAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("records"); // fields joined by "|", records by "//"

    QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << "a|b//1|2";
    QTest::newRow("carriage returns and line feeds") << QByteArray("a,b\r\n1,2\r\n") << "a|b//1|2";
    QTest::newRow("carriage returns") << QByteArray("a,b\r1,2\r") << "a|b//1|2";
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << "a|b//1|2";
    QTest::newRow("a delimiter in quotes") << QByteArray("a,b\n\"1,5\",2") << "a|b//1,5|2";
    QTest::newRow("a line end in quotes") << QByteArray("a,b\n\"1\n5\",2") << "a|b//1\n5|2";
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"\"\"1\"\"\",2") << "a|b//\"1\"|2";
    QTest::newRow("a quote within a field") << QByteArray("a,b\n5\" pipe,2") << "a|b//5\" pipe|2";
    QTest::newRow("text behind a closing quote") << QByteArray("a,b\n\"1\" x,2") << "a|b//1 x|2";
    QTest::newRow("full-width quotes are text") << QByteArray("a,b\n“1,”2") << "a|b//“1|”2";
}

void TestDelimitedReader::recordsAreCutAsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, records);

    const auto workbook = read(text);

    QVERIFY(workbook);
    QStringList cut;
    for (const SheetRow &row : workbook->sheets.at(0).rows) {
        QStringList fields;
        for (const auto &[column, cell] : row.cells) {
            QCOMPARE(cell.kind, Cell::Kind::Text);
            fields << cell.text;
        }
        cut << fields.join("|");
    }
    QCOMPARE(cut.join("//"), records);
}

void TestDelimitedReader::blankLinesCountAsRecords()
{
    const auto workbook = read("a,b\n\n\"1\n1\",2\n,,\n3,4\n");

    QVERIFY(workbook);
    const auto &rows = workbook->sheets.at(0).rows;
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].number, 1);
    QCOMPARE(rows[1].number, 3);
    QCOMPARE(rows[2].number, 5);
    QCOMPARE(workbook->sheets[0].name, "事项");
}

void TestDelimitedReader::blanksInFieldsAreKept()
{
    const auto workbook = read("a,b,c\n1.65 ,, \n");

    QVERIFY(workbook);
    const SheetRow &row = workbook->sheets.at(0).rows.at(1);
    QCOMPARE(row.at(0)->text, "1.65 ");
    QVERIFY(!row.at(1));
    QCOMPARE(row.at(2)->text, " ");
    QVERIFY(row.at(2)->isBlank());
}

void TestDelimitedReader::limitsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("too many rows") << QByteArray("a\n").repeated(11) << "10 rows";
    QTest::newRow("too many columns") << QByteArray("a,").repeated(6) << "5 columns";
    QTest::newRow("too many cells") << QByteArray("a,a,a\n").repeated(9) << "20 filled cells";
    QTest::newRow("too long a text") << QByteArray("a,b\nc,") + QByteArray("x").repeated(31)
                                     << "Row 2, column B";
    QTest::newRow("too large a file") << QByteArray("a\n").repeated(101) << "200 bytes";
}

void TestDelimitedReader::limitsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const ReadLimits limits{.fileBytes = 200, .rows = 10, .columns = 5, .cells = 20, .textLength = 30};

    const auto workbook = read(text, limits);

    QVERIFY(!workbook);
    QCOMPARE(workbook.error().kind, Error::Kind::Unreadable);
    QVERIFY2(workbook.error().message.contains(words), qPrintable(workbook.error().message));
}

void TestDelimitedReader::anUnclosedQuoteDoesNotSwallowTheFile()
{
    const auto workbook = read("a,b\n\"1,2\n" + QByteArray("3,4\n").repeated(20'000));

    QVERIFY(workbook);
    const auto &rows = workbook->sheets.at(0).rows;
    QCOMPARE(rows.size(), 20'002u);
    QCOMPARE(rows[1].cells.at(0).second.text, "\"1");
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "tst_delimitedreader.moc"
