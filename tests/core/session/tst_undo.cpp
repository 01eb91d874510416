#include "core/session/workspacefile.h"

#include "core/portfolio/fieldedits.h"
#include "core/store/check.h"
#include "tests/support/actors.h"
#include "tests/support/randomrecords.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QStringList labels(const Result<std::vector<JournalEntry>> &entries)
{
    QStringList list;
    for (const JournalEntry &entry : *entries)
        list.append(entry.note.label);
    return list;
}

JournalEntry entryOf(quint32 id, quint32 undoes = 0)
{
    JournalEntry entry;
    entry.seq = id;
    entry.note.id = numbered<UnitId>(id).value;
    entry.note.label = QString::number(id);
    if (undoes)
        entry.note.undoes = numbered<UnitId>(undoes).value;
    return entry;
}

/// Adds to, alters and removes from whatever stands there.
Edit manyChanges(RandomRecords &random)
{
    return [&random](const Workspace &now) -> Result<ChangeSet> {
        ChangeSet changes;
        eachRecordType([&]<typename Record>() {
            constexpr bool free = std::is_same_v<Record, Extension> || std::is_same_v<Record, RefusedRow>;
            for (const Ref<Record> &standing : now.all<Record>())
                if (free && random.oneIn(4))
                    changes.push_back(removed<Record>(standing));
                else if (random.oneIn(3))
                    changes.push_back(altered<Record>(standing, random.changed(*standing)));
            for (int count = 1 + random.below(8); count > 0; --count)
                changes.push_back(made(random.make<Record>()));
        });
        return changes;
    };
}
} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoesToTheEmptyFileAndRedoesAllBack();
    void undoSurvivesReopening();
    void anUndoIsAnEditThatNamesWhatItTakesBack();
    void withNothingToTakeBackItSaysSo();
    void aNewEditForgetsWhatCouldBeRedone();
    void takesBackTheLastEditOfAnyProgram();
    void doesNotTakeBackACreationThatWasAddedTo();
    void doesNotTakeBackWhatOthersReferTo();
    void anImportIsTakenBackExactly();
    void aMoveIsNotTakenBackAndSaysHowItIs();
    void stacksFollowTheJournal_data();
    void stacksFollowTheJournal();
    void tenThousandEditsStayLinear();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    WorkspaceFile &file() { return *m_file; }
    void reopen();
    void perform(const Edit &edit, const QString &label) { VERIFY_RESULT(file().perform(edit, label)); }
    Edit takingBack(const QUuid &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFile> m_file;
};

void TestUndo::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = WorkspaceFile::create(path(), actorCalled(u"zhao"_s));
    VERIFY_RESULT(file);
    m_file = std::move(*file);
}

void TestUndo::reopen()
{
    m_file.reset();
    auto file = WorkspaceFile::open(path(), actorCalled(u"qian"_s));
    VERIFY_RESULT(file);
    m_file = std::move(*file);
}

Edit TestUndo::takingBack(const QUuid &id)
{
    return [edit = file().store().journal().edit(id).value()](const Workspace &now) {
        return takenBack(now, edit.changes);
    };
}

void TestUndo::undoesToTheEmptyFileAndRedoesAllBack()
{
    RandomRecords random(13);
    std::vector<Workspace> states{file().workspace()};
    for (int edit = 0; edit < 25; ++edit) {
        perform(manyChanges(random), u"Edit %1"_s.arg(edit));
        states.push_back(file().workspace());
    }

    for (size_t state = states.size() - 1; state-- > 0;) {
        VERIFY_RESULT(file().undo());
        QCOMPARE(differingTable(file().workspace(), states[state]), QByteArray());
    }
    VERIFY_REFUSED(file().undo(), Error::Kind::Invalid);
    QCOMPARE(differingTable(file().workspace(), Workspace()), QByteArray());

    for (size_t state = 1; state < states.size(); ++state) {
        VERIFY_RESULT(file().redo());
        QCOMPARE(differingTable(file().workspace(), states[state]), QByteArray());
    }
    VERIFY_REFUSED(file().redo(), Error::Kind::Invalid);
    QCOMPARE(differingTable(file().store().load().value(), states.back()), QByteArray());
    QVERIFY(checkFile(file().store(), file().workspace()).value().empty());
}

void TestUndo::undoSurvivesReopening()
{
    perform(making(unitCalled(1, u"甲局"_s)), u"甲"_s);
    perform(making(unitCalled(2, u"乙局"_s)), u"乙"_s);
    reopen();

    VERIFY_RESULT(file().undo());
    reopen();

    QVERIFY(!file().workspace().find(numbered<UnitId>(2)));
    QCOMPARE(labels(file().undoStack()), QStringList{"甲"});
    QCOMPARE(labels(file().redoStack()), QStringList{"乙"});
    VERIFY_RESULT(file().redo());
    QVERIFY(file().workspace().find(numbered<UnitId>(2)));
}

