#include "ui/common/rowfilter.h"

#include "core/base/text.h"

#include <numeric>

namespace {
/// Above this many rows at once the view is told of a new list instead of each row.
constexpr int rowsToldOneByOne = 64;

size_t at(int row)
{
    return static_cast<size_t>(row);
}
} // namespace

RowFilter::RowFilter(RecordTable &table, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    connect(&table, &QAbstractItemModel::dataChanged, this, &RowFilter::takeChanged);
    connect(&table, &QAbstractItemModel::rowsInserted, this, &RowFilter::takeInserted);
    connect(&table, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowFilter::takeLeaving);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &RowFilter::takeRemoved);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        forgetTexts();
        readKeys();
        fill();
        endResetModel();
    });
    for (int column = 0; column < table.columnCount(); ++column)
        if (table.columnInfo(column).isShown)
            m_searched.push_back(column);
    forgetTexts();
    fill();
}

void RowFilter::setWords(const QString &typing)
{
    QStringList words;
    for (const QString &word : typing.split(u' ', Qt::SkipEmptyParts))
        words += folded(word);
    words.removeAll(QString());
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void RowFilter::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    rebuild();
}

void RowFilter::setSearchedColumns(const std::vector<int> &columns)
{
    m_searched = columns;
    forgetTexts();
    if (!m_words.isEmpty())
        rebuild();
}

void RowFilter::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

bool RowFilter::accepts(int sourceRow) const
{
    if (m_accept && !m_accept(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &text = searchText(sourceRow);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

const QString &RowFilter::searchText(int sourceRow) const
{
    QString &text = m_texts[at(sourceRow)];
    if (text.isNull())
        for (const int column : m_searched)
            text += folded(m_table.textAt(sourceRow, column)) + u'\n';
    return text;
}

void RowFilter::forgetTexts()
{
    m_texts.assign(at(m_table.rowCount()), {});
}

bool RowFilter::comesBefore(int a, int b) const
{
    if (m_sortColumn < 0)
        return a < b;
    const SortKey &keyA = m_keys[at(a)];
    const SortKey &keyB = m_keys[at(b)];
    // Cells that hold nothing stand last in either order: nobody sorts to see them.
    if (keyA.isEmpty() != keyB.isEmpty())
        return keyB.isEmpty();
    const int compared = keyA.isEmpty() ? 0 : keyA.compare(keyB);
    if (compared == 0)
        return a < b;
    return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
}

void RowFilter::fill()
{
    m_rows.clear();
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (accepts(row))
            m_rows.push_back(row);
    arrange();
}

void RowFilter::arrange()
{
    std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return comesBefore(a, b); });
    place();
}

void RowFilter::place()
{
    m_places.assign(at(m_table.rowCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_places[at(m_rows[row])] = static_cast<int>(row);
}

void RowFilter::readKeys()
{
    m_keys.clear();
    if (m_sortColumn < 0)
        return;
    m_keys.reserve(at(m_table.rowCount()));
    for (int row = 0; row < m_table.rowCount(); ++row)
        m_keys.push_back(m_table.sortKeyAt(row, m_sortColumn));
}

QModelIndex RowFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || at(proxy.row()) >= m_rows.size())
        return {};
    return m_table.index(m_rows[at(proxy.row())], proxy.column());
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    std::vector<int> sourceRows;
    for (const QModelIndex &index : kept)
        sourceRows.push_back(m_rows[at(index.row())]);
    m_sortColumn = column;
    m_order = order;
    readKeys();
    arrange();
    for (qsizetype i = 0; i < kept.size(); ++i)
        changePersistentIndex(
            kept[i], createIndex(m_places[at(sourceRows[at(static_cast<int>(i))])], kept[i].column()));
    emit layoutChanged({}, VerticalSortHint);
}

void RowFilter::takeChanged(const QModelIndex &topLeft,
                            const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    if (bottomRight.row() - topLeft.row() >= rowsToldOneByOne) {
        beginResetModel();
        forgetTexts();
        readKeys();
        fill();
        endResetModel();
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        m_texts[at(row)].clear();
        if (m_sortColumn >= 0)
            m_keys[at(row)] = m_table.sortKeyAt(row, m_sortColumn);
        const bool wasShown = m_places[at(row)] >= 0;
        const bool isShown = accepts(row);
        if (wasShown && !isShown)
            hide(row);
        else if (!wasShown && isShown)
            show(row);
        else if (isShown)
            moveToItsPlace(row);
        if (wasShown && isShown)
            emit dataChanged(index(m_places[at(row)], topLeft.column()),
                             index(m_places[at(row)], bottomRight.column()),
                             roles);
    }
}

void RowFilter::show(int sourceRow)
{
    const auto place = std::lower_bound(
        m_rows.begin(), m_rows.end(), sourceRow, [this](int a, int b) { return comesBefore(a, b); });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, sourceRow);
    this->place();
    endInsertRows();
}

void RowFilter::hide(int sourceRow)
{
    const int row = m_places[at(sourceRow)];
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_places[at(sourceRow)] = -1;
    for (int below = row; below < static_cast<int>(m_rows.size()); ++below)
        m_places[at(m_rows[at(below)])] = below;
    endRemoveRows();
}

void RowFilter::moveToItsPlace(int sourceRow)
{
    const int from = m_places[at(sourceRow)];
    const bool afterLast = from == 0 || comesBefore(m_rows[at(from - 1)], sourceRow);
    const bool beforeNext = from + 1 == rowCount() || comesBefore(sourceRow, m_rows[at(from + 1)]);
    if (afterLast && beforeNext)
        return;
    std::vector<int> others = m_rows;
    others.erase(others.begin() + from);
    const auto place = std::lower_bound(
        others.begin(), others.end(), sourceRow, [this](int a, int b) { return comesBefore(a, b); });
    const int to = static_cast<int>(place - others.begin());
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    others.insert(place, sourceRow);
    m_rows = std::move(others);
    this->place();
    endMoveRows();
}

void RowFilter::takeInserted(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    m_texts.insert(m_texts.begin() + first, at(count), {});
    for (int row = first; row <= last && m_sortColumn >= 0; ++row)
        m_keys.insert(m_keys.begin() + row, m_table.sortKeyAt(row, m_sortColumn));
    place();
    for (int row = first; row <= last; ++row)
        if (accepts(row))
            show(row);
}

void RowFilter::takeLeaving(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row)
        if (m_places[at(row)] >= 0)
            hide(row);
}

void RowFilter::takeRemoved(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
    if (m_sortColumn >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    place();
}
