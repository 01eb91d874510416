#include "ui/common/detailmodel.h"

#include <QSize>

DetailModel::DetailModel(RecordTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    connect(&table, &QAbstractItemModel::dataChanged, this, &DetailModel::takeChanged);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { showRow({}); });
    connect(&table, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!m_row.isValid())
            showRow({});
    });
}

void DetailModel::showRow(const QUuid &id)
{
    const int row = id.isNull() ? -1 : m_table.rowOf(id);
    beginResetModel();
    m_row = row < 0 ? QModelIndex() : m_table.index(row, 0);
    endResetModel();
}

QUuid DetailModel::shownId() const
{
    return m_row.isValid() ? m_table.idAt(m_row.row()) : QUuid();
}

QModelIndex DetailModel::valueIndex(int line) const
{
    return m_row.isValid() ? m_table.index(m_row.row(), line) : QModelIndex();
}

int DetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_row.isValid() ? 0 : m_table.columnCount();
}

int DetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant DetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return m_table.columnInfo(index.row()).title;
        if (role == RecordTable::MarkRole)
            return QVariant::fromValue(CellMark::Secondary);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return valueIndex(index.row()).data(role);
}

QVariant DetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Rows are as high as their text: the hidden header at the left has no say in it.
    if (orientation == Qt::Vertical && role == Qt::SizeHintRole)
        return QSize(0, 0);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags DetailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0)
        return plain;
    return plain | (m_table.flags(valueIndex(index.row())) & Qt::ItemIsEditable);
}

void DetailModel::takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (m_row.isValid() && topLeft.row() <= m_row.row() && m_row.row() <= bottomRight.row())
        emit dataChanged(index(topLeft.column(), 1), index(bottomRight.column(), 1));
}
