// The lists of projects: what burns, what is stuck, and all of them.

#include "core/briefing/packfacts.h"
#include "core/briefing/packwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {
using Align = PageTable::Alignment;
using Cell = PageTable::Cell;

QString figuresLine(const std::vector<const Project *> &projects)
{
    std::map<QDate, int> days;
    for (const Project *project : projects)
        if (project->figuresAsOf.isValid())
            ++days[project->figuresAsOf];
    if (days.empty())
        return u"投资数据未注明截止日期"_s;
    QStringList parts;
    for (const auto &[day, count] : days)
        parts.append(days.size() == 1 ? asOfText(day) : u"%1（%2项）"_s.arg(asOfText(day)).arg(count));
    return u"投资数据"_s + parts.join(u'、');
}

void begin(Document &document, const QString &title, const QString &subtitle)
{
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Heading{1, title, title, subtitle});
}

struct ProjectSums
{
    qint64 total = 0;
    qint64 plan = 0;
    qint64 done = 0;
    qint64 doneOfPlanned = 0; ///< of the projects that have a plan: only these can be a share of it
    int planned = 0;
    int reported = 0;

    void add(const Project &project)
    {
        total += project.total ? project.total->fen : 0;
        done += project.done ? project.done->fen : 0;
        reported += project.done ? 1 : 0;
        if (!project.plan)
            return;
        plan += project.plan->fen;
        ++planned;
        doneOfPlanned += project.done ? project.done->fen : 0;
    }
};

ProjectSums sumsOf(const std::vector<const Project *> &projects)
{
    ProjectSums sums;
    for (const Project *project : projects)
        sums.add(*project);
    return sums;
}

PageTable::Row sumRow(const ProjectSums &sums, size_t count)
{
    const auto sum = [](qint64 fen) { return Cell{shownIn(fen, MoneyUnit::WanYuan)}; };
    return {Cell{},
            Cell{u"合计（%1项）"_s.arg(count), {}, true},
            Cell{},
            sum(sums.total),
            sum(sums.plan),
            sum(sums.done),
            Cell{},
            Cell{}};
}

QString investmentSentence(const std::vector<const Project *> &projects)
{
    const ProjectSums sums = sumsOf(projects);
    QString text = u"登记重点项目%1项，总投资%2。"_s.arg(projects.size()).arg(yiText(sums.total));
    if (sums.planned > 0)
        text += u"有年度计划的%1项，计划投资%2"_s.arg(sums.planned).arg(yiText(sums.plan));
    if (sums.planned > 0 && sums.plan > 0)
        text += u"，累计完成%1，占年度计划的%2%"_s.arg(
            yiText(sums.doneOfPlanned),
            QString::number(
                static_cast<double>(sums.doneOfPlanned) * 100 / static_cast<double>(sums.plan), 'f', 1));
    return sums.planned > 0 ? text + u"。"_s : text;
}

void addUnitTable(Document &document, const PackFacts &facts)
{
    struct Counts
    {
        int projects = 0;
        int red = 0;
        int matters = 0;
        int overdue = 0;
        int nodes = 0;
    };
    std::map<QString, Counts> units;
    for (const Project *project : facts.projects()) {
        Counts &counts = units[facts.unitName(project->unit)];
        ++counts.projects;
        counts.red += lightOf(*project, facts.asOf()).color == LightColor::Red ? 1 : 0;
    }
    for (const Matter *matter : facts.matters())
        units[facts.unitName(matter->unit)].matters += matter->isClosed() ? 0 : 1;
    for (const StageOnList &entry : facts.overdue(ListKind::All)) {
        Counts &counts = units[entry.unit ? entry.unit->name : u"—"_s];
        ++(entry.matter ? counts.overdue : counts.nodes);
    }
    std::vector<std::pair<QString, Counts>> sorted(units.begin(), units.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second.overdue + a.second.nodes > b.second.overdue + b.second.nodes;
    });
    PageTable table;
    table.columns = {{u"责任单位"_s, 40, Align::Left},
                     {u"项目/项"_s, 20, Align::Right},
                     {u"红灯/项"_s, 20, Align::Right},
                     {u"在办事项/件"_s, 26, Align::Right},
                     {u"超期时限/个"_s, 26, Align::Right},
                     {u"超期节点/个"_s, 26, Align::Right}};
    const auto figure = [](int number, bool late) {
        return Cell{QString::number(number), {}, late && number > 0, late && number > 0};
    };
    for (const auto &[name, counts] : sorted)
        table.rows.push_back({Cell{name},
                              figure(counts.projects, false),
                              figure(counts.red, false),
                              figure(counts.matters, false),
                              figure(counts.overdue, true),
                              figure(counts.nodes, true)});
    table.emptyText = u"没有登记责任单位的项目和事项。"_s;
    table.footnote = u"■ 表示有超期；按超期时限与节点合计由多到少排列"_s;
    document.blocks.push_back(std::move(table));
}
} // namespace

