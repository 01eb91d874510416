#include "ui/exchange/importtable.h"

#include "ui/common/shown.h"
#include "ui/exchange/importwords.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
template <typename Record>
QString shownField(const Record &record, const QString &name, const Workspace &workspace)
{
    QString text;
    eachField<Record>([&](const auto &field) {
        if (name == field.name())
            text = shown(record.*field.member, workspace);
    });
    return text;
}
} // namespace

ImportTable::ImportTable(const PageContext &context, QObject *parent)
    : RecordTable(parent)
    , m_context(context)
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    m_columns = {
        {.key = u"outcome"_s, .title = tr("Outcome"), .width = 80},
        {.key = u"row"_s, .title = tr("Row"), .width = 44, .alignment = right},
        {.key = u"name"_s, .title = tr("Name"), .width = 204},
        {.key = u"unit"_s, .title = tr("Unit"), .width = 128},
        {.key = u"first"_s, .title = tr("Total (万元)"), .width = 92, .alignment = right},
        {.key = u"second"_s, .title = tr("Planned finish"), .width = 96},
        {.key = u"note"_s, .title = tr("What has to be said"), .width = 180, .isStretched = true},
    };
}

void ImportTable::show(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_suspects.clear();
    for (const Suspect &suspect : m_preview.plan->suspects)
        m_suspects.insert(suspect.row, suspect.message);
    const bool isMatters = m_preview.ledger->kind == LedgerKind::Matters;
    m_columns[FirstValueColumn].title = isMatters ? tr("State") : tr("Total (万元)");
    m_columns[FirstValueColumn].alignment = (isMatters ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    m_columns[SecondValueColumn].title = isMatters ? tr("Dispatched") : tr("Planned finish");
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

/// Refused, ask, changed, new, unchanged; within one of them, what looks suspicious first.
int ImportTable::urgency(size_t planRow) const
{
    const ImportRow &row = m_preview.plan->rows[planRow];
    const int suspicious = m_suspects.contains(row.row) ? 0 : 1;
    switch (row.outcome) {
    case RowOutcome::Refused:
        return suspicious;
    case RowOutcome::Undecided:
        return 2 + suspicious;
    case RowOutcome::Changed:
        return 4 + suspicious;
    case RowOutcome::New:
        return 6 + suspicious;
    case RowOutcome::Unchanged:
        return 8 + suspicious;
    }
    return 10;
}

void ImportTable::arrange()
{
    m_order.resize(m_preview.plan->rows.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_sort(
        m_order.begin(), m_order.end(), [this](size_t a, size_t b) { return urgency(a) < urgency(b); });
}

const ImportRow &ImportTable::importRow(int row) const
{
    return m_preview.plan->rows[m_order[static_cast<size_t>(row)]];
}

bool ImportTable::isSkipped(int row) const
{
    return m_preview.decisions.value(importRow(row).row).take == RowDecision::Take::Skip;
}

bool ImportTable::isProblem(int row) const
{
    return !isSkipped(row)
        && (outcome(row) == RowOutcome::Refused || outcome(row) == RowOutcome::Undecided
            || m_suspects.contains(importRow(row).row));
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const ColumnInfo &ImportTable::columnInfo(int column) const
{
    return m_columns[static_cast<size_t>(column)];
}

QUuid ImportTable::idAt(int row) const
{
    // Rows are known by their number on the sheet: a refused one has no record.
    return QUuid(static_cast<uint>(importRow(row).row), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

QString ImportTable::nameAt(int row) const
{
    return importRow(row).name;
}

int ImportTable::rowOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

QString ImportTable::fieldOf(int column) const
{
    const bool isMatters = m_preview.ledger && m_preview.ledger->kind == LedgerKind::Matters;
    if (column == FirstValueColumn)
        return isMatters ? u"state"_s : u"total"_s;
    return column == SecondValueColumn ? (isMatters ? u"start"_s : u"finish"_s) : QString();
}

QString ImportTable::valueText(int row, const QString &field) const
{
    for (const RowProblem &problem : importRow(row).problems)
        if (problem.field == field && !problem.text.isEmpty())
            return problem.text;
    const QMap<QString, QString> decided = m_preview.decisions.value(importRow(row).row).values;
    if (decided.contains(field) && outcome(row) != RowOutcome::Undecided)
        return decided.value(field);
    const size_t place = m_order[static_cast<size_t>(row)];
    const Ledger &ledger = *m_preview.ledger;
    if (place < ledger.projects.size())
        return shownField(ledger.projects[place].values, field, m_context.workspace());
    const size_t matter = place - ledger.projects.size();
    return matter < ledger.matters.size()
        ? shownField(ledger.matters[matter].values, field, m_context.workspace())
        : QString();
}

QString ImportTable::outcomeText(int row) const
{
    if (isSkipped(row))
        return tr("－ Skipped");
    const RowOutcome outcome = importRow(row).outcome;
    return outcomeSign(outcome) + u' ' + outcomeWord(outcome);
}

void ImportTable::addProblems(int index, std::vector<NotePiece> &pieces) const
{
    const ImportRow &row = importRow(index);
    const auto say = [&](const QString &sentence, NotePiece::Look look) {
        if (!pieces.empty())
            pieces.push_back({tr("; ")});
        pieces.push_back({sentence, look});
    };
    for (const RowProblem &problem : row.problems)
        say(problem.column.isEmpty() ? problem.message
                                     : tr("Column %1: %2").arg(problem.column, problem.message),
            NotePiece::Look::Plain);
    for (const Candidate &candidate : row.candidates)
        if (row.problems.empty() || !candidate.id.isNull())
            say(candidateText(candidate, m_preview.ledger->kind), NotePiece::Look::Plain);
    for (const QString &sentence : m_suspects.values(row.row))
        say(u"▲ "_s + sentence, NotePiece::Look::Warning);
}

/// What a column of its own shows as it will be needs only its old value here.
void ImportTable::addChanges(int index, std::vector<NotePiece> &pieces) const
{
    using Look = NotePiece::Look;
    for (const FieldChange &change : importRow(index).fields) {
        if (!pieces.empty())
            pieces.push_back({tr("; ")});
        const bool isShown
            = change.field == fieldOf(FirstValueColumn) || change.field == fieldOf(SecondValueColumn);
        pieces.push_back({fieldTitle(change.field, m_preview.ledger->kind) + u' '});
        pieces.push_back(change.before.isEmpty() ? NotePiece{u"—"_s} : NotePiece{change.before, Look::Old});
        if (isShown && !change.before.isEmpty())
            continue;
        pieces.push_back({u" → "_s});
        pieces.push_back(change.after.isEmpty() ? NotePiece{u"—"_s} : NotePiece{change.after, Look::New});
    }
}

std::vector<NotePiece> ImportTable::notePieces(int index) const
{
    std::vector<NotePiece> pieces;
    addProblems(index, pieces);
    if (importRow(index).outcome == RowOutcome::Changed)
        addChanges(index, pieces);
    return pieces;
}

QString ImportTable::noteText(int index) const
{
    QString text;
    for (const NotePiece &piece : notePieces(index))
        text += piece.text;
    return text;
}

QString ImportTable::textAt(int row, int column) const
{
    switch (column) {
    case OutcomeColumn:
        return outcomeText(row);
    case RowColumn:
        return QString::number(importRow(row).row);
    case NameColumn:
        return importRow(row).name.isEmpty() ? tr("(empty)") : importRow(row).name;
    case UnitColumn:
        return importRow(row).unit;
    case NoteColumn:
        return noteText(row);
    default:
        return valueText(row, fieldOf(column));
    }
}

SortKey ImportTable::sortKeyAt(int row, int column) const
{
    if (column == RowColumn)
        return SortKey::ofNumber(importRow(row).row);
    if (column == OutcomeColumn)
        return SortKey::ofNumber(urgency(m_order[static_cast<size_t>(row)]));
    return SortKey::ofText(textAt(row, column));
}

bool ImportTable::changes(int row, const QString &field) const
{
    const auto &fields = importRow(row).fields;
    return outcome(row) == RowOutcome::Changed
        && std::any_of(fields.begin(), fields.end(), [&](const FieldChange &change) {
               return change.field == field;
           });
}

bool ImportTable::hasProblem(int row, const QString &field) const
{
    const auto &problems = importRow(row).problems;
    return std::any_of(
        problems.begin(), problems.end(), [&](const RowProblem &problem) { return problem.field == field; });
}

CellMark ImportTable::markAt(int row, int column) const
{
    if (isSkipped(row))
        return CellMark::Secondary;
    switch (column) {
    case OutcomeColumn:
        return outcomeMark(outcome(row));
    case NameColumn:
        return CellMark::Name;
    case RowColumn:
        return CellMark::Secondary;
    case FirstValueColumn:
    case SecondValueColumn:
        if (hasProblem(row, fieldOf(column)))
            return CellMark::Problem;
        return changes(row, fieldOf(column)) ? CellMark::ChangedChip : CellMark::Plain;
    default:
        return CellMark::Plain;
    }
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? noteText(index.row()) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnInfo(index.column()).alignment);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(columnInfo(index.column()).title, textAt(index.row(), index.column()));
    case MarkRole:
        return QVariant::fromValue(markAt(index.row(), index.column()));
    case IdRole:
        return idAt(index.row());
    case CellRole:
        return QVariant::fromValue(Cell{const_cast<ImportTable *>(this), index.row(), index.column()});
    default:
        return {};
    }
}
