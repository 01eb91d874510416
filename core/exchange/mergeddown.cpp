#include "core/exchange/mergeddown.h"

#include <algorithm>

MergedDown::MergedDown(const Sheet &sheet, int headerRow, const std::vector<int> &columns)
    : m_sheet(sheet)
{
    for (const MergedRange &range : sheet.merged)
        if (range.firstColumn == range.lastColumn && range.lastRow > range.firstRow
            && range.firstRow > headerRow
            && std::find(columns.begin(), columns.end(), range.firstColumn) != columns.end())
            m_ranges[range.firstColumn][range.firstRow] = range.lastRow;
}

const Cell *MergedDown::at(const SheetRow &row, int column) const
{
    const Cell *cell = row.at(column);
    const auto ranges = m_ranges.find(column);
    if (ranges == m_ranges.end() || (cell && !cell->isBlank()))
        return cell;
    auto range = ranges->second.upper_bound(row.number);
    if (range == ranges->second.begin() || (--range)->second < row.number)
        return cell;
    const auto first = std::lower_bound(
        m_sheet.rows.begin(), m_sheet.rows.end(), range->first, [](const SheetRow &each, int number) {
            return each.number < number;
        });
    return first != m_sheet.rows.end() && first->number == range->first ? first->at(column) : cell;
}
