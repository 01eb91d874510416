#include "core/session/session.h"

#include "core/portfolio/fieldedits.h"
#include "core/store/check.h"
#include "tests/support/actors.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ChangeSet)
Q_DECLARE_METATYPE(Error)

namespace {
/// Adds one to the number that stands for the unit's phone: lost or doubled edits show in the sum.
Edit counting(UnitId id)
{
    return [id](const Workspace &now) -> Result<ChangeSet> {
        Unit after = *now.find(id);
        after.phone = QString::number(after.phone.toInt() + 1);
        return ChangeSet{altered<Unit>(now.table<Unit>().ref(id), after)};
    };
}
} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void anEditIsInMemoryOnceItIsWritten();
    void quickEditsQueueAndAllLand();
    void aFailingEditLeavesEverything();
    void anEditThatChangesNothingIsNoNews();
    void whatIsAskedForIsDoneBeforeTheFileIsClosed();
    void anotherProgramsChangeIsSeen();
    void anotherProgramsChangeIsSeenUnasked();
    void anotherProgramsChangeJustBeforeOursComesFirst();
    void anotherProgramsChangeJustAfterOursWins();
    void twoProgramsAtOnceEndWithTheSame();
    void undoAndRedoSayWhatTheyWouldDo();
    void undoOfAnotherProgramsEditIsOffered();
    void tellsTheHistoryOfARecord();
    void tellsTheNewestEditsPageByPage();
    void backsUpWhileItIsOpen();
    void aReadOnlyFileSaysWhy();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    void openSession(StoreOptions options = {});
    std::unique_ptr<WorkspaceFile> anotherProgram() const
    {
        return std::move(WorkspaceFile::open(path(), actorCalled(u"sun"_s)).value());
    }
    QString phone() const { return m_session->workspace().find(m_unit.id)->phone; }

    template <typename Answer>
    static bool isDone(const QFuture<Answer> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    const Unit m_unit = unitCalled(1, u"甲局"_s);
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        auto file = WorkspaceFile::create(path(), actorCalled(u"zhao"_s));
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->perform(making(m_unit), u"First"_s));
    }
    openSession();
}

void TestSession::openSession(StoreOptions options)
{
    m_session.reset();
    auto file = WorkspaceFile::open(path(), actorCalled(u"zhao"_s), options);
    VERIFY_RESULT(file);
    m_session = std::make_unique<Session>(std::move(*file));
}

void TestSession::anEditIsInMemoryOnceItIsWritten()
{
    QSignalSpy changed(m_session.get(), &Session::changed);

    const auto answer = m_session->perform(counting(m_unit.id), u"Count"_s);
    QCOMPARE(phone(), QString()); // not before the file has it
    QVERIFY(isDone(answer));

    VERIFY_RESULT(answer.result());
    QCOMPARE(answer.result()->entry.seq, 2);
    QCOMPARE(phone(), u"1"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ChangeSet>().size(), size_t(1));
    QVERIFY(m_session->canUndo());
    QCOMPARE(m_session->undoLabel(), u"Count"_s);
}

void TestSession::quickEditsQueueAndAllLand()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    QFuture<Result<Performed>> last;

    for (int i = 0; i < 100; ++i)
        last = m_session->perform(counting(m_unit.id), u"Count"_s);
    QVERIFY(isDone(last));

    QCOMPARE(phone(), u"100"_s);
    QCOMPARE(changed.size(), 100);
    QCOMPARE(last.result()->entry.seq, 101);
    QCOMPARE(differingTable(anotherProgram()->workspace(), m_session->workspace()), QByteArray());
}

void TestSession::aFailingEditLeavesEverything()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    const Workspace before = m_session->workspace();

    const auto stale
        = m_session->perform(setField<Unit>(m_unit.id, &Unit::phone, u"别的"_s, u"1"_s), u"Stale"_s);
    Person stranger = personCalled(2, u"张三"_s);
    stranger.unit = numbered<UnitId>(99);
    const auto impossible = m_session->perform(making(stranger), u"Impossible"_s);
    QVERIFY(isDone(stale) && isDone(impossible));

    VERIFY_REFUSED(stale.result(), Error::Kind::Conflict);
    VERIFY_REFUSED(impossible.result(), Error::Kind::Conflict);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(differingTable(m_session->workspace(), before), QByteArray());
    QCOMPARE(differingTable(anotherProgram()->workspace(), before), QByteArray());
    QCOMPARE(m_session->undoLabel(), u"First"_s);
}

