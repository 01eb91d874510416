#include "core/meeting/numbering.h"

int nextNumber(const Workspace &workspace, const MeetingSeries &series, int year)
{
    int last = 0;
    bool anyCounted = false;
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>()) {
        if (meeting->series != series.id || meeting->number <= 0)
            continue;
        anyCounted = true;
        if (series.numbering == MeetingNumbering::Continuous || meeting->date.year() == year)
            last = qMax(last, meeting->number);
    }
    // The first number speaks of the meetings that were held without this file, so of its first year only.
    return anyCounted ? last + 1 : qMax(1, series.firstNumber);
}

std::vector<const Meeting *> meetingsOf(const Workspace &workspace, MeetingSeriesId series)
{
    std::vector<const Meeting *> meetings;
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>())
        if (meeting->series == series)
            meetings.push_back(meeting.get());
    std::sort(meetings.begin(), meetings.end(), [](const Meeting *a, const Meeting *b) {
        return std::tie(a->date, a->number, a->id) < std::tie(b->date, b->number, b->id);
    });
    return meetings;
}

const Meeting *meetingBefore(const Workspace &workspace, const Meeting &meeting)
{
    const Meeting *before = nullptr;
    for (const Meeting *other : meetingsOf(workspace, meeting.series)) {
        if (other->id == meeting.id)
            return before;
        if (other->state == MeetingState::Closed)
            before = other;
    }
    return before;
}

const Meeting *meetingAfter(const Workspace &workspace, const Meeting &meeting)
{
    bool isPassed = false;
    for (const Meeting *other : meetingsOf(workspace, meeting.series)) {
        if (isPassed && other->state != MeetingState::Cancelled)
            return other;
        isPassed = isPassed || other->id == meeting.id;
    }
    return nullptr;
}

QDate nextMeetingDay(const Workspace &workspace, const MeetingSeries &series, QDate today)
{
    const std::vector<const Meeting *> meetings = meetingsOf(workspace, series.id);
    const QDate last = meetings.empty() ? QDate() : meetings.back()->date;
    const int weekday = series.weekday > 0 ? series.weekday : last.dayOfWeek();
    if (weekday <= 0)
        return today;
    // Of the week after the last meeting's: one that was moved to a Thursday is not followed by the Friday.
    const QDate start = last.isValid() ? last.addDays(8 - last.dayOfWeek()) : today;
    const QDate earliest = qMax(start, today);
    return earliest.addDays((weekday - earliest.dayOfWeek() + 7) % 7);
}
