#pragma once

#include "core/base/result.h"
#include "ui/common/cellwrite.h"
#include "ui/common/sortkey.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

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
    AskedChip, ///< an extension that is asked for
    Accent,
    ChangedChip ///< a value that would be written
};

constexpr bool saysLate(CellMark mark)
{
    return mark == CellMark::LightRed || mark == CellMark::LateChip || mark == CellMark::LateText;
}

/// What a cell shows beside or instead of its text, where a picture says it faster. The text stays what is
/// copied, searched and read aloud.
struct CellVisual
{
    /// 1·3·7·1·0: one square a stage.
    struct Stage
    {
        enum class Look { Done, DoneLate, Current, Late, Future, NotApplicable };

        QString figure;
        Look look = Look::Future;

        bool operator==(const Stage &) const = default;
    };
    /// A bar with a tick where it should be by now; both as shares of a whole year's plan, 0 to 1.
    struct Pace
    {
        double done = 0;
        double expected = 0;

        bool operator==(const Pace &) const = default;
    };

    std::vector<Stage> stages;
    std::optional<Pace> pace;

    bool isEmpty() const { return stages.empty() && !pace; }
    bool operator==(const CellVisual &) const = default;
};

/// What the cells of a column hold, and so how one filters by it.
enum class ColumnKind {
    Text,
    Choice, ///< one of a few values: a stage, a unit, a light
    Day,
    Money
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
    ColumnKind kind = ColumnKind::Text;
    QString name = {}; ///< the title without its unit; empty = the title

    const QString &plainTitle() const { return name.isEmpty() ? title : name; }
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
        CellRole, ///< Cell, so that views behind a filter reach the table
        VisualRole, ///< CellVisual; invalid where the cell is only text
        GroupRole ///< GroupRow in the rows above groups; invalid in rows of records
    };

    /// Where an index stands in its table.
    struct Cell
    {
        RecordTable *table = nullptr;
        int row = -1;
        int column = -1;
    };

    /// The row as it stood when someone began to edit it: an edit is refused if it is not that any more.
    using Seen = CellWrite::Seen;

    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnInfo &columnInfo(int column) const = 0;
    virtual QUuid idAt(int row) const = 0;
    virtual QString nameAt(int row) const = 0;
    virtual int rowOf(const QUuid &id) const = 0; ///< -1 when it is not there
    virtual QString textAt(int row, int column) const = 0;
    virtual SortKey sortKeyAt(int row, int column) const = 0;
    /// What the cell means, the same also after what it names was renamed: by default its text.
    virtual QString valueKeyAt(int row, int column) const;
    /// Whether anything about the row is late, shown or not: by default whether a cell is marked so.
    virtual bool isLateAt(int row) const;

    virtual Seen seenAt(int row) const;
    /// Why this typing would not do; nothing when it would.
    virtual std::optional<Error>
    problemWith(int row, int column, const QString &typing, const Seen &seen) const;
    virtual void write(int row, int column, const QString &typing, const Seen &seen);
    /// What typing means where its words do not say it plainly: the day of "3月底", the amount of "3.5亿".
    virtual QString readingOf(int column, const QString &typing, const Seen &seen) const;
    /// What each write would do, one after the other. Nothing is written.
    virtual std::vector<CellTrial> tried(const std::vector<CellWrite> &writes) const;
    /// Writes all or, if one is not possible any more, none, as one edit with one undo. `done` is told when
    /// anything changed.
    virtual void writeAll(const std::vector<CellWrite> &writes, const QString &label, const QString &done);
    virtual QStringList choicesFor(int column) const; ///< words to choose from while typing

    int columnByKey(const QString &key) const; ///< -1 when there is none
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static Cell cellAt(const QModelIndex &index);

signals:
    /// Someone else changed what was to be written; nothing was, and what was typed is in here.
    void conflicted(const std::vector<CellConflict> &conflicts);
};

Q_DECLARE_METATYPE(RecordTable::Cell)
Q_DECLARE_METATYPE(CellMark)
Q_DECLARE_METATYPE(CellVisual)
