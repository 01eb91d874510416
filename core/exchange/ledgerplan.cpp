#include "core/exchange/ledgerplan.h"

#include "core/base/text.h"
#include "core/exchange/ledgersuspects.h"
#include "core/exchange/ledgervalues.h"
#include "core/portfolio/fieldedits.h"
#include "core/supervision/clock13710.h"
#include "core/supervision/matterclocks.h"

using namespace Qt::StringLiterals;

namespace {
struct LedgerPlanText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerPlan)
};

template <typename Value>
constexpr bool isId = false;
template <typename Tag>
constexpr bool isId<Id<Tag>> = true;

/// No ledger has a column for a clock policy or for references to several records.
template <typename Value>
constexpr bool isOnLedgers = !std::is_same_v<Value, ClockPolicy>;
template <typename Tag>
constexpr bool isOnLedgers<QList<Id<Tag>>> = false;

QString refusedKey(const QString &file, const QString &sheet, int row, const QStringList &cells)
{
    return QStringList{file, sheet, QString::number(row), cells.join(u'\x1f')}.join(u'\x1e');
}
/// A chosen reading keeps the words and the precision that the cell gives it.
template <typename Record>
DatePhrase readingOf(const LedgerRow<Record> &row, const QString &field, const DatePhrase &chosen)
{
    for (const Ambiguity &ambiguity : row.ambiguities)
        for (const DatePhrase &reading : ambiguity.readings)
            if (ambiguity.field == field && reading.date == chosen.date)
                return reading;
    return chosen;
}
} // namespace

int ImportPlan::count(RowOutcome outcome) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; }));
}

LedgerPlanner::LedgerPlanner(const Workspace &workspace,
                             const Ledger &ledger,
                             const Decisions &decisions,
                             const WorkCalendar &calendar,
                             const IdSource &ids,
                             PlanDetail detail)
    : m_workspace(workspace)
    , m_ledger(ledger)
    , m_decisions(decisions)
    , m_calendar(calendar)
    , m_ids(ids)
    , m_register(workspace, ids)
    , m_projects(workspace, m_register)
    , m_matters(workspace)
    , m_detail(detail)
    , m_parts(workspace)
{
    for (const Ref<RefusedRow> &row : workspace.all<RefusedRow>())
        m_refusedBefore.insert(refusedKey(row->file, row->sheet, row->row, row->cells));
}

ImportPlan LedgerPlanner::plan()
{
    for (const LedgerRow<Project> &row : m_ledger.projects)
        planProject(row);
    for (const LedgerRow<Matter> &row : m_ledger.matters)
        planMatter(row);
    addSums();
    ChangeSet units = m_register.takeMade();
    m_plan.changes.insert(
        m_plan.changes.begin(), std::make_move_iterator(units.begin()), std::make_move_iterator(units.end()));
    addSuspects(m_plan, m_ledger);
    return std::move(m_plan);
}

template <typename Record>
ImportRow LedgerPlanner::beginRow(const LedgerRow<Record> &read, const QString &name)
{
    ImportRow out;
    out.row = read.row;
    out.name = name;
    out.unit = read.names.unit.isEmpty() ? m_ledger.unit : read.names.unit;
    return out;
}

void LedgerPlanner::refuse(ImportRow &out, const std::vector<RowProblem> &problems, const QStringList &cells)
{
    out.outcome = RowOutcome::Refused;
    out.problems = problems;
    if (m_refusedBefore.contains(refusedKey(m_ledger.file, m_ledger.sheet, out.row, cells)))
        return;
    const RowProblem &first = problems.front();
    m_plan.changes.push_back(made(RefusedRow{makeId<RefusedRowId>(m_ids),
                                             m_ledger.file,
                                             m_ledger.sheet,
                                             out.row,
                                             first.column,
                                             first.field,
                                             first.reason,
                                             cells}));
}

QString LedgerPlanner::shownReference(const QString &field, const QUuid &id) const
{
    if (id.isNull())
        return {};
    return field == u"unit" ? m_register.unitName(UnitId{id}) : m_register.personName(PersonId{id});
}

