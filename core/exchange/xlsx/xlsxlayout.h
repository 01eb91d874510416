#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/packagepart.h"

#include <vector>

/// Reads the ranges of the current element, adding them to `ranges`; a range of one cell is none.
/// Errors: Damaged (no range), Unreadable (too many, or beyond any sheet).
Outcome readMergedRanges(PackagePart &part,
                         const Place &where,
                         const ReadLimits &limits,
                         std::vector<MergedRange> &ranges);

/// The hidden columns that the current element names, sorted.
std::vector<int> readHiddenColumns(PackagePart &part, const ReadLimits &limits);

/// Sorts rows and their cells where a file has them out of order. What stands at the same place twice counts
/// once, the later.
void putInOrder(std::vector<SheetRow> &rows);
