#pragma once

#include "core/domain/workspace.h"

/// Changes the settings of a series, provided they are still what the person saw: Conflict otherwise.
/// Meetings that were called keep their numbers. Invalid without a name.
Edit correctSeries(const MeetingSeries &seen, const MeetingSeries &wanted);
