#include "core/store/store.h"

#include "core/store/check.h"
#include "tests/support/notes.h"
#include "tests/support/randomrecords.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBackupIsTheWholeFile();
    void aBackupIsOneFileThatMayBeCarriedAway();
    void aBackupMayBeMadeWhileAnotherProgramWorks();
    void aBackupReplacesAnOlderOne();
    void aBackupReplacesAFileThatWasCutOffInTheMiddleOfAnEdit();
    void aDamagedFileReplacesNoOlderBackup();
    void refusesToWriteOverTheFileItself_data();
    void refusesToWriteOverTheFileItself();
    void refusesAFolderThatIsNotThere();
    void aReaderMayBackUp();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    QString target() const { return m_folder->filePath(u"备份/a 备份.duban"_s); }
    QStringList filesBeside(const QString &file) const
    {
        return QFileInfo(file).dir().entryList(QDir::Files);
    }
    Workspace openedAt(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Workspace m_workspace;
};

void TestBackup::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"备份"_s));
    auto store = Store::create(path());
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    RandomRecords random(9);
    ChangeSet changes;
    for (int round = 0; round < 100; ++round)
        eachRecordType([&]<typename Record>() { changes.push_back(made(random.make<Record>())); });
    VERIFY_RESULT(m_store->commit(changes, noteSaying(u"Fill"_s)));
    m_workspace = m_store->load().value();
}

Workspace TestBackup::openedAt(const QString &file)
{
    auto store = Store::open(file);
    if (!store)
        return {};
    const Workspace workspace = (*store)->load().value_or(Workspace());
    return checkFile(**store, workspace).value().empty() ? workspace : Workspace();
}

void TestBackup::aBackupIsTheWholeFile()
{
    VERIFY_RESULT(m_store->backupTo(target()));

    QCOMPARE(differingTable(openedAt(target()), m_workspace), QByteArray());
}

void TestBackup::aBackupIsOneFileThatMayBeCarriedAway()
{
    VERIFY_RESULT(m_store->backupTo(target()));

    QCOMPARE(filesBeside(target()), QStringList{"a 备份.duban"});
    const auto carried
        = Store::open(target(), {StoreOptions::Access::ReadOnly, StoreOptions::Location::Detect});
    VERIFY_RESULT(carried);
}

void TestBackup::aBackupMayBeMadeWhileAnotherProgramWorks()
{
    auto other = Store::open(path());
    VERIFY_RESULT(other);
    auto transaction = Transaction::begin((*other)->database());
    VERIFY_RESULT(transaction);
    VERIFY_RESULT((*other)->database().run("UPDATE unit SET name = name || 'x'"));

    VERIFY_RESULT(m_store->backupTo(target()));

    QCOMPARE(differingTable(openedAt(target()), m_workspace),
             QByteArray()); // what is not committed is not in it
}

void TestBackup::aBackupReplacesAnOlderOne()
{
    VERIFY_RESULT(m_store->backupTo(target()));
    VERIFY_RESULT(m_store->commit({made(unitCalled(1, u"新局"_s))}, noteSaying(u"More"_s)));

    VERIFY_RESULT(m_store->backupTo(target()));

    QVERIFY(openedAt(target()).find(numbered<UnitId>(1)));
}

void TestBackup::aBackupReplacesAFileThatWasCutOffInTheMiddleOfAnEdit()
{
    // Such a file has a log beside it with what was not yet carried over; it is not the backup's.
    VERIFY_RESULT(m_store->commit({made(unitCalled(1, u"新局"_s))}, noteSaying(u"Logged"_s)));
    QVERIFY(QFile::copy(path(), target()));
    QVERIFY(QFile::copy(path() + u"-wal"_s, target() + u"-wal"_s));
    QVERIFY(QFileInfo(target() + u"-wal"_s).size() > 0);
    const Unit renamed = unitCalled(1, u"更新的局"_s);
    VERIFY_RESULT(
        m_store->commit({altered<Unit>(shared(unitCalled(1, u"新局"_s)), renamed)}, noteSaying(u"Rename"_s)));

    VERIFY_RESULT(m_store->backupTo(target()));

    QCOMPARE(differingTable(openedAt(target()), m_store->load().value()), QByteArray());
}

void TestBackup::aDamagedFileReplacesNoOlderBackup()
{
    VERIFY_RESULT(m_store->backupTo(target()));
    const QByteArray older = hashOf(target());
    m_store.reset();
    QByteArray bytes = bytesOf(path());
    bytes.replace(bytes.size() / 2, 3 * 4096, QByteArray(3 * 4096, '\x5a'));
    QVERIFY(writeBytes(path(), bytes));
    auto damaged = Store::open(path());
    VERIFY_RESULT(damaged);

    VERIFY_REFUSED((*damaged)->backupTo(target()), Error::Kind::Damaged);

    QCOMPARE(hashOf(target()), older);
    QCOMPARE(filesBeside(target()), QStringList{"a 备份.duban"});
}

void TestBackup::refusesToWriteOverTheFileItself_data()
{
    QTest::addColumn<bool>("throughALink");
    QTest::newRow("by its name") << false;
    QTest::newRow("through a link") << true;
}

void TestBackup::refusesToWriteOverTheFileItself()
{
    QFETCH(bool, throughALink);
    const QString self = throughALink ? m_folder->filePath(u"link.duban"_s) : path();
    if (throughALink)
        QVERIFY(QFile::link(path(), self));

    VERIFY_REFUSED(m_store->backupTo(self), Error::Kind::Usage);

    VERIFY_RESULT(m_store->commit({made(unitCalled(1, u"新局"_s))}, noteSaying(u"After"_s)));
    QVERIFY(openedAt(path()).find(numbered<UnitId>(1))); // the file that is open is still the file
}

void TestBackup::refusesAFolderThatIsNotThere()
{
    VERIFY_REFUSED(m_store->backupTo(m_folder->filePath(u"nowhere/a.duban"_s)), Error::Kind::Unreadable);
}

void TestBackup::aReaderMayBackUp()
{
    const auto reader = Store::open(path(), {StoreOptions::Access::ReadOnly, StoreOptions::Location::Detect});
    VERIFY_RESULT(reader);

    VERIFY_RESULT((*reader)->backupTo(target()));

    QCOMPARE(differingTable(openedAt(target()), m_workspace), QByteArray());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
