#include "core/meeting/carrying.h"

#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/numbering.h"

namespace {
struct CarryingText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdit)
};

struct AgendaPlace
{
    Ref<AgendaItem> before; ///< null = new on this agenda
    AgendaItem after;
};

AgendaItem
carriedOver(const Workspace &workspace, const AgendaItem &item, MeetingId meeting, const IdSource &ids)
{
    AgendaItem carried = item;
    carried.unit = currentUnitId(workspace, item.unit);
    carried.id = makeId<AgendaItemId>(ids);
    carried.meeting = meeting;
    carried.decision.clear();
    carried.outcome = AgendaOutcome::Pending;
    carried.carriedFrom = item.id;
    return carried;
}

/// The item came to this agenda while a meeting between still stood open: it is not added once more, but goes
/// on from where it was heard last.
bool linkOn(const Workspace &workspace, const AgendaItem &item, std::vector<AgendaPlace> &places)
{
    const std::vector<const AgendaItem *> chain = chainOf(workspace, item);
    const auto there = std::find_if(places.begin(), places.end(), [&](const AgendaPlace &place) {
        return std::any_of(chain.begin() + 1, chain.end(), [&](const AgendaItem *earlier) {
            return earlier->id == place.after.carriedFrom;
        });
    });
    if (there == places.end())
        return false;
    there->after.carriedFrom = item.id;
    return true;
}

void putFollowUpFirst(const Workspace &workspace,
                      const Meeting &meeting,
                      std::vector<AgendaPlace> &places,
                      const IdSource &ids)
{
    const Meeting *last = meetingBefore(workspace, meeting);
    if (!last)
        return;
    const QString title
        = CarryingText::tr("Follow-up of the assignments of %1").arg(meetingName(workspace, *last));
    const auto there = std::find_if(places.begin(), places.end(), [](const AgendaPlace &place) {
        return place.after.type == AgendaType::FollowUp;
    });
    if (there != places.end()) {
        if (there->after.outcome == AgendaOutcome::Pending)
            there->after.title = title;
        return;
    }
    AgendaItem followUp;
    followUp.id = makeId<AgendaItemId>(ids);
    followUp.meeting = meeting.id;
    followUp.type = AgendaType::FollowUp;
    followUp.title = title;
    places.insert(places.begin(), {nullptr, std::move(followUp)});
}
} // namespace

ChangeSet broughtUpToDate(const Workspace &workspace, const Meeting &meeting, const IdSource &ids)
{
    std::vector<AgendaPlace> places;
    for (const AgendaItem *item : agendaOf(workspace, meeting.id))
        places.push_back({workspace.table<AgendaItem>().ref(item->id), *item});
    putFollowUpFirst(workspace, meeting, places, ids);
    for (const AgendaItem *item : itemsMissing(workspace, meeting))
        if (!linkOn(workspace, *item, places))
            places.push_back({nullptr, carriedOver(workspace, *item, meeting.id, ids)});
    ChangeSet changes;
    for (size_t i = 0; i < places.size(); ++i) {
        AgendaPlace &place = places[i];
        place.after.position = static_cast<int>(i) + 1;
        if (!place.before)
            changes.push_back(made(std::move(place.after)));
        else if (!(*place.before == place.after))
            changes.push_back(altered<AgendaItem>(place.before, std::move(place.after)));
    }
    return changes;
}

ChangeSet withAgenda(const Workspace &workspace, ChangeSet changes, MeetingId meeting, const IdSource &ids)
{
    Workspace then = workspace;
    then.apply(changes);
    if (const Meeting *standing = then.find(meeting); standing && !standing->isLocked())
        for (Change &change : broughtUpToDate(then, *standing, ids))
            changes.push_back(std::move(change));
    return changes;
}
