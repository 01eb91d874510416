#include "ui/common/recordtable.h"

QString RecordTable::valueKeyAt(int row, int column) const
{
    return textAt(row, column);
}

bool RecordTable::isLateAt(int row) const
{
    for (int column = 0; column < columnCount({}); ++column)
        if (saysLate(index(row, column).data(MarkRole).value<CellMark>()))
            return true;
    return false;
}

RecordTable::Seen RecordTable::seenAt(int) const
{
    return {};
}

std::optional<Error> RecordTable::problemWith(int, int, const QString &, const Seen &) const
{
    return std::nullopt;
}

void RecordTable::write(int, int, const QString &, const Seen &) { }

QString RecordTable::readingOf(int, const QString &, const Seen &) const
{
    return {};
}

std::vector<CellTrial> RecordTable::tried(const std::vector<CellWrite> &writes) const
{
    return std::vector<CellTrial>(writes.size());
}

void RecordTable::writeAll(const std::vector<CellWrite> &, const QString &, const QString &) { }

QStringList RecordTable::choicesFor(int) const
{
    return {};
}

int RecordTable::columnByKey(const QString &key) const
{
    for (int column = 0; column < columnCount({}); ++column)
        if (columnInfo(column).key == key)
            return column;
    return -1;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    const ColumnInfo &info = columnInfo(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return info.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(info.alignment);
    return {};
}

RecordTable::Cell RecordTable::cellAt(const QModelIndex &index)
{
    return index.data(CellRole).value<Cell>();
}
