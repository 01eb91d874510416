#pragma once

#include "core/domain/workspace.h"

/// The number that the next meeting of a series takes in that year: one more than the last that was counted
/// there; cancelled meetings consume none (product rule 4). The series' first number where none was counted.
int nextNumber(const Workspace &workspace, const MeetingSeries &series, int year);

/// Meetings of a series in their order: by day, then by number; cancelled ones among them.
std::vector<const Meeting *> meetingsOf(const Workspace &workspace, MeetingSeriesId series);

/// The last meeting that was closed before this one; null for the first.
const Meeting *meetingBefore(const Workspace &workspace, const Meeting &meeting);

/// The first meeting of the series after this one that is not cancelled; null when none is planned.
const Meeting *meetingAfter(const Workspace &workspace, const Meeting &meeting);

/// The usual day of the next meeting: the series' weekday after the last meeting, not before `today`; the
/// last meeting's weekday where the series has none.
QDate nextMeetingDay(const Workspace &workspace, const MeetingSeries &series, QDate today);
