#pragma once

#include "ui/common/recordtable.h"

/// One row of a table stood upright: a line a column, title left, value right. Values are edited as in the
/// table.
class DetailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    DetailModel(RecordTable &table, QObject *parent);

    void showRow(const QUuid &id);
    QUuid shownId() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QModelIndex valueIndex(int line) const;
    void takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    RecordTable &m_table;
    QPersistentModelIndex m_row; ///< in the table
};
