#include "core/domain/workspace.h"

#include "core/domain/codec.h"
#include "tests/support/randomrecords.h"
#include "tests/support/workspaces.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {
template <typename Record>
bool isSorted(const Table<Record> &table)
{
    return std::is_sorted(table.all().begin(),
                          table.all().end(),
                          [](const Ref<Record> &a, const Ref<Record> &b) { return a->id < b->id; });
}

bool holdsTheSame(const Workspace &a, const Workspace &b)
{
    bool same = true;
    eachRecordType([&]<typename Record>() {
        same = same && isSorted(a.table<Record>())
            && std::equal(a.all<Record>().begin(),
                          a.all<Record>().end(),
                          b.all<Record>().begin(),
                          b.all<Record>().end(),
                          [](const Ref<Record> &one, const Ref<Record> &other) { return *one == *other; });
    });
    return same;
}

bool isSameChange(const Change &a, const Change &b)
{
    return a.index() == b.index()
        && std::visit(
               [&](const auto &change) {
                   const auto &other = std::get<std::decay_t<decltype(change)>>(b);
                   return change.before == other.before && change.after == other.after;
               },
               a);
}

/// Some hundred additions, alterations and removals of every kind at once, each record once.
ChangeSet manyChanges(RandomRecords &random, const Workspace &workspace)
{
    ChangeSet changes;
    eachRecordType([&]<typename Record>() {
        for (const Ref<Record> &standing : workspace.all<Record>())
            if (random.oneIn(3))
                changes.push_back(removed<Record>(standing));
            else if (random.oneIn(2))
                changes.push_back(altered<Record>(standing, random.changed(*standing)));
        for (int count = random.below(120); count > 0; --count)
            changes.push_back(made(random.make<Record>()));
    });
    for (size_t i = changes.size(); i > 1; --i)
        std::swap(changes[i - 1], changes[size_t(random.below(int(i)))]);
    return changes;
}
} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void theInverseOfTheInverseIsTheSetItself();
    void theInverseTakesBackWhatTheSetDid();
    void applyingManyChangesKeepsEveryTableSorted();
    void applyingIsTheSameAsOneByOne();
    void copiesOfAWorkspaceDoNotSeeLaterChanges();
    void takesRecordsInAnyOrderWhenFilled();
    void findsNothingUnderAnUnknownIdentity();
    void withoutSettingsOfItsOwnAFileHasTheDefaults();
    void namesEveryKindOfRecordOnce();
};

void TestChanges::theInverseOfTheInverseIsTheSetItself()
{
    RandomRecords random(1);
    Workspace workspace;
    workspace.apply(manyChanges(random, workspace));
    const ChangeSet changes = manyChanges(random, workspace);

    const ChangeSet twice = inverse(inverse(changes));

    QVERIFY(std::equal(changes.begin(), changes.end(), twice.begin(), twice.end(), isSameChange));
    // Backwards: what came last is taken back first.
    const ChangeSet once = inverse(changes);
    std::visit(
        [&]<typename Of>(const Of &of) {
            const auto *first = std::get_if<Of>(&once.front());
            QVERIFY(first && first->before == of.after && first->after == of.before);
        },
        changes.back());
}

void TestChanges::theInverseTakesBackWhatTheSetDid()
{
    RandomRecords random(2);
    Workspace workspace;
    for (int round = 0; round < 10; ++round) {
        const Workspace before = workspace;
        const ChangeSet changes = manyChanges(random, workspace);

        workspace.apply(changes);
        Workspace back = workspace;
        back.apply(inverse(changes));

        QVERIFY(holdsTheSame(back, before));
    }
}

void TestChanges::applyingManyChangesKeepsEveryTableSorted()
{
    RandomRecords random(3);
    Workspace workspace;
    std::map<ProjectId, Project> expected;
    for (int round = 0; round < 20; ++round) {
        const ChangeSet changes = manyChanges(random, workspace);
        for (const Change &change : changes)
            if (const auto *of = std::get_if<ChangeOf<Project>>(&change)) {
                expected.erase(of->either().id);
                if (of->after)
                    expected.emplace(of->after->id, *of->after);
            }

        workspace.apply(changes);

        QVERIFY(isSorted(workspace.table<Project>()));
        QCOMPARE(workspace.table<Project>().size(), expected.size());
        for (const auto &[id, project] : expected) {
            QVERIFY(workspace.find(id));
            QVERIFY(*workspace.find(id) == project);
        }
    }
    QVERIFY(expected.size() > 50);
}

void TestChanges::applyingIsTheSameAsOneByOne()
{
    RandomRecords random(4);
    Workspace atOnce;
    for (int round = 0; round < 5; ++round) {
        Workspace oneByOne = atOnce;
        const ChangeSet changes = manyChanges(random, atOnce);

        atOnce.apply(changes);
        for (const Change &change : changes)
            oneByOne.apply({change});

        QVERIFY(holdsTheSame(atOnce, oneByOne));
    }
}

void TestChanges::copiesOfAWorkspaceDoNotSeeLaterChanges()
{
    const Unit unit = unitCalled(1, u"科技局"_s);
    Workspace workspace = workspaceOf(unit);
    const Workspace copy = workspace;
    Unit renamed = unit;
    renamed.name = u"科技创新局"_s;

    workspace.apply({altered<Unit>(workspace.table<Unit>().ref(unit.id), renamed)});

    QCOMPARE(workspace.find(unit.id)->name, u"科技创新局"_s);
    QCOMPARE(copy.find(unit.id)->name, u"科技局"_s);
}

void TestChanges::takesRecordsInAnyOrderWhenFilled()
{
    Table<Person> people;

    people.fill({shared(personCalled(3, u"丙"_s)),
                 shared(personCalled(1, u"甲"_s)),
                 shared(personCalled(2, u"乙"_s))});

    QVERIFY(isSorted(people));
    QVERIFY(people.find(numbered<PersonId>(1)) && people.find(numbered<PersonId>(3)));
}

void TestChanges::findsNothingUnderAnUnknownIdentity()
{
    const Workspace workspace = workspaceOf(unitCalled(2, u"甲"_s));

    QVERIFY(!workspace.find(UnitId()));
    QVERIFY(!workspace.find(numbered<UnitId>(1)));
    QVERIFY(!workspace.find(numbered<UnitId>(3)));
    QVERIFY(!workspace.table<Unit>().ref(numbered<UnitId>(3)));
}

void TestChanges::withoutSettingsOfItsOwnAFileHasTheDefaults()
{
    const Office office{numbered<OfficeId>(1), u"重点项目办"_s, true, {}};

    QCOMPARE(Workspace().office(), Office());
    QVERIFY(!Workspace().officeRecord());
    QCOMPARE(workspaceOf(office).office(), office);
    QCOMPARE(*workspaceOf(office).officeRecord(), office);
}

void TestChanges::namesEveryKindOfRecordOnce()
{
    QStringList tables;
    eachRecordType([&]<typename Record>() { tables.append(Description<Record>::table); });

    QCOMPARE(tables,
             (QStringList{"unit",
                          "person",
                          "project",
                          "matter",
                          "deadline",
                          "extension",
                          "refused_row",
                          "office",
                          "meeting_series",
                          "meeting",
                          "agenda_item",
                          "attendance",
                          "matter_event",
                          "saved_view"}));
}

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
