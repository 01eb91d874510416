#include "core/store/store.h"

#include "tests/support/notes.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using Access = StoreOptions::Access;
using Location = StoreOptions::Location;

constexpr StoreOptions onShare{Access::ReadWrite, Location::NetworkShare};
constexpr StoreOptions onlyReading{Access::ReadOnly, Location::Detect};

std::unique_ptr<Store> opened(const QString &path, StoreOptions options = {})
{
    auto store = Store::open(path, options);
    if (!store)
        qWarning("%s", qPrintable(store.error().message));
    return store ? std::move(*store) : nullptr;
}

/// The numbers of the edits that someone else made.
QList<qint64> newEdits(Store &store)
{
    QList<qint64> numbers;
    const auto edits = store.newer();
    for (const JournalEdit &edit : *edits)
        numbers.append(edit.entry.seq);
    return numbers;
}
} // namespace

class TestStoreSharing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoStoresOnOneFileSeeEachOther();
    void ownEditsAreNeverNews();
    void ownEditsAreNoNewsEvenAfterUnseenOnes();
    void aStoreThatDidNotLookConflictsOnTheSameRecord();
    void onAShareTheSecondOpenerReadsAndIsToldWhoWrites();
    void onAShareTheNextOpenerWritesOnceTheFirstHasGone();
    void onAShareThereIsNoWriteAheadLog();
    void aReaderWritesNothing();
    void aReaderSeesWhatTheWriterDoes();
    void aFolderThatMayNotBeWrittenIsRead();

private:
    QString path() const { return m_folder->filePath(u"共享 100% #1?.duban"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreSharing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::create(path());
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->commit({made(unitCalled(1, u"甲局"_s))}, noteSaying(u"First"_s)));
}

void TestStoreSharing::twoStoresOnOneFileSeeEachOther()
{
    const auto a = opened(path());
    const auto b = opened(path());

    VERIFY_RESULT(
        a->commit({made(unitCalled(2, u"乙局"_s)), made(unitCalled(3, u"丙局"_s))}, noteSaying(u"Two"_s)));
    const auto seen = b->newer();

    VERIFY_RESULT(seen);
    QCOMPARE(seen->size(), size_t(1));
    QCOMPARE(seen->front().entry.note.label, u"Two"_s);
    QCOMPARE(seen->front().changes.size(), size_t(2));
    QCOMPARE(b->lastSeen(), 2);
    QCOMPARE(newEdits(*b), QList<qint64>()); // told once
    VERIFY_RESULT(b->commit({made(unitCalled(4, u"丁局"_s))}, noteSaying(u"Back"_s)));
    QCOMPARE(newEdits(*a), QList<qint64>{3});
    QCOMPARE(differingTable(a->load().value(), b->load().value()), QByteArray());
}

void TestStoreSharing::ownEditsAreNeverNews()
{
    const auto a = opened(path());
    const auto b = opened(path());

    for (quint32 number = 2; number < 12; ++number) {
        Store &writer = number % 2 ? *a : *b;
        Store &other = number % 2 ? *b : *a;
        VERIFY_RESULT(writer.commit({made(unitCalled(number, u"局"_s))}, noteSaying(u"Turn"_s)));

        QCOMPARE(newEdits(writer), QList<qint64>());
        QCOMPARE(newEdits(other), QList<qint64>{qint64(number)});
    }
}

void TestStoreSharing::ownEditsAreNoNewsEvenAfterUnseenOnes()
{
    const auto a = opened(path());
    const auto b = opened(path());
    VERIFY_RESULT(a->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"Theirs"_s)));

    // b has not looked yet; its own edit touches another record and goes through.
    VERIFY_RESULT(b->commit({made(unitCalled(3, u"丙局"_s))}, noteSaying(u"Ours"_s)));

    QCOMPARE(newEdits(*b), QList<qint64>{2});
    QCOMPARE(b->lastSeen(), 3);
    VERIFY_RESULT(a->commit({made(unitCalled(4, u"丁局"_s))}, noteSaying(u"Theirs"_s)));
    QCOMPARE(newEdits(*b), QList<qint64>{4});
    QCOMPARE(newEdits(*a), QList<qint64>{3});
}

