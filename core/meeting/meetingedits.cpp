#include "core/meeting/meetingedits.h"

#include "core/base/text.h"
#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/carrying.h"
#include "core/meeting/meetinglock.h"
#include "core/meeting/numbering.h"

#include <QSet>

namespace {
struct MeetingEditText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdit)
};

/// Another meeting of the series at that time of that day.
const Meeting *
meetingAt(const Workspace &workspace, MeetingSeriesId series, QDate date, HalfDay half, MeetingId besides)
{
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>())
        if (meeting->series == series && meeting->date == date && meeting->half == half
            && meeting->id != besides && meeting->state != MeetingState::Cancelled)
            return meeting.get();
    return nullptr;
}

Outcome
isFree(const Workspace &workspace, MeetingSeriesId series, QDate date, HalfDay half, MeetingId besides)
{
    if (!date.isValid())
        return failure(Error::Kind::Invalid, MeetingEditText::tr("A meeting needs a day."));
    if (const Meeting *there = meetingAt(workspace, series, date, half, besides))
        return failure(
            Error::Kind::Invalid,
            MeetingEditText::tr("“%1” is on that day already.").arg(meetingName(workspace, *there)));
    return {};
}

/// Every unit that sat at the last meeting, or the one that it went into since, is expected at the next one.
void expectUnits(const Workspace &workspace, const Meeting &meeting, const IdSource &ids, ChangeSet &changes)
{
    Workspace then = workspace;
    then.apply(changes);
    const Meeting *last = meetingBefore(then, meeting);
    if (!last)
        return;
    QSet<UnitId> expected;
    for (const Ref<Attendance> &seat : workspace.all<Attendance>()) {
        const UnitId unit = currentUnitId(workspace, seat->unit);
        if (seat->meeting != last->id || expected.contains(unit))
            continue;
        expected.insert(unit);
        changes.push_back(made<Attendance>(
            {makeId<AttendanceId>(ids), meeting.id, unit, {}, AttendanceState::Expected, {}}));
    }
}

Meeting calledMeeting(const Workspace &workspace, const MeetingSeries &series, const MeetingCall &call)
{
    Meeting meeting;
    meeting.series = series.id;
    meeting.number = nextNumber(workspace, series, call.date.year());
    meeting.date = call.date;
    meeting.half = call.half == HalfDay::Unknown ? series.half : call.half;
    meeting.place = call.place.isEmpty() ? series.place : tidied(call.place);
    meeting.chair = call.chair ? call.chair : series.chair;
    return meeting;
}

bool isCountedBehind(const Meeting &other, const Meeting &meeting, MeetingNumbering numbering)
{
    return other.series == meeting.series && other.id != meeting.id && other.number > meeting.number
        && (numbering == MeetingNumbering::Continuous || other.date.year() == meeting.date.year());
}

/// Later meetings move up by one number. Invalid if one of them was held under its number.
Outcome moveUp(const Workspace &workspace, const Meeting &gone, ChangeSet &changes)
{
    const MeetingSeries *series = workspace.find(gone.series);
    const MeetingNumbering numbering = series ? series->numbering : MeetingNumbering::PerYear;
    for (const Ref<Meeting> &other : workspace.all<Meeting>()) {
        if (gone.number <= 0 || !isCountedBehind(*other, gone, numbering))
            continue;
        if (other->state == MeetingState::Closed)
            return failure(
                Error::Kind::Invalid,
                MeetingEditText::tr("“%1” was held after it and keeps its number. Open that one again first.")
                    .arg(meetingName(workspace, *other)));
        Meeting after = *other;
        --after.number;
        changes.push_back(altered<Meeting>(other, std::move(after)));
    }
    return {};
}

bool hasMatters(const Workspace &workspace, MeetingId meeting)
{
    const auto agenda = agendaOf(workspace, meeting);
    return std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem *item) {
        return !mattersOf(workspace, item->id).empty();
    });
}
} // namespace

Edit makeSeries(MeetingSeries series)
{
    return [series = std::move(series)](const Workspace &workspace) -> Result<ChangeSet> {
        MeetingSeries after = series;
        after.name = tidied(series.name);
        if (after.name.isEmpty() || !after.id)
            return failure(Error::Kind::Invalid, MeetingEditText::tr("A meeting series needs a name."));
        for (const Ref<MeetingSeries> &other : workspace.all<MeetingSeries>())
            if (folded(other->name) == folded(after.name))
                return failure(
                    Error::Kind::Invalid,
                    MeetingEditText::tr("There is a meeting series “%1” already.").arg(other->name));
        after.firstNumber = qMax(1, after.firstNumber);
        return ChangeSet{made(std::move(after))};
    };
}

