#pragma once

#include "core/supervision/mattermoves.h"

/// 申请延期: words = the reason, required. The day asked for must be later than the current one. Asking stops
/// nothing.
Edit askExtension(MatterId matter, DatePhrase until, MoveNote note, const IdSource &ids);

/// Moves the current date of the solving or plan stage, never the original. Who = the approver, required.
/// `until`: undated = the day asked for.
Edit approveExtension(MatterId matter, DatePhrase until, MoveNote note, const IdSource &ids);

/// Who = the approver, words = the reason; both required.
Edit refuseExtension(MatterId matter, MoveNote note, const IdSource &ids);

/// Was it asked for only after the day that it was to move?
bool isAskedLate(const Extension &extension, const Deadline &deadline);
