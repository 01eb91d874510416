#include "core/portfolio/register.h"

#include "tests/support/actors.h"
#include "tests/support/samefile.h"
#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate merged(2021, 6, 1);

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

class TestMerges : public QObject
{
    Q_OBJECT

private slots:
    void mergingUnitsMovesWhatIsOpen();
    void theHeirNeitherHelpsItselfNorSitsTwice();
    void mergingIntoAMergedUnitGoesToItsSuccessor();
    void aUnitDoesNotMergeIntoItself();
    void mergingPeopleMovesAllThatTheyStandFor();
    void mergingProjectsMovesMattersAndPartsAndFillsWhatIsEmpty();
    void mergesNothingThatIsNotThere();
    void everyMergeIsOneEditAndOneUndo_data();
    void everyMergeIsOneEditAndOneUndo();
};

void TestMerges::mergingUnitsMovesWhatIsOpen()
{
    const UnitId old = numbered<UnitId>(1);
    const UnitId heir = numbered<UnitId>(2);

    const auto workspace = after(twoUnits(), mergeUnits(old, heir, merged));

    VERIFY_RESULT(workspace);
    QCOMPARE(workspace->find(old)->successor, heir);
    QCOMPARE(workspace->find(old)->validTo, merged.addDays(-1));
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

void TestMerges::theHeirNeitherHelpsItselfNorSitsTwice()
{
    const UnitId old = numbered<UnitId>(1);
    const UnitId heir = numbered<UnitId>(2);
    Workspace workspace = twoUnits();
    Matter helped = matterCalled(3, u"配合事项"_s);
    helped.unit = old;
    helped.helpers = {heir};
    workspace.apply({made(helped)});
    const auto seat = [&](quint32 id, quint32 meeting, UnitId unit) {
        Attendance attendance;
        attendance.id = numbered<AttendanceId>(id);
        attendance.meeting = numbered<MeetingId>(meeting);
        attendance.unit = unit;
        workspace.apply({made(attendance)});
    };
    for (const quint32 id : {1U, 2U}) {
        Meeting meeting;
        meeting.id = numbered<MeetingId>(id);
        workspace.apply({made(meeting)});
        seat(id, id, old);
    }
    seat(3, 2, heir);

    const auto then = after(workspace, mergeUnits(old, heir, merged));

    VERIFY_RESULT(then);
    QCOMPARE(then->find(helped.id)->unit, heir);
    QVERIFY(then->find(helped.id)->helpers.isEmpty());
    QCOMPARE(then->find(numbered<AttendanceId>(1))->unit, heir);
    QVERIFY(!then->find(numbered<AttendanceId>(2)));
    QCOMPARE(then->find(numbered<AttendanceId>(3))->unit, heir);
}

void TestMerges::mergingIntoAMergedUnitGoesToItsSuccessor()
{
    Workspace workspace = twoUnits();
    workspace.apply({made(unitCalled(3, u"经济发展局"_s))});
    const auto once = after(workspace, mergeUnits(numbered<UnitId>(2), numbered<UnitId>(3), merged));
    VERIFY_RESULT(once);

    const auto twice = after(*once, mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), merged));

    VERIFY_RESULT(twice);
    QCOMPARE(twice->find(numbered<UnitId>(1))->successor, numbered<UnitId>(3));
    QCOMPARE(twice->find(numbered<PersonId>(1))->unit, numbered<UnitId>(3));
}

void TestMerges::aUnitDoesNotMergeIntoItself()
{
    const auto united = after(twoUnits(), mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), merged));
    VERIFY_RESULT(united);

    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(2), numbered<UnitId>(2), merged)(*united),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(2), numbered<UnitId>(1), merged)(*united),
                   Error::Kind::Invalid);
    VERIFY_REFUSED(mergePeople(numbered<PersonId>(1), numbered<PersonId>(1))(*united), Error::Kind::Invalid);
    VERIFY_REFUSED(mergeProjects(numbered<ProjectId>(1), numbered<ProjectId>(1))(*united),
                   Error::Kind::Invalid);
}

void TestMerges::mergingPeopleMovesAllThatTheyStandFor()
{
    Person from = personCalled(1, u"张叁"_s);
    from.phone = u"0371-1"_s;
    from.post = u"科员"_s;
    from.aliases = {u"老张"_s};
    Person into = personCalled(2, u"张三"_s);
    into.post = u"主任"_s;
    Project both = projectCalled(1, u"项目"_s);
    both.person = both.leader = from.id;
    Project led = projectCalled(2, u"包联项目"_s);
    led.person = into.id;
    led.leader = from.id;
    Matter matter = matterCalled(1, u"事项"_s);
    matter.person = from.id;

    const auto workspace = after(workspaceOf(from, into, both, led, matter), mergePeople(from.id, into.id));

    VERIFY_RESULT(workspace);
    QVERIFY(!workspace->find(from.id));
    QCOMPARE(workspace->find(both.id)->person, into.id);
    QCOMPARE(workspace->find(both.id)->leader, into.id);
    QCOMPARE(workspace->find(led.id)->person, into.id);
    QCOMPARE(workspace->find(led.id)->leader, into.id);
    QCOMPARE(workspace->find(matter.id)->person, into.id);
    QCOMPARE(workspace->find(into.id)->aliases, (QStringList{"老张", "张叁"}));
    QCOMPARE(workspace->find(into.id)->phone, u"0371-1"_s);
    QCOMPARE(workspace->find(into.id)->post, u"主任"_s); // what was filled stays
}

void TestMerges::mergingProjectsMovesMattersAndPartsAndFillsWhatIsEmpty()
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

void TestMerges::mergesNothingThatIsNotThere()
{
    const Workspace workspace = twoUnits();

    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(9), numbered<UnitId>(1), merged)(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergeUnits(numbered<UnitId>(1), numbered<UnitId>(9), merged)(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergePeople(numbered<PersonId>(9), numbered<PersonId>(1))(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(mergeProjects(numbered<ProjectId>(1), numbered<ProjectId>(9))(workspace),
                   Error::Kind::Missing);
    VERIFY_REFUSED(renameUnit(numbered<UnitId>(9), u"甲"_s, merged)(workspace), Error::Kind::Missing);
    VERIFY_REFUSED(correctProjectName(numbered<ProjectId>(9), u"甲"_s)(workspace), Error::Kind::Missing);
}

void TestMerges::everyMergeIsOneEditAndOneUndo_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("units") << 0;
    QTest::newRow("people") << 1;
    QTest::newRow("projects") << 2;
}

void TestMerges::everyMergeIsOneEditAndOneUndo()
{
    QFETCH(int, kind);
    const Edit merges[] = {mergeUnits(numbered<UnitId>(1), numbered<UnitId>(2), merged),
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

    const auto done = (*file)->perform(merges[kind], u"Merge"_s);
    VERIFY_RESULT(done);
    QVERIFY(!differingTable((*file)->workspace(), content).isEmpty());
    const auto undone = (*file)->undo();

    VERIFY_RESULT(undone);
    QCOMPARE(undone->entry.note.undoes, done->entry.note.id);
    QCOMPARE(differingTable((*file)->workspace(), content), QByteArray());
    const auto loaded = (*file)->store().load();
    VERIFY_RESULT(loaded);
    QCOMPARE(differingTable(*loaded, content), QByteArray());
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"
