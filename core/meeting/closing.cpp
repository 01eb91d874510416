#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/carrying.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/meetinglock.h"
#include "core/meeting/numbering.h"
#include "core/supervision/matterdispatch.h"

#include <unordered_map>

namespace {
/// The figures that the follow-up was heard with stay with the meeting.
void settleFollowUps(const Workspace &workspace, const Meeting &meeting, ChangeSet &changes)
{
    const Meeting *last = meetingBefore(workspace, meeting);
    for (const AgendaItem *item : agendaOf(workspace, meeting.id)) {
        if (item->type != AgendaType::FollowUp || item->outcome != AgendaOutcome::Pending)
            continue;
        AgendaItem after = *item;
        after.outcome = AgendaOutcome::Discussed;
        if (last && after.decision.isEmpty())
            after.decision = followUpText(followUpOf(workspace, *last, meeting.date));
        changes.push_back(altered<AgendaItem>(workspace.table<AgendaItem>().ref(item->id), std::move(after)));
    }
}

/// 一次交办: the matter leaves with everything named, and its clocks run from the meeting's day.
void dispatch(const Workspace &workspace,
              const Matter &matter,
              const Meeting &meeting,
              const WorkCalendar &calendar,
              const IdSource &ids,
              ChangeSet &changes)
{
    Matter after = matter;
    after.state = MatterState::Assigned;
    after.dispatched = DatePhrase::day(meeting.date);
    after.policy = workspace.office().policy;
    const MatterStanding standing = standingOf(workspace, matter.id);
    addDispatch(changes, standing, after, {after.decidedDue}, calendar, ids);
    changes.push_back(altered<Matter>(standing.matter, std::move(after)));
}

void dispatchMatters(const Workspace &workspace,
                     const Meeting &meeting,
                     const WorkCalendar &calendar,
                     const IdSource &ids,
                     ChangeSet &changes)
{
    for (const AgendaItem *item : agendaOf(workspace, meeting.id))
        for (const Matter *matter : mattersOf(workspace, item->id))
            // A meeting that was opened again finds those of its first closing on their way.
            if (matter->state == MatterState::Registered || matter->state == MatterState::Filed)
                dispatch(workspace, *matter, meeting, calendar, ids, changes);
}

/// The day of the last record of completion, by matter.
std::unordered_map<MatterId, QDate> completionDays(const Workspace &workspace)
{
    std::unordered_map<MatterId, QDate> days;
    for (const Ref<MatterEvent> &event : workspace.all<MatterEvent>())
        if (event->kind == MatterEventKind::Completed)
            days[event->matter] = qMax(days[event->matter], event->on);
    return days;
}

/// The way forward from a matter: the meeting that heard of its completion.
void noteCompletions(const Workspace &workspace, const Meeting &meeting, ChangeSet &changes)
{
    const std::unordered_map<MatterId, QDate> completed = completionDays(workspace);
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        const bool isDone
            = matter->state == MatterState::Completed || matter->state == MatterState::SignedOff;
        const Meeting *origin = isDone && !matter->closedAt ? meetingOf(workspace, *matter) : nullptr;
        if (!origin || origin->series != meeting.series || origin->date >= meeting.date)
            continue;
        // A meeting that is closed late did not hear of what was completed since it was held.
        if (const auto day = completed.find(matter->id); day != completed.end() && day->second > meeting.date)
            continue;
        Matter after = *matter;
        after.closedAt = meeting.id;
        changes.push_back(altered<Matter>(matter, std::move(after)));
    }
}
} // namespace

Edit closeMeeting(MeetingId meeting, const WorkCalendar &calendar, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableMeeting(workspace, meeting);
        if (!standing)
            return tl::unexpected(standing.error());
        Meeting after = **standing;
        after.state = MeetingState::Closed;
        ChangeSet changes{altered<Meeting>(*standing, std::move(after))};
        settleFollowUps(workspace, **standing, changes);
        dispatchMatters(workspace, **standing, calendar, ids, changes);
        noteCompletions(workspace, **standing, changes);
        const Meeting *next = meetingAfter(workspace, **standing);
        return withAgenda(workspace, std::move(changes), next ? next->id : MeetingId(), ids);
    };
}
