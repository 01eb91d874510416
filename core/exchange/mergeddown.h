#pragma once

#include "core/exchange/sheet.h"

#include <map>

/// Cells merged downwards speak for all their rows: a unit is written once beside its five projects. Only for
/// columns where that is meant; an amount merged over two rows is one amount.
class MergedDown
{
public:
    MergedDown(const Sheet &sheet, int headerRow, const std::vector<int> &columns);

    /// What stands at the place, or is merged over it; null where nothing does.
    const Cell *at(const SheetRow &row, int column) const;

private:
    const Sheet &m_sheet;
    std::map<int, std::map<int, int>> m_ranges; ///< column → first row → last row
};
