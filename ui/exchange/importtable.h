#pragma once

#include "ui/common/recordtable.h"
#include "ui/exchange/importjob.h"

/// A part of what has to be said of a row.
struct NotePiece
{
    enum class Look { Plain, Old, New, Warning };

    QString text;
    Look look = Look::Plain;
};

/// Every row of a ledger with what would become of it, problems first.
class ImportTable : public RecordTable
{
    Q_OBJECT

public:
    explicit ImportTable(const PageContext &context, QObject *parent = nullptr);

    void show(const ImportPreview &preview);

    const ImportRow &importRow(int row) const;
    RowOutcome outcome(int row) const { return importRow(row).outcome; }
    bool isSkipped(int row) const;
    /// Refused, undecided or suspect: a person should look at it.
    bool isProblem(int row) const;

    int noteColumn() const { return NoteColumn; }
    std::vector<NotePiece> notePieces(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const ColumnInfo &columnInfo(int column) const override;
    QUuid idAt(int row) const override;
    QString nameAt(int row) const override;
    int rowOf(const QUuid &id) const override;
    QString textAt(int row, int column) const override;
    SortKey sortKeyAt(int row, int column) const override;

private:
    enum Column {
        OutcomeColumn,
        RowColumn,
        NameColumn,
        UnitColumn,
        FirstValueColumn,
        SecondValueColumn,
        NoteColumn,
        columns
    };

    void arrange();
    int urgency(size_t planRow) const;
    QString valueText(int row, const QString &field) const;
    QString fieldOf(int column) const; ///< of the two value columns
    QString outcomeText(int row) const;
    QString noteText(int row) const;
    void addProblems(int row, std::vector<NotePiece> &pieces) const;
    void addChanges(int row, std::vector<NotePiece> &pieces) const;
    CellMark markAt(int row, int column) const;
    bool changes(int row, const QString &field) const;
    bool hasProblem(int row, const QString &field) const;

    PageContext m_context;
    ImportPreview m_preview;
    std::vector<size_t> m_order; ///< rows of the plan, as shown
    QMultiHash<int, QString> m_suspects; ///< sentences by the sheet's row
    std::vector<ColumnInfo> m_columns;
};
