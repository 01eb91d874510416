#include "ui/common/pasteplan.h"

#include <QCoreApplication>

namespace {
struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

size_t index(int number)
{
    return static_cast<size_t>(number);
}

/// Whether the first row only repeats the titles of the columns it would be laid on.
bool isHeader(const RecordTable &table, const QStringList &row, const std::vector<int> &columns)
{
    if (row.size() > static_cast<qsizetype>(columns.size()))
        return false;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (row[i].trimmed() != table.columnInfo(columns[static_cast<size_t>(i)]).title)
            return false;
    return true;
}

/// How many cells to lay along one side: as often as the block fits into the selection, else once.
int extent(int block, int selected)
{
    return selected > block && selected % block == 0 ? selected : block;
}
} // namespace

int PastePlan::count(CellTrial::Outcome outcome) const
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [outcome](const Cell &cell) { return cell.trial.outcome == outcome; }));
}

std::vector<CellWrite> PastePlan::accepted() const
{
    std::vector<CellWrite> writes;
    for (const Cell &cell : cells)
        if (cell.trial.outcome == CellTrial::Outcome::New
            || cell.trial.outcome == CellTrial::Outcome::Changed)
            writes.push_back(cell.write);
    return writes;
}

PastePlan planPaste(const RecordTable &table, const CellBlock &copied, const CellArea &area)
{
    PastePlan plan;
    CellBlock block = copied;
    if (block.rowCount() > 1 && isHeader(table, block.rows.front(), area.columns)) {
        block.rows.erase(block.rows.begin());
        plan.isHeaderLeftOut = true;
    }
    if (block.isEmpty())
        return plan;
    const int rows = extent(block.rowCount(), area.selectedRows);
    const int columns = extent(block.columnCount(), area.selectedColumns);
    plan.rows = std::min(rows, static_cast<int>(area.rows.size()));
    plan.columns = std::min(columns, static_cast<int>(area.columns.size()));
    plan.rowsBelow = rows - plan.rows;
    plan.columnsBeyond = columns - plan.columns;
    std::vector<CellWrite> writes;
    for (int row = 0; row < plan.rows; ++row) {
        const int place = area.rows[index(row)];
        const RecordTable::Seen seen = table.seenAt(place);
        const QStringList &values = block.rows[index(row % block.rowCount())];
        for (int column = 0; column < plan.columns; ++column)
            writes.push_back(
                {table.idAt(place), area.columns[index(column)], values[column % block.columnCount()], seen});
    }
    const std::vector<CellTrial> trials = table.tried(writes);
    for (size_t i = 0; i < writes.size(); ++i) {
        const int row = area.rows[i / index(plan.columns)];
        const QString place
            = PasteText::tr("%1 · %2").arg(table.nameAt(row), table.columnInfo(writes[i].column).title);
        plan.cells.push_back({writes[i], trials[i], place});
    }
    return plan;
}
