#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

/// A block of cells as spreadsheets pass it through the clipboard: tab-separated text and an HTML table. What
/// comes in may be anything; what is too large is refused, nothing in it is ever run or fetched.
struct CellBlock
{
    std::vector<QStringList> rows; ///< as many cells in each; never a row without cells

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    bool isEmpty() const { return rows.empty(); }
    bool operator==(const CellBlock &) const = default;
};

/// Cells in double quotes may hold tabs, line breaks and doubled quotes.
Result<CellBlock> cellsFromTabbed(const QString &text);

/// The first table of a page. A cell that spans several leaves the others empty. No table: no cells.
Result<CellBlock> cellsFromHtml(const QString &html);

QString tabbedText(const CellBlock &block);

/// `textColumns`: which columns are words, so that a spreadsheet does not take "3-5" for a date.
QString htmlTable(const CellBlock &block, const std::vector<bool> &textColumns);
