#include "ui/common/rowfilter.h"

#include "core/base/text.h"

#include <QLocale>

namespace {
size_t at(int row)
{
    return static_cast<size_t>(row);
}
} // namespace

RowFilter::RowFilter(RecordTable &table, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
    , m_reading(table)
    , m_arrangement(table, m_reading)
{
    setSourceModel(&table);
    connectTable();
    connect(&m_reading, &TableReading::readAll, this, [this] {
        forgetTallies();
        tellGroups();
    });
    for (int column = 0; column < table.columnCount(); ++column)
        if (table.columnInfo(column).isShown)
            m_arrangement.searched.push_back(column);
    m_arrangement.arrangeAll();
    fill();
}

void RowFilter::setWords(const QString &typing)
{
    QStringList words;
    for (const QString &word : typing.split(u' ', Qt::SkipEmptyParts))
        words += folded(word);
    words.removeAll(QString());
    if (words == m_arrangement.words)
        return;
    m_arrangement.words = words;
    beginResetModel();
    m_arrangement.findWords();
    fill();
    endResetModel();
}

void RowFilter::setAccept(Accept accept)
{
    if (!accept && !m_arrangement.accept)
        return;
    m_arrangement.accept = std::move(accept);
    rebuild();
}

void RowFilter::setConditions(const std::vector<FieldCondition> &conditions)
{
    if (conditions == m_arrangement.conditions)
        return;
    m_arrangement.conditions = conditions;
    rebuild();
}

void RowFilter::setSearchedColumns(const std::vector<int> &columns)
{
    m_arrangement.searched = columns;
    forgetTallies();
    if (m_reading.isWanted())
        readAhead();
    if (m_arrangement.words.isEmpty()) {
        tellGroups();
        return;
    }
    beginResetModel();
    m_arrangement.findWords();
    fill();
    endResetModel();
}

bool RowFilter::isNarrowed() const
{
    return !m_arrangement.words.isEmpty() || m_arrangement.accept || !m_arrangement.conditions.empty();
}

void RowFilter::rebuild()
{
    beginResetModel();
    m_arrangement.judgeAll();
    fill();
    endResetModel();
}

void RowFilter::readAhead()
{
    m_reading.readAhead(m_arrangement.searched);
}

void RowFilter::setGroupColumn(int column)
{
    if (column == m_arrangement.groupColumn)
        return;
    beginResetModel();
    m_arrangement.groupColumn = column;
    m_collapsed.clear();
    m_arrangement.sortAll();
    fill();
    endResetModel();
}

bool RowFilter::isGroup(int row) const
{
    return row >= 0 && at(row) < m_entries.size() && m_entries[at(row)] < 0;
}

int RowFilter::groupRowOf(const QString &title) const
{
    for (auto group = m_groupPlaces.cbegin(); group != m_groupPlaces.cend(); ++group)
        if (groupRow(group.key()).title == title)
            return group.value();
    return -1;
}

void RowFilter::setCollapsed(int groupRow, bool isCollapsed)
{
    if (!isGroup(groupRow))
        return;
    const int group = ~m_entries[at(groupRow)];
    if (this->isCollapsed(group) == isCollapsed)
        return;
    if (isCollapsed) {
        m_collapsed.insert(m_arrangement.groupTitle(group));
        removeEntries(groupRow + 1, m_groupSizes.value(group));
    } else {
        m_collapsed.remove(m_arrangement.groupTitle(group));
        std::vector<Entry> rows;
        for (const int row : m_arrangement.order())
            if (m_arrangement.isKept(row) && m_arrangement.groupOf(row) == group)
                rows.push_back(row);
        beginInsertRows({}, groupRow + 1, groupRow + static_cast<int>(rows.size()));
        m_entries.insert(m_entries.begin() + groupRow + 1, rows.begin(), rows.end());
        place();
        endInsertRows();
    }
    emit dataChanged(index(groupRow, 0), index(groupRow, columnCount() - 1));
}

void RowFilter::setAllCollapsed(bool isCollapsed)
{
    beginResetModel();
    m_collapsed.clear();
    for (auto group = m_groupSizes.cbegin(); isCollapsed && group != m_groupSizes.cend(); ++group)
        m_collapsed.insert(m_arrangement.groupTitle(group.key()));
    fill();
    endResetModel();
}

bool RowFilter::expandTo(int sourceRow)
{
    if (sourceRow < 0 || !m_arrangement.isKept(sourceRow))
        return false;
    if (m_places[at(sourceRow)] < 0)
        setCollapsed(m_groupPlaces.value(m_arrangement.groupOf(sourceRow), -1), false);
    return m_places[at(sourceRow)] >= 0;
}

void RowFilter::fill()
{
    m_entries.clear();
    m_groupSizes.clear();
    m_records = 0;
    int last = -1;
    int begin = 0;
    bool isHidden = false;
    for (const int row : m_arrangement.order()) {
        if (!m_arrangement.isKept(row))
            continue;
        if (const int group = m_arrangement.groupOf(row); group != last) {
            m_groupSizes.insert(last, m_records - begin);
            begin = m_records;
            last = group;
            m_entries.push_back(~group);
            isHidden = isCollapsed(group);
        }
        ++m_records;
        if (!isHidden)
            m_entries.push_back(row);
    }
    m_groupSizes.insert(last, m_records - begin);
    m_groupSizes.remove(-1);
    place();
    forgetTallies();
}

void RowFilter::place()
{
    m_places.assign(at(m_table.rowCount()), -1);
    m_groupPlaces.clear();
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row] < 0)
            m_groupPlaces.insert(~m_entries[row], static_cast<int>(row));
        else
            m_places[at(m_entries[row])] = static_cast<int>(row);
    }
}

