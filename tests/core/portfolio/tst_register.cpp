#include "core/portfolio/register.h"

#include "tests/support/actors.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate renamed(2021, 6, 1);

/// What an edit makes of a workspace.
Result<Workspace> after(const Workspace &before, const Edit &edit)
{
    return edit(before).map([&](const ChangeSet &changes) {
        Workspace workspace = before;
        workspace.apply(changes);
        return workspace;
    });
}

/// Two units with a person, an open and a finished project, an open and a closed matter at the first.
Workspace twoUnits()
{
    const Unit old = unitCalled(1, u"招商局"_s);
    Person person = personCalled(1, u"张三"_s);
    Project open = projectCalled(1, u"在建项目"_s);
    Project finished = projectCalled(2, u"竣工项目"_s);
    finished.actualFinish = DatePhrase::day(QDate(2020, 12, 1));
    Project ended = projectCalled(3, u"终止项目"_s);
    ended.stage = ProjectStage::Ended;
    Matter running = matterCalled(1, u"在办事项"_s);
    running.state = MatterState::InWork;
    Matter closed = matterCalled(2, u"已销号事项"_s);
    closed.state = MatterState::SignedOff;
    person.unit = open.unit = finished.unit = ended.unit = running.unit = closed.unit = old.id;
    return workspaceOf(old, unitCalled(2, u"投资促进局"_s), person, open, finished, ended, running, closed);
}

ChangeSet additionOf(const Workspace &workspace)
{
    ChangeSet changes;
    eachRecordType([&]<typename Record>() {
        for (const Ref<Record> &record : workspace.all<Record>())
            changes.push_back(ChangeOf<Record>{nullptr, record});
    });
    return changes;
}
} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void readsTheKindOfAUnitFromItsName_data();
    void readsTheKindOfAUnitFromItsName();
    void findsAUnitHoweverItIsWritten_data();
    void findsAUnitHoweverItIsWritten();
    void aUnitOfTodayComesBeforeOneThatOnceHadTheName();
    void findsPeopleByNameAliasAndUnit();
    void aRenamedUnitIsPrintedUnderTheNameOfTheDay();
    void aUnitMayBeRenamedTwiceAndBack();
    void refusesANameThatIsNotFree_data();
    void refusesANameThatIsNotFree();
    void refusesARenamingBeforeTheLastOne();
    void aCorrectedNameHoldsForAllDaysAndKeepsTheOldWriting();
    void aCorrectionToATakenUnitNameIsRefused();
    void twoPeopleMayHaveOneName();
    void mergingUnitsMovesWhatIsOpen();
    void mergingIntoAMergedUnitGoesToItsSuccessor();
    void aUnitDoesNotMergeIntoItself();
    void mergingPeopleMovesAllThatTheyStandFor();
    void mergingProjectsMovesMattersAndPartsAndFillsWhatIsEmpty();
    void mergesNothingThatIsNotThere();
    void everyMergeIsOneEditAndOneUndo_data();
    void everyMergeIsOneEditAndOneUndo();
};

void TestRegister::readsTheKindOfAUnitFromItsName_data()
{
    QTest::addColumn<int>("kind");
    const std::pair<const char *, UnitKind> rows[] = {
        {"科技创新局", UnitKind::Bureau},
        {"党政办公室", UnitKind::Bureau},
        {"梧桐办事处", UnitKind::Subdistrict},
        {"电子电器产业园区运营中心", UnitKind::ParkCentre},
        {"政务服务中心", UnitKind::Centre},
        {"自然资源和规划分局", UnitKind::MunicipalAgency},
        {"高新控股集团", UnitKind::StateCompany},
        {"重点项目建设领导小组", UnitKind::LeadingGroup},
        {"示例科技有限公司", UnitKind::Enterprise},
        {"示例单位", UnitKind::Other},
        {"", UnitKind::Other},
    };
    for (const auto &[name, kind] : rows)
        QTest::newRow(name) << int(kind);
}

void TestRegister::readsTheKindOfAUnitFromItsName()
{
    QFETCH(int, kind);

    QCOMPARE(int(unitKindFromName(QString::fromUtf8(QTest::currentDataTag()))), kind);
}

void TestRegister::findsAUnitHoweverItIsWritten_data()
{
    QTest::addColumn<quint32>("number");
    QTest::newRow("科技创新局") << 1u;
    QTest::newRow(" 科技 创新局\n") << 1u;
    QTest::newRow("科创局") << 1u;
    QTest::newRow("科技局") << 1u;
    QTest::newRow("ＣＢＤ办") << 1u;
    QTest::newRow("招商局") << 3u; // merged into 投资促进局
    QTest::newRow("没有这个局") << 0u;
    QTest::newRow("  ") << 0u;
}