void addOverall(Document &document, const PackFacts &facts)
{
    begin(document, u"总体情况"_s, u"（%1）"_s.arg(asOfText(facts.asOf())));
    const auto count = [&](LightColor color) { return facts.withLight(color).size(); };
    document.blocks.push_back(Heading{2, u"一、项目"_s});
    document.blocks.push_back(
        Paragraph{investmentSentence(facts.projects()) + figuresLine(facts.projects()) + u"。"_s});
    document.blocks.push_back(Paragraph{
        u"红灯%1项，黄灯%2项，绿灯%3项，未评%4项；登记存在问题的%5项。"_s.arg(count(LightColor::Red))
            .arg(count(LightColor::Yellow))
            .arg(count(LightColor::Green))
            .arg(count(LightColor::None))
            .arg(facts.withObstacle().size())});
    const auto overdue = facts.overdue(ListKind::Matters);
    const auto open = std::count_if(facts.matters().begin(), facts.matters().end(), [](const Matter *matter) {
        return !matter->isClosed();
    });
    document.blocks.push_back(Heading{2, u"二、督办事项"_s});
    document.blocks.push_back(Paragraph{
        u"登记督办事项%1件，未办结%2件，其中超期%3件、超期时限%4个。超期项目节点%5个。本周到期%6个。"_s
            .arg(facts.matters().size())
            .arg(open)
            .arg(mattersOn(overdue))
            .arg(overdue.size())
            .arg(facts.overdue(ListKind::Nodes).size())
            .arg(facts.dueThisWeek().size())});
    document.blocks.push_back(Heading{2, u"三、责任单位"_s});
    addUnitTable(document, facts);
}

void addLights(Document &document, const PackFacts &facts)
{
    const auto red = facts.withLight(LightColor::Red);
    const auto yellow = facts.withLight(LightColor::Yellow);
    begin(document,
          u"红灯、黄灯项目"_s,
          u"（%1，红灯%2项、黄灯%3项）"_s.arg(asOfText(facts.asOf())).arg(red.size()).arg(yellow.size()));
    PageTable table;
    table.columns = {{u"灯"_s, 18, Align::Left},
                     {u"序号"_s, 13, Align::Center},
                     {u"项目名称"_s, 40, Align::Left},
                     {u"责任单位"_s, 26, Align::Left},
                     {u"责任人"_s, 24, Align::Center},
                     {u"原因"_s, 43, Align::Left}};
    int number = 0;
    for (const auto &[color, list] :
         {std::pair(LightColor::Red, &red), std::pair(LightColor::Yellow, &yellow)})
        for (const Project *project : *list)
            table.rows.push_back({Cell{lightText(color), {}, color == LightColor::Red},
                                  Cell{QString::number(++number)},
                                  Cell{project->name, project->code},
                                  Cell{facts.unitName(project->unit)},
                                  Cell{personName(facts.workspace(), project->person)},
                                  Cell{lightReason(*project, facts.asOf())}});
    table.emptyText = u"没有红灯和黄灯项目。"_s;
    table.footnote = u"■ 红灯：计划日期已过，或投资滞后序时30个百分点以上；▲ 黄灯：滞后10至30个百分点"_s;
    document.blocks.push_back(std::move(table));
}

void addObstacles(Document &document, const PackFacts &facts)
{
    const auto list = facts.withObstacle();
    begin(document, u"推进困难项目"_s, u"（%1，共%2项）"_s.arg(asOfText(facts.asOf())).arg(list.size()));
    PageTable table;
    table.columns = {{u"序号"_s, 13, Align::Center},
                     {u"项目名称"_s, 38, Align::Left},
                     {u"责任单位"_s, 26, Align::Left},
                     {u"存在问题"_s, 44, Align::Left},
                     {u"下步计划"_s, 40, Align::Left}};
    int number = 0;
    for (const Project *project : list)
        table.rows.push_back({Cell{QString::number(++number)},
                              Cell{project->name, project->code},
                              Cell{facts.unitName(project->unit)},
                              Cell{project->obstacle},
                              Cell{project->next.isEmpty() ? u"—"_s : project->next}});
    table.emptyText = u"没有登记存在问题的项目。"_s;
    document.blocks.push_back(std::move(table));
}

void addProjectTable(Document &document, const PackFacts &facts)
{
    begin(document,
          u"重点项目一览"_s,
          u"（共%1项，%2）"_s.arg(facts.projects().size()).arg(figuresLine(facts.projects())));
    PageTable table;
    table.unitLine = u"单位：万元"_s;
    table.columns = {{u"序号"_s, 13, Align::Center},
                     {u"项目名称"_s, 31, Align::Left},
                     {u"责任单位"_s, 20, Align::Left},
                     {u"总投资"_s, 28, Align::Right}, // the sum is longer than any row's figure
                     {u"年度计划"_s, 25, Align::Right},
                     {u"累计完成"_s, 25, Align::Right},
                     {u"较序时"_s, 18, Align::Right},
                     {u"灯"_s, 18, Align::Left}};
    if (!facts.projects().empty())
        table.rows.push_back(sumRow(sumsOf(facts.projects()), facts.projects().size()));
    int number = 0;
    for (const Project *project : facts.projects()) {
        const LightColor light = lightOf(*project, facts.asOf()).color;
        table.rows.push_back({Cell{QString::number(++number)},
                              Cell{project->name, project->code},
                              Cell{facts.unitName(project->unit)},
                              Cell{wanText(project->total)},
                              Cell{wanText(project->plan)},
                              Cell{wanText(project->done)},
                              Cell{pointsText(*project)},
                              Cell{lightText(light), {}, light == LightColor::Red}});
    }
    table.emptyText = u"文件中还没有项目。"_s;
    table.footnote = u"较序时：累计完成÷年度计划−月份÷12，单位为百分点；无年度计划的记“—”"_s;
    document.blocks.push_back(std::move(table));
}