void TestUndo::anUndoIsAnEditThatNamesWhatItTakesBack()
{
    perform(making(unitCalled(1, u"甲局"_s)), u"新增单位"_s);
    reopen(); // as somebody else

    VERIFY_RESULT(file().undo());
    VERIFY_RESULT(file().redo());

    const auto entries = file().store().journal().entries().value();
    QCOMPARE(labels(entries), (QStringList{"新增单位", "新增单位", "新增单位"}));
    QVERIFY(entries[0].note.undoes.isNull());
    QCOMPARE(entries[1].note.undoes, entries[0].note.id);
    QCOMPARE(entries[2].note.undoes, entries[1].note.id);
    QCOMPARE(entries[0].note.by, u"zhao"_s);
    QCOMPARE(entries[1].note.by, u"qian"_s);
}

void TestUndo::withNothingToTakeBackItSaysSo()
{
    VERIFY_REFUSED(file().undo(), Error::Kind::Invalid);
    VERIFY_REFUSED(file().redo(), Error::Kind::Invalid);
    QCOMPARE(countEdits(file().store()).value(), 0);
}

void TestUndo::aNewEditForgetsWhatCouldBeRedone()
{
    perform(making(unitCalled(1, u"甲局"_s)), u"甲"_s);
    perform(making(unitCalled(2, u"乙局"_s)), u"乙"_s);
    VERIFY_RESULT(file().undo());

    perform(making(unitCalled(3, u"丙局"_s)), u"丙"_s);

    VERIFY_REFUSED(file().redo(), Error::Kind::Invalid);
    QCOMPARE(labels(file().undoStack()), (QStringList{"甲", "丙"}));
}

void TestUndo::takesBackTheLastEditOfAnyProgram()
{
    auto other = WorkspaceFile::open(path(), actorCalled(u"sun"_s));
    VERIFY_RESULT(other);
    perform(making(unitCalled(1, u"甲局"_s)), u"甲"_s);
    VERIFY_RESULT((*other)->perform(making(unitCalled(2, u"乙局"_s)), u"乙"_s));
    perform(making(unitCalled(3, u"丙局"_s)), u"丙"_s);
    VERIFY_RESULT((*other)->undo()); // 丙, ours

    VERIFY_RESULT(file().undo()); // 乙, theirs

    VERIFY_RESULT((*other)->refresh());
    for (WorkspaceFile *each : {m_file.get(), other->get()}) {
        QCOMPARE(labels(each->undoStack()), QStringList{"甲"});
        QCOMPARE(labels(each->redoStack()), (QStringList{"丙", "乙"}));
        QCOMPARE(differingTable(each->workspace(), workspaceOf(unitCalled(1, u"甲局"_s))), QByteArray());
    }
    VERIFY_RESULT((*other)->redo());
    VERIFY_RESULT(file().redo());
    QCOMPARE(file().workspace().table<Unit>().size(), size_t(3));
}

void TestUndo::doesNotTakeBackACreationThatWasAddedTo()
{
    const Unit unit = unitCalled(1, u"甲局"_s);
    const auto created = file().perform(making(unit), u"新增"_s);
    VERIFY_RESULT(created);
    perform(setField<Unit>(unit.id, &Unit::phone, u""_s, u"0371-1"_s), u"电话"_s);

    const auto outcome = file().perform(takingBack(created->entry.note.id), u"撤销"_s);

    VERIFY_REFUSED(outcome, Error::Kind::Conflict);
    QVERIFY(outcome.error().message.contains(u"甲局"));
    QCOMPARE(file().workspace().find(unit.id)->phone, u"0371-1"_s);
}

void TestUndo::doesNotTakeBackWhatOthersReferTo()
{
    const auto created = file().perform(making(unitCalled(1, u"甲局"_s)), u"新增"_s);
    VERIFY_RESULT(created);
    Project project = projectCalled(2, u"甲项目"_s);
    project.unit = numbered<UnitId>(1);
    perform(making(project), u"项目"_s);

    VERIFY_REFUSED(file().perform(takingBack(created->entry.note.id), u"撤销"_s), Error::Kind::Conflict);

    QVERIFY(file().workspace().find(numbered<UnitId>(1)));
    QCOMPARE(differingTable(file().store().load().value(), file().workspace()), QByteArray());
}

