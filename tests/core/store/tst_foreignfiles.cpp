#include "core/store/store.h"

#include "core/session/workspacefile.h"
#include "core/store/check.h"
#include "tests/support/actors.h"
#include "tests/support/randomrecords.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// The header's own words: "DUBA" and format 1, as a file that says it is ours.
void claimToBeOurs(QByteArray &bytes)
{
    if (bytes.size() < 100)
        return;
    bytes.replace(60, 4, QByteArray("\0\0\0\1", 4));
    bytes.replace(68, 4, "DUBA");
}
} // namespace

class TestForeignFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void refusesWhatIsNoWorkspaceAndLeavesItAsItIs_data();
    void refusesWhatIsNoWorkspaceAndLeavesItAsItIs();
    void refusesWhatIsNoFile();
    void leavesAnotherProgramsUnfinishedWorkAlone();
    void refusesAFileThatWasCutOff_data();
    void refusesAFileThatWasCutOff();
    void refusesALostJournalMode();
    void damagedImagesNeverStopTheProgram_data();
    void damagedImagesNeverStopTheProgram();
    void flippedBytesNeverStopTheProgram_data();
    void flippedBytesNeverStopTheProgram();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    /// Opens, reads, checks and edits whatever these bytes are: each step works or is refused with a
    /// sentence.
    void livesThrough(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole; ///< a workspace with something in every table
};

void TestForeignFiles::initTestCase()
{
    QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.duban"_s);
    {
        auto file = WorkspaceFile::create(whole, actorCalled(u"zhao"_s));
        VERIFY_RESULT(file);
        RandomRecords random(11);
        ChangeSet changes;
        for (int round = 0; round < 30; ++round)
            eachRecordType([&]<typename Record>() { changes.push_back(made(random.make<Record>())); });
        VERIFY_RESULT((*file)->perform(decided(changes), u"Fill"_s));
    }
    m_whole = bytesOf(whole);
    QVERIFY(m_whole.startsWith("SQLite format 3") && m_whole.size() > 100'000);
}

void TestForeignFiles::refusesWhatIsNoWorkspaceAndLeavesItAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto patched = [this](qsizetype at, const QByteArray &word) {
        return QByteArray(m_whole).replace(at, word.size(), word);
    };
    QTest::newRow("empty") << QByteArray() << int(Error::Kind::NotOurs);
    QTest::newRow("text") << QByteArray("项目名称,总投资\n示例,3.5亿\n") << int(Error::Kind::NotOurs);
    QTest::newRow("spreadsheet") << QByteArray("PK\3\4") + QByteArray(5000, 'x') << int(Error::Kind::NotOurs);
    QTest::newRow("SQLite's first words only") << m_whole.left(16) << int(Error::Kind::NotOurs);
    QTest::newRow("another program's database") << patched(68, "GPKG") << int(Error::Kind::NotOurs);
    QTest::newRow("a database of nobody") << patched(68, QByteArray(4, '\0')) << int(Error::Kind::NotOurs);
    QTest::newRow("newer format") << patched(60, QByteArray("\0\0\0\3", 4)) << int(Error::Kind::Newer);
    QTest::newRow("says that it is older than it is")
        << patched(60, QByteArray("\0\0\0\1", 4)) << int(Error::Kind::Damaged);
    QTest::newRow("much newer format") << patched(60, QByteArray("\x7f\0\0\0", 4)) << int(Error::Kind::Newer);
    QTest::newRow("no format") << patched(60, QByteArray(4, '\0')) << int(Error::Kind::Damaged);
    QTest::newRow("format below none")
        << patched(60, QByteArray("\xff\xff\xff\xff", 4)) << int(Error::Kind::Damaged);
}

void TestForeignFiles::refusesWhatIsNoWorkspaceAndLeavesItAsItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QVERIFY(writeBytes(path(), bytes));

    const auto store = Store::open(path());

    VERIFY_REFUSED(store, Error::Kind(kind));
    QVERIFY(store.error().message.contains(u"a.duban"));
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"a.duban"});
}

void TestForeignFiles::refusesWhatIsNoFile()
{
    VERIFY_REFUSED(Store::open(path()), Error::Kind::Missing);
    VERIFY_REFUSED(Store::open(m_folder->path()), Error::Kind::NotOurs);
    QVERIFY(!QFile::exists(path()));
}

