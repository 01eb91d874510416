#pragma once

#include "core/domain/editsequence.h"
#include "ui/common/answer.h"
#include "ui/common/recordcolumn.h"
#include "ui/common/suspicionnotice.h"

#include <QSet>

struct RecordModelText
{
    Q_DECLARE_TR_FUNCTIONS(RecordModel)
};

/// All records of one kind in the open workspace as a table. Written once; the columns make it a screen's.
/// Follows Session::changed and touches only the rows that a change concerns.
template <typename Record>
class RecordModel : public RecordTable
{
public:
    using Column = RecordColumn<Record>;
    using Named = QString Record::*;

    RecordModel(const PageContext &context,
                Named name,
                std::vector<Column> columns,
                QObject *parent = nullptr)
        : RecordTable(parent)
        , m_context(context)
        , m_name(name)
        , m_columns(std::move(columns))
        , m_rows(context.workspace().all<Record>())
    {
        connect(
            &context.session, &Session::changed, this, [this](const ChangeSet &changes) { take(changes); });
        connect(&context.today, &Today::changed, this, [this] { refreshAll(); });
    }

    const Record &record(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    const PageContext &context() const { return m_context; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    const ColumnInfo &columnInfo(int index) const override { return column(index).info; }
    QUuid idAt(int row) const override { return record(row).id.value; }
    QString nameAt(int row) const override { return record(row).*m_name; }
    QString textAt(int row, int index) const override { return column(index).text(record(row)); }
    SortKey sortKeyAt(int row, int index) const override { return column(index).sort(record(row)); }

    QString valueKeyAt(int row, int index) const override
    {
        return column(index).valueKey ? column(index).valueKey(record(row)) : textAt(row, index);
    }
    bool isLateAt(int row) const override
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &each) {
            return each.mark && saysLate(each.mark(record(row)));
        });
    }

    int rowOf(const QUuid &id) const override
    {
        const auto at = lower({id});
        return at != m_rows.end() && (*at)->id.value == id ? static_cast<int>(at - m_rows.begin()) : -1;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &shownColumn = column(index.column());
        const Record &row = record(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return shownColumn.text(row);
        case Qt::EditRole:
            return shownColumn.editText ? shownColumn.editText(row) : shownColumn.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(shownColumn.info.alignment);
        case Qt::ToolTipRole:
            return shownColumn.hint ? shownColumn.hint(row) : QString();
        case Qt::AccessibleTextRole:
            return RecordModelText::tr("%1: %2").arg(shownColumn.info.title, spoken(shownColumn, row));
        case MarkRole:
            return QVariant::fromValue(shownColumn.mark ? shownColumn.mark(row) : CellMark::Plain);
        case VisualRole:
            return shownColumn.visual ? QVariant::fromValue(shownColumn.visual(row)) : QVariant();
        case IdRole:
            return row.id.value;
        case CellRole:
            return QVariant::fromValue(Cell{const_cast<RecordModel *>(this), index.row(), index.column()});
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        Qt::ItemFlags flags = RecordTable::flags(index) | Qt::ItemNeverHasChildren;
        const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
        if (mayWrite && column(index.column()).edit)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
            return false;
        const Seen seen = seenAt(index.row());
        if (problemWith(index.row(), index.column(), value.toString(), seen))
            return false;
        write(index.row(), index.column(), value.toString(), seen);
        return true;
    }

    Seen seenAt(int row) const override { return m_rows[static_cast<size_t>(row)]; }
    QStringList choicesFor(int index) const override
    {
        return column(index).choices ? column(index).choices() : QStringList();
    }

    std::optional<Error> problemWith(int, int index, const QString &typing, const Seen &seen) const override
    {
        const Result<Edit> edit = column(index).edit(recordOf(seen), typing);
        return edit ? std::nullopt : std::optional(edit.error());
    }

    QString readingOf(int index, const QString &typing, const Seen &) const override
    {
        return column(index).reading ? column(index).reading(typing) : QString();
    }

    void write(int, int index, const QString &typing, const Seen &seen) override
    {
        const Record &before = recordOf(seen);
        writeAll({{before.id.value, index, typing, seen}},
                 RecordModelText::tr("%1: %2").arg(before.*m_name, column(index).info.title),
                 {});
    }

    std::vector<CellTrial> tried(const std::vector<CellWrite> &writes) const override
    {
        std::vector<CellTrial> trials;
        const auto outcomes = outcomesInTurn(editsOf(writes), m_context.workspace());
        for (size_t i = 0; i < writes.size(); ++i)
            trials.push_back(trialOf(writes[i], outcomes[i]));
        return trials;
    }

    void writeAll(const std::vector<CellWrite> &writes, const QString &label, const QString &done) override
    {
        const std::vector<Edit> edits = editsOf(writes);
        const auto take = [this, writes, edits, label, done](const Result<Performed> &performed) {
            if (performed) {
                if (!performed->changes.empty() && !done.isEmpty())
                    m_context.notices.done(done);
                warnOfSuspicions(m_context, performed->changes, label);
            } else if (performed.error().kind != Error::Kind::Conflict || !tellConflicts(writes, edits)) {
                m_context.notices.warn(keeping(performed.error(), writes));
            }
        };
        whenAnswered(m_context.session.perform(inTurn(edits), label), this, take);
    }

protected:
    /// Called before the rows are brought up to date, for what a kind of record keeps beside them. Answers
    /// whose rows a change concerns besides the records that it changes and those that name one.
    virtual QSet<QUuid> prepare(const ChangeSet &) { return {}; }

private:
    using Key = typename Record::Key;

    /// More rows than this at once and the table is told anew as a whole.
    static constexpr size_t manyRows = 256;

    const Column &column(int index) const { return m_columns[static_cast<size_t>(index)]; }
    static const Record &recordOf(const Seen &seen) { return *std::static_pointer_cast<const Record>(seen); }
    auto lower(const Key &id) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Ref<Record> &row, const Key &key) {
            return row->id < key;
        });
    }

    static QString spoken(const Column &column, const Record &row)
    {
        const QString text = column.text(row);
        const QString hint = column.hint ? column.hint(row) : QString();
        if (text.isEmpty())
            return RecordModelText::tr("empty");
        return hint.isEmpty() || hint == text ? text : RecordModelText::tr("%1, %2").arg(text, hint);
    }

    std::vector<Edit> editsOf(const std::vector<CellWrite> &writes) const
    {
        std::vector<Edit> edits;
        for (const CellWrite &write : writes) {
            const Column &written = column(write.column);
            const Result<Edit> edit = written.edit
                ? written.edit(recordOf(write.seen), write.typing)
                : failure(
                    Error::Kind::Invalid,
                    RecordModelText::tr("%1 is worked out; it cannot be typed.").arg(written.info.title));
            edits.push_back(edit ? *edit : [error = edit.error()](const Workspace &) -> Result<ChangeSet> {
                return tl::unexpected(error);
            });
        }
        return edits;
    }

    CellTrial trialOf(const CellWrite &write, const Result<ChangeSet> &outcome) const
    {
        const QString standing = column(write.column).text(recordOf(write.seen));
        // A row that is copied and pasted back changes nothing, also not the words behind what is shown.
        if (standing.simplified() == write.typing.simplified())
            return {CellTrial::Outcome::Unchanged, {}};
        if (!outcome)
            return {CellTrial::Outcome::Refused, outcome.error().message};
        if (outcome->empty())
            return {CellTrial::Outcome::Unchanged, {}};
        return {standing.isEmpty() ? CellTrial::Outcome::New : CellTrial::Outcome::Changed, {}};
    }

    /// Which of the writes meet a value that someone else changed; false when none does.
    bool tellConflicts(const std::vector<CellWrite> &writes, const std::vector<Edit> &edits)
    {
        std::vector<CellConflict> conflicts;
        const auto outcomes = outcomesInTurn(edits, m_context.workspace());
        bool isConflict = false;
        for (size_t i = 0; i < writes.size(); ++i) {
            const int row = rowOf(writes[i].row);
            if (row < 0)
                continue;
            const bool meets = !outcomes[i] && outcomes[i].error().kind == Error::Kind::Conflict;
            isConflict = isConflict || meets;
            // What meets nothing waits with the others: all was one edit.
            conflicts.push_back(
                {writes[i].row, writes[i].column, textAt(row, writes[i].column), writes[i].typing, meets});
        }
        if (isConflict)
            emit conflicted(conflicts);
        return isConflict;
    }

    static Error keeping(Error error, const std::vector<CellWrite> &writes)
    {
        if (writes.size() == 1 && !writes.front().typing.isEmpty())
            error.message
                = RecordModelText::tr("%1 Your text: “%2”.").arg(error.message, writes.front().typing);
        return error;
    }

    void refreshAll()
    {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    void take(const ChangeSet &changes)
    {
        QSet<QUuid> touched = prepare(changes);
        std::vector<const ChangeOf<Record> *> own;
        for (const Change &change : changes)
            std::visit([&](const auto &each) { note(each, touched, own); }, change);
        const bool rowsComeOrGo = std::any_of(
            own.begin(), own.end(), [](const auto *each) { return !each->before || !each->after; });
        if (rowsComeOrGo && own.size() > manyRows) {
            beginResetModel();
            m_rows = m_context.workspace().template all<Record>();
            endResetModel();
            return;
        }
        for (const ChangeOf<Record> *each : own)
            takeOne(*each);
        refreshMentions(touched);
    }

    template <typename Other>
    void note(const ChangeOf<Other> &change,
              QSet<QUuid> &touched,
              std::vector<const ChangeOf<Record> *> &own) const
    {
        touched.insert(change.either().id.value);
        if constexpr (std::is_same_v<Other, Record>)
            own.push_back(&change);
    }

    void takeOne(const ChangeOf<Record> &change)
    {
        const auto at = lower(change.either().id);
        const int row = static_cast<int>(at - m_rows.begin());
        const bool isThere = at != m_rows.end() && (*at)->id == change.either().id;
        if (isThere && change.after) {
            m_rows[static_cast<size_t>(row)] = change.after;
        } else if (isThere) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        } else if (change.after) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, change.after);
            endInsertRows();
        }
    }

    void refreshMentions(const QSet<QUuid> &touched)
    {
        std::vector<int> rows;
        for (int row = 0; row < rowCount(); ++row)
            if (mentions(record(row), touched))
                rows.push_back(row);
        if (rows.size() > manyRows)
            return emit dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
        for (const int row : rows)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    static bool mentions(const Record &record, const QSet<QUuid> &touched)
    {
        if (touched.contains(record.id.value))
            return true;
        bool found = false;
        eachField<Record>([&](const auto &field) {
            if constexpr (requires { touched.contains((record.*field.member).value); })
                found = found || touched.contains((record.*field.member).value);
        });
        return found;
    }

    PageContext m_context;
    Named m_name;
    std::vector<Column> m_columns;
    std::vector<Ref<Record>> m_rows; ///< sorted by id, as the workspace holds them
};
