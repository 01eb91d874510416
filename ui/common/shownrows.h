#pragma once

#include "core/exchange/tablefile.h"

class RecordTable;
class RecordView;
class RowFilter;

/// The list as one sees it, to leave the program: shown columns from left to right, rows in their order,
/// groups with their counts and subtotals.
TextTable shownRows(const RecordView &view, const RowFilter &rows, const RecordTable &table);
