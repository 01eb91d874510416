#include "core/meeting/agendaedits.h"

#include "core/base/text.h"
#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetinglock.h"

namespace {
struct AgendaEditText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdit)
};

using AgendaOrder = std::vector<Ref<AgendaItem>>;

AgendaOrder orderOf(const Workspace &workspace, MeetingId meeting)
{
    AgendaOrder order;
    for (const AgendaItem *item : agendaOf(workspace, meeting))
        order.push_back(workspace.table<AgendaItem>().ref(item->id));
    return order;
}

/// Counts the items through from 1; what stands right already is no change.
void renumber(const AgendaOrder &order, ChangeSet &changes)
{
    for (size_t i = 0; i < order.size(); ++i) {
        const int position = static_cast<int>(i) + 1;
        if (order[i]->position == position)
            continue;
        AgendaItem after = *order[i];
        after.position = position;
        changes.push_back(altered<AgendaItem>(order[i], std::move(after)));
    }
}

/// An edit of one item: `change` gets a copy to work on and answers whether it may be.
Edit itemEdit(AgendaItemId item, std::function<Outcome(const Workspace &, AgendaItem &)> change)
{
    return [item, change = std::move(change)](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableItem(workspace, item);
        if (!standing)
            return tl::unexpected(standing.error());
        AgendaItem after = **standing;
        if (Outcome allowed = change(workspace, after); !allowed)
            return tl::unexpected(allowed.error());
        if (after == **standing)
            return ChangeSet();
        return ChangeSet{altered<AgendaItem>(*standing, std::move(after))};
    };
}

tl::unexpected<Error> noTitle()
{
    return failure(Error::Kind::Invalid, AgendaEditText::tr("An agenda item needs a title."));
}

/// Where an item was carried on to; null when it was not.
const Meeting *carriedOnTo(const Workspace &workspace, AgendaItemId item)
{
    for (const Ref<AgendaItem> &other : workspace.all<AgendaItem>())
        if (other->carriedFrom == item)
            return workspace.find(other->meeting);
    return nullptr;
}

Outcome mayBeRemoved(const Workspace &workspace, const AgendaItem &item)
{
    if (!item.decision.isEmpty() || !mattersOf(workspace, item.id).empty())
        return failure(
            Error::Kind::Invalid,
            AgendaEditText::tr("“%1” has a decision or matters and stays on the agenda. Postpone it instead.")
                .arg(excerpt(item.title)));
    if (const Meeting *next = carriedOnTo(workspace, item.id))
        return failure(Error::Kind::Invalid,
                       AgendaEditText::tr("“%1” was carried over to %2. Take it off that agenda first.")
                           .arg(excerpt(item.title), meetingName(workspace, *next)));
    return {};
}
} // namespace

Edit addItem(MeetingId meeting, AgendaItem item, std::optional<int> position, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        if (const auto standing = changeableMeeting(workspace, meeting); !standing)
            return tl::unexpected(standing.error());
        AgendaItem added = item;
        added.title = tidied(item.title);
        if (added.title.isEmpty())
            return noTitle();
        AgendaOrder order = orderOf(workspace, meeting);
        const int count = static_cast<int>(order.size());
        const int place = qBound(1, position.value_or(count + 1), count + 1);
        if (!added.id)
            added.id = makeId<AgendaItemId>(ids);
        added.meeting = meeting;
        added.position = place;
        const auto record = std::make_shared<const AgendaItem>(std::move(added));
        ChangeSet changes{ChangeOf<AgendaItem>{nullptr, record}};
        order.insert(order.begin() + (place - 1), record);
        renumber(order, changes);
        return changes;
    };
}

Edit moveItem(AgendaItemId item, int position)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableItem(workspace, item);
        if (!standing)
            return tl::unexpected(standing.error());
        AgendaOrder order = orderOf(workspace, (*standing)->meeting);
        std::erase(order, *standing);
        const int place = qBound(1, position, static_cast<int>(order.size()) + 1);
        order.insert(order.begin() + (place - 1), *standing);
        ChangeSet changes;
        renumber(order, changes);
        return changes;
    };
}

Edit removeItem(AgendaItemId item)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableItem(workspace, item);
        if (!standing)
            return tl::unexpected(standing.error());
        if (Outcome allowed = mayBeRemoved(workspace, **standing); !allowed)
            return tl::unexpected(allowed.error());
        AgendaOrder order = orderOf(workspace, (*standing)->meeting);
        std::erase(order, *standing);
        ChangeSet changes{removed<AgendaItem>(*standing)};
        renumber(order, changes);
        return changes;
    };
}

Edit correctItem(AgendaItemId item, AgendaItem wanted)
{
    return itemEdit(item, [wanted = std::move(wanted)](const Workspace &, AgendaItem &after) -> Outcome {
        after.title = tidied(wanted.title);
        if (after.title.isEmpty())
            return noTitle();
        after.type = wanted.type;
        after.unit = wanted.unit;
        after.projects = wanted.projects;
        after.asked = tidied(wanted.asked);
        after.recurs = wanted.recurs;
        return {};
    });
}

Edit recordDecision(AgendaItemId item, const QString &words)
{
    return itemEdit(item, [text = tidied(words)](const Workspace &workspace, AgendaItem &after) -> Outcome {
        if (text.isEmpty() && !mattersOf(workspace, after.id).empty())
            return failure(Error::Kind::Invalid,
                           AgendaEditText::tr(
                               "Matters were made of this decision: it can be reworded, not taken away."));
        after.decision = text;
        after.outcome = text.isEmpty() ? AgendaOutcome::Pending : AgendaOutcome::Discussed;
        return {};
    });
}

Edit noteDiscussed(AgendaItemId item)
{
    return itemEdit(item, [](const Workspace &, AgendaItem &after) -> Outcome {
        after.outcome = AgendaOutcome::Discussed;
        return {};
    });
}

Edit postponeItem(AgendaItemId item)
{
    return itemEdit(item, [](const Workspace &, AgendaItem &after) -> Outcome {
        after.outcome = AgendaOutcome::Postponed;
        return {};
    });
}

Edit setAttendance(
    MeetingId meeting, UnitId unit, AttendanceState state, PersonId person, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        if (const auto standing = changeableMeeting(workspace, meeting); !standing)
            return tl::unexpected(standing.error());
        if (!workspace.find(unit))
            return failure(Error::Kind::Missing, AgendaEditText::tr("The unit is not there any more."));
        for (const Ref<Attendance> &seat : workspace.all<Attendance>()) {
            if (seat->meeting != meeting || seat->unit != unit)
                continue;
            Attendance after = *seat;
            after.state = state;
            after.person = person;
            return after == *seat ? ChangeSet() : ChangeSet{altered<Attendance>(seat, std::move(after))};
        }
        return ChangeSet{made<Attendance>({makeId<AttendanceId>(ids), meeting, unit, person, state, {}})};
    };
}
