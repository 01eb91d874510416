#pragma once

#include "core/supervision/mattermove.h"
#include "core/supervision/mattermoves.h"

/// A move while it is being made: the matter as it will stand, and what changes beside it.
struct MoveInHand
{
    MatterStanding standing;
    Matter after;
    MoveNote note;
    ChangeSet changes; ///< of deadlines and extensions

    /// Refused where the matter does not allow the move, or the day is none or before the dispatch.
    static Result<MoveInHand>
    begun(const Workspace &workspace, MatterId matter, MatterMove move, MoveNote note);

    /// The stage is met on the note's day.
    void meet(const Ref<Deadline> &deadline);
    /// All open stages of solving: day 7, month, nodes of the plan.
    void meetSolving();
    /// What was met on that day runs again.
    void runSolvingAgain(QDate metOn);
    void add(const Deadline &deadline) { changes.push_back(made(deadline)); }

    /// Everything with the record of handling.
    ChangeSet ended(MatterEventKind kind, const IdSource &ids, MatterGrade grade = MatterGrade::None) const;
};

/// Every sentence of what is missing in one: "Cannot complete: evidence and grade are missing."
std::optional<Error> missingOf(const QStringList &missing, const QString &sentence);