void TestSession::anEditThatChangesNothingIsNoNews()
{
    QSignalSpy changed(m_session.get(), &Session::changed);

    const auto answer = m_session->perform(decided({}), u"Nothing"_s);
    QVERIFY(isDone(answer));

    VERIFY_RESULT(answer.result());
    QCOMPARE(answer.result()->entry.seq, 0);
    QCOMPARE(changed.size(), 0);
}

void TestSession::whatIsAskedForIsDoneBeforeTheFileIsClosed()
{
    for (int i = 0; i < 20; ++i)
        m_session->perform(counting(m_unit.id), u"Count"_s);

    m_session.reset();

    QCOMPARE(anotherProgram()->workspace().find(m_unit.id)->phone, u"20"_s);
}

void TestSession::anotherProgramsChangeIsSeen()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    const auto other = anotherProgram();
    VERIFY_RESULT(other->perform(counting(m_unit.id), u"Theirs"_s));

    m_session->lookForNews();

    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 2000);
    QCOMPARE(phone(), u"1"_s);
    QCOMPARE(m_session->undoLabel(), u"Theirs"_s);
}

void TestSession::anotherProgramsChangeIsSeenUnasked()
{
    const auto other = anotherProgram();
    VERIFY_RESULT(other->perform(counting(m_unit.id), u"Theirs"_s));

    QTRY_COMPARE_WITH_TIMEOUT(phone(), u"1"_s, 2000);
}

void TestSession::anotherProgramsChangeJustBeforeOursComesFirst()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    const auto other = anotherProgram();
    VERIFY_RESULT(other->perform(counting(m_unit.id), u"Theirs"_s));

    const auto answer = m_session->perform(counting(m_unit.id), u"Ours"_s);
    QVERIFY(isDone(answer));

    QCOMPARE(phone(), u"2"_s);
    QCOMPARE(changed.size(), 2);
    const ChangeSet first = changed[0][0].value<ChangeSet>();
    QCOMPARE(std::get<ChangeOf<Unit>>(first.front()).after->phone, u"1"_s);
}

void TestSession::anotherProgramsChangeJustAfterOursWins()
{
    // The answer to our edit waits for this thread; meanwhile the other program writes to the same record.
    const auto other = anotherProgram();
    const auto answer = m_session->perform(counting(m_unit.id), u"Ours"_s);
    while (other->workspace().find(m_unit.id)->phone != u"1")
        VERIFY_RESULT(other->refresh());
    VERIFY_RESULT(other->perform(counting(m_unit.id), u"Theirs"_s));

    QVERIFY(isDone(answer));
    m_session->lookForNews();

    QTRY_COMPARE(phone(), u"2"_s);
}

void TestSession::twoProgramsAtOnceEndWithTheSame()
{
    constexpr int each = 200;
    int landed = 0;
    QStringList told; // what the screens saw, in their order
    connect(m_session.get(), &Session::changed, this, [&told](const ChangeSet &changes) {
        told.append(std::get<ChangeOf<Unit>>(changes.front()).after->phone);
    });
    std::thread other([this, &landed] {
        const auto file = anotherProgram();
        for (int i = 0; i < each; ++i)
            landed += file->perform(counting(m_unit.id), u"Theirs"_s) ? 1 : 0;
    });

    std::vector<QFuture<Result<Performed>>> ours;
    for (int i = 0; i < each; ++i)
        ours.push_back(m_session->perform(counting(m_unit.id), u"Ours"_s));
    const bool done = isDone(ours.back());
    other.join();
    QVERIFY(done);
    for (const auto &answer : ours)
        landed += answer.result() ? 1 : 0;
    m_session->lookForNews();

    QTRY_COMPARE(told.size(), landed);
    QCOMPARE(phone(), QString::number(landed));
    for (int i = 0; i < landed; ++i)
        QCOMPARE(told[i], QString::number(i + 1));
    QCOMPARE(landed, 2 * each); // none was given up
    auto file = anotherProgram();
    QCOMPARE(differingTable(file->workspace(), m_session->workspace()), QByteArray());
    QVERIFY(checkFile(file->store(), file->workspace()).value().empty());
}

