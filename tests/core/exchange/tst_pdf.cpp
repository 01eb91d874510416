// The printed pack read back the way a reader's tools read it: poppler for text and fonts, libqpdf for the
// structure.

#include "core/exchange/pdf/qpdflibrary.h"
#include "tests/core/exchange/printedpack.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace {
/// A disk that takes no more than this many bytes a file, which stops even an administrator.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};
} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryWordAgain_data();
    void findsEveryWordAgain();
    void findsEveryIdeographAgain_data();
    void findsEveryIdeographAgain();
    void keepsARadicalThatWasMeant();
    void namesTheIdeographWhereARadicalLooksTheSame();
    void embedsEveryFont();
    void namesTheFontsThatStandIn();
    void namesCharactersThatNoFontHas();
    void hangsBookmarksInATree();
    void leadsFromTheContentsToThePages();
    void saysTitleSubjectAndLanguage();
    void leavesTheOldFileWhenWritingBreaksOff();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void leavesAReadOnlyFileAlone();
    void stopsWhenToldTo();
    void worksBesideTheMainThread();

private:
    QString path(const QString &name = u"pack.pdf"_s) const { return m_folder.filePath(name); }
    QStringList printed(std::vector<Block> blocks)
    {
        const auto written = writePdf(pack(std::move(blocks)), path());
        return written ? pagesOf(path()) : QStringList();
    }

    QTemporaryDir m_folder;
};

void PdfTest::findsEveryWordAgain_data()
{
    QTest::addColumn<QString>("word");

    QTest::newRow("a word with a radical look-alike") << u"项目"_s;
    QTest::newRow("radicals that NFKC knows") << u"目厂车比白八"_s;
    QTest::newRow("a radical that NFKC does not know") << u"长"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷㐂"_s;
    QTest::newRow("a sum") << u"约3.5亿元"_s;
    QTest::newRow("a range") << u"63%～68%"_s;
    QTest::newRow("punctuation") << u"“十四五”——第〔2021〕13号；《通知》"_s;
    QTest::newRow("letters that form ligatures") << u"Office-flow"_s;
}

void PdfTest::findsEveryWordAgain()
{
    QFETCH(QString, word);
    PageTable table;
    table.columns = {{u"表头"_s}};
    table.rows = {{{word, u"小字"_s + word, true}}};
    table.footnote = u"注："_s + word;

    const QStringList pages = printed({Heading{1, u"题"_s + word, {}, u"副题"_s + word},
                                       Heading{2, u"一、"_s + word},
                                       Heading{3, u"（一）"_s + word},
                                       Paragraph{u"正文"_s + word},
                                       table});

    const QString text = pages.value(0);
    for (const QString &place : {u"题"_s, u"副题"_s, u"一、"_s, u"（一）"_s, u"正文"_s, u"小字"_s, u"注："_s})
        QVERIFY2(text.contains(place + word), qPrintable(place + word + u" in "_s + text));
    QVERIFY2(text.contains(u"表头"_s + word + u"小字"_s), qPrintable(text));
}

void PdfTest::findsEveryIdeographAgain_data()
{
    QTest::addColumn<int>("level");

    QTest::newRow("heading") << 2;
    QTest::newRow("text") << 0;
}

void PdfTest::findsEveryIdeographAgain()
{
    QFETCH(int, level);
    QString all;
    for (char16_t c = 0x4e00; c <= 0x9fa5; ++c) {
        if (c != 0x58ff) // Noto Sans draws it with the glyph of U+58AB; a file can name one of the two
            all += c;
    }

    const auto written
        = level ? writePdf(pack({Heading{level, all}}), path()) : writePdf(pack({Paragraph{all}}), path());

    QVERIFY(written && written->isSearchable);
    const QString text = pagesOf(path()).join(QString());
    QString missing;
    for (const QChar c : std::as_const(all)) {
        if (!text.contains(c))
            missing += c;
    }
    QCOMPARE(missing, QString());
}

