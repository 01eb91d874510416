#include "ui/alerts/stagelisttable.h"

#include "core/supervision/chattext.h"
#include "ui/common/shown.h"

using namespace Qt::StringLiterals;

namespace {
QString stageWord(const StageOnList &entry)
{
    if (entry.deadline)
        return wordFor(entry.deadline->stage);
    return entry.node == StageOnList::Node::Start ? StageListTable::tr("Planned start")
                                                  : StageListTable::tr("Planned finish");
}

StageListTable::Row rowFor(const StageOnList &entry, const Workspace &workspace)
{
    const bool isMatter = entry.matter != nullptr;
    return {
        .id = isMatter ? entry.matter->id.value : entry.project->id.value,
        .isMatter = isMatter,
        .unit = entry.unit ? entry.unit->name : StageListTable::tr("Unit not recorded"),
        .what = isMatter ? entry.matter->title : entry.project->name,
        .stage = stageWord(entry),
        .due = entry.due,
        .days = entry.days,
        .person = personName(workspace, personOf(entry)),
        .phone = phoneOf(entry, workspace),
        .leader = entry.project ? personName(workspace, entry.project->leader) : QString(),
        .code = isMatter ? entry.matter->code : entry.project->code,
    };
}
} // namespace

StageListTable::StageListTable(const PageContext &context, Which which, QObject *parent)
    : RecordTable(parent)
    , m_context(context)
    , m_which(which)
{
    const bool isLate = which == Which::Overdue;
    m_columns = {
        {.key = u"unit"_s, .title = tr("Unit"), .width = 168},
        {.key = u"what"_s, .title = tr("Matter or project"), .width = 240, .isStretched = true},
        {.key = u"stage"_s, .title = tr("Stage"), .width = 132},
        {.key = u"due"_s, .title = tr("Due"), .width = 116},
        {.key = u"days"_s, .title = isLate ? tr("Days late") : tr("Days left"), .width = 148},
        {.key = u"person"_s, .title = tr("Person"), .width = 96},
        {.key = u"phone"_s, .title = tr("Phone"), .width = 124},
        {.key = u"code"_s, .title = tr("Code"), .width = 108, .isShown = false},
        {.key = u"leader"_s, .title = tr("Leader"), .width = 96, .isShown = false},
    };
    for (const Column choice : {UnitColumn, StageColumn, PersonColumn, LeaderColumn})
        m_columns[choice].kind = ColumnKind::Choice;
    m_columns[DueColumn].kind = ColumnKind::Day;
    m_rows = rowsNow();
    connect(&context.session, &Session::changed, this, &StageListTable::refresh);
    connect(&context.today, &Today::changed, this, &StageListTable::refresh);
}

std::vector<StageOnList> StageListTable::listNow(const MatterParts &parts) const
{
    const QDate today = m_context.today.day();
    return m_which == Which::Overdue ? overdueStages(m_context.workspace(), parts, today)
                                     : stagesDueThisWeek(m_context.workspace(), parts, today);
}

std::vector<StageListTable::Row> StageListTable::rowsNow() const
{
    const Workspace &workspace = m_context.workspace();
    const MatterParts parts(workspace);
    std::vector<Row> rows;
    for (const StageOnList &entry : listNow(parts))
        rows.push_back(rowFor(entry, workspace));
    QHash<QUuid, int> most;
    for (const Row &row : rows)
        most[row.id] = std::max(most.value(row.id), row.days);
    for (Row &row : rows)
        row.mostDays = most.value(row.id);
    return rows;
}

QString StageListTable::chatTextOf(const QString &unit) const
{
    const MatterParts parts(m_context.workspace());
    std::vector<StageOnList> ofUnit;
    for (const StageOnList &entry : listNow(parts))
        if (rowFor(entry, m_context.workspace()).unit == unit)
            ofUnit.push_back(entry);
    return chatTexts(m_context.workspace(), ofUnit, m_context.today.day());
}

void StageListTable::refresh()
{
    std::vector<Row> now = rowsNow();
    if (now == m_rows)
        return;
    constexpr size_t manyRows = 64;
    size_t different = 0;
    for (size_t i = 0; i < std::min(now.size(), m_rows.size()); ++i)
        different += now[i] == m_rows[i] ? 0 : 1;
    if (now.size() != m_rows.size() || different > manyRows) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    std::swap(m_rows, now);
    for (int row = 0; row < rowCount(); ++row)
        if (!(now[static_cast<size_t>(row)] == this->row(row)))
            emit dataChanged(index(row, 0), index(row, columns - 1));
}

int StageListTable::matters() const
{
    QSet<QUuid> different;
    for (const Row &row : m_rows)
        if (row.isMatter)
            different.insert(row.id);
    return static_cast<int>(different.size());
}

int StageListTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StageListTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const ColumnInfo &StageListTable::columnInfo(int column) const
{
    return m_columns[static_cast<size_t>(column)];
}

QUuid StageListTable::idAt(int row) const
{
    return this->row(row).id;
}

QString StageListTable::nameAt(int row) const
{
    return this->row(row).what;
}

int StageListTable::rowOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

QString StageListTable::textAt(int index, int column) const
{
    const Row &entry = row(index);
    switch (column) {
    case UnitColumn:
        return entry.unit;
    case WhatColumn:
        return entry.what;
    case StageColumn:
        return entry.stage;
    case DueColumn:
        return shown(entry.due);
    case DaysColumn:
        if (m_which == Which::Overdue)
            return tr("%n day(s) overdue", nullptr, entry.days);
        return entry.days == 0 ? tr("Due today") : tr("%n day(s) left", nullptr, entry.days);
    case PersonColumn:
        return entry.person;
    case PhoneColumn:
        return entry.phone;
    case LeaderColumn:
        return entry.leader;
    default:
        return entry.code;
    }
}

bool StageListTable::isLateAt(int) const
{
    return m_which == Which::Overdue;
}

SortKey StageListTable::sortKeyAt(int index, int column) const
{
    if (column == DueColumn)
        return SortKey::ofDay(row(index).due.date);
    if (column == DaysColumn)
        return SortKey::ofNumber(row(index).days);
    return SortKey::ofText(textAt(index, column));
}

CellMark StageListTable::markAt(const Row &row, int column) const
{
    if (column == WhatColumn)
        return CellMark::Name;
    if (column != DaysColumn)
        return column == CodeColumn ? CellMark::Secondary : CellMark::Plain;
    if (m_which == Which::Overdue)
        return CellMark::LateChip;
    return row.days == 0 ? CellMark::TodayChip : CellMark::SoonChip;
}

QVariant StageListTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnInfo(index.column()).alignment);
    case Qt::ToolTipRole:
        return index.column() == DueColumn ? entry.due.date.toString(Qt::ISODate) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(columnInfo(index.column()).title, textAt(index.row(), index.column()));
    case MarkRole:
        return QVariant::fromValue(markAt(entry, index.column()));
    case IdRole:
        return entry.id;
    case CellRole:
        return QVariant::fromValue(Cell{const_cast<StageListTable *>(this), index.row(), index.column()});
    default:
        return {};
    }
}