void TestSession::undoAndRedoSayWhatTheyWouldDo()
{
    QVERIFY(isDone(m_session->perform(counting(m_unit.id), u"Count"_s)));
    QVERIFY(!m_session->canRedo());

    const auto undone = m_session->undo();
    QVERIFY(isDone(undone));

    VERIFY_RESULT(undone.result());
    QCOMPARE(phone(), QString());
    QCOMPARE(m_session->undoLabel(), u"First"_s);
    QCOMPARE(m_session->redoLabel(), u"Count"_s);
    const auto redone = m_session->redo();
    QVERIFY(isDone(redone));
    QCOMPARE(phone(), u"1"_s);
    QVERIFY(!m_session->canRedo());
}

void TestSession::undoOfAnotherProgramsEditIsOffered()
{
    VERIFY_RESULT(anotherProgram()->perform(counting(m_unit.id), u"Theirs"_s));

    const auto undone = m_session->undo();
    QVERIFY(isDone(undone));

    VERIFY_RESULT(undone.result());
    QCOMPARE(phone(), QString());
    QCOMPARE(m_session->redoLabel(), u"Theirs"_s);
}

void TestSession::tellsTheHistoryOfARecord()
{
    m_session->perform(counting(m_unit.id), u"Count"_s);

    const auto history = m_session->history(m_unit.id.value);
    QVERIFY(isDone(history));

    VERIFY_RESULT(history.result());
    QCOMPARE(history.result()->size(), size_t(2));
    QCOMPARE(history.result()->back().entry.note.label, u"Count"_s);
}

void TestSession::tellsTheNewestEditsPageByPage()
{
    QFuture<Result<Performed>> last;
    for (int i = 0; i < 4; ++i)
        last = m_session->perform(counting(m_unit.id), u"Count %1"_s.arg(i));
    QVERIFY(isDone(last));

    auto first = m_session->recentEdits(3);
    QVERIFY(QTest::qWaitFor([&] { return first.isFinished(); }));
    const std::vector<JournalSummary> newest = first.result().value();
    QCOMPARE(newest.size(), size_t(3));
    QCOMPARE(newest.front().entry.note.label, u"Count 3"_s);
    QCOMPARE(newest.front().records, 1);

    auto second = m_session->recentEdits(3, newest.back().entry.seq);
    QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }));
    const std::vector<JournalSummary> older = second.result().value();
    QCOMPARE(older.size(), size_t(2));
    QCOMPARE(older.back().entry.note.label, u"First"_s);

    auto one = m_session->editById(newest.front().entry.note.id);
    QVERIFY(QTest::qWaitFor([&] { return one.isFinished(); }));
    QCOMPARE(one.result()->changes.size(), size_t(1));
}

void TestSession::backsUpWhileItIsOpen()
{
    m_session->perform(counting(m_unit.id), u"Count"_s);
    const QString target = m_folder->filePath(u"b.duban"_s);

    const auto backedUp = m_session->backupTo(target);
    QVERIFY(isDone(backedUp));

    VERIFY_RESULT(backedUp.result());
    const auto copy = WorkspaceFile::open(target, actorCalled(u"sun"_s));
    VERIFY_RESULT(copy);
    QCOMPARE((*copy)->workspace().find(m_unit.id)->phone, u"1"_s);
}

void TestSession::aReadOnlyFileSaysWhy()
{
    openSession({StoreOptions::Access::ReadOnly, StoreOptions::Location::Detect});

    const auto answer = m_session->perform(counting(m_unit.id), u"Count"_s);
    QVERIFY(isDone(answer));

    VERIFY_REFUSED(answer.result(), Error::Kind::ReadOnly);
    QVERIFY(!m_session->readOnlyReason().isEmpty());
    QCOMPARE(phone(), QString());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
