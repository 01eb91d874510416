#pragma once

#include "ui/common/answer.h"
#include "ui/common/recordcolumn.h"

#include <QPointer>
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

    void write(int, int index, const QString &typing, const Seen &seen) override
    {
        const Result<Edit> edit = column(index).edit(recordOf(seen), typing);
        if (!edit)
            return m_context.notices.warn(edit.error());
        const Record &before = recordOf(seen);
        const QString label = RecordModelText::tr("%1: %2").arg(before.*m_name, column(index).info.title);
        const auto take = [this, index, typing, id = before.id](const Result<Performed> &performed) {
            if (!performed && performed.error().kind == Error::Kind::Conflict)
                askWhichToKeep(id.value, index, typing);
            else if (!performed)
                m_context.notices.warn(performed.error());
        };
        whenAnswered(m_context.session.perform(*edit, label), this, take);
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

    void askWhichToKeep(const QUuid &id, int index, const QString &mine)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        Notice notice{Notice::Kind::Warning,
                      RecordModelText::tr(
                          "%1 of %2 was changed meanwhile to “%3”. Your text “%4” is kept. Which one holds?")
                          .arg(column(index).info.title, nameAt(row), textAt(row, index), mine),
                      {}};
        notice.choices.push_back({RecordModelText::tr("Keep theirs"), [] {}});
        notice.choices.push_back(
            {RecordModelText::tr("Write mine"), [self = QPointer(this), id, index, mine] {
                 const int now = self ? self->rowOf(id) : -1;
                 if (now >= 0)
                     self->write(now, index, mine, self->seenAt(now));
             }});
        m_context.notices.say(notice);
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
        for (int row = 0; row < rowCount(); ++row)
            if (mentions(record(row), touched))
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