void PdfTest::keepsARadicalThatWasMeant()
{
    const QString radical = u"\u2f6c"_s; // 目 as a radical

    const QStringList pages = printed({Paragraph{u"部首"_s + radical}});

    QVERIFY(pages.value(0).contains(u"部首"_s + radical));
}

void PdfTest::namesTheIdeographWhereARadicalLooksTheSame()
{
    const QStringList pages = printed({Paragraph{u"部首\u2f6c和项目"_s}});

    QVERIFY(pages.value(0).contains(u"项目"_s));
}

void PdfTest::embedsEveryFont()
{
    QVERIFY(writePdf(pack({Cover{u"封面"_s, {u"副题"_s}, {}},
                           Heading{1, u"题"_s, {}, u"副题"_s},
                           Heading{2, u"一、黑体"_s},
                           Paragraph{u"正文𠮷"_s},
                           numberedRows(2)}),
                     path()));

    QStringList lines = outputOf(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 4);
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.simplified().split(u' ');
        QCOMPARE(fields.value(fields.size() - 5), u"yes"_s); // emb
        QCOMPARE(fields.value(fields.size() - 3), u"yes"_s); // uni
        QVERIFY2(!line.contains(u"CJKjp"_s, Qt::CaseInsensitive), qPrintable(line)); // Japanese shapes
    }
}

void PdfTest::namesTheFontsThatStandIn()
{
    const auto written = writePdf(pack({Paragraph{u"正文"_s}}), path());

    QVERIFY(written);
    const bool hasFangSong = QFontDatabase::hasFamily(u"仿宋_GB2312"_s) || QFontDatabase::hasFamily(u"仿宋"_s)
        || QFontDatabase::hasFamily(u"FangSong"_s) || QFontDatabase::hasFamily(u"FandolFang"_s)
        || QFontDatabase::hasFamily(u"STFangsong"_s) || QFontDatabase::hasFamily(u"FangSong_GB2312"_s)
        || QFontDatabase::hasFamily(u"华文仿宋"_s);
    const auto body = std::find_if(written->substituted.cbegin(),
                                   written->substituted.cend(),
                                   [](const auto &s) { return s.role == FontRole::Body; });
    QCOMPARE(body == written->substituted.cend(), hasFangSong);
    if (!hasFangSong) {
        QCOMPARE(body->wanted, u"仿宋"_s);
        QString name = body->used;
        QVERIFY(outputOf(u"pdffonts"_s, {path()}).contains(name.remove(u' ').left(10)));
    }
}

void PdfTest::namesCharactersThatNoFontHas()
{
    const QString unassigned = u"\u0378"_s;

    const auto written = writePdf(pack({Paragraph{u"责任人王"_s + unassigned}}), path());

    QVERIFY(written);
    QCOMPARE(written->unprintable, unassigned);
    QVERIFY(!written->isSearchable);
}

void PdfTest::hangsBookmarksInATree()
{
    QVERIFY(writePdf(pack({Cover{u"封面"_s, {}, {}},
                           Heading{1, u"超期清单"_s, u"超期清单（目）"_s},
                           Paragraph{u"正文"_s},
                           Heading{2, u"一、形象进度"_s, u"形象进度"_s},
                           Paragraph{u"正文"_s},
                           PageBreak{},
                           Heading{1, u"一项目一页"_s, u"一项目一页"_s},
                           Heading{2, u"无书签"_s}}),
                     path()));

    QPDF file;
    file.processFile(path().toLocal8Bit().constData());
    std::vector<QPDFObjectHandle> pages = file.getAllPages();
    std::vector<QPDFOutlineObjectHelper> entries = QPDFOutlineDocumentHelper(file).getTopLevelOutlines();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(QString::fromStdString(entries[0].getTitle()), u"超期清单（目）"_s);
    QVERIFY(entries[0].getDestPage().getObjGen() == pages.at(1).getObjGen());
    QCOMPARE(entries[0].getKids().size(), 1);
    QCOMPARE(QString::fromStdString(entries[0].getKids()[0].getTitle()), u"形象进度"_s);
    QVERIFY(entries[1].getDestPage().getObjGen() == pages.at(2).getObjGen());
    QCOMPARE(file.getRoot().getKey("/Outlines").getKey("/Count").getIntValueAsInt(), 3);
}