void TestRegister::findsAUnitHoweverItIsWritten()
{
    QFETCH(quint32, number);
    Unit science = unitCalled(1, u"科技创新局"_s);
    science.aliases = {u"科创局"_s, u"cbd办"_s};
    science.formerNames = {{u"科技局"_s, QDate(2019, 12, 31)}};
    Unit trade = unitCalled(2, u"招商局"_s);
    trade.successor = numbered<UnitId>(3);
    const Workspace workspace = workspaceOf(science, trade, unitCalled(3, u"投资促进局"_s));

    const UnitId found = findUnit(workspace, QString::fromUtf8(QTest::currentDataTag()));

    QCOMPARE(found, number == 0 ? UnitId() : numbered<UnitId>(number));
}

void TestRegister::aUnitOfTodayComesBeforeOneThatOnceHadTheName()
{
    Unit merged = unitCalled(1, u"运营中心"_s);
    merged.successor = numbered<UnitId>(3);
    const Workspace workspace
        = workspaceOf(merged, unitCalled(2, u"运营中心"_s), unitCalled(3, u"管理中心"_s));

    QCOMPARE(findUnit(workspace, u"运营中心"_s), numbered<UnitId>(2));
}

void TestRegister::findsPeopleByNameAliasAndUnit()
{
    Person one = personCalled(1, u"张三"_s);
    one.unit = numbered<UnitId>(1);
    Person other = personCalled(2, u"李四"_s);
    other.aliases = {u"张 三"_s};
    other.unit = numbered<UnitId>(2);
    const Workspace workspace = workspaceOf(one, other, unitCalled(1, u"甲局"_s), unitCalled(2, u"乙局"_s));

    QCOMPARE(findPeople(workspace, u"张三"_s), (std::vector<PersonId>{one.id, other.id}));
    QCOMPARE(findPeople(workspace, u"乙局/张三"_s), std::vector<PersonId>{other.id});
    QCOMPARE(findPeople(workspace, u"丙局/张三"_s), std::vector<PersonId>());
    QCOMPARE(findPeople(workspace, u"王五"_s), std::vector<PersonId>());
}

void TestRegister::aRenamedUnitIsPrintedUnderTheNameOfTheDay()
{
    const Workspace before = workspaceOf(unitCalled(1, u"科技局"_s));

    const auto workspace = after(before, renameUnit(numbered<UnitId>(1), u" 科技创新局 "_s, renamed));

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), renamed.addDays(-1)), u"科技局"_s);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), renamed), u"科技创新局"_s);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), QDate()), u"科技创新局"_s);
    QCOMPARE(findUnit(*workspace, u"科技局"_s), numbered<UnitId>(1));
}

void TestRegister::aUnitMayBeRenamedTwiceAndBack()
{
    const UnitId id = numbered<UnitId>(1);
    const auto workspace = after(workspaceOf(unitCalled(1, u"甲局"_s)), renameUnit(id, u"乙局"_s, renamed))
                               .and_then([&](const Workspace &once) {
                                   return after(once, renameUnit(id, u"甲局"_s, renamed.addYears(1)));
                               });

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addDays(-1)), u"甲局"_s);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addYears(1).addDays(-1)), u"乙局"_s);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addYears(1)), u"甲局"_s);
}

void TestRegister::refusesANameThatIsNotFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u" \t"_s;
    QTest::newRow("another unit's") << u"乙局"_s;
    QTest::newRow("another unit's, written otherwise") << u"乙 局"_s;
    QTest::newRow("another unit's alias") << u"乙"_s;
    QTest::newRow("another unit's former name") << u"旧乙局"_s;
}

void TestRegister::refusesANameThatIsNotFree()
{
    QFETCH(QString, name);
    Unit other = unitCalled(2, u"乙局"_s);
    other.aliases = {u"乙"_s};
    other.formerNames = {{u"旧乙局"_s, QDate(2019, 12, 31)}};
    const Workspace workspace = workspaceOf(unitCalled(1, u"甲局"_s), other);

    VERIFY_REFUSED(renameUnit(numbered<UnitId>(1), name, renamed)(workspace), Error::Kind::Invalid);
}

void TestRegister::refusesARenamingBeforeTheLastOne()
{
    const UnitId id = numbered<UnitId>(1);
    const auto once = after(workspaceOf(unitCalled(1, u"甲局"_s)), renameUnit(id, u"乙局"_s, renamed));
    VERIFY_RESULT(once);

    VERIFY_REFUSED(renameUnit(id, u"丙局"_s, renamed)(*once), Error::Kind::Invalid);
    VERIFY_REFUSED(renameUnit(id, u"丙局"_s, renamed.addDays(-30))(*once), Error::Kind::Invalid);
    VERIFY_RESULT(renameUnit(id, u"丙局"_s, renamed.addDays(1))(*once));
}

