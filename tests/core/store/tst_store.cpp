#include "core/store/store.h"

#include "core/store/check.h"
#include "tests/support/notes.h"
#include "tests/support/randomrecords.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewFileIsEmptyAndWhole();
    void refusesToMakeAFileThatIsThere();
    void refusesToMakeAFileInNoFolder();
    void whatWasCommittedIsThereAfterReopening();
    void alterationsAndRemovalsAreThereAfterReopening();
    void refusesAChangeOfARecordThatWasChangedMeanwhile();
    void refusesAChangeOfARecordThatIsGone();
    void refusesToMakeARecordThatIsThere();
    void refusesToRemoveWhatOthersReferTo();
    void recordsMayReferToEachOtherInAnyOrder();
    void aRefusedCommitLeavesNothingBehind();
    void aFullDiskChangesNothing();
    void theJournalSaysWhoWhenAndWhat();
    void lastSeenGrowsWithEachCommit();

private:
    Store &store() { return *m_store; }
    QString path() const { return m_folder->filePath(u"周例会.duban"_s); }
    void reopen();
    void commit(const ChangeSet &changes) { VERIFY_RESULT(store().commit(changes, noteSaying(u"Test"_s))); }
    Workspace loaded() { return store().load().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::create(path());
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestStore::reopen()
{
    m_store.reset();
    auto store = Store::open(path());
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestStore::aNewFileIsEmptyAndWhole()
{
    const auto workspace = store().load();

    VERIFY_RESULT(workspace);
    QCOMPARE(differingTable(*workspace, Workspace()), QByteArray());
    QCOMPARE(store().lastSeen(), 0);
    QVERIFY(!store().isReadOnly());
    QCOMPARE(store().path(), path());
    QVERIFY(checkFile(store(), *workspace).value().empty());
    QVERIFY(!QFile::exists(path() + u".part"_s));
}

void TestStore::refusesToMakeAFileThatIsThere()
{
    commit({made(unitCalled(1, u"甲局"_s))});
    m_store.reset();
    const QByteArray before = hashOf(path());

    const auto again = Store::create(path());

    VERIFY_REFUSED(again, Error::Kind::Usage);
    QCOMPARE(hashOf(path()), before);
}

void TestStore::refusesToMakeAFileInNoFolder()
{
    VERIFY_REFUSED(Store::create(m_folder->filePath(u"nowhere/a.duban"_s)), Error::Kind::Unreadable);
}

void TestStore::whatWasCommittedIsThereAfterReopening()
{
    RandomRecords random(42);
    Workspace expected;
    ChangeSet changes;
    for (int round = 0; round < 150; ++round)
        eachRecordType([&]<typename Record>() { changes.push_back(made(random.make<Record>())); });
    expected.apply(changes);

    commit(changes);
    QCOMPARE(differingTable(loaded(), expected), QByteArray());
    reopen();

    QCOMPARE(differingTable(loaded(), expected), QByteArray());
    QVERIFY(checkFile(store(), loaded()).value().empty());
}

void TestStore::alterationsAndRemovalsAreThereAfterReopening()
{
    RandomRecords random(43);
    ChangeSet additions;
    for (int round = 0; round < 60; ++round)
        eachRecordType([&]<typename Record>() { additions.push_back(made(random.make<Record>())); });
    commit(additions);
    Workspace expected = loaded();
    ChangeSet changes;
    eachRecordType([&]<typename Record>() {
        constexpr bool referredTo
            = std::is_same_v<
                  Record,
                  Unit> || std::is_same_v<Record, Person> || std::is_same_v<Record, Project> || std::is_same_v<Record, Matter> || std::is_same_v<Record, MeetingSeries> || std::is_same_v<Record, Meeting> || std::is_same_v<Record, AgendaItem>;
        for (const Ref<Record> &record : expected.all<Record>())
            if (!referredTo && random.oneIn(3))
                changes.push_back(removed<Record>(record));
            else if (random.oneIn(2))
                changes.push_back(altered<Record>(record, random.changed(*record)));
    });
    expected.apply(changes);

    commit(changes);
    reopen();

    QCOMPARE(differingTable(loaded(), expected), QByteArray());
    QVERIFY(checkFile(store(), loaded()).value().empty());
}

void TestStore::refusesAChangeOfARecordThatWasChangedMeanwhile()
{
    const Project seen = projectCalled(1, u"甲项目"_s);
    commit({made(seen)});
    Project theirs = seen;
    theirs.remark = u"别人的"_s;
    commit({altered<Project>(shared(seen), theirs)});
    Project mine = seen;
    mine.place = u"科学大道"_s;

    const auto outcome = store().commit({altered<Project>(shared(seen), mine)}, noteSaying(u"Mine"_s));

    VERIFY_REFUSED(outcome, Error::Kind::Conflict);
    QVERIFY(*loaded().find(seen.id) == theirs);
}

void TestStore::refusesAChangeOfARecordThatIsGone()
{
    const Unit unit = unitCalled(1, u"甲局"_s);
    commit({made(unit)});
    commit({removed<Unit>(shared(unit))});
    Unit renamed = unit;
    renamed.name = u"乙局"_s;

    VERIFY_REFUSED(store().commit({altered<Unit>(shared(unit), renamed)}, noteSaying(u"Rename"_s)),
                   Error::Kind::Conflict);
    VERIFY_REFUSED(store().commit({removed<Unit>(shared(unit))}, noteSaying(u"Remove"_s)),
                   Error::Kind::Conflict);
    QVERIFY(loaded().table<Unit>().isEmpty());
}

void TestStore::refusesToMakeARecordThatIsThere()
{
    commit({made(unitCalled(1, u"甲局"_s))});

    VERIFY_REFUSED(store().commit({made(unitCalled(1, u"乙局"_s))}, noteSaying(u"Again"_s)),
                   Error::Kind::Conflict);
    QCOMPARE(loaded().find(numbered<UnitId>(1))->name, u"甲局"_s);
}

void TestStore::refusesToRemoveWhatOthersReferTo()
{
    const Unit unit = unitCalled(1, u"甲局"_s);
    Person person = personCalled(1, u"张三"_s);
    person.unit = unit.id;
    commit({made(unit), made(person)});

    const auto outcome = store().commit({removed<Unit>(shared(unit))}, noteSaying(u"Remove"_s));

    VERIFY_REFUSED(outcome, Error::Kind::Conflict);
    QVERIFY(loaded().find(unit.id) && loaded().find(person.id));
    commit({removed<Unit>(shared(unit)), removed<Person>(shared(person))}); // together they may go
}

void TestStore::recordsMayReferToEachOtherInAnyOrder()
{
    Project part = projectCalled(1, u"子项目"_s);
    part.bundle = numbered<ProjectId>(2);
    part.person = numbered<PersonId>(1);

    commit({made(part), made(projectCalled(2, u"打捆项目"_s)), made(personCalled(1, u"张三"_s))});

    QCOMPARE(loaded().find(part.id)->bundle, numbered<ProjectId>(2));
}

void TestStore::aRefusedCommitLeavesNothingBehind()
{
    commit({made(unitCalled(1, u"甲局"_s))});
    const Workspace before = loaded();
    Unit stale = unitCalled(1, u"没有过"_s);

    const auto outcome = store().commit({made(unitCalled(2, u"乙局"_s)), removed<Unit>(shared(stale))},
                                        noteSaying(u"Both"_s));

    VERIFY_REFUSED(outcome, Error::Kind::Conflict);
    QCOMPARE(differingTable(loaded(), before), QByteArray());
    QCOMPARE(countEdits(store()).value(), 1);
    commit({made(unitCalled(2, u"乙局"_s))}); // and nothing is stuck
}

void TestStore::aFullDiskChangesNothing()
{
    commit({made(unitCalled(1, u"甲局"_s))});
    const Workspace before = loaded();
    const qint64 pages = store().database().number("PRAGMA page_count").value();
    VERIFY_RESULT(store().database().run("PRAGMA max_page_count = " + QByteArray::number(pages)));
    Project big = projectCalled(1, u"大项目"_s);
    big.scale = QString(500'000, u'建');

    const auto outcome = store().commit({made(unitCalled(2, u"乙局"_s)), made(big)}, noteSaying(u"Big"_s));

    VERIFY_REFUSED(outcome, Error::Kind::DiskFull);
    QCOMPARE(differingTable(loaded(), before), QByteArray());
    QCOMPARE(countEdits(store()).value(), 1);
    VERIFY_RESULT(store().database().run("PRAGMA max_page_count = 1000000"));
    commit({made(unitCalled(2, u"乙局"_s)), made(big)});
    QVERIFY(checkFile(store(), loaded()).value().empty());
}

void TestStore::theJournalSaysWhoWhenAndWhat()
{
    const Unit unit = unitCalled(1, u"甲局"_s);
    Unit renamed = unit;
    renamed.name = u"乙\"局\"\n𠮷"_s;
    const EditNote note{repeatableIds(u"note"_s)(),
                        QDateTime(QDate(2021, 11, 13), QTime(1, 2, 3, 456), Qt::UTC),
                        u"赵\"六\""_s,
                        u"改名"_s,
                        {}};
    commit({made(unit)});

    const auto entry = store().commit({altered<Unit>(shared(unit), renamed)}, note);

    VERIFY_RESULT(entry);
    QCOMPARE(entry->seq, 2);
    const auto edit = store().journal().edit(note.id);
    VERIFY_RESULT(edit);
    QCOMPARE(edit->entry.note.at, note.at);
    QCOMPARE(edit->entry.note.by, note.by);
    QCOMPARE(edit->entry.note.label, note.label);
    QVERIFY(edit->entry.note.undoes.isNull());
    QCOMPARE(edit->changes.size(), size_t(1));
    QCOMPARE(edit->changes[0].kind, "unit"_ba);
    QCOMPARE(edit->changes[0].record, unit.id.value);
    QCOMPARE(edit->changes[0].before, R"({"name":"甲局"})"_ba);
    QCOMPARE(edit->changes[0].after, R"({"name":"乙\"局\"\n𠮷"})"_ba);
    VERIFY_REFUSED(store().journal().edit(QUuid()), Error::Kind::Missing);
}

void TestStore::lastSeenGrowsWithEachCommit()
{
    commit({made(unitCalled(1, u"甲局"_s))});
    commit({made(unitCalled(2, u"乙局"_s))});

    QCOMPARE(store().lastSeen(), 2);
    QVERIFY(store().newer().value().empty());
    reopen();
    QCOMPARE(store().lastSeen(), 2);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
