#pragma once

#include "core/domain/workspace.h"

/// One matter with the records that belong to it, as an edit needs them: to be altered.
struct MatterStanding
{
    Ref<Matter> matter; ///< null = it is not there any more
    std::vector<Ref<Deadline>> deadlines; ///< by stage, then by current date
    std::vector<Ref<Extension>> extensions;

    bool isExtensionPending() const;
    Ref<Extension> pendingExtension() const; ///< null = none is asked for

    /// The open stage that an extension would move: of the solving clock of its class and the nodes of its
    /// plan the one that is due first. Null when none runs.
    Ref<Deadline> movableDeadline() const;
    Ref<Deadline> deadlineOf(DeadlineStage stage) const; ///< the first one; null = not recorded
};

MatterStanding standingOf(const Workspace &workspace, MatterId matter);
