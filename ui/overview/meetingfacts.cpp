#include "ui/overview/meetingfacts.h"

#include <unordered_set>

namespace {
std::vector<const AgendaItem *> itemsOf(const Workspace &workspace, MeetingId meeting)
{
    std::vector<const AgendaItem *> items;
    for (const Ref<AgendaItem> &item : workspace.all<AgendaItem>())
        if (item->meeting == meeting)
            items.push_back(item.get());
    return items;
}

/// Counted as followUpOf() does, but without reading any deadline: the window's first frame waits for it.
MeetingFacts::Last lastFacts(const Workspace &workspace, const Meeting &meeting)
{
    MeetingFacts::Last last{meeting.id, meeting.number, meeting.date, 0, 0};
    std::unordered_set<AgendaItemId> items;
    for (const AgendaItem *item : itemsOf(workspace, meeting.id))
        items.insert(item->id);
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        if (matter->state == MatterState::Cancelled || !items.contains(matter->agendaItem))
            continue;
        ++last.decided;
        last.completed += matter->isClosed();
    }
    return last;
}

MeetingFacts::Next nextFacts(const Workspace &workspace, const Meeting &meeting)
{
    MeetingFacts::Next next{meeting.id, meeting.number, meeting.date, meeting.half, 0, 0};
    for (const AgendaItem *item : itemsOf(workspace, meeting.id)) {
        ++next.items;
        next.carried += static_cast<bool>(item->carriedFrom);
    }
    return next;
}
} // namespace

int MeetingFacts::Last::percent() const
{
    return decided == 0 ? 0 : qRound(completed * 100.0 / decided);
}

MeetingFacts meetingFacts(const Workspace &workspace, QDate today)
{
    const Meeting *last = nullptr;
    const Meeting *next = nullptr;
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>()) {
        const bool isClosed = meeting->state == MeetingState::Closed && meeting->date <= today;
        if (isClosed && (!last || meeting->date > last->date))
            last = meeting.get();
        if (!meeting->isLocked() && meeting->date >= today && (!next || meeting->date < next->date))
            next = meeting.get();
    }
    MeetingFacts facts;
    if (last)
        facts.last = lastFacts(workspace, *last);
    if (next)
        facts.next = nextFacts(workspace, *next);
    return facts;
}
