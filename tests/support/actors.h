#pragma once

#include "core/session/workspacefile.h"

/// Someone at a fixed moment: nothing in a test depends on when it runs. Identities are new each time, as the
/// same person may work in two programs.
inline WorkspaceFile::Actor actorCalled(const QString &login)
{
    return {login, systemIds(), fixedClock(QDateTime(QDate(2021, 11, 13), QTime(9, 30), Qt::UTC))};
}

/// An edit that is already decided.
inline Edit decided(const ChangeSet &changes)
{
    return [changes](const Workspace &) -> Result<ChangeSet> { return changes; };
}

template <typename... Records>
Edit making(Records... records)
{
    return decided(ChangeSet{made(std::move(records))...});
}
