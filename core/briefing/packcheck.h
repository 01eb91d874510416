#pragma once

#include "core/briefing/pack.h"

/// What a pack says against the lists that the program shows for the same day: one sentence for each table
/// whose rows or sums differ. Empty = every figure equals its list.
QStringList
figuresThatDiffer(const Document &document, const Workspace &workspace, const PackRequest &request);
