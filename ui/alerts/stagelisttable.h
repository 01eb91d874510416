#pragma once

#include "core/supervision/latelist.h"
#include "ui/common/pagecontext.h"
#include "ui/common/recordtable.h"

/// A list of stages, late or coming, one row a stage, in the order that the list has by itself.
class StageListTable : public RecordTable
{
    Q_OBJECT

public:
    enum class Which { Overdue, DueThisWeek };

    /// One row in plain texts: the list itself points into a workspace that moves on.
    struct Row
    {
        QUuid id; ///< of the matter or project
        bool isMatter = false;
        QString unit;
        QString what; ///< the matter's or project's title
        QString stage;
        DatePhrase due;
        int days = 0;
        int mostDays = 0; ///< of all stages that the matter has on the list
        QString person;
        QString phone;
        QString leader; ///< of the project
        QString code;

        bool operator==(const Row &) const = default;
    };

    StageListTable(const PageContext &context, Which which, QObject *parent = nullptr);

    const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    int matters() const;
    /// All of one unit's rows as a text for chat.
    QString chatTextOf(const QString &unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const ColumnInfo &columnInfo(int column) const override;
    QUuid idAt(int row) const override;
    QString nameAt(int row) const override;
    int rowOf(const QUuid &id) const override;
    QString textAt(int row, int column) const override;
    SortKey sortKeyAt(int row, int column) const override;
    bool isLateAt(int row) const override;

private:
    enum Column {
        UnitColumn,
        WhatColumn,
        StageColumn,
        DueColumn,
        DaysColumn,
        PersonColumn,
        PhoneColumn,
        CodeColumn,
        LeaderColumn,
        columns
    };

    std::vector<StageOnList> listNow(const MatterParts &parts) const;
    std::vector<Row> rowsNow() const;
    void refresh();
    CellMark markAt(const Row &row, int column) const;

    PageContext m_context;
    Which m_which;
    std::vector<ColumnInfo> m_columns;
    std::vector<Row> m_rows;
};
