#include "ui/common/tablereading.h"

#include "ui/common/answer.h"

#include <QtConcurrent>

namespace {
constexpr int sliceMilliseconds = 4;
/// So many rows are read in a blink, without waiting for a pause.
constexpr int shortTable = 1000;
/// Rows between two looks at the clock.
constexpr int rowsBetweenLooks = 64;

bool shouldRest(int row, const QDeadlineTimer &deadline)
{
    return row % rowsBetweenLooks == 0 && deadline.hasExpired();
}
} // namespace

TableReading::TableReading(RecordTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_columns(static_cast<size_t>(table.columnCount()))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TableReading::readNextSlice);
}

void TableReading::readAhead(const std::vector<int> &columns)
{
    if (m_isWanted && columns == m_wanted)
        return;
    m_wanted = columns;
    m_isWanted = true;
    m_isAhead = false;
    m_idle.start(0);
}

void TableReading::readNextSlice()
{
    if (!readSlice(QDeadlineTimer(sliceMilliseconds, Qt::PreciseTimer))) {
        if (!m_isRanking)
            m_idle.start(0);
        return;
    }
    m_isAhead = true;
    emit readAll();
}

bool TableReading::readSlice(const QDeadlineTimer &deadline)
{
    for (const int index : m_wanted)
        if (!readTexts(index, deadline))
            return false;
    if (!readLateness(deadline))
        return false;
    for (const int index : m_wanted)
        if (!readKeys(index, deadline) || !rankInBackground(index))
            return false;
    return true;
}

bool TableReading::readTexts(int index, const QDeadlineTimer &deadline)
{
    ColumnReading &reading = column(index);
    for (int row = reading.textsRead(); row < m_table.rowCount(); ++row) {
        reading.appendText(m_table.textAt(row, index));
        if (shouldRest(row, deadline))
            return false;
    }
    return true;
}

bool TableReading::readKeys(int index, const QDeadlineTimer &deadline)
{
    ColumnReading &reading = column(index);
    for (int row = reading.keysRead(); row < m_table.rowCount(); ++row) {
        reading.appendKey(m_table.sortKeyAt(row, index));
        if (shouldRest(row, deadline))
            return false;
    }
    return true;
}

bool TableReading::readLateness(const QDeadlineTimer &deadline)
{
    for (int row = static_cast<int>(m_late.size()); row < m_table.rowCount(); ++row) {
        m_late.push_back(m_table.isLateAt(row));
        if (shouldRest(row, deadline))
            return false;
    }
    return true;
}

/// Comparing Chinese words is the dearest part of sorting, and needs nothing but the words.
bool TableReading::rankInBackground(int index)
{
    if (!column(index).needsRanks())
        return true;
    if (m_isRanking)
        return false;
    m_isRanking = true;
    const auto ranks = QtConcurrent::run(
        [texts = column(index).texts()]() -> std::vector<qint64> { return dictionaryRanks(texts); });
    whenAnswered(ranks, this, [this, index, generation = m_generation](const std::vector<qint64> &answer) {
        m_isRanking = false;
        if (generation == m_generation && column(index).needsRanks())
            column(index).takeRanks(answer);
        m_idle.start(0);
    });
    return false;
}

const ColumnReading &TableReading::texts(int index)
{
    readTexts(index, QDeadlineTimer(QDeadlineTimer::Forever));
    return column(index);
}

const ColumnReading &TableReading::order(int index)
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    readTexts(index, never);
    readKeys(index, never);
    if (column(index).needsRanks())
        column(index).takeRanks(dictionaryRanks(column(index).texts()));
    return column(index);
}

const std::vector<quint8> &TableReading::lateness()
{
    readLateness(QDeadlineTimer(QDeadlineTimer::Forever));
    return m_late;
}

bool TableReading::knowsLateness()
{
    return m_table.rowCount() <= shortTable || static_cast<int>(m_late.size()) == m_table.rowCount();
}

bool TableReading::knowsOrder(int index)
{
    return m_table.rowCount() <= shortTable || column(index).keysRead() == m_table.rowCount();
}

void TableReading::forgetAll()
{
    ++m_generation;
    m_columns.assign(static_cast<size_t>(m_table.columnCount()), {});
    m_late.clear();
    m_isAhead = false;
    if (m_isWanted)
        m_idle.start(0);
}

void TableReading::takeChanged(int row)
{
    for (int index = 0; index < static_cast<int>(m_columns.size()); ++index)
        if (row < std::max(column(index).textsRead(), column(index).keysRead()))
            column(index).set(row, m_table.textAt(row, index), m_table.sortKeyAt(row, index));
    if (row < static_cast<int>(m_late.size()))
        m_late[static_cast<size_t>(row)] = m_table.isLateAt(row);
}

void TableReading::takeInserted(int row)
{
    for (int index = 0; index < static_cast<int>(m_columns.size()); ++index)
        if (row <= std::max(column(index).textsRead(), column(index).keysRead()))
            column(index).insert(row, m_table.textAt(row, index), m_table.sortKeyAt(row, index));
    if (row <= static_cast<int>(m_late.size()))
        m_late.insert(m_late.begin() + row, m_table.isLateAt(row));
}

void TableReading::takeRemoved(int first, int count)
{
    for (ColumnReading &reading : m_columns)
        reading.erase(first, count);
    const auto size = static_cast<std::ptrdiff_t>(m_late.size());
    m_late.erase(m_late.begin() + std::min<std::ptrdiff_t>(first, size),
                 m_late.begin() + std::min<std::ptrdiff_t>(first + count, size));
}
