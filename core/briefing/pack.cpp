#include "core/briefing/pack.h"

#include "core/domain/lookup.h"
#include "core/supervision/schedulelight.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {
using Cell = PageTable::Cell;
using Align = PageTable::Alignment;

/// GB/T 9704 §7.3.5.4: Arabic figures, no leading zeros.
QString longDay(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString shortDay(const DatePhrase &phrase, QDate asOf)
{
    if (!phrase.text.isEmpty())
        return phrase.text;
    const QString day = u"%1月%2日"_s.arg(phrase.date.month()).arg(phrase.date.day());
    return phrase.date.year() == asOf.year() ? day : QString::number(phrase.date.year()) + u'年' + day;
}

QString asOfText(QDate day)
{
    return u"截至"_s + longDay(day);
}

QString stageText(const StageOnList &entry)
{
    if (entry.kind == StageOnList::Kind::Node)
        return entry.node == StageOnList::Node::Start ? u"计划开工"_s : u"计划竣工"_s;
    switch (entry.deadline->stage) {
    case DeadlineStage::Deploy:
        return u"当日部署"_s;
    case DeadlineStage::Feedback:
        return u"3日反馈"_s;
    case DeadlineStage::Resolve:
        return u"7日"_s;
    case DeadlineStage::Month:
        return u"一个月"_s;
    case DeadlineStage::Plan:
        return u"计划节点"_s;
    }
    return {};
}

QString titleOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->title : entry.project->name;
}

QString codeOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->code : entry.project->code;
}

QString personOf(const Workspace &workspace, const StageOnList &entry)
{
    return personName(workspace, entry.matter ? entry.matter->person : entry.project->person);
}

using UnitGroup = std::pair<QString, std::vector<const StageOnList *>>;

/// By unit, the unit with most entries first; within one, as the list orders them.
std::vector<UnitGroup> byUnit(const std::vector<StageOnList> &list)
{
    std::map<QString, std::vector<const StageOnList *>> groups;
    for (const StageOnList &entry : list)
        groups[entry.unit ? entry.unit->name : u"未登记责任单位"_s].push_back(&entry);
    std::vector<UnitGroup> sorted(groups.begin(), groups.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const UnitGroup &a, const UnitGroup &b) {
        return a.second.size() > b.second.size();
    });
    return sorted;
}

PageTable stageTable(const Workspace &workspace,
                     const std::vector<StageOnList> &list,
                     bool overdue,
                     const PackRequest &request)
{
    PageTable table;
    table.columns = {{u"责任单位"_s, 22, Align::Center},
                     {u"序号"_s, 11, Align::Center},
                     {overdue ? u"事项"_s : u"到期事项"_s, 44, Align::Left},
                     {u"责任人"_s, 20, Align::Center},
                     {u"时限"_s, 18, Align::Center},
                     {u"到期日"_s, 20, Align::Center},
                     {overdue ? u"超期/天"_s : u"剩余/天"_s, 17, Align::Right}};
    int number = 0;
    for (const auto &[unit, entries] : byUnit(list)) {
        bool first = true;
        for (const StageOnList *entry : entries) {
            const Cell group{unit,
                             u"%1个"_s.arg(entries.size()),
                             true,
                             false,
                             first ? static_cast<int>(entries.size()) : 1};
            table.rows.push_back({first ? group : Cell{{}},
                                  Cell{QString::number(++number)},
                                  Cell{titleOf(*entry), codeOf(*entry)},
                                  Cell{personOf(workspace, *entry)},
                                  Cell{stageText(*entry)},
                                  Cell{shortDay(entry->due, request.asOf)},
                                  Cell{QString::number(entry->days), {}, overdue, overdue}});
            first = false;
        }
    }
    return table;
}

QString nextDueSentence(const Workspace &workspace, const MatterParts &parts, QDate today)
{
    QDate next;
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        if (!matter->isClosed())
            for (const Deadline *deadline : parts.deadlines(matter->id))
                if (!deadline->done.isValid() && deadline->due.date >= today
                    && (!next.isValid() || deadline->due.date < next))
                    next = deadline->due.date;
    return next.isValid() ? u"最近到期：%1。"_s.arg(longDay(next)) : QString();
}