void PdfTest::leadsFromTheContentsToThePages()
{
    const QStringList pages = printed({Contents{u"目录"_s},
                                       Heading{1, u"第一部分"_s, u"第一部分"_s},
                                       numberedRows(100),
                                       PageBreak{},
                                       Heading{1, u"第二部分"_s, u"第二部分"_s}});

    const int second = pageWith(pages.mid(1), u"第二部分"_s) + 1;
    QVERIFY(second > 3);
    QVERIFY2(pages[0].contains(u"第二部分%1"_s.arg(second + 1)), qPrintable(pages[0]));
    QPDF file;
    file.processFile(path().toLocal8Bit().constData());
    std::vector<QPDFObjectHandle> sheets = file.getAllPages();
    QPDFObjectHandle links = sheets.at(0).getKey("/Annots");
    QCOMPARE(links.getArrayNItems(), 2);
    QVERIFY(links.getArrayItem(1).getKey("/Dest").getArrayItem(0).getObjGen()
            == sheets.at(static_cast<size_t>(second)).getObjGen());
}

void PdfTest::saysTitleSubjectAndLanguage()
{
    Document document = pack({Paragraph{u"正文"_s}});
    document.subject = u"高新区重点项目"_s;

    QVERIFY(writePdf(document, path()));

    QPDF file;
    file.processFile(path().toLocal8Bit().constData());
    QPDFObjectHandle properties = file.getTrailer().getKey("/Info");
    QCOMPARE(QString::fromStdString(properties.getKey("/Title").getUTF8Value()), document.title);
    QCOMPARE(QString::fromStdString(properties.getKey("/Subject").getUTF8Value()), document.subject);
    QCOMPARE(QString::fromStdString(file.getRoot().getKey("/Lang").getUTF8Value()), u"zh-CN"_s);
}

void PdfTest::leavesTheOldFileWhenWritingBreaksOff()
{
    QFile old(path(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("yesterday's pack");
    old.close();
    const Document document = pack({numberedRows(100)});
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);

    const auto written = [&] {
        const FileSizeLimit limit(4096);
        return writePdf(document, old.fileName());
    }();

    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"old.pdf"_s), qPrintable(written.error().message));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("yesterday's pack"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

void PdfTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("no such folder") << u"nowhere/pack.pdf"_s << Error::Kind::Missing;
    QTest::newRow("a folder of that name") << u"."_s << Error::Kind::Unreadable;
}

void PdfTest::refusesWhatCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);

    const auto written = writePdf(pack({Paragraph{u"正文"_s}}), path(name));

    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    QCOMPARE(written.error().where.file, path(name));
}

void PdfTest::leavesAReadOnlyFileAlone()
{
    if (geteuid() == 0)
        QSKIP("An administrator may write everywhere.");
    QFile old(path(u"readonly.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("signed");
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner));

    const auto written = writePdf(pack({Paragraph{u"正文"_s}}), old.fileName());

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("signed"));
}

void PdfTest::stopsWhenToldTo()
{
    QList<int> seen;
    const auto written = writePdf(pack({numberedRows(200)}), path(u"stopped.pdf"_s), [&](int done, int) {
        seen.append(done);
        return done < 3;
    });

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(seen, (QList<int>{1, 2, 3}));
    QVERIFY(!QFile::exists(path(u"stopped.pdf"_s)));
}

void PdfTest::worksBesideTheMainThread()
{
    Result<PdfResult> written;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        written = writePdf(pack({Paragraph{u"重点项目"_s}, numberedRows(20)}), path(u"thread.pdf"_s));
    }));

    thread->start();
    QVERIFY(thread->wait(30'000));

    QVERIFY(written && written->isSearchable);
    QVERIFY(pagesOf(path(u"thread.pdf"_s)).value(0).contains(u"重点项目"_s));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    PdfTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
