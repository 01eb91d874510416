#include "ui/meetings/plaintable.h"

PlainTable::PlainTable(std::vector<ColumnInfo> columns, QObject *parent)
    : RecordTable(parent)
    , m_columns(std::move(columns))
{
}

void PlainTable::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    const bool sameRows = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &one, const Row &other) {
            return one.id == other.id;
        });
    if (sameRows) {
        // Editors and selection stay where only texts have changed.
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PlainTable::setEditable(const QSet<int> &columns)
{
    m_editable = columns;
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const PlainCell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.hint;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnInfo(index.column()).alignment);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(columnInfo(index.column()).title,
                                cell.text.isEmpty() ? tr("empty") : cell.text);
    case MarkRole:
        return QVariant::fromValue(cell.mark);
    case IdRole:
        return row.id;
    case CellRole:
        return QVariant::fromValue(Cell{const_cast<PlainTable *>(this), index.row(), index.column()});
    default:
        return {};
    }
}

Qt::ItemFlags PlainTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordTable::flags(index);
    if (index.isValid() && m_editable.contains(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

const ColumnInfo &PlainTable::columnInfo(int column) const
{
    return m_columns[static_cast<size_t>(column)];
}

QUuid PlainTable::idAt(int row) const
{
    return m_rows[static_cast<size_t>(row)].id;
}

QString PlainTable::nameAt(int row) const
{
    return textAt(row, 0);
}

int PlainTable::rowOf(const QUuid &id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QString PlainTable::textAt(int row, int column) const
{
    return m_rows[static_cast<size_t>(row)].cells[static_cast<size_t>(column)].text;
}

SortKey PlainTable::sortKeyAt(int row, int column) const
{
    return SortKey::ofText(textAt(row, column));
}
