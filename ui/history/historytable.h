#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/recordtable.h"

#include <QHash>

/// Every edit of the file, newest first, read from the journal in slices until all of it is there.
class HistoryTable : public RecordTable
{
    Q_OBJECT

public:
    enum class State {
        Standing,
        TakenBack, ///< undone, and not brought back since
        Undo, ///< an edit that takes another back
        Redo
    };

    explicit HistoryTable(const PageContext &context, QObject *parent = nullptr);

    const JournalSummary &edit(int row) const { return m_edits[static_cast<size_t>(row)]; }
    State stateOf(int row) const;
    bool isComplete() const { return m_isComplete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const ColumnInfo &columnInfo(int column) const override;
    QUuid idAt(int row) const override;
    QString nameAt(int row) const override;
    int rowOf(const QUuid &id) const override;
    QString textAt(int row, int column) const override;
    SortKey sortKeyAt(int row, int column) const override;

signals:
    void failed(const Error &error);

private:
    enum Column { WhenColumn, WhoColumn, WhatColumn, RecordsColumn, StateColumn, columns };

    void readNewer();
    void readOlder();
    void takeNewer(const std::vector<JournalSummary> &edits);
    void takeOlder(const std::vector<JournalSummary> &edits);
    void remember(const JournalSummary &edit);
    int undosOf(const QUuid &edit) const;

    PageContext m_context;
    std::vector<ColumnInfo> m_columns;
    std::vector<JournalSummary> m_edits;
    QHash<QUuid, QUuid> m_undoneBy; ///< edit → the edit that took it back
    QHash<QUuid, QUuid> m_undoes;
    bool m_isComplete = false;
};
