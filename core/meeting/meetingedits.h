#pragma once

#include "core/calendar/workcalendar.h"
#include "core/meeting/agendaedits.h"

// Edits of meetings. All but reopening refuse (Invalid) to touch a closed or cancelled one.

/// The id is the caller's. Invalid for an empty or taken name.
Edit makeSeries(MeetingSeries series);

/// What is asked when a meeting is called; what is left out is the series' usual. Its agenda is made with it:
/// the follow-up of the last meeting first, then what is carried over (product rule 5). The units of the last
/// meeting are expected.
struct MeetingCall
{
    MeetingSeriesId series;
    QDate date;
    HalfDay half = HalfDay::Unknown;
    QString place;
    PersonId chair;
};
Edit callMeeting(const MeetingCall &call, const IdSource &ids);

/// Day, half-day, chair, place: what may still change before it is closed. Its number stays, except that one
/// moved into another year is counted there.
Edit rescheduleMeeting(MeetingId meeting, QDate date, HalfDay half, const QString &place, PersonId chair);

/// Lets the meeting sit: agenda and decisions are worked on.
Edit openMeeting(MeetingId meeting);

/// Ends it: it is locked, matters decided under it are assigned as of its day and their clocks start
/// (product rules 1 and 5). Completed matters of earlier meetings are noted as closed at this one. Items are
/// carried over by the next call, or into the next meeting if it is called already.
/// A move: perform it with words for how it is reversed.
Edit closeMeeting(MeetingId meeting, const WorkCalendar &calendar, const IdSource &ids);

/// Unlocks a closed meeting; the reason is kept. Matters and their clocks stay as they are.
Edit reopenMeeting(MeetingId meeting, const QString &reason);

/// A week without a meeting: its number goes to the next one, and what was on its agenda too. Matters must
/// not have been decided under it.
Edit cancelMeeting(MeetingId meeting, const QString &reason, const IdSource &ids);