void TestUndo::anImportIsTakenBackExactly()
{
    RandomRecords random(14);
    perform(manyChanges(random), u"Before"_s);
    const Workspace before = file().workspace();
    const auto imported = file().perform(manyChanges(random), u"Import"_s);
    VERIFY_RESULT(imported);
    perform(making(unitCalled(1, u"导入后新增"_s)), u"After"_s);

    VERIFY_RESULT(file().perform(takingBack(imported->entry.note.id), u"撤销导入"_s));

    Workspace expected = before;
    expected.apply({made(unitCalled(1, u"导入后新增"_s))});
    QCOMPARE(differingTable(file().workspace(), expected), QByteArray());
}

void TestUndo::aMoveIsNotTakenBackAndSaysHowItIs()
{
    perform(making(unitCalled(1, u"甲局"_s)), u"Before"_s);
    VERIFY_RESULT(
        file().perform(making(unitCalled(2, u"乙局"_s)), u"Close"_s, u"Open it again, with a reason."_s));
    reopen();

    const auto undone = file().undo();

    VERIFY_REFUSED(undone, Error::Kind::Invalid);
    QVERIFY2(undone.error().message.contains(u"Close"_s)
                 && undone.error().message.contains(u"Open it again, with a reason."_s),
             qPrintable(undone.error().message));
    QCOMPARE(file().workspace().table<Unit>().size(), size_t(2));
    // What came after the move is taken back, and then the move stands in the way again.
    perform(making(unitCalled(3, u"丙局"_s)), u"After"_s);
    VERIFY_RESULT(file().undo());
    VERIFY_REFUSED(file().undo(), Error::Kind::Invalid);
    QCOMPARE(file().workspace().table<Unit>().size(), size_t(2));
}

void TestUndo::stacksFollowTheJournal_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("journal"); // edit, what it takes back
    QTest::addColumn<QStringList>("undo");
    QTest::addColumn<QStringList>("redo");
    using Steps = QList<QPair<int, int>>;
    QTest::newRow("nothing") << Steps{} << QStringList{} << QStringList{};
    QTest::newRow("two edits") << Steps{{1, 0}, {2, 0}} << QStringList{"1", "2"} << QStringList{};
    QTest::newRow("an undo") << Steps{{1, 0}, {2, 0}, {3, 2}} << QStringList{"1"} << QStringList{"3"};
    QTest::newRow("two undos") << Steps{{1, 0}, {2, 0}, {3, 2}, {4, 1}} << QStringList{}
                               << QStringList{"3", "4"};
    QTest::newRow("undo and redo") << Steps{{1, 0}, {2, 1}, {3, 2}} << QStringList{"3"} << QStringList{};
    QTest::newRow("undo of a redo") << Steps{{1, 0}, {2, 1}, {3, 2}, {4, 3}} << QStringList{}
                                    << QStringList{"4"};
    QTest::newRow("an edit after an undo")
        << Steps{{1, 0}, {2, 1}, {3, 0}} << QStringList{"3"} << QStringList{};
    QTest::newRow("both programs undo the same")
        << Steps{{1, 0}, {2, 0}, {3, 2}, {4, 2}} << QStringList{"1"} << QStringList{"3"};
}

void TestUndo::stacksFollowTheJournal()
{
    using Steps = QList<QPair<int, int>>;
    QFETCH(Steps, journal);
    QFETCH(QStringList, undo);
    QFETCH(QStringList, redo);
    std::vector<JournalEntry> entries;
    for (const auto &[edit, undoes] : std::as_const(journal))
        entries.push_back(entryOf(quint32(edit), quint32(undoes)));

    const UndoStacks stacks = undoStacks(entries);

    QCOMPARE(labels(stacks.undo), undo);
    QCOMPARE(labels(stacks.redo), redo);
}

/// Which edits can be taken back is asked after every edit: that must not grow with the day's work.
void TestUndo::tenThousandEditsStayLinear()
{
    constexpr int edits = 10'000;
    constexpr int counted = 1'000;
    const Unit unit = unitCalled(1, u"甲局"_s);
    perform(making(unit), u"甲"_s);
    qint64 first = 0;
    qint64 last = 0;
    QElapsedTimer timer;

    for (int edit = 0; edit < edits; ++edit) {
        perform(
            setField(unit.id, &Unit::phone, file().workspace().find(unit.id)->phone, QString::number(edit)),
            QString::number(edit));
        timer.start();
        const auto stacks = file().stacks();
        const qint64 taken = timer.nsecsElapsed();
        first += edit < counted ? taken : 0;
        last += edit >= edits - counted ? taken : 0;
        QCOMPARE((*stacks)->undo.back().note.label, QString::number(edit));
    }

    QVERIFY2(last < 5 * first, qPrintable(u"%1 µs, then %2 µs"_s.arg(first / 1000).arg(last / 1000)));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