const std::vector<RowArrangement::Tally> &RowFilter::tallies() const
{
    if (!m_isTallied)
        m_tallies = m_arrangement.tallies();
    m_isTallied = true;
    return m_tallies;
}

int RowFilter::lateCount() const
{
    int late = 0;
    for (const RowArrangement::Tally &tally : tallies())
        late += tally.late;
    return late;
}

qint64 RowFilter::amountOf(int column) const
{
    qint64 amount = 0;
    for (const RowArrangement::Tally &tally : tallies())
        amount += tally.amounts.value(column);
    return amount;
}

GroupRow RowFilter::groupRow(int group) const
{
    const QString title = m_arrangement.groupTitle(group);
    GroupRow row{title.isEmpty() ? tr("Nothing recorded") : title, 0, 0, isCollapsed(group), {}};
    if (at(group) >= tallies().size())
        return row;
    const RowArrangement::Tally &tally = tallies()[at(group)];
    row.count = tally.count;
    row.late = tally.late;
    for (auto amount = tally.amounts.cbegin(); amount != tally.amounts.cend(); ++amount)
        row.subtotals.insert(amount.key(), shownIn(amount.value(), MoneyUnit::WanYuan));
    return row;
}

QString RowFilter::groupText(int group, int column) const
{
    if (m_table.columnInfo(column).isStretched)
        return groupRow(group).title;
    const QMap<int, qint64> amounts
        = at(group) < tallies().size() ? tallies()[at(group)].amounts : QMap<int, qint64>();
    return amounts.contains(column) ? shownIn(amounts.value(column), MoneyUnit::WanYuan) : QString();
}

QVariant RowFilter::groupData(int group, int column, int role) const
{
    switch (role) {
    case RecordTable::GroupRole:
        return QVariant::fromValue(groupRow(group));
    case Qt::DisplayRole:
        return groupText(group, column);
    case Qt::AccessibleTextRole: {
        const GroupRow row = groupRow(group);
        const QString count = tr("%1: %n record(s)", nullptr, row.count).arg(row.title);
        return row.late == 0 ? count : tr("%1, %n late", nullptr, row.late).arg(count);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_table.columnInfo(column).alignment);
    case RecordTable::MarkRole:
        return QVariant::fromValue(CellMark::Name);
    default:
        return {};
    }
}

QVariant RowFilter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || at(index.row()) >= m_entries.size())
        return {};
    const Entry entry = m_entries[at(index.row())];
    if (entry < 0)
        return groupData(~entry, index.column(), role);
    return m_table.data(m_table.index(entry, index.column()), role);
}

Qt::ItemFlags RowFilter::flags(const QModelIndex &index) const
{
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

QModelIndex RowFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || at(proxy.row()) >= m_entries.size() || isGroup(proxy.row()))
        return {};
    return m_table.index(m_entries[at(proxy.row())], proxy.column());
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || at(source.row()) >= m_places.size() || m_places[at(source.row())] < 0)
        return {};
    return createIndex(m_places[at(source.row())], source.column());
}

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowFilter::parent(const QModelIndex &) const
{
    return {};
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class maps sections through the first row, which an empty list does not have.
    return m_table.headerData(section, orientation, role);
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<Entry> entries;
    for (const QModelIndex &index : kept)
        entries.push_back(m_entries[at(index.row())]);
    m_arrangement.sortColumn = column;
    m_arrangement.sortOrder = order;
    m_arrangement.sortAll();
    fill();
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const Entry entry = entries[static_cast<size_t>(i)];
        const int row = entry < 0 ? m_groupPlaces.value(~entry) : m_places[at(entry)];
        moved.push_back(createIndex(row, kept[i].column()));
    }
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, VerticalSortHint);
}
