#pragma once

#include "core/domain/workspace.h"
#include "ui/common/recordtable.h"

/// How the meeting pages say days, numbers and deadlines.
namespace MeetingWords {

QString day(QDate day); ///< "13 Nov"
QString weekday(QDate day); ///< "Sat"
/// "13 Nov Sat, morning"; the half only if it is known.
QString dayAndHalf(QDate day, HalfDay half);
QString number(const Meeting &meeting); ///< "No. 30"; "Cancelled" where there is none
QString unitName(const Workspace &workspace, UnitId unit, QDate on); ///< as it was called on that day

/// A current deadline as a chip: "24 days overdue", "due today", "24 Nov · 11 days".
QString deadline(QDate due, QDate today);
CellMark deadlineMark(QDate due, QDate today);

/// "decided 22 · completed 6"
QString counts(int decided, int completed);
/// "Item 3 of No. 29"; empty for an item that nothing was carried to.
QString carriedFrom(const Workspace &workspace, AgendaItemId item);

} // namespace MeetingWords
