#include "core/store/store.h"

#include "core/store/check.h"
#include "core/store/database.h"
#include "tests/support/notes.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {
using Access = StoreOptions::Access;
using Location = StoreOptions::Location;

int formatOf(const QString &path)
{
    // One that may write leaves nothing beside the file when it goes.
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    return database ? int((*database)->number("PRAGMA user_version").value_or(-1)) : -1;
}

bool runOn(const QString &path, const QByteArray &sql)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    return database && (*database)->run(sql);
}
} // namespace

/// A file of an older format is brought up to date without being put at risk.
class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileIsBroughtUpToDateBesideACopyOfWhatItWas();
    void theNextOpeningMakesNoOtherCopy();
    void anUpgradeThatWasCutOffIsGoneOnWith();
    void anotherFilesCopyIsLeftAlone();
    void whatIsOnlyReadIsLeftAsItIs_data();
    void whatIsOnlyReadIsLeftAsItIs();
    void whatCannotBeUpgradedIsLeftAsItIs();
    void withoutACopyThereIsNoUpgrade();
    void ofTwoProgramsOneUpgrades();
    void onAShareTheSecondReadsTheOldFile();

private:
    QString path() const { return m_folder->filePath(u"旧 台账.duban"_s); }
    QString kept(const QString &number = {}) const
    {
        return m_folder->filePath(u"旧 台账.format1%1.duban"_s.arg(number));
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QStringList both() const { return {u"旧 台账.duban"_s, u"旧 台账.format1.duban"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUpgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QStringLiteral(DUBAN_FIXTURES "/format1.duban"), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestUpgrade::aFileIsBroughtUpToDateBesideACopyOfWhatItWas()
{
    const qint64 edits = [&] {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return (*database)->number("SELECT count(*) FROM edit").value();
    }();
    {
        auto store = Store::open(path());
        VERIFY_RESULT(store);
        const auto workspace = (*store)->load();
        VERIFY_RESULT(workspace);
        QCOMPARE(workspace->table<Matter>().size(), size_t(120));
        QVERIFY(workspace->all<Meeting>().empty());
        QVERIFY(checkFile(**store, *workspace).value().empty());
        QCOMPARE(countEdits(**store).value(), edits);
        VERIFY_RESULT((*store)->commit({made(unitCalled(1, u"新局"_s))}, noteSaying(u"After"_s)));
    }
    QCOMPARE(formatOf(path()), Store::formatVersion);
    QCOMPARE(formatOf(kept()), 1);
    QCOMPARE(files(), both());
}

void TestUpgrade::theNextOpeningMakesNoOtherCopy()
{
    for (int time = 0; time < 2; ++time)
        VERIFY_RESULT(Store::open(path()));

    QCOMPARE(files(), both());
}

void TestUpgrade::anUpgradeThatWasCutOffIsGoneOnWith()
{
    // Killed once the copy stood, and while another was being written.
    QVERIFY(QFile::copy(path(), kept()));
    QVERIFY(writeBytes(kept() + u".part"_s, bytesOf(path()).left(5000)));
    const QByteArray copy = hashOf(kept());

    VERIFY_RESULT(Store::open(path()));

    QCOMPARE(formatOf(path()), Store::formatVersion);
    QCOMPARE(hashOf(kept()), copy);
    QVERIFY(!QFileInfo::exists(kept(u"-2"_s)));
}

void TestUpgrade::anotherFilesCopyIsLeftAlone()
{
    QVERIFY(writeBytes(kept(), "something else"));

    VERIFY_RESULT(Store::open(path()));

    QCOMPARE(bytesOf(kept()), QByteArray("something else"));
    QCOMPARE(formatOf(kept(u"-2"_s)), 1);
}

void TestUpgrade::whatIsOnlyReadIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("journalMode");

    QTest::newRow("as it was backed up") << QByteArray("DELETE");
    QTest::newRow("as it was worked on") << QByteArray("WAL");
}

void TestUpgrade::whatIsOnlyReadIsLeftAsItIs()
{
    QFETCH(const QByteArray, journalMode);
    QVERIFY(runOn(path(), "PRAGMA journal_mode = " + journalMode));
    const QByteArray before = hashOf(path());
    {
        auto store = Store::open(path(), {Access::ReadOnly, Location::Detect});
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        const auto workspace = (*store)->load();
        VERIFY_RESULT(workspace);
        QCOMPARE(workspace->table<Matter>().size(), size_t(120));
        QVERIFY(checkFile(**store, *workspace).value().empty());
        VERIFY_RESULT((*store)->newer());
        VERIFY_REFUSED((*store)->commit({made(unitCalled(1, u"新局"_s))}, noteSaying(u"No"_s)),
                       Error::Kind::ReadOnly);
        VERIFY_RESULT((*store)->backupTo(m_folder->filePath(u"copy.duban"_s)));
    }
    QCOMPARE(hashOf(path()), before);
    QVERIFY(!QFileInfo::exists(kept()));
    QCOMPARE(formatOf(m_folder->filePath(u"copy.duban"_s)), Store::formatVersion);
    VERIFY_RESULT(Store::open(m_folder->filePath(u"copy.duban"_s)));
}

void TestUpgrade::whatCannotBeUpgradedIsLeftAsItIs()
{
    QVERIFY(runOn(path(), "CREATE TABLE meeting (id BLOB)"));
    const QByteArray before = hashOf(path());

    const auto store = Store::open(path());

    QVERIFY(!store.has_value());
    QVERIFY(!store.error().message.isEmpty());
    QCOMPARE(hashOf(path()), before);
    QCOMPARE(files(), QStringList{u"旧 台账.duban"_s});
}

void TestUpgrade::withoutACopyThereIsNoUpgrade()
{
    // Nothing can be written under that name, as on a disk that is full.
    QVERIFY(QDir(m_folder->path()).mkpath(kept() + u".part/x"_s));

    QVERIFY(!Store::open(path()).has_value());

    QCOMPARE(formatOf(path()), 1);
    QVERIFY(QDir(kept() + u".part"_s).removeRecursively());
    VERIFY_RESULT(Store::open(path()));
    QCOMPARE(formatOf(path()), Store::formatVersion);
}

void TestUpgrade::ofTwoProgramsOneUpgrades()
{
    QStringList errors[2];
    const auto open = [&](int program) {
        const auto store = Store::open(path());
        if (!store)
            errors[program].append(store.error().message);
        else if (const auto workspace = (*store)->load(); !workspace)
            errors[program].append(workspace.error().message);
    };
    std::thread first(open, 0);
    std::thread second(open, 1);
    first.join();
    second.join();

    QCOMPARE(errors[0] + errors[1], QStringList());
    QCOMPARE(formatOf(path()), Store::formatVersion);
    QCOMPARE(formatOf(kept()), 1);
    QCOMPARE(files(), both());
}

void TestUpgrade::onAShareTheSecondReadsTheOldFile()
{
    const QByteArray before = hashOf(path());
    QLockFile other(path() + u".owner"_s);
    QVERIFY(other.tryLock());

    const auto store = Store::open(path(), {Access::ReadWrite, Location::NetworkShare});

    VERIFY_RESULT(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->load()->table<Matter>().size(), size_t(120));
    QCOMPARE(hashOf(path()), before);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
