#pragma once

#include "core/calendar/workcalendar.h"
#include "core/domain/workspace.h"

// Edits of meetings and their agendas. All of them refuse (Invalid) to touch a closed or cancelled meeting.

Edit makeSeries(MeetingSeries series);

/// What is asked when a meeting is called. Its agenda is made with it: the follow-up of the last meeting
/// first, then what is carried over (product rule 5).
struct MeetingCall
{
    MeetingSeriesId series;
    QDate date;
    HalfDay half = HalfDay::Unknown;
    QString place;
    PersonId chair;
};
Edit callMeeting(const MeetingCall &call, const IdSource &ids);

/// Day, half-day, chair, place: what may still change before it is closed. Its number stays.
Edit rescheduleMeeting(MeetingId meeting, QDate date, HalfDay half, const QString &place, PersonId chair);

/// Appends an item, or puts it before `position` (from 1).
Edit addItem(MeetingId meeting, AgendaItem item, std::optional<int> position, const IdSource &ids);
Edit moveItem(AgendaItemId item, int position);
Edit removeItem(AgendaItemId item); ///< Invalid for one that has a decision or matters
Edit correctItem(AgendaItemId item, AgendaItem wanted); ///< title, unit, projects, asked, type, recurs

/// Writes what was decided; the item counts as discussed. An empty text takes the decision away.
Edit recordDecision(AgendaItemId item, const QString &words);
Edit postponeItem(AgendaItemId item);

/// One seat a unit: sets or makes it.
Edit setAttendance(
    MeetingId meeting, UnitId unit, AttendanceState state, PersonId person, const IdSource &ids);

/// Lets the meeting sit: agenda and decisions are worked on.
Edit openMeeting(MeetingId meeting);

/// Ends it: it is locked, matters decided under it are assigned as of its day and their clocks start
/// (product rules 1 and 5). Pending items are carried over by the next call.
Edit closeMeeting(MeetingId meeting, const WorkCalendar &calendar, const IdSource &ids);

/// Unlocks a closed meeting; the reason is kept. Matters and their clocks stay as they are.
Edit reopenMeeting(MeetingId meeting, const QString &reason);

/// A week without a meeting: its number goes to the next one. Matters must not have been decided under it.
Edit cancelMeeting(MeetingId meeting, const QString &reason);
