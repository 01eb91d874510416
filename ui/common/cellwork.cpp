#include "ui/common/cellwork.h"

#include "ui/common/notices.h"
#include "ui/common/recordview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <set>

namespace {
/// More cells at once than anyone means to write by a key.
constexpr size_t mostCellsByKey = 50'000;
} // namespace

CellWork::CellWork(RecordView &view, RecordTable &table)
    : QObject(&view)
    , m_view(view)
    , m_table(table)
{
}

QModelIndexList CellWork::selectedCells() const
{
    QModelIndexList cells;
    const std::vector<int> columns = m_view.visibleColumns();
    const QItemSelection selection = m_view.selectionModel()->selection();
    std::set<int> rows;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    for (const int row : rows) {
        if (m_view.model()->index(row, 0).data(RecordTable::IdRole).toUuid().isNull())
            continue;
        for (const int column : columns) {
            const QModelIndex cell = m_view.model()->index(row, column);
            if (selection.contains(cell))
                cells.push_back(cell);
        }
    }
    return cells;
}

CellBlock CellWork::copied() const
{
    const QModelIndexList cells = selectedCells();
    std::vector<int> columns;
    for (const int column : m_view.visibleColumns())
        if (std::any_of(cells.begin(), cells.end(), [column](const QModelIndex &cell) {
                return cell.column() == column;
            }))
            columns.push_back(column);
    CellBlock block;
    if (m_view.areRowsSelected()) {
        QStringList titles;
        for (const int column : columns)
            titles += m_table.columnInfo(column).title;
        block.rows.push_back(titles);
    }
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != std::exchange(row, cell.row()))
            block.rows.emplace_back(static_cast<qsizetype>(columns.size()), QString());
        const auto place = std::find(columns.begin(), columns.end(), cell.column()) - columns.begin();
        block.rows.back()[place] = cell.data(Qt::DisplayRole).toString();
    }
    return block;
}

void CellWork::copy() const
{
    const CellBlock block = copied();
    if (block.isEmpty())
        return;
    std::vector<bool> textColumns;
    for (const QModelIndex &cell : selectedCells()) {
        if (static_cast<int>(textColumns.size()) == block.columnCount())
            break;
        textColumns.push_back(!(m_table.columnInfo(cell.column()).alignment & Qt::AlignRight));
    }
    auto *clipboard = new QMimeData;
    clipboard->setText(tabbedText(block));
    clipboard->setHtml(htmlTable(block, textColumns));
    QGuiApplication::clipboard()->setMimeData(clipboard);
}

void CellWork::paste()
{
    if (const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData())
        paste(*clipboard);
}

void CellWork::paste(const QMimeData &clipboard)
{
    // Cells that hold several lines are plain in HTML; in text, some programs do not quote them.
    Result<CellBlock> block = clipboard.hasHtml() ? cellsFromHtml(clipboard.html()) : CellBlock();
    if (block && block->isEmpty())
        block = cellsFromTabbed(clipboard.text());
    if (!block)
        return tell(block.error().message);
    const CellArea target = area();
    if (block->isEmpty())
        return tell(tr("There is nothing on the clipboard that could be pasted."));
    if (target.rows.empty())
        return tell(tr("Select the cell where the first copied cell belongs."));
    emit planned(planPaste(m_table, *block, target));
}

CellArea CellWork::area() const
{
    const QModelIndexList selected = selectedCells();
    const QModelIndex first = selected.isEmpty() ? m_view.currentIndex() : selected.first();
    CellArea area;
    if (!first.isValid())
        return area;
    std::set<int> rows;
    std::set<int> selectedColumns;
    for (const QModelIndex &cell : selected) {
        rows.insert(cell.row());
        selectedColumns.insert(cell.column());
    }
    area.selectedRows = std::max(1, static_cast<int>(rows.size()));
    area.selectedColumns = std::max(1, static_cast<int>(selectedColumns.size()));
    const std::vector<int> columns = m_view.visibleColumns();
    const auto start = std::find_if(columns.begin(), columns.end(), [&](int column) {
        return selectedColumns.contains(column) || (selected.isEmpty() && column == first.column());
    });
    area.columns.assign(start, columns.end());
    for (int row = first.row(); row < m_view.model()->rowCount(); ++row)
        if (const auto cell = RecordTable::cellAt(m_view.model()->index(row, 0)); cell.table)
            area.rows.push_back(cell.row);
    return area;
}