Edit callMeeting(const MeetingCall &call, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const MeetingSeries *series = workspace.find(call.series);
        if (!series)
            return failure(Error::Kind::Missing,
                           MeetingEditText::tr("The meeting series is not there any more."));
        Meeting meeting = calledMeeting(workspace, *series, call);
        if (Outcome free = isFree(workspace, series->id, meeting.date, meeting.half, {}); !free)
            return tl::unexpected(free.error());
        meeting.id = makeId<MeetingId>(ids);
        ChangeSet changes{made(meeting)};
        expectUnits(workspace, meeting, ids, changes);
        return withAgenda(workspace, std::move(changes), meeting.id, ids);
    };
}

Edit rescheduleMeeting(MeetingId meeting, QDate date, HalfDay half, const QString &place, PersonId chair)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableMeeting(workspace, meeting);
        if (!standing)
            return tl::unexpected(standing.error());
        Meeting after = **standing;
        if (Outcome free = isFree(workspace, after.series, date, half, meeting); !free)
            return tl::unexpected(free.error());
        const MeetingSeries *series = workspace.find(after.series);
        ChangeSet changes;
        if (series && series->numbering == MeetingNumbering::PerYear && date.year() != after.date.year()) {
            if (Outcome moved = moveUp(workspace, **standing, changes); !moved)
                return tl::unexpected(moved.error());
            after.number = nextNumber(workspace, *series, date.year());
        }
        after.date = date;
        after.half = half;
        after.place = tidied(place);
        after.chair = chair;
        if (!(after == **standing))
            changes.push_back(altered<Meeting>(*standing, std::move(after)));
        return changes;
    };
}

Edit openMeeting(MeetingId meeting)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableMeeting(workspace, meeting);
        if (!standing)
            return tl::unexpected(standing.error());
        if ((*standing)->state == MeetingState::Open)
            return ChangeSet();
        Meeting after = **standing;
        after.state = MeetingState::Open;
        return ChangeSet{altered<Meeting>(*standing, std::move(after))};
    };
}

Edit reopenMeeting(MeetingId meeting, const QString &reason)
{
    return [meeting, why = tidied(reason)](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Meeting> standing = workspace.table<Meeting>().ref(meeting);
        if (!standing)
            return failure(Error::Kind::Missing, MeetingEditText::tr("The meeting is not there any more."));
        if (standing->state != MeetingState::Closed)
            return failure(Error::Kind::Invalid,
                           MeetingEditText::tr("“%1” is not closed, so it cannot be opened again.")
                               .arg(meetingName(workspace, *standing)));
        if (why.isEmpty())
            return failure(Error::Kind::Invalid, MeetingEditText::tr("Say why the meeting is opened again."));
        Meeting after = *standing;
        after.state = MeetingState::Open;
        after.reopenReason = why;
        return ChangeSet{altered<Meeting>(standing, std::move(after))};
    };
}

Edit cancelMeeting(MeetingId meeting, const QString &reason, const IdSource &ids)
{
    return [meeting, ids, why = tidied(reason)](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableMeeting(workspace, meeting);
        if (!standing)
            return tl::unexpected(standing.error());
        const QString name = meetingName(workspace, **standing);
        if (why.isEmpty())
            return failure(Error::Kind::Invalid, MeetingEditText::tr("Say why the meeting is cancelled."));
        if (hasMatters(workspace, meeting))
            return failure(
                Error::Kind::Invalid,
                MeetingEditText::tr("Matters were decided at “%1”: it was held and cannot be cancelled.")
                    .arg(name));
        Meeting after = **standing;
        after.state = MeetingState::Cancelled;
        after.number = 0;
        after.note = why;
        ChangeSet changes{altered<Meeting>(*standing, std::move(after))};
        if (Outcome moved = moveUp(workspace, **standing, changes); !moved)
            return tl::unexpected(moved.error());
        const Meeting *next = meetingAfter(workspace, **standing);
        return withAgenda(workspace, std::move(changes), next ? next->id : MeetingId(), ids);
    };
}