void TestForeignFiles::leavesAnotherProgramsUnfinishedWorkAlone()
{
    // A crashed program's log is carried over by whoever opens its database next; that must not be us.
    const QString live = m_folder->filePath(u"live.db"_s);
    const auto other = Database::open(live, Database::Mode::Create);
    VERIFY_RESULT(other);
    VERIFY_RESULT(
        (*other)->run("PRAGMA journal_mode = WAL; CREATE TABLE t (x); PRAGMA wal_checkpoint(TRUNCATE);"
                      "INSERT INTO t VALUES (1)"));
    QVERIFY(QFile::copy(live, path()) && QFile::copy(live + u"-wal"_s, path() + u"-wal"_s));
    const QByteArray database = hashOf(path());
    const QByteArray log = hashOf(path() + u"-wal"_s);

    VERIFY_REFUSED(Store::open(path()), Error::Kind::NotOurs);

    QCOMPARE(hashOf(path()), database);
    QCOMPARE(hashOf(path() + u"-wal"_s), log);
}

void TestForeignFiles::refusesAFileThatWasCutOff_data()
{
    QTest::addColumn<qsizetype>("size");
    const qsizetype whole = m_whole.size();
    for (const qsizetype size : {whole - 4096,
                                 whole / 2,
                                 qsizetype(8192),
                                 qsizetype(4096),
                                 qsizetype(4095),
                                 qsizetype(512),
                                 qsizetype(100)})
        QTest::addRow("%d bytes", int(size)) << size;
}

void TestForeignFiles::refusesAFileThatWasCutOff()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = m_whole.left(size);
    QVERIFY(writeBytes(path(), bytes));

    const auto file = WorkspaceFile::open(path(), actorCalled(u"zhao"_s));

    VERIFY_REFUSED(file, Error::Kind::Damaged);
    QCOMPARE(bytesOf(path()), bytes);
}

void TestForeignFiles::refusesALostJournalMode()
{
    // Format numbers that no SQLite knows: readable by none, told with a sentence.
    QByteArray bytes = m_whole;
    bytes[18] = bytes[19] = 9;
    QVERIFY(writeBytes(path(), bytes));

    const auto store = Store::open(path());

    QVERIFY(!store || store->get()->isReadOnly());
    QVERIFY(store || !store.error().message.isEmpty());
    QCOMPARE(bytesOf(path()), bytes);
}

void TestForeignFiles::livesThrough(const QByteArray &bytes)
{
    QVERIFY(writeBytes(path(), bytes));
    QElapsedTimer timer;
    timer.start();
    {
        const auto opened = Store::open(path());
        if (!opened) {
            QVERIFY(!opened.error().message.isEmpty());
            QVERIFY2(bytesOf(path()) == bytes, "refused, and yet changed");
        }
    }
    {
        auto file = WorkspaceFile::open(path(), actorCalled(u"zhao"_s));
        if (file) {
            const auto findings = checkFile((*file)->store(), (*file)->workspace());
            QVERIFY(findings || !findings.error().message.isEmpty());
            const auto performed = (*file)->perform(making(unitCalled(1, u"甲局"_s)), u"Edit"_s);
            QVERIFY(performed || !performed.error().message.isEmpty());
            const auto undone = (*file)->undo();
            QVERIFY(undone || !undone.error().message.isEmpty());
        } else {
            QVERIFY(!file.error().message.isEmpty());
        }
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
}

void TestForeignFiles::damagedImagesNeverStopTheProgram_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("claimsToBeOurs");
    const QDir images(QStringLiteral(DUBAN_SHARED_DIR "/data/sqlite_corrupt"));
    const QStringList names = images.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty())
        QTest::newRow("none") << QString() << false;
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << images.filePath(name) << false;
        QTest::newRow(qPrintable(name + u" as ours"_s)) << images.filePath(name) << true;
    }
}

void TestForeignFiles::damagedImagesNeverStopTheProgram()
{
    QFETCH(QString, image);
    QFETCH(bool, claimsToBeOurs);
    if (image.isEmpty())
        QSKIP("The shared documents are not here: no damaged images to open.");
    QByteArray bytes = bytesOf(image);
    if (claimsToBeOurs)
        claimToBeOurs(bytes);

    livesThrough(bytes);
}

void TestForeignFiles::flippedBytesNeverStopTheProgram_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestForeignFiles::flippedBytesNeverStopTheProgram()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QByteArray bytes = m_whole;
    // From a single bit to whole stretches; every third file also in the first pages, where the schema is.
    const qsizetype reach = seed % 3 == 0 ? qsizetype(8 * 4096) : bytes.size();
    for (int hits = 1 << random.bounded(10); hits > 0; --hits)
        bytes[100 + random.bounded(int(reach) - 100)] = char(random.bounded(256));

    livesThrough(bytes);
}

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"