void addOverdue(Document &document,
                const Workspace &workspace,
                const MatterParts &parts,
                const PackRequest &request)
{
    for (const ListKind kind : {ListKind::Matters, ListKind::Nodes}) {
        const bool matters = kind == ListKind::Matters;
        const auto list = overdueStages(workspace, parts, request.asOf, kind);
        const QString title = matters ? u"督办事项超期清单"_s : u"项目节点超期清单"_s;
        const auto groups = byUnit(list);
        document.blocks.push_back(PageBreak{});
        const QString count = matters ? u"超期时限%1个，涉及事项%2件"_s.arg(list.size()).arg(mattersOn(list))
                                      : u"超期节点%1个"_s.arg(list.size());
        document.blocks.push_back(
            Heading{1,
                    title,
                    title,
                    u"（%1，%2、%3个单位）"_s.arg(asOfText(request.asOf), count).arg(groups.size())});
        if (!list.empty()) {
            const auto within = [&](int from, int to) {
                return std::count_if(list.begin(), list.end(), [=](const StageOnList &entry) {
                    return entry.days >= from && entry.days <= to;
                });
            };
            document.blocks.push_back(
                Paragraph{u"超期7天以内%1个，8天至30天%2个，30天以上%3个，最长%4天。"_s.arg(within(1, 7))
                              .arg(within(8, 30))
                              .arg(within(31, std::numeric_limits<int>::max()))
                              .arg(list.front().days)});
        }
        PageTable table = stageTable(workspace, list, true, request);
        table.emptyText = matters
            ? u"没有超期的督办事项。"_s + nextDueSentence(workspace, parts, request.asOf)
            : u"没有超期的项目节点。"_s;
        table.footnote = matters ? u"■ 表示超期；超期天数按自然日计；台账未载明的时限不计超期"_s
                                 : u"■ 表示超期；计划日期已过而未登记实际日期的节点"_s;
        document.blocks.push_back(std::move(table));
    }
}

void addDue(Document &document,
            const Workspace &workspace,
            const MatterParts &parts,
            const PackRequest &request)
{
    const auto list = stagesDueThisWeek(workspace, parts, request.asOf);
    const QDate sunday = request.asOf.addDays(7 - request.asOf.dayOfWeek());
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(
        Heading{1,
                u"本周到期"_s,
                u"本周到期"_s,
                u"（%1至%2，共%3个）"_s.arg(longDay(request.asOf), longDay(sunday)).arg(list.size())});
    PageTable table = stageTable(workspace, list, false, request);
    table.emptyText = u"本周没有到期的事项和节点。"_s;
    document.blocks.push_back(std::move(table));
}

QString wan(const std::optional<Money> &money)
{
    if (!money)
        return u"—"_s;
    return money->isAbout() || money->isAtLeast() ? money->text : shownIn(money->fen, MoneyUnit::WanYuan);
}

QString pointsText(const Project &project)
{
    const auto pace = paceOf(project);
    if (!pace || !pace->aheadPoints)
        return u"—"_s;
    const QString points = QString::number(std::abs(*pace->aheadPoints), 'f', 1);
    return (*pace->aheadPoints < 0 ? u"−"_s : u"+"_s) + points;
}

QString lightText(const Project &project, QDate today)
{
    switch (lightOf(project, today).color) {
    case LightColor::Red:
        return u"■ 红灯"_s;
    case LightColor::Yellow:
        return u"▲ 黄灯"_s;
    case LightColor::Green:
        return u"● 绿灯"_s;
    case LightColor::None:
        return u"○ 未评"_s;
    }
    return {};
}

QString figuresLine(const Workspace &workspace)
{
    std::map<QDate, int> days;
    for (const Ref<Project> &project : workspace.all<Project>())
        if (project->figuresAsOf.isValid())
            ++days[project->figuresAsOf];
    if (days.empty())
        return u"投资数据未注明截止日期"_s;
    QStringList parts;
    for (const auto &[day, count] : days)
        parts.append(days.size() == 1 ? asOfText(day) : u"%1（%2项）"_s.arg(asOfText(day)).arg(count));
    return u"投资数据"_s + parts.join(u'、');
}

