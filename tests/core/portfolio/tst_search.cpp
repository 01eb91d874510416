#include "core/portfolio/search.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
std::vector<QUuid> idsOf(const std::vector<FoundGroup> &groups, FoundKind kind)
{
    for (const FoundGroup &group : groups)
        if (group.kind == kind)
            return group.best;
    return {};
}

template <typename IdType>
QUuid number(quint32 value)
{
    return numbered<IdType>(value).value;
}
} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingForNoWords();
    void findsByOneCharacter();
    void findsByEveryWordInAnyOrder();
    void findsByCodeWhateverTheWidthOfItsLetters();
    void findsByFirstLettersOfHowItIsRead();
    void findsAUnitByItsAliasAndFormerName();
    void putsNamesThatBeginSoFirst();
    void putsClosedMattersBehindOpenOnes();
    void showsTheBestOfManyAndSaysHowMany();
    void doesNotFindAcrossTwoRecords();
};

void TestSearch::findsNothingForNoWords()
{
    const SearchIndex index(workspaceOf(projectCalled(1, u"玉兰街道路工程"_s)));

    QVERIFY(index.find(u"  "_s, 6).empty());
    QVERIFY(SearchIndex().find(u"玉"_s, 6).empty());
}

void TestSearch::findsByOneCharacter()
{
    const SearchIndex index(workspaceOf(projectCalled(1, u"玉兰街道路工程"_s),
                                        projectCalled(2, u"智能传感谷"_s),
                                        personCalled(3, u"谷一"_s)));

    const auto found = index.find(u"谷"_s, 6);

    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(idsOf(found, FoundKind::Project), std::vector{number<ProjectId>(2)});
    QCOMPARE(idsOf(found, FoundKind::Person), std::vector{number<PersonId>(3)});
}

void TestSearch::findsByEveryWordInAnyOrder()
{
    const SearchIndex index(
        workspaceOf(projectCalled(1, u"玉兰街道路工程（一期）"_s), projectCalled(2, u"玉兰街绿化"_s)));

    QCOMPARE(idsOf(index.find(u"一期 玉兰"_s, 6), FoundKind::Project), std::vector{number<ProjectId>(1)});
    QCOMPARE(idsOf(index.find(u"(一期)"_s, 6), FoundKind::Project), std::vector{number<ProjectId>(1)});
}

void TestSearch::findsByCodeWhateverTheWidthOfItsLetters()
{
    Matter matter = matterCalled(1, u"协调供电"_s);
    matter.code = u"DB2021-013"_s;
    const SearchIndex index(workspaceOf(matter));

    QCOMPARE(index.find(u"ｄｂ2021-013"_s, 6).size(), size_t(1));
    QCOMPARE(index.find(u"013"_s, 6).size(), size_t(1));
}

void TestSearch::findsByFirstLettersOfHowItIsRead()
{
    const SearchIndex index(
        workspaceOf(projectCalled(1, u"玉兰街道路工程"_s), projectCalled(2, u"智能传感谷"_s)));

    QCOMPARE(idsOf(index.find(u"ylj"_s, 6), FoundKind::Project), std::vector{number<ProjectId>(1)});
    QCOMPARE(idsOf(index.find(u"g"_s, 6), FoundKind::Project).size(), size_t(2));
    QVERIFY(index.find(u"zncx"_s, 6).empty());
}

void TestSearch::findsAUnitByItsAliasAndFormerName()
{
    Unit unit = unitCalled(1, u"城市管理中心"_s);
    unit.aliases = {u"城管"_s};
    unit.formerNames = {{u"市政管理处"_s, QDate(2020, 1, 1)}};
    const SearchIndex index(workspaceOf(unit));

    QCOMPARE(index.find(u"城管"_s, 6).size(), size_t(1));
    QCOMPARE(index.find(u"市政"_s, 6).size(), size_t(1));
}

void TestSearch::putsNamesThatBeginSoFirst()
{
    Project coded = projectCalled(2, u"智能谷"_s);
    coded.code = u"街2"_s;
    const SearchIndex index(
        workspaceOf(projectCalled(1, u"玉兰街"_s), coded, projectCalled(3, u"街道改造"_s)));

    QCOMPARE(idsOf(index.find(u"街"_s, 6), FoundKind::Project),
             (std::vector{number<ProjectId>(3), number<ProjectId>(2), number<ProjectId>(1)}));
}

void TestSearch::putsClosedMattersBehindOpenOnes()
{
    Matter closed = matterCalled(1, u"供电迁改"_s);
    closed.state = MatterState::SignedOff;
    const SearchIndex index(workspaceOf(closed, matterCalled(2, u"协调供电"_s)));

    QCOMPARE(idsOf(index.find(u"供电"_s, 6), FoundKind::Matter),
             (std::vector{number<MatterId>(2), number<MatterId>(1)}));
}

void TestSearch::showsTheBestOfManyAndSaysHowMany()
{
    Workspace workspace;
    for (quint32 i = 1; i <= 50; ++i)
        workspace.apply({made(projectCalled(i, u"项目%1"_s.arg(i)))});

    const auto found = SearchIndex(workspace).find(u"项"_s, 6);

    QCOMPARE(found.front().best.size(), size_t(6));
    QCOMPARE(found.front().total, 50);
}

void TestSearch::doesNotFindAcrossTwoRecords()
{
    const SearchIndex index(workspaceOf(projectCalled(1, u"玉兰"_s), projectCalled(2, u"街道"_s)));

    QVERIFY(index.find(u"兰街"_s, 6).empty());
    QVERIFY(index.find(u"玉兰 街道"_s, 6).empty());
}

QTEST_APPLESS_MAIN(TestSearch)

#include "tst_search.moc"
