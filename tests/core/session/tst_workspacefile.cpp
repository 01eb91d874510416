#include "core/session/workspacefile.h"

#include "core/portfolio/fieldedits.h"
#include "core/store/check.h"
#include "tests/support/actors.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Edit phoneOf(const Unit &unit, const QString &seen, const QString &wanted)
{
    return setField<Unit>(unit.id, &Unit::phone, seen, wanted);
}
} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void performsAnEditInMemoryAndInTheFile();
    void anEditThatIsRefusedLeavesBothAsTheyWere();
    void anEditThatChangesNothingIsNotJournalled();
    void theJournalNamesThePersonThatTheFileKnowsForTheLogin();
    void theJournalNamesTheLoginOfAStranger();
    void anEditIsDecidedOnWhatOtherProgramsWrote();
    void anEditIsDecidedAgainWhenAnotherProgramWasQuicker();
    void anotherProgramsEditOfAnotherRecordIsNoObstacle();
    void whatOtherProgramsDidIsToldOnce();
    void whatCameAfterOurEditIsToldApartFromWhatCameBefore();
    void twoProgramsInTurnNeverLoseAnEdit();
    void opensWhatWasMade();
    void refusesWhatTheStoreRefuses();
    void aReadOnlyFileRefusesEdits();

private:
    QString path() const { return m_folder->filePath(u"a.duban"_s); }
    std::unique_ptr<WorkspaceFile> opened(const QString &login, StoreOptions options = {}) const
    {
        auto file = WorkspaceFile::open(path(), actorCalled(login), options);
        if (!file)
            qWarning("%s", qPrintable(file.error().message));
        return file ? std::move(*file) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Unit m_unit = unitCalled(1, u"甲局"_s);
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = WorkspaceFile::create(path(), actorCalled(u"zhao"_s));
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->perform(making(m_unit), u"First"_s));
}

void TestWorkspaceFile::performsAnEditInMemoryAndInTheFile()
{
    const auto file = opened(u"qian"_s);

    const auto performed = file->perform(phoneOf(m_unit, u""_s, u"0371-1"_s), u"电话"_s);

    VERIFY_RESULT(performed);
    QCOMPARE(performed->entry.seq, 2);
    QCOMPARE(performed->entry.note.label, u"电话"_s);
    QCOMPARE(performed->entry.note.at, file->actor().clock.now());
    QCOMPARE(performed->changes.size(), size_t(1));
    QCOMPARE(file->workspace().find(m_unit.id)->phone, u"0371-1"_s);
    QCOMPARE(differingTable(file->store().load().value(), file->workspace()), QByteArray());
}

void TestWorkspaceFile::anEditThatIsRefusedLeavesBothAsTheyWere()
{
    const auto file = opened(u"qian"_s);
    const Workspace before = file->workspace();

    const auto stale = file->perform(phoneOf(m_unit, u"别的"_s, u"0371-1"_s), u"电话"_s);
    const auto referred = file->perform(
        [&](const Workspace &) -> Result<ChangeSet> {
            Person person = personCalled(1, u"张三"_s);
            person.unit = numbered<UnitId>(99); // no such unit
            return ChangeSet{made(person)};
        },
        u"人员"_s);

    VERIFY_REFUSED(stale, Error::Kind::Conflict);
    VERIFY_REFUSED(referred, Error::Kind::Conflict);
    QCOMPARE(differingTable(file->workspace(), before), QByteArray());
    QCOMPARE(differingTable(file->store().load().value(), before), QByteArray());
    QCOMPARE(countEdits(file->store()).value(), 1);
}

void TestWorkspaceFile::anEditThatChangesNothingIsNotJournalled()
{
    const auto file = opened(u"qian"_s);

    const auto performed = file->perform(phoneOf(m_unit, u"别的"_s, u""_s), u"电话"_s);

    VERIFY_RESULT(performed);
    QCOMPARE(performed->entry.seq, 0);
    QVERIFY(performed->changes.empty());
    QCOMPARE(countEdits(file->store()).value(), 1);
}

