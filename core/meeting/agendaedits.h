#pragma once

#include "core/domain/workspace.h"

// Edits of an agenda and of who sits. All of them refuse (Invalid) to touch a closed or cancelled meeting.

/// Appends an item, or puts it before `position` (from 1).
Edit addItem(MeetingId meeting, AgendaItem item, std::optional<int> position, const IdSource &ids);
Edit moveItem(AgendaItemId item, int position);
Edit removeItem(AgendaItemId item); ///< Invalid for one that has a decision or matters
Edit correctItem(AgendaItemId item, AgendaItem wanted); ///< title, unit, projects, asked, type, recurs

/// Writes what was decided; the item counts as discussed. An empty text takes the decision away, and the item
/// waits for the discussion again.
Edit recordDecision(AgendaItemId item, const QString &words);
Edit noteDiscussed(AgendaItemId item); ///< heard, without a decision
Edit postponeItem(AgendaItemId item);

/// One seat a unit: sets or makes it.
Edit setAttendance(
    MeetingId meeting, UnitId unit, AttendanceState state, PersonId person, const IdSource &ids);