template <typename Record>
void LedgerPlanner::describe(ImportRow &out, const Record &before, const Record &after) const
{
    if (m_detail == PlanDetail::ChangesOnly)
        return;
    eachField<Record>([&](const auto &field) {
        if (before.*field.member == after.*field.member)
            return;
        const QString name(field.name());
        using Value = typename std::decay_t<decltype(field)>::ValueType;
        if constexpr (isId<Value>)
            out.fields.push_back({name,
                                  shownReference(name, (before.*field.member).value),
                                  shownReference(name, (after.*field.member).value)});
        else if constexpr (isOnLedgers<Value>)
            out.fields.push_back({name, shownValue(before.*field.member), shownValue(after.*field.member)});
    });
}

template <typename Record>
bool LedgerPlanner::setTypedValue(LedgerRow<Record> &row,
                                  const QString &name,
                                  const QString &text,
                                  ImportRow &out) const
{
    const TypingContext context{m_workspace,
                                m_ledger.asOf.isValid() ? m_ledger.asOf : m_ledger.today,
                                m_ledger.moneyUnit.value_or(MoneyUnit::WanYuan)};
    bool understood = false;
    eachField<Record>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::ValueType;
        if constexpr (!isId<Value> && isOnLedgers<Value>) {
            if (name != field.name())
                return;
            const auto value = typed(text, context, static_cast<const Value *>(nullptr));
            if (!value) {
                out.candidates.push_back({{}, text, u"ambiguous_value"_s, name});
                out.problems.push_back({{}, name, text, {}, value.error().message});
                return;
            }
            row.values.*field.member = *value;
            if constexpr (std::is_same_v<Value, DatePhrase>)
                row.values.*field.member = readingOf(row, name, *value);
            row.stated.insert(name);
            understood = true;
        }
    });
    if (understood)
        std::erase_if(row.ambiguities, [&](const Ambiguity &ambiguity) { return ambiguity.field == name; });
    return understood;
}

template <typename Record>
bool LedgerPlanner::applyDecision(LedgerRow<Record> &row, ImportRow &out, RowMatch<Record> &match) const
{
    const RowDecision decision = m_decisions.value(row.row);
    for (auto value = decision.values.begin(); value != decision.values.end(); ++value)
        setTypedValue(row, value.key(), value.value(), out);
    switch (decision.take) {
    case RowDecision::Take::New:
        match = {};
        break;
    case RowDecision::Take::Candidate:
        if (const auto record = m_workspace.table<Record>().ref(typename Record::Key{decision.candidate}))
            match = {record, {}, false};
        else
            out.candidates.push_back(
                {decision.candidate, LedgerPlanText::tr("no record of this file"), u"similar_name"_s, {}});
        break;
    case RowDecision::Take::Skip:
    case RowDecision::Take::Undecided:
        break;
    }
    out.candidates.insert(out.candidates.end(), match.candidates.begin(), match.candidates.end());
    for (const Ambiguity &ambiguity : row.ambiguities) {
        out.problems.push_back({{}, ambiguity.field, ambiguity.text, {}, ambiguity.message});
        for (const DatePhrase &reading : ambiguity.readings)
            out.candidates.push_back({{}, isoDay(reading.date), u"ambiguous_value"_s, ambiguity.field});
        if (ambiguity.readings.isEmpty())
            out.candidates.push_back({{}, ambiguity.text, u"ambiguous_value"_s, ambiguity.field});
    }
    if (out.candidates.empty() && decision.take != RowDecision::Take::Skip)
        return true;
    out.outcome = RowOutcome::Undecided;
    return false;
}

