// The lists of what is late and what comes due.

#include "core/briefing/packfacts.h"
#include "core/briefing/packwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {
using Align = PageTable::Alignment;
using StageGroup = std::pair<QString, std::vector<const StageOnList *>>;

/// The group with most entries first; within one, as the list orders them.
template <typename NameOf>
std::vector<StageGroup> groupedBy(const std::vector<StageOnList> &list, NameOf nameOf)
{
    std::map<QString, std::vector<const StageOnList *>> groups;
    for (const StageOnList &entry : list)
        groups[nameOf(entry)].push_back(&entry);
    std::vector<StageGroup> sorted(groups.begin(), groups.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const StageGroup &a, const StageGroup &b) {
        return a.second.size() > b.second.size();
    });
    return sorted;
}

std::vector<StageGroup> byUnit(const std::vector<StageOnList> &list)
{
    return groupedBy(
        list, [](const StageOnList &entry) { return entry.unit ? entry.unit->name : u"未登记责任单位"_s; });
}

QString personOn(const PackFacts &facts, const StageOnList &entry)
{
    return personName(facts.workspace(), entry.matter ? entry.matter->person : entry.project->person);
}

/// What stands in the columns of a list beside the group and the number.
struct StageColumns
{
    QString group;
    QString third; ///< beside the title: who answers for it
    std::function<QString(const StageOnList &)> thirdOf;
    bool overdue = true;
};

PageTable stageTable(const PackFacts &facts, const std::vector<StageGroup> &groups, const StageColumns &form)
{
    PageTable table;
    table.columns = {{form.group, 22, Align::Center},
                     {u"序号"_s, 11, Align::Center},
                     {form.overdue ? u"事项"_s : u"到期事项"_s, 44, Align::Left},
                     {form.third, 20, Align::Center},
                     {u"时限"_s, 18, Align::Center},
                     {u"到期日"_s, 20, Align::Center},
                     {form.overdue ? u"超期/天"_s : u"剩余/天"_s, 17, Align::Right}};
    int number = 0;
    for (const auto &[name, entries] : groups) {
        bool first = true;
        for (const StageOnList *entry : entries) {
            const PageTable::Cell group{name,
                                        u"%1个"_s.arg(entries.size()),
                                        true,
                                        false,
                                        first ? static_cast<int>(entries.size()) : 1};
            table.rows.push_back({first ? group : PageTable::Cell{{}},
                                  {QString::number(++number)},
                                  {titleOf(*entry), codeOf(*entry)},
                                  {form.thirdOf(*entry)},
                                  {stageText(*entry)},
                                  {shortDay(entry->due, facts.asOf())},
                                  {QString::number(entry->days), {}, form.overdue, form.overdue}});
            first = false;
        }
    }
    return table;
}

PageTable tableByUnit(const PackFacts &facts, const std::vector<StageOnList> &list, bool overdue)
{
    return stageTable(facts,
                      byUnit(list),
                      {u"责任单位"_s,
                       u"责任人"_s,
                       [&facts](const StageOnList &entry) { return personOn(facts, entry); },
                       overdue});
}

QString nextDueSentence(const PackFacts &facts)
{
    QDate next;
    for (const Matter *matter : facts.matters())
        if (!matter->isClosed())
            for (const Deadline *deadline : facts.parts().deadlines(matter->id))
                if (!deadline->done.isValid() && deadline->due.date >= facts.asOf()
                    && (!next.isValid() || deadline->due.date < next))
                    next = deadline->due.date;
    return next.isValid() ? u"最近到期：%1。"_s.arg(longDay(next)) : QString();
}

Paragraph spreadOf(const std::vector<StageOnList> &list)
{
    const auto within = [&](int from, int to) {
        return std::count_if(list.begin(), list.end(), [=](const StageOnList &entry) {
            return entry.days >= from && entry.days <= to;
        });
    };
    return {u"超期7天以内%1个，8天至30天%2个，30天以上%3个，最长%4天。"_s.arg(within(1, 7))
                .arg(within(8, 30))
                .arg(within(31, std::numeric_limits<int>::max()))
                .arg(list.front().days)};
}

void addOverdueOf(Document &document, const PackFacts &facts, ListKind kind)
{
    const bool matters = kind == ListKind::Matters;
    const auto list = facts.overdue(kind);
    const QString title = matters ? u"督办事项超期清单"_s : u"项目节点超期清单"_s;
    document.blocks.push_back(PageBreak{});
    const QString count = matters ? u"超期时限%1个，涉及事项%2件"_s.arg(list.size()).arg(mattersOn(list))
                                  : u"超期节点%1个"_s.arg(list.size());
    document.blocks.push_back(
        Heading{1,
                title,
                title,
                u"（%1，%2、%3个单位）"_s.arg(asOfText(facts.asOf()), count).arg(byUnit(list).size())});
    if (!list.empty())
        document.blocks.push_back(spreadOf(list));
    PageTable table = tableByUnit(facts, list, true);
    table.emptyText
        = matters ? u"没有超期的督办事项。"_s + nextDueSentence(facts) : u"没有超期的项目节点。"_s;
    table.footnote = matters ? u"■ 表示超期；超期天数按自然日计；台账未载明的时限不计超期"_s
                             : u"■ 表示超期；计划日期已过而未登记实际日期的节点"_s;
    document.blocks.push_back(std::move(table));
}
} // namespace

void addOverdueByUnit(Document &document, const PackFacts &facts)
{
    addOverdueOf(document, facts, ListKind::Matters);
    addOverdueOf(document, facts, ListKind::Nodes);
}

void addOverdueByLeader(Document &document, const PackFacts &facts)
{
    const auto list = facts.overdue(ListKind::All);
    const auto leaderOf = [&](const StageOnList &entry) {
        const QString leader
            = entry.project ? personName(facts.workspace(), entry.project->leader) : QString();
        return leader.isEmpty() ? u"未登记包联领导"_s : leader;
    };
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(
        Heading{1,
                u"超期清单（按包联领导）"_s,
                u"超期清单（按包联领导）"_s,
                u"（%1，超期时限和节点%2个）"_s.arg(asOfText(facts.asOf())).arg(list.size())});
    PageTable table = stageTable(
        facts, groupedBy(list, leaderOf), {u"包联领导"_s, u"责任单位"_s, [](const StageOnList &entry) {
                                               return entry.unit ? entry.unit->name : u"—"_s;
                                           }});
    table.emptyText = u"没有超期的事项和节点。"_s;
    table.footnote = u"■ 表示超期；包联领导取自项目登记，未关联项目的事项列为“未登记包联领导”"_s;
    document.blocks.push_back(std::move(table));
}

void addDueThisWeek(Document &document, const PackFacts &facts)
{
    const auto list = facts.dueThisWeek();
    const QDate sunday = facts.asOf().addDays(7 - facts.asOf().dayOfWeek());
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(
        Heading{1,
                u"本周到期"_s,
                u"本周到期"_s,
                u"（%1至%2，共%3个）"_s.arg(longDay(facts.asOf()), longDay(sunday)).arg(list.size())});
    PageTable table = tableByUnit(facts, list, false);
    table.emptyText = u"本周没有到期的事项和节点。"_s;
    document.blocks.push_back(std::move(table));
}
