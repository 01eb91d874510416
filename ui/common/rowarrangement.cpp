#include "ui/common/rowarrangement.h"

#include "core/base/text.h"

#include <numeric>

namespace {
size_t place(int row)
{
    return static_cast<size_t>(row);
}

/// A row with all that decides where it stands, side by side in memory: sorting 100,000 of them takes a
/// blink.
struct SortedRow
{
    int group = 0;
    ColumnReading::Place::Kind kind = ColumnReading::Place::Kind::Empty;
    qint64 value = 0;
    int row = 0;

    auto operator<=>(const SortedRow &) const = default;
};
} // namespace

RowArrangement::RowArrangement(RecordTable &table, TableReading &reading)
    : m_table(table)
    , m_reading(reading)
{
}

void RowArrangement::arrangeAll()
{
    judgeAll();
    sortAll();
}

void RowArrangement::judgeAll()
{
    m_isAccepted.assign(place(m_table.rowCount()), 1);
    if (accept)
        for (int row = 0; row < m_table.rowCount(); ++row)
            m_isAccepted[place(row)] = accept(row);
    for (const FieldCondition &condition : conditions)
        judgeBy(condition);
    findWords();
}

void RowArrangement::judgeBy(const FieldCondition &condition)
{
    const int column = m_table.columnByKey(condition.column);
    if (column < 0)
        return;
    if (condition.contains.isEmpty()) {
        for (int row = 0; row < m_table.rowCount(); ++row)
            m_isAccepted[place(row)] = m_isAccepted[place(row)] && meets(condition, row);
        return;
    }
    const ColumnReading &texts = m_reading.texts(column);
    const std::vector<quint8> hits = texts.searched().holding(folded(condition.contains));
    for (int row = 0; row < m_table.rowCount(); ++row)
        m_isAccepted[place(row)] &= hits[place(texts.textNumber(row))];
}

bool RowArrangement::meets(const FieldCondition &condition, int row) const
{
    const int column = m_table.columnByKey(condition.column);
    if (column < 0)
        return true;
    if (!condition.values.empty() && !condition.holdsValue(m_table.valueKeyAt(row, column)))
        return false;
    if (!condition.contains.isEmpty()) {
        const ColumnReading &texts = m_reading.texts(column);
        if (!texts.searched().holds(place(texts.textNumber(row)), folded(condition.contains)))
            return false;
    }
    if (!condition.from && !condition.to)
        return true;
    const std::optional<qint64> number = m_table.sortKeyAt(row, column).number;
    return number && (!condition.from || *number >= *condition.from)
        && (!condition.to || *number <= *condition.to);
}

void RowArrangement::findWords()
{
    m_isKept = m_isAccepted;
    for (const QString &word : words)
        findWord(word);
}

void RowArrangement::findWord(const QString &word)
{
    std::vector<quint8> rowHits(m_isKept.size(), 0);
    for (const int column : searched) {
        const ColumnReading &texts = m_reading.texts(column);
        const std::vector<quint8> hits = texts.searched().holding(word);
        if (std::find(hits.begin(), hits.end(), 1) == hits.end())
            continue;
        const std::vector<int> &numbers = texts.textNumbers();
        for (size_t row = 0; row < rowHits.size(); ++row)
            rowHits[row] |= hits[place(numbers[row])];
    }
    for (size_t row = 0; row < rowHits.size(); ++row)
        m_isKept[row] &= rowHits[row];
}

bool RowArrangement::isJudgedWell(int row) const
{
    return (!accept || accept(row))
        && std::all_of(conditions.begin(), conditions.end(), [&](const FieldCondition &condition) {
               return meets(condition, row);
           });
}

bool RowArrangement::holdsWords(int row) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(searched.begin(), searched.end(), [&](int column) {
            const ColumnReading &texts = m_reading.texts(column);
            return texts.searched().holds(place(texts.textNumber(row)), word);
        });
    });
}

RowArrangement::Place RowArrangement::placeOf(int row, int column) const
{
    return column < 0 ? Place() : m_reading.order(column).placeOf(row);
}

int RowArrangement::groupOf(int row) const
{
    return groupColumn < 0 ? -1 : m_reading.texts(groupColumn).textNumber(row);
}

QString RowArrangement::groupTitle(int group) const
{
    return group < 0 ? QString() : m_reading.texts(groupColumn).texts()[place(group)];
}

bool RowArrangement::groupComesBefore(int a, int b) const
{
    const Place &placeA = m_groupPlaces[place(a)];
    const Place &placeB = m_groupPlaces[place(b)];
    return placeA == placeB ? a < b : placeA < placeB;
}

bool RowArrangement::comesBefore(int a, int b) const
{
    if (const int groupA = groupOf(a), groupB = groupOf(b); groupA != groupB)
        return groupComesBefore(groupA, groupB);
    const Place placeA = placeOf(a, sortColumn);
    const Place placeB = placeOf(b, sortColumn);
    if (placeA == placeB)
        return a < b;
    const bool isReversed = sortOrder == Qt::DescendingOrder && placeA.kind == placeB.kind;
    return isReversed ? placeB < placeA : placeA < placeB;
}

