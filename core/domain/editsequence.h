#pragma once

#include "core/domain/workspace.h"

/// Several edits as one: what people do to many cells at once is undone at once.

/// What each edit does when they come one after the other; later ones see what earlier ones did, one that is
/// refused does nothing.
std::vector<Result<ChangeSet>> outcomesInTurn(const std::vector<Edit> &edits, Workspace workspace);

/// All of them, one change a record; the first refusal refuses all.
Edit inTurn(std::vector<Edit> edits);

/// The same with one change a record, from how it first stood to how it stands last. Records that end as they
/// began are left out.
ChangeSet merged(const ChangeSet &changes);
