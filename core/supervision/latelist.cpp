#include "core/supervision/latelist.h"

#include <unordered_set>

namespace {
void addMatters(std::vector<StageOnList> &list,
                const Workspace &workspace,
                const MatterParts &parts,
                QDate first,
                QDate last,
                QDate today)
{
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        if (matter->isClosed())
            continue;
        for (const Deadline *deadline : parts.deadlines(matter->id)) {
            const QDate due = deadline->due.date;
            if (deadline->done.isValid() || due < first || due > last)
                continue;
            StageOnList entry;
            entry.matter = matter.get();
            entry.deadline = deadline;
            entry.project = workspace.find(matter->project);
            entry.unit = currentUnit(workspace, matter->unit);
            entry.due = deadline->due;
            entry.days = static_cast<int>(std::abs(today.daysTo(due)));
            list.push_back(entry);
        }
    }
}

void addNodes(
    std::vector<StageOnList> &list, const Workspace &workspace, QDate first, QDate last, QDate today)
{
    using Node = StageOnList::Node;
    const auto add = [&](const Project &project, Node node, const DatePhrase &planned) {
        if (!planned.isDated() || planned.date < first || planned.date > last)
            return;
        StageOnList entry;
        entry.kind = StageOnList::Kind::Node;
        entry.project = &project;
        entry.node = node;
        entry.unit = currentUnit(workspace, project.unit);
        entry.due = planned;
        entry.days = static_cast<int>(std::abs(today.daysTo(planned.date)));
        list.push_back(entry);
    };
    for (const Ref<Project> &project : workspace.all<Project>()) {
        if (project->stage == ProjectStage::Ended || project->actualFinish.isDated())
            continue;
        if (!project->actualStart.isDated())
            add(*project, Node::Start, project->start);
        add(*project, Node::Finish, project->finish);
    }
}

const QString &codeOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->code : entry.project->code;
}

QUuid idOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->id.value : entry.project->id.value;
}

void arrange(std::vector<StageOnList> &list, bool longestFirst)
{
    static const QString none;
    std::sort(list.begin(), list.end(), [longestFirst](const StageOnList &a, const StageOnList &b) {
        if (a.days != b.days)
            return longestFirst ? a.days > b.days : a.days < b.days;
        const QString &unitA = a.unit ? a.unit->name : none;
        const QString &unitB = b.unit ? b.unit->name : none;
        if (unitA != unitB)
            return unitA < unitB;
        if (codeOf(a) != codeOf(b))
            return codeOf(a) < codeOf(b);
        return idOf(a) == idOf(b) ? a.node < b.node : idOf(a) < idOf(b);
    });
}

std::vector<StageOnList> stagesBetween(
    const Workspace &workspace, const MatterParts &parts, QDate first, QDate last, QDate today, ListKind kind)
{
    std::vector<StageOnList> list;
    if (kind != ListKind::Nodes)
        addMatters(list, workspace, parts, first, last, today);
    if (kind != ListKind::Matters)
        addNodes(list, workspace, first, last, today);
    return list;
}
} // namespace

std::vector<StageOnList>
overdueStages(const Workspace &workspace, const MatterParts &parts, QDate today, ListKind kind)
{
    auto list = stagesBetween(workspace, parts, QDate(1, 1, 1), today.addDays(-1), today, kind);
    arrange(list, true);
    return list;
}

std::vector<StageOnList>
stagesDueThisWeek(const Workspace &workspace, const MatterParts &parts, QDate today, ListKind kind)
{
    auto list = stagesBetween(workspace, parts, today, today.addDays(7 - today.dayOfWeek()), today, kind);
    arrange(list, false);
    return list;
}

int mattersOn(const std::vector<StageOnList> &list)
{
    std::unordered_set<MatterId> matters;
    for (const StageOnList &entry : list)
        if (entry.matter)
            matters.insert(entry.matter->id);
    return static_cast<int>(matters.size());
}
