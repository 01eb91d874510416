// How RowFilter follows its table: row by row where few change, so that editors, the selection and the place
// one has scrolled to stay.
#include "ui/common/rowfilter.h"

#include <algorithm>

namespace {
/// Above this many rows at once the view is told of a new list instead of each row.
constexpr int rowsToldOneByOne = 64;

size_t slot(int row)
{
    return static_cast<size_t>(row);
}
} // namespace

void RowFilter::connectTable()
{
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &RowFilter::takeChanged);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &RowFilter::takeInserted);
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowFilter::takeLeaving);
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, &RowFilter::takeRemoved);
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &RowFilter::takeReset);
}

void RowFilter::takeReset()
{
    m_reading.forgetAll();
    m_arrangement.arrangeAll();
    fill();
    endResetModel();
}

bool RowFilter::comesBefore(Entry a, Entry b) const
{
    if (const int groupA = groupOfEntry(a), groupB = groupOfEntry(b); groupA != groupB)
        return m_arrangement.groupComesBefore(groupA, groupB);
    if (a < 0 || b < 0)
        return a < 0 && b >= 0;
    return m_arrangement.comesBefore(a, b);
}

void RowFilter::insertEntry(Entry entry)
{
    const auto next = std::lower_bound(
        m_entries.begin(), m_entries.end(), entry, [this](Entry a, Entry b) { return comesBefore(a, b); });
    insertEntryAt(static_cast<int>(next - m_entries.begin()), entry);
}

void RowFilter::insertEntryAt(int row, Entry entry)
{
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, entry);
    place();
    endInsertRows();
}

void RowFilter::removeEntries(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + count);
    place();
    endRemoveRows();
}

/// Counts records of a group that come or go, and keeps a row above it for as long as there are any.
void RowFilter::keepGroup(int group, int records)
{
    m_records += records;
    if (group < 0)
        return;
    const int size = m_groupSizes[group] += records;
    const int row = m_groupPlaces.value(group, -1);
    if (size > 0 && row < 0)
        insertEntry(~group);
    else if (size == 0 && row >= 0)
        removeEntries(row, 1);
}

void RowFilter::show(int sourceRow)
{
    const int group = m_arrangement.groupOf(sourceRow);
    keepGroup(group, 1);
    if (group < 0 || !isCollapsed(group))
        insertEntry(sourceRow);
}

void RowFilter::hide(int sourceRow, int group)
{
    if (const int row = m_places[slot(sourceRow)]; row >= 0)
        removeEntries(row, 1);
    keepGroup(group, -1);
}

void RowFilter::moveToItsPlace(int sourceRow)
{
    const int from = m_places[slot(sourceRow)];
    const bool afterLast = from == 0 || comesBefore(m_entries[slot(from - 1)], sourceRow);
    const bool beforeNext = from + 1 == rowCount() || comesBefore(sourceRow, m_entries[slot(from + 1)]);
    if (afterLast && beforeNext)
        return;
    std::vector<Entry> others = m_entries;
    others.erase(others.begin() + from);
    const auto next = std::lower_bound(
        others.begin(), others.end(), sourceRow, [this](Entry a, Entry b) { return comesBefore(a, b); });
    const int to = static_cast<int>(next - others.begin());
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    others.insert(next, sourceRow);
    m_entries = std::move(others);
    place();
    endMoveRows();
}

/// Moved, not taken out and put in again: the selection goes with the row.
void RowFilter::moveIntoGroup(int sourceRow, int oldGroup, int group)
{
    if (!m_groupPlaces.contains(group)) {
        // The row that moves stands where it belongs no more: halving the list would be led astray by it.
        const auto next = std::find_if(m_entries.begin(), m_entries.end(), [&](Entry entry) {
            return entry != sourceRow && comesBefore(~group, entry);
        });
        insertEntryAt(static_cast<int>(next - m_entries.begin()), ~group);
    }
    ++m_groupSizes[group];
    moveToItsPlace(sourceRow);
    ++m_records;
    keepGroup(oldGroup, -1);
}

void RowFilter::followRow(int sourceRow,
                          const QModelIndex &first,
                          const QModelIndex &last,
                          const QList<int> &roles)
{
    const bool wasKept = m_arrangement.isKept(sourceRow);
    const int oldGroup = m_arrangement.groupOf(sourceRow);
    m_arrangement.takeChanged(sourceRow);
    const bool isKept = m_arrangement.isKept(sourceRow);
    const int group = m_arrangement.groupOf(sourceRow);
    if (!isKept) {
        if (wasKept)
            hide(sourceRow, oldGroup);
        return;
    }
    const bool isListed = m_places[slot(sourceRow)] >= 0;
    const bool staysListed = isListed && (group < 0 || !isCollapsed(group));
    if (!wasKept || (group != oldGroup && !staysListed)) {
        if (wasKept)
            hide(sourceRow, oldGroup);
        show(sourceRow);
    } else if (isListed) {
        if (group != oldGroup)
            moveIntoGroup(sourceRow, oldGroup, group);
        else
            moveToItsPlace(sourceRow);
        const int row = m_places[slot(sourceRow)];
        emit dataChanged(index(row, first.column()), index(row, last.column()), roles);
    }
}

void RowFilter::takeChanged(const QModelIndex &topLeft,
                            const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    if (bottomRight.row() - topLeft.row() >= rowsToldOneByOne) {
        beginResetModel();
        takeReset();
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        followRow(row, topLeft, bottomRight, roles);
    forgetTallies();
    tellGroups();
}

/// What groups come to may be another now. One word for all rows: views look only at those on screen.
void RowFilter::tellGroups()
{
    if (groupColumn() >= 0 && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RecordTable::GroupRole});
}

void RowFilter::takeInserted(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (Entry &entry : m_entries)
        entry += entry >= first ? count : 0;
    m_arrangement.takeInserted(first, last);
    place();
    for (int row = first; row <= last; ++row)
        if (m_arrangement.isKept(row))
            show(row);
    forgetTallies();
    tellGroups();
}

void RowFilter::takeLeaving(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row)
        if (m_arrangement.isKept(row))
            hide(row, m_arrangement.groupOf(row));
}

void RowFilter::takeRemoved(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (Entry &entry : m_entries)
        entry -= entry > last ? count : 0;
    m_arrangement.takeRemoved(first, count);
    place();
    forgetTallies();
    tellGroups();
}
