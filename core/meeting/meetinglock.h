#pragma once

#include "core/domain/workspace.h"

/// The meeting if it may be changed; Invalid with a sentence if it is closed or cancelled, Missing if it is
/// gone.
Result<Ref<Meeting>> changeableMeeting(const Workspace &workspace, MeetingId meeting);

/// An item whose meeting may be changed.
Result<Ref<AgendaItem>> changeableItem(const Workspace &workspace, AgendaItemId item);
