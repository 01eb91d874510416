#include "core/briefing/pack.h"
#include "core/briefing/packcheck.h"
#include "core/calendar/workcalendar.h"
#include "core/domain/workspace.h"

#include <QtTest>

#include <list>

using namespace Qt::StringLiterals;

/// The parts of a pack: which are printed, in what order, about whom.
class PackPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsThePartsInTheOrderAskedFor();
    void coverIsFirstAndContentsFollowByDefault();
    void narrowsEveryListToTheUnit();
    void groupsByTheLeaderOfTheProject();
    void leavesOutWhatSaysThatThereIsNoObstacle();
    void givesEachRedProjectItsPage();
    void takesOnlyPlannedProjectsIntoTheShareOfThePlan();
    void noticesAFigureThatDiffersFromItsList();

private:
    Document composed(std::vector<PackPart> parts, UnitId about = {}) const
    {
        return composePack(workspace, WorkCalendar::shipped(), {asOf, std::move(parts), about});
    }
    static QStringList sections(const Document &document)
    {
        QStringList titles;
        for (const Block &block : document.blocks)
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
                titles += heading->text;
        return titles;
    }
    static const PageTable *firstTable(const Document &document)
    {
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<PageTable>(&block))
                return table;
        return nullptr;
    }
    static QString textOf(const Document &document)
    {
        QString text;
        for (const Block &block : document.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                text += paragraph->text;
        return text;
    }
    UnitId addUnit(const QString &name)
    {
        Unit unit;
        unit.id = makeId<UnitId>(ids);
        unit.name = name;
        workspace.apply({made(unit)});
        return unit.id;
    }
    Project &addProject(const QString &name, UnitId unit)
    {
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = name;
        project.unit = unit;
        projects.push_back(project);
        return projects.back();
    }
    void keep()
    {
        for (const Project &project : projects)
            workspace.apply({made(project)});
        projects.clear();
    }

    const QDate asOf{2021, 11, 12};
    IdSource ids;
    Workspace workspace;
    std::list<Project> projects;
    UnitId city;
    UnitId farm;
};

void PackPartsTest::init()
{
    ids = repeatableIds("parts");
    workspace = {};
    projects.clear();
    city = addUnit(u"城市管理局"_s);
    farm = addUnit(u"农业农村局"_s);
}

void PackPartsTest::printsThePartsInTheOrderAskedFor()
{
    const Document document = composed({PackPart::Obstacles, PackPart::DueThisWeek, PackPart::Overall});

    QCOMPARE(sections(document), QStringList({u"推进困难项目"_s, u"本周到期"_s, u"总体情况"_s}));
    QCOMPARE(document.parts.size(), size_t(3));
    QCOMPARE(document.parts.front(), size_t(0));
}

void PackPartsTest::coverIsFirstAndContentsFollowByDefault()
{
    const Document document = composed(PackRequest::usualParts());

    QVERIFY(std::holds_alternative<Cover>(document.blocks.front()));
    QVERIFY(std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<Contents>(block);
    }));
}

void PackPartsTest::narrowsEveryListToTheUnit()
{
    addProject(u"路"_s, city).finish = DatePhrase::day(asOf.addDays(-3));
    addProject(u"渠"_s, farm).finish = DatePhrase::day(asOf.addDays(-9));
    keep();

    const Document all = composed({PackPart::Projects});
    const Document farms = composed({PackPart::Lights}, farm);

    QCOMPARE(firstTable(all)->rows.size(), size_t(3)); // with the sum
    QCOMPARE(firstTable(farms)->rows.size(), size_t(1));
    QCOMPARE(firstTable(farms)->rows.front()[2].text, u"渠"_s);
    QCOMPARE(firstTable(farms)->rows.front()[5].text, u"计划竣工已过9天"_s);
}

void PackPartsTest::groupsByTheLeaderOfTheProject()
{
    Person leader;
    leader.id = makeId<PersonId>(ids);
    leader.name = u"包联领导乙"_s;
    workspace.apply({made(leader)});
    Project &late = addProject(u"路"_s, city);
    late.finish = DatePhrase::day(asOf.addDays(-3));
    late.leader = leader.id;
    addProject(u"渠"_s, farm).finish = DatePhrase::day(asOf.addDays(-9));
    keep();

    const Document document = composed({PackPart::OverdueByLeader});

    QStringList groups;
    for (const PageTable::Row &row : firstTable(document)->rows)
        groups += row.front().text;
    groups.sort();
    QCOMPARE(groups, QStringList({u"包联领导乙"_s, u"未登记包联领导"_s}));
}

void PackPartsTest::leavesOutWhatSaysThatThereIsNoObstacle()
{
    addProject(u"甲"_s, city).obstacle = u"无"_s;
    addProject(u"乙"_s, city).obstacle = u"—"_s;
    addProject(u"丙"_s, city).obstacle = u"征迁剩余12户"_s;
    keep();

    const Document document = composed({PackPart::Obstacles});

    QCOMPARE(firstTable(document)->rows.size(), size_t(1));
    QCOMPARE(firstTable(document)->rows.front()[3].text, u"征迁剩余12户"_s);
}

void PackPartsTest::givesEachRedProjectItsPage()
{
    Project &late = addProject(u"路"_s, city);
    late.finish = DatePhrase::day(asOf.addDays(-3));
    late.progress = u"主体封顶"_s;
    addProject(u"渠"_s, farm).finish = DatePhrase::day(asOf.addDays(30));
    keep();

    const Document document = composed({PackPart::ProjectSheets});

    QCOMPARE(sections(document), QStringList({QString(), u"路"_s})); // the first is a place in the outline
    QVERIFY(textOf(document).contains(u"主体封顶"_s));
}

void PackPartsTest::takesOnlyPlannedProjectsIntoTheShareOfThePlan()
{
    Project &planned = addProject(u"路"_s, city);
    planned.plan = Money{100'000'000'00LL, {}};
    planned.done = Money{50'000'000'00LL, {}};
    addProject(u"渠"_s, farm).done = Money{90'000'000'00LL, {}};
    keep();

    const QString text = textOf(composed({PackPart::Overall}));

    QVERIFY2(text.contains(u"有年度计划的1项"_s), qPrintable(text));
    QVERIFY2(text.contains(u"50.0%"_s), qPrintable(text));
}

void PackPartsTest::noticesAFigureThatDiffersFromItsList()
{
    addProject(u"路"_s, city).finish = DatePhrase::day(asOf.addDays(-3));
    keep();
    const PackRequest request{asOf, PackRequest::usualParts()};
    Document document = composePack(workspace, WorkCalendar::shipped(), request);
    QVERIFY(figuresThatDiffer(document, workspace, request).isEmpty());

    for (Block &block : document.blocks)
        if (auto *table = std::get_if<PageTable>(&block); table && !table->rows.empty())
            table->rows.pop_back();

    QVERIFY(!figuresThatDiffer(document, workspace, request).isEmpty());
}

QTEST_APPLESS_MAIN(PackPartsTest)
#include "tst_packparts.moc"
