#pragma once

#include "ui/common/recordtable.h"

/// A short table that is told anew as a whole: rows of texts with marks.
class PlainTable : public RecordTable
{
    Q_OBJECT

public:
    struct PlainCell
    {
        QString text;
        CellMark mark = CellMark::Plain;
        QString hint;

        bool operator==(const PlainCell &) const = default;
    };
    struct Row
    {
        QUuid id;
        std::vector<PlainCell> cells;

        bool operator==(const Row &) const = default;
    };

    explicit PlainTable(std::vector<ColumnInfo> columns, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    /// Columns whose cells may be typed in; nothing by default.
    void setEditable(const QSet<int> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const ColumnInfo &columnInfo(int column) const override;
    QUuid idAt(int row) const override;
    QString nameAt(int row) const override;
    int rowOf(const QUuid &id) const override;
    QString textAt(int row, int column) const override;
    SortKey sortKeyAt(int row, int column) const override;

private:
    std::vector<ColumnInfo> m_columns;
    std::vector<Row> m_rows;
    QSet<int> m_editable;
};
