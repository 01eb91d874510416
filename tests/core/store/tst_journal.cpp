#include "core/store/journal.h"

#include "core/domain/journaljson.h"
#include "core/store/check.h"
#include "tests/support/notes.h"
#include "tests/support/randomrecords.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
template <typename Record>
JournalChange journalled(const Record *before, const Record *after)
{
    const ChangeOf<Record> change{before ? shared(*before) : nullptr, after ? shared(*after) : nullptr};
    const JournalSides sides = journalOf(change);
    return {Description<Record>::table, change.either().id.value, sides.before, sides.after};
}

Project remarked(const Project &project, const QString &remark)
{
    Project other = project;
    other.remark = remark;
    return other;
}
} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replayedFromNothingItGivesTheTables();
    void findsATableThatWasTamperedWith_data();
    void findsATableThatWasTamperedWith();
    void findsAJournalThatWasTamperedWith_data();
    void findsAJournalThatWasTamperedWith();
    void tellsTheHistoryOfOneRecord();
    void anEditIsReplayedOnWhatStoodBeforeIt();
    void isNotReplayedOnSomethingElse();
    void takesBackOneFieldAndLeavesTheOthers();
    void doesNotTakeBackAFieldThatWasChangedSince();
    void aRecordGoesOnlyAsItWasMade();
    void aRemovedRecordComesBackWhole();
    void aTableThatIsNotKnownIsDamage();
    void oneChangeThatCannotBeTakenBackLeavesAll();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    void fill();
    QStringList findings(const QString &check = u"journal"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestJournal::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::create(path());
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestJournal::fill()
{
    RandomRecords random(7);
    Workspace workspace;
    for (int edit = 0; edit < 12; ++edit) {
        ChangeSet changes;
        eachRecordType([&]<typename Record>() {
            for (const Ref<Record> &standing : workspace.all<Record>())
                if (random.oneIn(4))
                    changes.push_back(altered<Record>(standing, random.changed(*standing)));
            for (int count = 1 + random.below(6); count > 0; --count)
                changes.push_back(made(random.make<Record>()));
        });
        VERIFY_RESULT(m_store->commit(changes, noteSaying(u"Fill"_s)));
        workspace.apply(changes);
    }
    VERIFY_RESULT(m_store->commit({made(unitCalled(1, u"甲局"_s)), made(projectCalled(1, u"甲项目"_s))},
                                  noteSaying(u"Last"_s)));
}

QStringList TestJournal::findings(const QString &check)
{
    QStringList tables;
    const auto found = checkFile(*m_store, m_store->load().value());
    for (const Finding &finding : *found)
        if (finding.check == check && !finding.message.isEmpty())
            tables.append(finding.table);
    return tables;
}

void TestJournal::replayedFromNothingItGivesTheTables()
{
    fill();
    Workspace workspace;

    const auto edits = m_store->journal().editsAfter(0);
    VERIFY_RESULT(edits);
    for (const JournalEdit &edit : *edits) {
        const auto changes = replayed(workspace, edit.changes);
        VERIFY_RESULT(changes);
        workspace.apply(*changes);
    }

    QCOMPARE(differingTable(workspace, m_store->load().value()), QByteArray());
    QVERIFY(checkFile(*m_store, workspace).value().empty());
    QCOMPARE(countEdits(*m_store).value(), 13);
}

void TestJournal::findsATableThatWasTamperedWith_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("a figure") << "UPDATE project SET total = 1 WHERE name = '甲项目'"_ba << u"project"_s;
    QTest::newRow("a name") << "UPDATE unit SET name = '乙局' WHERE name = '甲局'"_ba << u"unit"_s;
    QTest::newRow("a record taken out") << "DELETE FROM project WHERE name = '甲项目'"_ba << u"project"_s;
    QTest::newRow("a record slipped in")
        << "INSERT INTO office VALUES (zeroblob(16), 'x', 0, 'dispatch exclusive calendar 3 7 1')"_ba
        << u"office"_s;
}

void TestJournal::findsATableThatWasTamperedWith()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    fill();

    VERIFY_RESULT(m_store->database().run(sql));

    QCOMPARE(findings(), QStringList{table});
}

void TestJournal::findsAJournalThatWasTamperedWith_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("an edit's changes taken out") << "DELETE FROM change WHERE edit = 1"_ba;
    QTest::newRow("a value that was never there")
        << "UPDATE change SET after = json_set(after, '$.name', '乙局') WHERE edit = 13 AND kind = 'unit'"_ba;
    QTest::newRow("a table that is not known") << "UPDATE change SET kind = 'seal' WHERE edit = 13"_ba;
    QTest::newRow("no JSON") << "UPDATE change SET after = 'x' WHERE edit = 13"_ba;
}

void TestJournal::findsAJournalThatWasTamperedWith()
{
    QFETCH(QByteArray, sql);
    fill();

    VERIFY_RESULT(m_store->database().run(sql));

    QVERIFY(!findings().isEmpty());
}