void TestRegister::aCorrectedNameHoldsForAllDaysAndKeepsTheOldWriting()
{
    const Workspace before = workspaceOf(unitCalled(1, u"科计局"_s));

    const auto workspace = after(before, correctUnitName(numbered<UnitId>(1), u"科技局"_s));

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), QDate(1999, 1, 1)), u"科技局"_s);
    QCOMPARE(workspace->find(numbered<UnitId>(1))->aliases, QStringList{"科计局"});
    VERIFY_REFUSED(correctUnitName(numbered<UnitId>(1), u"  "_s)(before), Error::Kind::Invalid);
    QVERIFY(correctUnitName(numbered<UnitId>(1), u"科计局"_s)(before)->empty());
}

void TestRegister::aCorrectionToATakenUnitNameIsRefused()
{
    const Workspace workspace = workspaceOf(unitCalled(1, u"科计局"_s), unitCalled(2, u"科技局"_s));

    VERIFY_REFUSED(correctUnitName(numbered<UnitId>(1), u"科技局"_s)(workspace), Error::Kind::Invalid);
}

void TestRegister::twoPeopleMayHaveOneName()
{
    const Workspace before = workspaceOf(personCalled(1, u"张三"_s), personCalled(2, u"张叁"_s));

    const auto workspace = after(before, correctPersonName(numbered<PersonId>(2), u"张三"_s));

    VERIFY_RESULT(workspace);
    QCOMPARE(findPeople(*workspace, u"张三"_s).size(), size_t(2));
}

void TestRegister::mergingUnitsMovesWhatIsOpen()
{
    const UnitId old = numbered<UnitId>(1);
    const UnitId heir = numbered<UnitId>(2);

    const auto workspace = after(twoUnits(), mergeUnits(old, heir, renamed));

    VERIFY_RESULT(workspace);
    QCOMPARE(workspace->find(old)->successor, heir);
    QCOMPARE(workspace->find(old)->validTo, renamed.addDays(-1));
    QCOMPARE(workspace->find(numbered<PersonId>(1))->unit, heir);
    QCOMPARE(workspace->find(numbered<ProjectId>(1))->unit, heir);
    QCOMPARE(workspace->find(numbered<ProjectId>(2))->unit, old);
    QCOMPARE(workspace->find(numbered<ProjectId>(3))->unit, old);
    QCOMPARE(workspace->find(numbered<MatterId>(1))->unit, heir);
    QCOMPARE(workspace->find(numbered<MatterId>(2))->unit, old);
    QCOMPARE(unitNameOn(*workspace, old, QDate(2020, 1, 1)), u"招商局"_s);
    QCOMPARE(currentUnit(*workspace, old)->name, u"投资促进局"_s);
    QCOMPARE(findUnit(*workspace, u"招商局"_s), heir);
}

void TestRegister::mergingIntoAMergedUnitGoesToItsSuccessor()
{
    Workspace workspace = twoUnits();
    workspace.apply({made(unitCalled(3, u"经济发展局"_s))});
    const auto once = after(workspace, mergeUnits(numbered<UnitId>(2), numbered<UnitId>(3), renamed));
    VERIFY_RESULT(once);

    const auto twice = after(*once, mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), renamed));

    VERIFY_RESULT(twice);
    QCOMPARE(twice->find(numbered<UnitId>(1))->successor, numbered<UnitId>(3));
    QCOMPARE(twice->find(numbered<PersonId>(1))->unit, numbered<UnitId>(3));
}

void TestRegister::aUnitDoesNotMergeIntoItself()
{
    const auto merged = after(twoUnits(), mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), renamed));
    VERIFY_RESULT(merged);

    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(2), numbered<UnitId>(2), renamed)(*merged),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(2), numbered<UnitId>(1), renamed)(*merged),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(mergePeople(numbered<PersonId>(1), numbered<PersonId>(1))(*merged), Error::Kind::Invalid);
    VERIFY_REFUSED(mergeProjects(numbered<ProjectId>(1), numbered<ProjectId>(1))(*merged),
                   Error::Kind::Invalid);
}