void TestStoreSharing::aStoreThatDidNotLookConflictsOnTheSameRecord()
{
    const auto a = opened(path());
    const auto b = opened(path());
    const Unit seen = unitCalled(1, u"甲局"_s);
    Unit theirs = seen;
    theirs.phone = u"0371-1"_s;
    Unit ours = seen;
    ours.note = u"我们的"_s;
    VERIFY_RESULT(a->commit({altered<Unit>(shared(seen), theirs)}, noteSaying(u"Theirs"_s)));

    const auto outcome = b->commit({altered<Unit>(shared(seen), ours)}, noteSaying(u"Ours"_s));

    VERIFY_REFUSED(outcome, Error::Kind::Conflict);
    QVERIFY(*b->load().value().find(seen.id) == theirs);
}

void TestStoreSharing::onAShareTheSecondOpenerReadsAndIsToldWhoWrites()
{
    const auto first = opened(path(), onShare);
    const auto second = opened(path(), onShare);

    QVERIFY(!first->isReadOnly());
    QVERIFY(second->isReadOnly());
    QVERIFY2(second->readOnlyReason().contains(QSysInfo::machineHostName()),
             qPrintable(second->readOnlyReason()));
    const auto outcome = second->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"No"_s));
    VERIFY_REFUSED(outcome, Error::Kind::ReadOnly);
    QCOMPARE(outcome.error().message, second->readOnlyReason());
    VERIFY_RESULT(first->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"Yes"_s)));
    QCOMPARE(newEdits(*second), QList<qint64>{2});
    QCOMPARE(second->load().value().table<Unit>().size(), size_t(2));
}

void TestStoreSharing::onAShareTheNextOpenerWritesOnceTheFirstHasGone()
{
    opened(path(), onShare).reset();

    const auto next = opened(path(), onShare);

    QVERIFY(!next->isReadOnly());
    VERIFY_RESULT(next->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"Yes"_s)));
}

void TestStoreSharing::onAShareThereIsNoWriteAheadLog()
{
    const auto store = opened(path(), onShare);
    VERIFY_RESULT(store->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"Yes"_s)));

    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    QVERIFY(!QFile::exists(path() + u"-shm"_s));
}

void TestStoreSharing::aReaderWritesNothing()
{
    const QByteArray before = hashOf(path());
    auto reader = opened(path(), onlyReading);

    QVERIFY(reader->isReadOnly());
    QVERIFY(!reader->readOnlyReason().isEmpty());
    VERIFY_REFUSED(reader->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"No"_s)),
                   Error::Kind::ReadOnly);
    VERIFY_REFUSED(reader->database().run("DELETE FROM unit"), Error::Kind::ReadOnly);
    QCOMPARE(reader->load().value().table<Unit>().size(), size_t(1));
    reader.reset();

    QCOMPARE(hashOf(path()), before);
}

void TestStoreSharing::aReaderSeesWhatTheWriterDoes()
{
    const auto writer = opened(path());
    const auto reader = opened(path(), onlyReading);

    VERIFY_RESULT(writer->commit({made(unitCalled(2, u"乙局"_s))}, noteSaying(u"Yes"_s)));

    QCOMPARE(newEdits(*reader), QList<qint64>{2});
}

void TestStoreSharing::aFolderThatMayNotBeWrittenIsRead()
{
    const QFile::Permissions all = QFile::permissions(m_folder->path());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(m_folder->path()).isWritable()) {
        QFile::setPermissions(m_folder->path(), all);
        QSKIP("This user may write everywhere.");
    }

    const auto store = opened(path());
    const QString reason = store ? store->readOnlyReason() : QString();
    const size_t units = store ? store->load().value().table<Unit>().size() : 0;
    QFile::setPermissions(m_folder->path(), all);

    QVERIFY(!reason.isEmpty());
    QCOMPARE(units, size_t(1));
}

QTEST_GUILESS_MAIN(TestStoreSharing)
#include "tst_storesharing.moc"
