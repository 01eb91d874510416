#include "core/meeting/agenda.h"

#include "core/meeting/numbering.h"
#include "core/supervision/matterclocks.h"

#include <algorithm>
#include <unordered_map>

namespace {
struct AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// "DB2021-99" before "DB2021-100".
bool madeBefore(const Matter *a, const Matter *b)
{
    return std::tuple(a->code.size(), a->code, a->id) < std::tuple(b->code.size(), b->code, b->id);
}

bool isDecidedUnder(const Matter &matter, const std::vector<const AgendaItem *> &items)
{
    return matter.agendaItem && std::any_of(items.begin(), items.end(), [&](const AgendaItem *item) {
               return item->id == matter.agendaItem;
           });
}

bool hasOpenMatter(const Workspace &workspace, const std::vector<const AgendaItem *> &chain)
{
    const auto &matters = workspace.all<Matter>();
    return std::any_of(matters.begin(), matters.end(), [&](const Ref<Matter> &matter) {
        return !matter->isClosed() && isDecidedUnder(*matter, chain);
    });
}

struct OpenMatter
{
    qint64 daysLate = 0; ///< calendar days by which the latest of its stages is missed; 0 when none is
    const Matter *matter = nullptr;
};

/// In one pass over the deadlines, however many matters are asked for.
void findDaysLate(const Workspace &workspace, std::unordered_map<MatterId, OpenMatter> &open, QDate today)
{
    if (open.empty())
        return;
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>()) {
        const auto at = open.find(deadline->matter);
        if (at != open.end() && stageState(*deadline, *at->second.matter, today) == StageState::Overdue)
            at->second.daysLate = qMax(at->second.daysLate, deadline->due.date.daysTo(today));
    }
}

/// Did the item come out of the other one, directly or over meetings between them?
bool comesFrom(const Workspace &workspace, const AgendaItem &item, AgendaItemId other)
{
    const std::vector<const AgendaItem *> chain = chainOf(workspace, item);
    return std::any_of(
        chain.begin() + 1, chain.end(), [&](const AgendaItem *earlier) { return earlier->id == other; });
}

/// What a cancelled meeting only passed on goes on from where it was discussed last.
void addCarried(const Workspace &workspace, const Meeting &meeting, std::vector<const AgendaItem *> &carried)
{
    for (const AgendaItem *item : itemsToCarry(workspace, meeting)) {
        const bool isThere = std::any_of(carried.begin(), carried.end(), [&](const AgendaItem *other) {
            return item->carriedFrom == other->id;
        });
        if (!isThere)
            carried.push_back(item);
    }
}
} // namespace

std::vector<const AgendaItem *> agendaOf(const Workspace &workspace, MeetingId meeting)
{
    std::vector<const AgendaItem *> items;
    for (const Ref<AgendaItem> &item : workspace.all<AgendaItem>())
        if (item->meeting == meeting)
            items.push_back(item.get());
    std::sort(items.begin(), items.end(), [](const AgendaItem *a, const AgendaItem *b) {
        return std::tie(a->position, a->id) < std::tie(b->position, b->id);
    });
    return items;
}

std::vector<const Matter *> mattersOf(const Workspace &workspace, AgendaItemId item)
{
    std::vector<const Matter *> matters;
    if (!item)
        return matters;
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        if (matter->agendaItem == item)
            matters.push_back(matter.get());
    std::sort(matters.begin(), matters.end(), madeBefore);
    return matters;
}

std::vector<const AgendaItem *> chainOf(const Workspace &workspace, const AgendaItem &item)
{
    std::vector<const AgendaItem *> chain{&item};
    // A damaged file may hold a circle: no item stands in its own chain twice.
    for (const AgendaItem *at = workspace.find(item.carriedFrom); at; at = workspace.find(at->carriedFrom)) {
        if (std::find(chain.begin(), chain.end(), at) != chain.end() || at->id == item.id)
            break;
        chain.push_back(at);
    }
    return chain;
}

CarryOver carryOverOf(const Workspace &workspace, const AgendaItem &item)
{
    // Each meeting has a follow-up of its own.
    if (item.type == AgendaType::FollowUp)
        return CarryOver::None;
    if (item.recurs)
        return CarryOver::Recurs;
    if (item.outcome != AgendaOutcome::Discussed)
        return CarryOver::NotDiscussed;
    return hasOpenMatter(workspace, chainOf(workspace, item)) ? CarryOver::OpenMatter : CarryOver::None;
}

std::vector<const AgendaItem *> itemsToCarry(const Workspace &workspace, const Meeting &last)
{
    std::vector<const AgendaItem *> items = agendaOf(workspace, last.id);
    std::erase_if(items,
                  [&](const AgendaItem *item) { return carryOverOf(workspace, *item) == CarryOver::None; });
    return items;
}

std::vector<const AgendaItem *> itemsMissing(const Workspace &workspace, const Meeting &meeting)
{
    std::vector<const AgendaItem *> carried;
    for (const Meeting *other : meetingsOf(workspace, meeting.series)) {
        if (other->id == meeting.id)
            break;
        if (other->state == MeetingState::Closed)
            carried.clear();
        if (other->isLocked())
            addCarried(workspace, *other, carried);
    }
    const std::vector<const AgendaItem *> agenda = agendaOf(workspace, meeting.id);
    std::erase_if(carried, [&](const AgendaItem *item) {
        return std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem *there) {
            return comesFrom(workspace, *there, item->id);
        });
    });
    return carried;
}

int FollowUp::percent() const
{
    return decided > 0 ? (completed * 200 + decided) / (2 * decided) : 0;
}

FollowUp followUpOf(const Workspace &workspace, const Meeting &meeting, QDate today)
{
    FollowUp followUp;
    const std::vector<const AgendaItem *> agenda = agendaOf(workspace, meeting.id);
    std::unordered_map<MatterId, OpenMatter> found;
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        if (!isDecidedUnder(*matter, agenda) || matter->state == MatterState::Cancelled)
            continue;
        ++followUp.decided;
        if (matter->isClosed())
            ++followUp.completed;
        else
            found[matter->id].matter = matter.get();
    }
    findDaysLate(workspace, found, today);
    std::vector<OpenMatter> open;
    for (const auto &[id, matter] : found)
        open.push_back(matter);
    std::sort(open.begin(), open.end(), [](const OpenMatter &a, const OpenMatter &b) {
        return a.daysLate != b.daysLate ? a.daysLate > b.daysLate : madeBefore(a.matter, b.matter);
    });
    for (const OpenMatter &each : open) {
        followUp.open.push_back(each.matter);
        followUp.overdue += each.daysLate > 0 ? 1 : 0;
    }
    return followUp;
}

QString followUpText(const FollowUp &followUp)
{
    if (followUp.decided == 0)
        return AgendaText::tr("No matter was decided.");
    return AgendaText::tr("%1 decided, %2 completed, %3%")
        .arg(followUp.decided)
        .arg(followUp.completed)
        .arg(followUp.percent());
}