void CellWork::write(const PastePlan &plan)
{
    const std::vector<CellWrite> writes = plan.accepted();
    const auto count = static_cast<int>(writes.size());
    if (count > 0)
        m_table.writeAll(
            writes, tr("Paste %n cell(s)", nullptr, count), tr("Pasted %n cell(s).", nullptr, count));
}

CellWrite CellWork::writeOf(const QModelIndex &cell, const QString &typing) const
{
    const RecordTable::Cell place = RecordTable::cellAt(cell);
    return {m_table.idAt(place.row), place.column, typing, m_table.seenAt(place.row)};
}

std::vector<CellWrite> CellWork::filled() const
{
    QHash<int, QString> first; // by column
    std::vector<CellWrite> writes;
    QModelIndexList cells = selectedCells();
    const bool isOneRow = !cells.isEmpty() && cells.first().row() == cells.last().row();
    if (isOneRow)
        // As in a spreadsheet, one row takes what stands above it.
        for (const QModelIndex &cell : std::as_const(cells))
            if (const QModelIndex above = cell.siblingAtRow(cell.row() - 1); RecordTable::cellAt(above).table)
                first.insert(cell.column(), above.data(Qt::EditRole).toString());
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (first.contains(cell.column()))
            writes.push_back(writeOf(cell, first.value(cell.column())));
        else if (!isOneRow)
            first.insert(cell.column(), cell.data(Qt::EditRole).toString());
    }
    return writes;
}

void CellWork::fillDown()
{
    const std::vector<CellWrite> writes = filled();
    if (writes.empty())
        return tell(tr("Select the cell to fill from and the cells below it."));
    writeAllowed(writes, tr("Fill down"));
}

void CellWork::clearCells()
{
    std::vector<CellWrite> writes;
    for (const QModelIndex &cell : selectedCells())
        writes.push_back(writeOf(cell, {}));
    writeAllowed(writes, tr("Clear cells"));
}

void CellWork::writeToAll(int column, const QString &typing)
{
    std::vector<CellWrite> writes;
    for (const QModelIndex &cell : selectedCells())
        if (cell.column() == column)
            writes.push_back(writeOf(cell, typing));
    writeAllowed(writes, tr("%1 of several rows").arg(m_table.columnInfo(column).title));
}

void CellWork::writeAllowed(const std::vector<CellWrite> &writes, const QString &label)
{
    if (writes.empty())
        return;
    if (writes.size() > mostCellsByKey)
        return tell(tr("At most %L1 cells can be written at once; nothing was changed.").arg(mostCellsByKey));
    const std::vector<CellTrial> trials = m_table.tried(writes);
    std::vector<CellWrite> allowed;
    int refused = 0;
    QString reason;
    for (size_t i = 0; i < writes.size(); ++i) {
        if (trials[i].outcome == CellTrial::Outcome::Refused) {
            ++refused;
            reason = reason.isEmpty() ? trials[i].reason : reason;
        } else if (trials[i].outcome != CellTrial::Outcome::Unchanged) {
            allowed.push_back(writes[i]);
        }
    }
    const auto count = static_cast<int>(allowed.size());
    if (count > 0)
        m_table.writeAll(allowed, label, tr("Changed %n cell(s).", nullptr, count));
    if (refused > 0)
        tell(tr("%n cell(s) stayed as they were: %1", nullptr, refused).arg(reason));
}

void CellWork::tell(const QString &sentence) const
{
    if (m_notices)
        m_notices->say({Notice::Kind::Warning, sentence, {}});
}
