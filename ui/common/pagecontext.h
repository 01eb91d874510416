#pragma once

#include "core/calendar/workcalendar.h"
#include "core/session/session.h"
#include "ui/common/notices.h"
#include "ui/common/today.h"

/// What every page is handed. All of it outlives the page.
struct PageContext
{
    Session &session;
    Today &today;
    Notices &notices;
    const WorkCalendar &calendar;
    IdSource ids;

    const Workspace &workspace() const { return session.workspace(); }

    /// Performs, and tells what came of it: `done` if anything changed (empty = say nothing), else why not.
    /// What the store answers, for a form that is to come back with what was typed.
    QFuture<Result<Performed>> perform(Edit edit, const QString &label, const QString &done = {}) const;
    /// The same for a move that undo does not take back; `reversedBy` says how it is.
    QFuture<Result<Performed>>
    performMove(Edit edit, const QString &label, const QString &reversedBy, const QString &done) const;
};