void TestWorkspaceFile::theJournalNamesThePersonThatTheFileKnowsForTheLogin()
{
    Person person = personCalled(1, u"钱二"_s);
    person.login = u"qian"_s;
    const auto file = opened(u"qian"_s);
    VERIFY_RESULT(file->perform(making(person), u"人员"_s));

    const auto performed = file->perform(phoneOf(m_unit, u""_s, u"0371-1"_s), u"电话"_s);

    VERIFY_RESULT(performed);
    QCOMPARE(file->store().journal().entries().value().back().note.by, u"钱二"_s);
}

void TestWorkspaceFile::theJournalNamesTheLoginOfAStranger()
{
    const auto file = opened(u"sun"_s);

    VERIFY_RESULT(file->perform(phoneOf(m_unit, u""_s, u"0371-1"_s), u"电话"_s));

    QCOMPARE(file->store().journal().entries().value().back().note.by, u"sun"_s);
}

void TestWorkspaceFile::anEditIsDecidedOnWhatOtherProgramsWrote()
{
    const auto ours = opened(u"qian"_s);
    const auto theirs = opened(u"sun"_s);
    VERIFY_RESULT(theirs->perform(phoneOf(m_unit, u""_s, u"0371-1"_s), u"电话"_s));

    const auto performed = ours->perform(phoneOf(m_unit, u"0371-1"_s, u"0371-2"_s), u"电话"_s);

    VERIFY_RESULT(performed);
    VERIFY_RESULT(theirs->refresh());
    QCOMPARE(theirs->workspace().find(m_unit.id)->phone, u"0371-2"_s);
}

void TestWorkspaceFile::anEditIsDecidedAgainWhenAnotherProgramWasQuicker()
{
    const auto ours = opened(u"qian"_s);
    const auto theirs = opened(u"sun"_s);
    QStringList seen;

    // While ours is being decided, theirs writes to the same record – once.
    const auto performed = ours->perform(
        [&](const Workspace &now) -> Result<ChangeSet> {
            seen.append(now.find(m_unit.id)->phone);
            if (seen.size() == 1 && !theirs->perform(phoneOf(m_unit, u""_s, u"0371-1"_s), u"电话"_s))
                return failure(Error::Kind::Invalid, u"theirs failed"_s);
            Unit after = *now.find(m_unit.id);
            after.note = u"看到"_s + after.phone;
            return ChangeSet{altered<Unit>(now.table<Unit>().ref(m_unit.id), after)};
        },
        u"备注"_s);

    VERIFY_RESULT(performed);
    QCOMPARE(seen, (QStringList{"", "0371-1"}));
    QCOMPARE(ours->workspace().find(m_unit.id)->note, u"看到0371-1"_s);
    QCOMPARE(differingTable(ours->store().load().value(), ours->workspace()), QByteArray());
}

void TestWorkspaceFile::anotherProgramsEditOfAnotherRecordIsNoObstacle()
{
    const auto ours = opened(u"qian"_s);
    const auto theirs = opened(u"sun"_s);
    int decided = 0;
    const auto writeInBetween = [&](const Workspace &) -> Result<ChangeSet> {
        // Decided anew on what they left: the second time they are quiet.
        if (++decided == 1 && !theirs->perform(making(unitCalled(2, u"乙局"_s)), u"Theirs"_s))
            return failure(Error::Kind::Invalid, u"theirs failed"_s);
        return ChangeSet{made(unitCalled(3, u"丙局"_s))};
    };

    VERIFY_RESULT(ours->perform(writeInBetween, u"Ours"_s));
    const auto seen = ours->refresh();

    VERIFY_RESULT(seen);
    QCOMPARE(seen->size(), size_t(1)); // theirs, and not our own
    QCOMPARE(decided, 2);
    QVERIFY(ours->workspace().find(numbered<UnitId>(2)) && ours->workspace().find(numbered<UnitId>(3)));
    QCOMPARE(differingTable(ours->store().load().value(), ours->workspace()), QByteArray());
    QVERIFY(checkFile(ours->store(), ours->workspace()).value().empty());
}