void TestRegister::mergingPeopleMovesAllThatTheyStandFor()
{
    Person from = personCalled(1, u"张叁"_s);
    from.phone = u"0371-1"_s;
    from.post = u"科员"_s;
    from.aliases = {u"老张"_s};
    Person into = personCalled(2, u"张三"_s);
    into.post = u"主任"_s;
    Project both = projectCalled(1, u"项目"_s);
    both.person = both.leader = from.id;
    Matter matter = matterCalled(1, u"事项"_s);
    matter.person = from.id;

    const auto workspace = after(workspaceOf(from, into, both, matter), mergePeople(from.id, into.id));

    VERIFY_RESULT(workspace);
    QVERIFY(!workspace->find(from.id));
    QCOMPARE(workspace->find(both.id)->person, into.id);
    QCOMPARE(workspace->find(both.id)->leader, into.id);
    QCOMPARE(workspace->find(matter.id)->person, into.id);
    QCOMPARE(workspace->find(into.id)->aliases, (QStringList{"老张", "张叁"}));
    QCOMPARE(workspace->find(into.id)->phone, u"0371-1"_s);
    QCOMPARE(workspace->find(into.id)->post, u"主任"_s); // what was filled stays
}

void TestRegister::mergingProjectsMovesMattersAndPartsAndFillsWhatIsEmpty()
{
    Project from = projectCalled(1, u"旧名项目"_s);
    from.code = u"GX-1"_s;
    from.total = Money{350'000'000'00, u"3.5亿元"_s};
    from.plan = Money{100, u"1"_s};
    Project into = projectCalled(2, u"示例项目"_s);
    into.plan = Money{200, u"2"_s};
    Project part = projectCalled(3, u"子项目"_s);
    part.bundle = from.id;
    Matter matter = matterCalled(1, u"事项"_s);
    matter.project = from.id;

    const auto workspace = after(workspaceOf(from, into, part, matter), mergeProjects(from.id, into.id));

    VERIFY_RESULT(workspace);
    const Project &kept = *workspace->find(into.id);
    QVERIFY(!workspace->find(from.id));
    QCOMPARE(kept.name, u"示例项目"_s);
    QCOMPARE(kept.code, u"GX-1"_s);
    QVERIFY(kept.total == from.total);
    QVERIFY(kept.plan == into.plan);
    QCOMPARE(kept.aliases, QStringList{"旧名项目"});
    QCOMPARE(workspace->find(part.id)->bundle, into.id);
    QCOMPARE(workspace->find(matter.id)->project, into.id);
}

void TestRegister::mergesNothingThatIsNotThere()
{
    const Workspace workspace = twoUnits();

    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(9), numbered<UnitId>(1), renamed)(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(1), numbered<UnitId>(9), renamed)(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergePeople(numbered<PersonId>(9), numbered<PersonId>(1))(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergeProjects(numbered<ProjectId>(1), numbered<ProjectId>(9))(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(renameUnit(numbered<UnitId>(9), u"甲"_s, renamed)(workspace), Error::Kind::Missing);
    VERIFY_REFUSED(correctProjectName(numbered<ProjectId>(9), u"甲"_s)(workspace), Error::Kind::Missing);
}

void TestRegister::everyMergeIsOneEditAndOneUndo_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("units") << 0;
    QTest::newRow("people") << 1;
    QTest::newRow("projects") << 2;
}

void TestRegister::everyMergeIsOneEditAndOneUndo()
{
    QFETCH(int, kind);
    const Edit merges[] = {mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), renamed),
                           mergePeople(numbered<PersonId>(1), numbered<PersonId>(2)),
                           mergeProjects(numbered<ProjectId>(1), numbered<ProjectId>(2))};
    QTemporaryDir folder;
    auto file = WorkspaceFile::create(folder.filePath(u"a.duban"_s), actorCalled(u"zhao"_s));
    VERIFY_RESULT(file);
    Workspace content = twoUnits();
    Project part = projectCalled(9, u"子项目"_s);
    part.bundle = numbered<ProjectId>(1);
    part.person = part.leader = numbered<PersonId>(1);
    content.apply({made(personCalled(2, u"张叁"_s)), made(part)});
    VERIFY_RESULT((*file)->perform(decided(additionOf(content)), u"Import"_s));

    const auto merged = (*file)->perform(merges[kind], u"Merge"_s);
    VERIFY_RESULT(merged);
    QVERIFY(!differingTable((*file)->workspace(), content).isEmpty());
    const auto undone = (*file)->undo();

    VERIFY_RESULT(undone);
    QCOMPARE(undone->entry.note.undoes, merged->entry.note.id);
    QCOMPARE(differingTable((*file)->workspace(), content), QByteArray());
    const auto loaded = (*file)->store().load();
    VERIFY_RESULT(loaded);
    QCOMPARE(differingTable(*loaded, content), QByteArray());
}

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
