#pragma once

#include "core/domain/workspace.h"

/// What a planned meeting's agenda lacks by product rule 5: the follow-up of the closed meeting before it, in
/// front, and the items that must come to it, behind. Empty when nothing is missing.
ChangeSet broughtUpToDate(const Workspace &workspace, const Meeting &meeting, const IdSource &ids);

/// The changes, and what they leave missing on the agenda of that meeting.
ChangeSet withAgenda(const Workspace &workspace, ChangeSet changes, MeetingId meeting, const IdSource &ids);
