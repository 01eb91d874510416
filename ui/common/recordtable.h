#pragma once

#include "core/base/result.h"
#include "ui/common/sortkey.h"

#include <QAbstractTableModel>

#include <memory>

/// How a cell is painted beyond its text. Red marks mean lateness and nothing else.
enum class CellMark {
    Plain,
    Name, ///< what the row is called
    Secondary,
    LightNone,
    LightGreen,
    LightYellow,
    LightRed,
    LateChip,
    TodayChip,
    SoonChip,
    LaterChip,
    DoneChip,
    LateText,
    Problem, ///< something to look at; not lateness
    Accent,
    ChangedChip ///< a value that would be written
};

/// What a table says of one of its columns.
struct ColumnInfo
{
    QString key; ///< machine name, for remembered widths
    QString title;
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool isShown = true; ///< at first; people choose columns in the header's menu
    bool isStretched = false;
};

/// A table of rows with identities, as the filter, the views and the cell editor know it: texts, sort keys
/// and typing.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< CellMark
        IdRole, ///< QUuid of the row
        CellRole ///< Cell, so that views behind a filter reach the table
    };

    /// Where an index stands in its table.
    struct Cell
    {
        RecordTable *table = nullptr;
        int row = -1;
        int column = -1;
    };

    /// The row as it stood when someone began to edit it: an edit is refused if it is not that any more.
    using Seen = std::shared_ptr<const void>;

    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnInfo &columnInfo(int column) const = 0;
    virtual QUuid idAt(int row) const = 0;
    virtual QString nameAt(int row) const = 0;
    virtual int rowOf(const QUuid &id) const = 0; ///< -1 when it is not there
    virtual QString textAt(int row, int column) const = 0;
    virtual SortKey sortKeyAt(int row, int column) const = 0;

    virtual Seen seenAt(int row) const;
    /// Why this typing would not do; nothing when it would.
    virtual std::optional<Error>
    problemWith(int row, int column, const QString &typing, const Seen &seen) const;
    virtual void write(int row, int column, const QString &typing, const Seen &seen);
    virtual QStringList choicesFor(int column) const; ///< words to choose from while typing

    int columnByKey(const QString &key) const; ///< -1 when there is none
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static Cell cellAt(const QModelIndex &index);
};

Q_DECLARE_METATYPE(RecordTable::Cell)
Q_DECLARE_METATYPE(CellMark)
