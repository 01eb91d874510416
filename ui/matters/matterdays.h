#pragma once

#include "core/supervision/matterclocks.h"
#include "ui/common/markpainting.h"

// How a matter's days are said and marked, the same in its row and in the panel.

/// "13 Nov"; with its year when that is not the one of `today`.
QString shortDay(QDate day, QDate today);

/// The open stage that is due first; null when none runs.
const Deadline *nextDeadline(const Matter &matter, const MatterParts &parts);

/// The last stage that was met; null when none was.
const Deadline *lastMet(const Matter &matter, const MatterParts &parts);

/// The chip of its current deadline: late, due today, soon, later, or done on a day; empty when no day is
/// known.
MarkedText deadlineChip(const Matter &matter, const MatterParts &parts, QDate today);

/// 1·3·7·1·0, the nodes of a plan in the square of the clock that they took over.
std::vector<CellVisual::Stage> stageStrip(const Matter &matter, const MatterParts &parts, QDate today);

/// Stands under 已办结待销号.
bool awaitsSignOff(const Matter &matter);
/// Signed off or cancelled: nothing is wanted of it any more.
bool isOver(const Matter &matter);