void RowArrangement::rankGroups()
{
    m_groupPlaces.clear();
    if (groupColumn < 0)
        return;
    const ColumnReading &groups = m_reading.order(groupColumn);
    m_groupPlaces.resize(groups.texts().size());
    for (int row = m_table.rowCount() - 1; row >= 0; --row)
        m_groupPlaces[place(groups.textNumber(row))] = groups.placeOf(row);
}

void RowArrangement::sortAll()
{
    rankGroups();
    const auto count = place(m_table.rowCount());
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (groupColumn < 0 && sortColumn < 0)
        return;
    std::vector<int> groups(m_groupPlaces.size());
    std::iota(groups.begin(), groups.end(), 0);
    std::sort(groups.begin(), groups.end(), [this](int a, int b) { return groupComesBefore(a, b); });
    std::vector<int> rankOf(groups.size());
    for (size_t rank = 0; rank < groups.size(); ++rank)
        rankOf[place(groups[rank])] = static_cast<int>(rank);
    std::vector<SortedRow> rows(count);
    const ColumnReading *keys = sortColumn < 0 ? nullptr : &m_reading.order(sortColumn);
    const ColumnReading *texts = groupColumn < 0 ? nullptr : &m_reading.texts(groupColumn);
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const Place at = keys ? keys->placeOf(row) : Place();
        const qint64 value = sortOrder == Qt::AscendingOrder ? at.value : -at.value;
        rows[place(row)] = {texts ? rankOf[place(texts->textNumber(row))] : 0, at.kind, value, row};
    }
    std::sort(rows.begin(), rows.end());
    for (size_t row = 0; row < count; ++row)
        m_order[row] = rows[row].row;
}

std::vector<RowArrangement::Tally> RowArrangement::tallies() const
{
    const std::vector<int> alone(m_isKept.size(), 0);
    const ColumnReading *groups = groupColumn < 0 ? nullptr : &m_reading.texts(groupColumn);
    const std::vector<int> &tallyOf = groups ? groups->textNumbers() : alone;
    std::vector<Tally> tallies(groups ? groups->texts().size() : 1);
    for (size_t row = 0; row < m_isKept.size(); ++row)
        tallies[place(tallyOf[row])].count += m_isKept[row];
    if (m_reading.knowsLateness()) {
        const std::vector<quint8> &late = m_reading.lateness();
        for (size_t row = 0; row < m_isKept.size(); ++row)
            tallies[place(tallyOf[row])].late += m_isKept[row] & late[row];
    }
    for (const int column : searched) {
        if (m_table.columnInfo(column).kind != ColumnKind::Money || !m_reading.knowsOrder(column))
            continue;
        const ColumnReading &amounts = m_reading.order(column);
        std::vector<qint64> sums(tallies.size(), 0);
        for (size_t row = 0; row < m_isKept.size(); ++row)
            if (m_isKept[row])
                sums[place(tallyOf[row])] += amounts.key(static_cast<int>(row)).number.value_or(0);
        for (size_t i = 0; i < tallies.size(); ++i)
            if (tallies[i].count > 0)
                tallies[i].amounts.insert(column, sums[i]);
    }
    return tallies;
}

void RowArrangement::enterOrder(int row)
{
    if (groupColumn >= 0) {
        // A group that is new knows its place from its first record.
        const auto group = place(groupOf(row));
        if (group >= m_groupPlaces.size()) {
            m_groupPlaces.resize(group + 1);
            m_groupPlaces[group] = placeOf(row, groupColumn);
        }
    }
    const auto next = std::lower_bound(
        m_order.begin(), m_order.end(), row, [this](int a, int b) { return comesBefore(a, b); });
    m_order.insert(next, row);
    m_isAccepted[place(row)] = isJudgedWell(row);
    m_isKept[place(row)] = m_isAccepted[place(row)] && holdsWords(row);
}

void RowArrangement::takeChanged(int row)
{
    std::erase(m_order, row);
    m_reading.takeChanged(row);
    enterOrder(row);
}

void RowArrangement::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    for (int &each : m_order)
        each += each >= first ? count : 0;
    m_isAccepted.insert(m_isAccepted.begin() + first, place(count), 0);
    m_isKept.insert(m_isKept.begin() + first, place(count), 0);
    // All of them are read before the first is asked about: what is read stays in step with the table.
    for (int row = first; row <= last; ++row)
        m_reading.takeInserted(row);
    for (int row = first; row <= last; ++row)
        enterOrder(row);
}

void RowArrangement::takeRemoved(int first, int count)
{
    std::erase_if(m_order, [&](int row) { return row >= first && row < first + count; });
    for (int &each : m_order)
        each -= each >= first ? count : 0;
    m_isAccepted.erase(m_isAccepted.begin() + first, m_isAccepted.begin() + first + count);
    m_isKept.erase(m_isKept.begin() + first, m_isKept.begin() + first + count);
    m_reading.takeRemoved(first, count);
}
