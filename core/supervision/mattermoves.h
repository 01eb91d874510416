#pragma once

#include "core/calendar/workcalendar.h"
#include "core/supervision/mattermove.h"

// The moves of a matter as edits. Each writes a record of handling (MatterEvent), moves the state and the
// deadlines as product rules 1 and 2 say, and is refused (Invalid) with a whole sentence when the matter does
// not allow it or something that must be said is missing. None changes an original deadline.

/// What is said of every move: when it happened, who did or decided it, and in which words.
struct MoveNote
{
    QDate on;
    QString who;
    QString words;
};

/// A note as it is typed: the day in words ("昨天" is not one; "11月10日", "2021-11-10"), none = today.
/// Invalid for a day that cannot be read or is still to come.
Result<MoveNote> noteTyped(const QString &day, const QString &who, const QString &words, QDate today);

Edit recordReceipt(MatterId matter, MoveNote note, const WorkCalendar &calendar, const IdSource &ids);
/// Stage 1 is done by it: who arranged what.
Edit recordDeployment(MatterId matter, MoveNote note, const IdSource &ids);
/// Stage 3 is done by the first one. `node`: the node of the plan that it reports as reached.
Edit recordFeedback(MatterId matter, MoveNote note, const IdSource &ids, DeadlineId node = {});
/// Telephoned, written to: with whom, and the answer.
Edit noteContact(MatterId matter, MoveNote note, const IdSource &ids);
Edit noteContact(ProjectId project, MoveNote note, const IdSource &ids);

/// The unit applies with its result: the solving clock stops, until it is returned.
Edit askCompletion(MatterId matter, MoveNote note, const IdSource &ids);
/// The solving clock that the application stopped runs again.
Edit returnMatter(MatterId matter, MoveNote note, const IdSource &ids);
/// Words = the evidence. Evidence and grade are required.
Edit completeMatter(MatterId matter, MoveNote note, MatterGrade grade, const IdSource &ids);
/// 销号, who = the approver, required. Reversed by `reopenMatter`.
Edit signOffMatter(MatterId matter, MoveNote note, const IdSource &ids);
/// From completed, signed off or cancelled back into work; words = the reason. Clocks that were stopped by
/// the completion run again with the dates they had.
Edit reopenMatter(MatterId matter, MoveNote note, const IdSource &ids);

/// 挂账: clocks run on. Words = the reason.
Edit suspendMatter(MatterId matter, MoveNote note, const IdSource &ids);
Edit resumeMatter(MatterId matter, MoveNote note, const IdSource &ids);
/// Who = the approver, words = the reason; both required. The record stays.
Edit cancelMatter(MatterId matter, MoveNote note, const IdSource &ids);

/// To whom feedback on a matter goes: 市政府 for what the city assigned, else the office (product rule 1).
QString addresseeOf(const Workspace &workspace, const Matter &matter);
