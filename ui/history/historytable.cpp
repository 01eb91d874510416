#include "ui/history/historytable.h"

#include "ui/common/answer.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int slice = 500;

QString shownTime(const JournalSummary &edit)
{
    return edit.entry.note.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}
} // namespace

HistoryTable::HistoryTable(const PageContext &context, QObject *parent)
    : RecordTable(parent)
    , m_context(context)
{
    m_columns = {
        {.key = u"when"_s, .title = tr("When"), .width = 132},
        {.key = u"who"_s, .title = tr("Who"), .width = 112},
        {.key = u"what"_s, .title = tr("What"), .width = 280, .isStretched = true},
        {.key = u"records"_s,
         .title = tr("Records"),
         .width = 72,
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.key = u"state"_s, .title = tr("State"), .width = 108},
    };
    connect(&context.session, &Session::changed, this, &HistoryTable::readNewer);
    readOlder();
}

void HistoryTable::readOlder()
{
    const qint64 before = m_edits.empty() ? 0 : m_edits.back().entry.seq;
    whenAnswered(m_context.session.recentEdits(slice, before),
                 this,
                 [this](const Result<std::vector<JournalSummary>> &edits) {
                     if (edits)
                         takeOlder(*edits);
                     else
                         emit failed(edits.error());
                 });
}

void HistoryTable::takeOlder(const std::vector<JournalSummary> &edits)
{
    std::vector<JournalSummary> older;
    for (const JournalSummary &edit : edits)
        if (m_edits.empty() || edit.entry.seq < m_edits.back().entry.seq)
            older.push_back(edit);
    m_isComplete = older.empty() || edits.size() < slice;
    if (!older.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
        for (const JournalSummary &edit : older)
            remember(edit);
        m_edits.insert(m_edits.end(), older.begin(), older.end());
        endInsertRows();
    }
    if (!m_isComplete)
        readOlder();
}

void HistoryTable::readNewer()
{
    whenAnswered(
        m_context.session.recentEdits(slice), this, [this](const Result<std::vector<JournalSummary>> &edits) {
            if (edits)
                takeNewer(*edits);
            else
                emit failed(edits.error());
        });
}

void HistoryTable::takeNewer(const std::vector<JournalSummary> &edits)
{
    const qint64 newest = m_edits.empty() ? 0 : m_edits.front().entry.seq;
    std::vector<JournalSummary> newer;
    for (const JournalSummary &edit : edits)
        if (edit.entry.seq > newest)
            newer.push_back(edit);
    if (newer.empty() || m_edits.empty())
        return; // the first slice is on its way and holds them
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    for (const JournalSummary &edit : newer)
        remember(edit);
    m_edits.insert(m_edits.begin(), newer.begin(), newer.end());
    endInsertRows();
    emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

void HistoryTable::remember(const JournalSummary &edit)
{
    const EditNote &note = edit.entry.note;
    if (note.undoes.isNull())
        return;
    m_undoneBy.insert(note.undoes, note.id);
    m_undoes.insert(note.id, note.undoes);
}

/// How often it was taken back and brought back since: an undo, the undo of that, and so on.
int HistoryTable::undosOf(const QUuid &edit) const
{
    int count = 0;
    for (auto at = m_undoneBy.find(edit); at != m_undoneBy.end(); at = m_undoneBy.find(*at))
        ++count;
    return count;
}

HistoryTable::State HistoryTable::stateOf(int row) const
{
    const EditNote &note = edit(row).entry.note;
    if (note.undoes.isNull())
        return undosOf(note.id) % 2 ? State::TakenBack : State::Standing;
    int depth = 0;
    for (auto at = m_undoes.find(note.id); at != m_undoes.end(); at = m_undoes.find(*at))
        ++depth;
    return depth % 2 ? State::Undo : State::Redo;
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const ColumnInfo &HistoryTable::columnInfo(int column) const
{
    return m_columns[static_cast<size_t>(column)];
}

QUuid HistoryTable::idAt(int row) const
{
    return edit(row).entry.note.id;
}

QString HistoryTable::nameAt(int row) const
{
    return edit(row).entry.note.label;
}

int HistoryTable::rowOf(const QUuid &id) const
{
    const auto at = std::find_if(
        m_edits.begin(), m_edits.end(), [&](const JournalSummary &edit) { return edit.entry.note.id == id; });
    return at == m_edits.end() ? -1 : static_cast<int>(at - m_edits.begin());
}

QString HistoryTable::textAt(int row, int column) const
{
    const JournalSummary &edit = this->edit(row);
    const EditNote &note = edit.entry.note;
    const State state = stateOf(row);
    switch (column) {
    case WhenColumn:
        return shownTime(edit);
    case WhoColumn:
        return note.by;
    case WhatColumn:
        return state == State::Undo ? tr("Undo: %1").arg(note.label)
            : state == State::Redo  ? tr("Redo: %1").arg(note.label)
                                    : note.label;
    case RecordsColumn:
        return QLocale().toString(edit.records);
    default:
        return state == State::TakenBack ? tr("Taken back") : QString();
    }
}

SortKey HistoryTable::sortKeyAt(int row, int column) const
{
    if (column == WhenColumn)
        return SortKey::ofNumber(-edit(row).entry.seq);
    if (column == RecordsColumn)
        return SortKey::ofNumber(edit(row).records);
    return SortKey::ofText(textAt(row, column));
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isQuiet = index.column() == StateColumn || stateOf(index.row()) == State::TakenBack;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnInfo(index.column()).alignment);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(columnInfo(index.column()).title, textAt(index.row(), index.column()));
    case MarkRole:
        return QVariant::fromValue(isQuiet                            ? CellMark::Secondary
                                       : index.column() == WhatColumn ? CellMark::Name
                                                                      : CellMark::Plain);
    case IdRole:
        return idAt(index.row());
    case CellRole:
        return QVariant::fromValue(Cell{const_cast<HistoryTable *>(this), index.row(), index.column()});
    default:
        return {};
    }
}