void TestJournal::tellsTheHistoryOfOneRecord()
{
    const Project project = projectCalled(1, u"甲项目"_s);
    const Project later = remarked(project, u"停工"_s);
    VERIFY_RESULT(
        m_store->commit({made(project), made(projectCalled(2, u"乙项目"_s))}, noteSaying(u"Import"_s)));
    VERIFY_RESULT(m_store->commit({made(unitCalled(9, u"甲局"_s))}, noteSaying(u"Unit"_s)));
    VERIFY_RESULT(m_store->commit({altered<Project>(shared(project), later)}, noteSaying(u"Remark"_s)));

    const auto edits = m_store->journal().editsOf(project.id.value);

    VERIFY_RESULT(edits);
    QCOMPARE(edits->size(), size_t(2));
    QCOMPARE(edits->at(0).entry.note.label, u"Import"_s);
    QCOMPARE(edits->at(0).changes.size(), size_t(1)); // not the other project's
    QCOMPARE(edits->at(1).changes[0].after, R"({"remark":"停工"})"_ba);
}

void TestJournal::anEditIsReplayedOnWhatStoodBeforeIt()
{
    const Project before = projectCalled(1, u"甲项目"_s);
    const Project after = remarked(before, u"停工"_s);
    Workspace workspace = workspaceOf(before);

    const auto changes = replayed(workspace, {journalled(&before, &after)});

    VERIFY_RESULT(changes);
    workspace.apply(*changes);
    QVERIFY(*workspace.find(before.id) == after);
}

void TestJournal::isNotReplayedOnSomethingElse()
{
    const Project before = projectCalled(1, u"甲项目"_s);
    const Project after = remarked(before, u"停工"_s);

    VERIFY_REFUSED(replayed(Workspace(), {journalled(&before, &after)}), Error::Kind::Conflict);
    VERIFY_REFUSED(replayed(workspaceOf(after), {journalled(&before, &after)}), Error::Kind::Conflict);
    VERIFY_REFUSED(replayed(workspaceOf(after), {journalled<Project>(nullptr, &after)}),
                   Error::Kind::Conflict);
    VERIFY_REFUSED(replayed(Workspace(), {journalled<Project>(&before, nullptr)}), Error::Kind::Conflict);
}

void TestJournal::takesBackOneFieldAndLeavesTheOthers()
{
    const Project before = projectCalled(1, u"甲项目"_s);
    const Project after = remarked(before, u"停工"_s);
    Project since = after;
    since.place = u"科学大道"_s;
    Workspace workspace = workspaceOf(since);

    const auto changes = takenBack(workspace, {journalled(&before, &after)});

    VERIFY_RESULT(changes);
    workspace.apply(*changes);
    QCOMPARE(workspace.find(before.id)->remark, QString());
    QCOMPARE(workspace.find(before.id)->place, u"科学大道"_s);
}

void TestJournal::doesNotTakeBackAFieldThatWasChangedSince()
{
    const Project before = projectCalled(1, u"甲项目"_s);
    const Project after = remarked(before, u"停工"_s);

    const auto changes = takenBack(workspaceOf(remarked(before, u"复工"_s)), {journalled(&before, &after)});

    VERIFY_REFUSED(changes, Error::Kind::Conflict);
    QVERIFY(changes.error().message.contains(u"甲项目"));
}

void TestJournal::aRecordGoesOnlyAsItWasMade()
{
    const Project made = projectCalled(1, u"甲项目"_s);

    VERIFY_RESULT(takenBack(workspaceOf(made), {journalled<Project>(nullptr, &made)}));
    VERIFY_REFUSED(takenBack(workspaceOf(remarked(made, u"补充"_s)), {journalled<Project>(nullptr, &made)}),
                   Error::Kind::Conflict);
    VERIFY_REFUSED(takenBack(Workspace(), {journalled<Project>(nullptr, &made)}), Error::Kind::Conflict);
}

void TestJournal::aRemovedRecordComesBackWhole()
{
    RandomRecords random(8);
    const Project gone = random.make<Project>();
    Workspace workspace;

    const auto changes = takenBack(workspace, {journalled<Project>(&gone, nullptr)});

    VERIFY_RESULT(changes);
    workspace.apply(*changes);
    QVERIFY(*workspace.find(gone.id) == gone);
}

void TestJournal::aTableThatIsNotKnownIsDamage()
{
    VERIFY_REFUSED(replayed(Workspace(), {{"seal", QUuid(), {}, "{}"}}), Error::Kind::Damaged);
}

void TestJournal::oneChangeThatCannotBeTakenBackLeavesAll()
{
    const Project one = projectCalled(1, u"甲项目"_s);
    const Project other = projectCalled(2, u"乙项目"_s);
    const std::vector<JournalChange> edit{journalled<Project>(nullptr, &one),
                                          journalled<Project>(nullptr, &other)};

    VERIFY_REFUSED(takenBack(workspaceOf(one, remarked(other, u"补充"_s)), edit), Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