void addProjects(Document &document, const Workspace &workspace, const PackRequest &request)
{
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(
        Heading{1,
                u"重点项目一览"_s,
                u"重点项目一览"_s,
                u"（共%1项，%2）"_s.arg(workspace.table<Project>().size()).arg(figuresLine(workspace))});
    PageTable table;
    table.unitLine = u"单位：万元"_s;
    table.columns = {{u"序号"_s, 11, Align::Center},
                     {u"项目名称"_s, 37, Align::Left},
                     {u"责任单位"_s, 24, Align::Left},
                     {u"总投资"_s, 18, Align::Right},
                     {u"年度计划"_s, 18, Align::Right},
                     {u"累计完成"_s, 18, Align::Right},
                     {u"较序时"_s, 16, Align::Right},
                     {u"灯"_s, 18, Align::Left}};
    qint64 total = 0;
    qint64 plan = 0;
    qint64 done = 0;
    int number = 0;
    for (const Ref<Project> &project : workspace.all<Project>()) {
        total += project->total ? project->total->fen : 0;
        plan += project->plan ? project->plan->fen : 0;
        done += project->done ? project->done->fen : 0;
        const Unit *unit = currentUnit(workspace, project->unit);
        const bool late = lightOf(*project, request.asOf).color == LightColor::Red;
        table.rows.push_back({Cell{QString::number(++number)},
                              Cell{project->name, project->code},
                              Cell{unit ? unit->name : u"—"_s},
                              Cell{wan(project->total)},
                              Cell{wan(project->plan)},
                              Cell{wan(project->done)},
                              Cell{pointsText(*project)},
                              Cell{lightText(*project, request.asOf), {}, late}});
    }
    if (!table.rows.empty()) {
        const auto sum = [](qint64 fen) { return Cell{shownIn(fen, MoneyUnit::WanYuan), {}, true}; };
        table.rows.insert(table.rows.begin(),
                          PageTable::Row{Cell{},
                                         Cell{u"合计（%1项）"_s.arg(number), {}, true},
                                         Cell{},
                                         sum(total),
                                         sum(plan),
                                         sum(done),
                                         Cell{},
                                         Cell{}});
    }
    table.emptyText = u"文件中还没有项目。"_s;
    table.footnote = u"较序时：累计完成÷年度计划−月份÷12，单位为百分点；无年度计划的记“—”"_s;
    document.blocks.push_back(std::move(table));
}

QString calendarNote(const WorkCalendar &calendar, QDate day)
{
    return calendar.covers(day.year()) ? QString()
                                       : u"%1年放假安排尚未导入，工作日暂按普通周末计算"_s.arg(day.year());
}
} // namespace

Document composePack(const Workspace &workspace, const WorkCalendar &calendar, const PackRequest &request)
{
    const MatterParts parts(workspace);
    Document document;
    document.title = u"重点项目周例会汇报材料"_s;
    document.subject = workspace.office().name;
    document.asOf = request.asOf;
    document.asOfText = asOfText(request.asOf);
    if (workspace.office().sample)
        document.sampleLabel = u"示例数据"_s;
    Cover cover;
    cover.title = document.title;
    if (!workspace.office().name.isEmpty())
        cover.subtitle.append(workspace.office().name);
    cover.subtitle.append(document.asOfText);
    const auto overdue = overdueStages(workspace, parts, request.asOf, ListKind::Matters);
    const auto nodes = overdueStages(workspace, parts, request.asOf, ListKind::Nodes);
    cover.subtitle.append(
        u"项目%1项 · 超期督办事项%2件 · 超期节点%3个"_s.arg(workspace.table<Project>().size())
            .arg(mattersOn(overdue))
            .arg(nodes.size()));
    cover.foot.append(longDay(request.asOf));
    if (const QString note = calendarNote(calendar, request.asOf); !note.isEmpty())
        cover.foot.append(note);
    document.blocks.push_back(std::move(cover));
    for (const PackPart part : request.parts) {
        switch (part) {
        case PackPart::Overdue:
            addOverdue(document, workspace, parts, request);
            break;
        case PackPart::DueThisWeek:
            addDue(document, workspace, parts, request);
            break;
        case PackPart::Projects:
            addProjects(document, workspace, request);
            break;
        }
    }
    return document;
}
