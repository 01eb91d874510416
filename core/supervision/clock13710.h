#pragma once

#include "core/calendar/workcalendar.h"
#include "core/domain/matter.h"

/// When a stage of 13710 is due for a clock that starts on `start` (product rule 1; vectors in domain
/// research §2.2). Stage 1 is the start day under every policy. The month is the corresponding date of next
/// month, month-end if there is none. `Plan` has no rule of its own: invalid.
QDate stageDue(DeadlineStage stage, QDate start, const ClockPolicy &policy, const WorkCalendar &calendar);

/// The day the clock of this matter starts; invalid while it is unknown (no dispatch date, or not received
/// under *receipt*).
QDate clockStart(const Matter &matter);

/// Does this stage run for a matter of that class at all? Day 7 is for ordinary matters, the month for major
/// and complex ones.
bool stageApplies(DeadlineStage stage, MatterClass classification);

/// The solving clock of a class: day 7 or the month; nullopt while the class is unknown.
std::optional<DeadlineStage> solvingStage(MatterClass classification);