void LedgerPlanner::planProject(const LedgerRow<Project> &read)
{
    ImportRow out = beginRow(read, read.values.name);
    UnitId unit = m_register.unit(out.unit);
    if (!read.problems.empty()) {
        m_projects.seen(read.values, out.unit, unit);
        refuse(out, read.problems, read.cells);
        m_plan.rows.push_back(std::move(out));
        return;
    }
    LedgerRow<Project> row = read;
    const bool unitKnown = !out.unit.isEmpty();
    RowMatch<Project> match = m_projects.match(row.values, out.unit, unit);
    if (unitKnown && !unit && !match.repeated && match.record && match.record->unit) {
        // A unit that the register does not know cannot be the one that the project stands under.
        match.candidates.push_back(
            {match.record->id.value, match.record->name, u"same_name_other_unit"_s, {}});
        match.record = nullptr;
    }
    const bool isTaken = applyDecision(row, out, match);
    // A row that waits or is refused stands in the ledger all the same; one that a person leaves out does
    // not.
    if (isTaken || m_decisions.value(row.row).take != RowDecision::Take::Skip)
        m_projects.seen(row.values, out.unit, unit);
    if (!isTaken) {
        m_plan.rows.push_back(std::move(out));
        return;
    }
    unit = m_register.findOrMakeUnit(out.unit);

    const Ref<Project> before = match.record;
    if (row.values.stopped)
        row.values.stage
            = before && before->stage != ProjectStage::Unknown ? before->stage : ProjectStage::Building;
    const bool figures = row.values.done || row.values.month || row.values.plan || row.values.before;
    if (figures && m_ledger.asOf.isValid() && !row.values.figuresAsOf.isValid()) {
        row.values.figuresAsOf = m_ledger.asOf;
        row.stated.insert(u"figures_as_of"_s);
    }
    Project after = laidOver(before ? *before : Project(), row);
    after.id = before ? before->id : makeId<ProjectId>(m_ids);
    if (before && folded(before->name) == folded(after.name))
        after.name = before->name; // with other blanks or brackets it is the same name
    if (unit)
        after.unit = unit;
    if (!row.names.person.isEmpty())
        after.person = m_register.findOrMakePerson(row.names.person, after.unit);
    if (!row.names.leader.isEmpty())
        after.leader = m_register.findOrMakePerson(row.names.leader, {});
    out.id = after.id.value;
    describe(out, before ? *before : Project(), after);
    out.outcome = !before ? RowOutcome::New : after == *before ? RowOutcome::Unchanged : RowOutcome::Changed;
    if (out.outcome != RowOutcome::Unchanged) {
        out.change = ChangeOf<Project>{before, std::make_shared<const Project>(std::move(after))};
        m_plan.changes.push_back(*out.change);
    }
    m_plan.rows.push_back(std::move(out));
}

void LedgerPlanner::planMatter(const LedgerRow<Matter> &read)
{
    ImportRow out = beginRow(read, read.values.title);
    LedgerRow<Matter> row = read;
    RowMatch<Matter> match = m_matters.match(row.values);
    if (match.repeated && match.candidates.empty() && row.problems.empty()
        && !m_decisions.contains(row.row)) {
        row.problems.push_back(
            {{},
             u"code"_s,
             row.values.code,
             u"duplicate_in_file"_s,
             LedgerPlanText::tr("The same matter stands further up in this ledger. Its text was kept.")});
        row.cells = {row.values.code, row.values.title};
    }
    if (!row.problems.empty()) {
        refuse(out, row.problems, row.cells);
        m_plan.rows.push_back(std::move(out));
        return;
    }
    if (!applyDecision(row, out, match)) {
        m_plan.rows.push_back(std::move(out));
        return;
    }
    m_matters.seen(row.values);

    const Ref<Matter> before = match.record;
    Matter blank;
    blank.policy = m_workspace.office().policy;
    if (!row.stated.contains(u"state"_s))
        blank.state = row.values.dispatched.isDated() ? MatterState::Assigned : MatterState::Registered;
    Matter after = laidOver(before ? *before : blank, row);
    after.id = before ? before->id : makeId<MatterId>(m_ids);
    if (const UnitId unit = m_register.findOrMakeUnit(out.unit))
        after.unit = unit;
    if (!row.names.person.isEmpty())
        after.person = m_register.findOrMakePerson(row.names.person, after.unit);
    out.id = after.id.value;
    describe(out, before ? *before : Matter(), after);
    bool changed = !before || after != *before;
    if (changed) {
        out.change = ChangeOf<Matter>{before, std::make_shared<const Matter>(after)};
        m_plan.changes.push_back(*out.change);
    }
    planMatterParts(row, before, after, changed);
    out.outcome = !before ? RowOutcome::New : changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    m_plan.rows.push_back(std::move(out));
}