void TestWorkspaceFile::whatOtherProgramsDidIsToldOnce()
{
    const auto ours = opened(u"qian"_s);
    const auto theirs = opened(u"sun"_s);
    VERIFY_RESULT(theirs->perform(making(unitCalled(2, u"乙局"_s)), u"Theirs"_s));
    VERIFY_RESULT(theirs->perform(making(unitCalled(3, u"丙局"_s)), u"Theirs"_s));

    VERIFY_RESULT(ours->perform(making(unitCalled(4, u"丁局"_s)), u"Ours"_s)); // looks by itself
    const auto first = ours->refresh();
    const auto second = ours->refresh();

    VERIFY_RESULT(first);
    QCOMPARE(first->size(), size_t(2));
    VERIFY_RESULT(second);
    QCOMPARE(second->size(), size_t(0));
}

void TestWorkspaceFile::whatCameAfterOurEditIsToldApartFromWhatCameBefore()
{
    const auto ours = opened(u"qian"_s);
    const auto theirs = opened(u"sun"_s);
    VERIFY_RESULT(theirs->perform(phoneOf(m_unit, u""_s, u"1"_s), u"Before"_s));
    VERIFY_RESULT(ours->perform(phoneOf(m_unit, u"1"_s, u"2"_s), u"Ours"_s));
    VERIFY_RESULT(theirs->perform(phoneOf(m_unit, u"2"_s, u"3"_s), u"After"_s));

    const auto before = ours->takeUnreported();
    const auto after = ours->refresh();

    QCOMPARE(before.size(), size_t(1));
    QCOMPARE(std::get<ChangeOf<Unit>>(before[0][0]).after->phone, u"1"_s);
    VERIFY_RESULT(after);
    QCOMPARE(after->size(), size_t(1));
    QCOMPARE(std::get<ChangeOf<Unit>>(after->at(0)[0]).after->phone, u"3"_s);
}

void TestWorkspaceFile::twoProgramsInTurnNeverLoseAnEdit()
{
    const auto a = opened(u"qian"_s);
    const auto b = opened(u"sun"_s);
    const auto countOne = [this](const Workspace &now) -> Result<ChangeSet> {
        Unit after = *now.find(m_unit.id);
        after.phone = QString::number(after.phone.toInt() + 1);
        return ChangeSet{altered<Unit>(now.table<Unit>().ref(m_unit.id), after)};
    };

    for (int i = 0; i < 60; ++i)
        VERIFY_RESULT((i % 3 ? a : b)->perform(countOne, u"Count"_s));

    VERIFY_RESULT(a->refresh());
    VERIFY_RESULT(b->refresh());
    QCOMPARE(a->workspace().find(m_unit.id)->phone, u"60"_s);
    QCOMPARE(b->workspace().find(m_unit.id)->phone, u"60"_s);
    QVERIFY(checkFile(a->store(), a->workspace()).value().empty());
}

void TestWorkspaceFile::opensWhatWasMade()
{
    const auto file = opened(u"qian"_s);

    QCOMPARE(differingTable(file->workspace(), workspaceOf(m_unit)), QByteArray());
    QVERIFY(file->refresh().value().empty());
}

void TestWorkspaceFile::refusesWhatTheStoreRefuses()
{
    VERIFY_REFUSED(WorkspaceFile::create(path(), actorCalled(u"qian"_s)), Error::Kind::Usage);
    VERIFY_REFUSED(WorkspaceFile::open(path() + u"x"_s, actorCalled(u"qian"_s)), Error::Kind::Missing);
}

void TestWorkspaceFile::aReadOnlyFileRefusesEdits()
{
    const auto file = opened(u"qian"_s, {StoreOptions::Access::ReadOnly, StoreOptions::Location::Detect});

    VERIFY_REFUSED(file->perform(making(unitCalled(2, u"乙局"_s)), u"No"_s), Error::Kind::ReadOnly);
    VERIFY_REFUSED(file->undo(), Error::Kind::ReadOnly);
    QCOMPARE(differingTable(file->workspace(), workspaceOf(m_unit)), QByteArray());
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