/// The solving clock of what a list states: other stages stay unknown, since the list says nothing of them.
void LedgerPlanner::planMatterParts(const LedgerRow<Matter> &read,
                                    const Ref<Matter> &before,
                                    const Matter &after,
                                    bool &changed)
{
    const auto solving = solvingStage(after.classification);
    const QDate start = clockStart(after);
    const auto &deadlines = m_parts.deadlines(after.id);
    const auto at = std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline *deadline) {
        return solving && deadline->stage == *solving;
    });
    if (solving && start.isValid() && at == deadlines.end()) {
        const QDate due = stageDue(*solving, start, after.policy, m_calendar);
        m_plan.changes.push_back(
            made(Deadline{makeId<DeadlineId>(m_ids), after.id, *solving, due, DatePhrase::day(due), {}}));
        changed = true;
    } else if (at != deadlines.end() && before && clockStart(*before) != start && start.isValid()
               && (*at)->due.date == (*at)->original) {
        // A corrected start moves the current date; the original stays (product rule 2).
        Deadline moved = **at;
        moved.due = DatePhrase::day(stageDue(*solving, start, after.policy, m_calendar));
        m_plan.changes.push_back(altered<Deadline>(m_workspace.table<Deadline>().ref((*at)->id), moved));
    }
    const auto &extensions = m_parts.extensions(after.id);
    if (read.extensionAsked && !extensionPending(extensions)) {
        Extension asked;
        asked.id = makeId<ExtensionId>(m_ids);
        asked.matter = after.id;
        m_plan.changes.push_back(made(std::move(asked)));
        changed = true;
    } else if (!read.extensionAsked && read.stated.contains(u"state"_s)) {
        for (const Extension *extension : extensions) {
            if (extension->state != ExtensionState::Asked)
                continue;
            Extension withdrawn = *extension;
            withdrawn.state = ExtensionState::Withdrawn;
            m_plan.changes.push_back(
                altered<Extension>(m_workspace.table<Extension>().ref(extension->id), withdrawn));
            changed = true;
        }
    }
}

void LedgerPlanner::addSums()
{
    for (const QString &field : {u"total"_s, u"plan"_s, u"done"_s})
        m_plan.sums.insert(field, 0);
    for (size_t i = 0; i < m_ledger.projects.size(); ++i) {
        const RowOutcome outcome = m_plan.rows[i].outcome;
        if (outcome == RowOutcome::Undecided || outcome == RowOutcome::Refused)
            continue;
        const Project &values = m_ledger.projects[i].values;
        for (const auto &[field, money] : {std::pair(u"total"_s, &values.total),
                                           std::pair(u"plan"_s, &values.plan),
                                           std::pair(u"done"_s, &values.done)})
            if (*money)
                m_plan.sums[field] += (*money)->fen;
    }
}

ImportPlan planImport(const Workspace &workspace,
                      const Ledger &ledger,
                      const Decisions &decisions,
                      const WorkCalendar &calendar,
                      const IdSource &ids,
                      PlanDetail detail)
{
    return LedgerPlanner(workspace, ledger, decisions, calendar, ids, detail).plan();
}

Edit importEdit(std::shared_ptr<const Ledger> ledger,
                Decisions decisions,
                WorkCalendar calendar,
                IdSource ids,
                std::shared_ptr<ImportPlan> done)
{
    return [ledger = std::move(ledger),
            decisions = std::move(decisions),
            calendar = std::move(calendar),
            ids = std::move(ids),
            done = std::move(done)](const Workspace &workspace) -> Result<ChangeSet> {
        ImportPlan plan = planImport(workspace, *ledger, decisions, calendar, ids, PlanDetail::ChangesOnly);
        ChangeSet changes = plan.changes;
        if (done)
            *done = std::move(plan);
        return changes;
    };
}
