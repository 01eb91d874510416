#include "ui/units/unitmodel.h"

#include "core/supervision/latelist.h"
#include "ui/units/unitcolumns.h"

UnitTallies::UnitTallies(const PageContext &context)
    : m_context(context)
{
}

UnitTally UnitTallies::of(const UnitId &unit)
{
    if (!m_isCounted || m_day != m_context.today.day())
        count();
    const auto at = m_tallies.find(unit);
    return at == m_tallies.end() ? UnitTally() : at->second;
}

void UnitTallies::count()
{
    const Workspace &workspace = m_context.workspace();
    m_tallies.clear();
    m_day = m_context.today.day();
    m_isCounted = true;
    for (const Ref<Project> &project : workspace.all<Project>())
        if (const Unit *unit = currentUnit(workspace, project->unit))
            ++m_tallies[unit->id].projects;
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        if (const Unit *unit = currentUnit(workspace, matter->unit); unit && !matter->isClosed())
            ++m_tallies[unit->id].matters;
    for (const StageOnList &entry : overdueStages(workspace, MatterParts(workspace), m_day))
        if (entry.unit)
            ++m_tallies[entry.unit->id].overdue;
}

UnitModel::UnitModel(const PageContext &context, QObject *parent)
    : UnitModel(context, std::make_shared<UnitTallies>(context), parent)
{
}

UnitModel::UnitModel(const PageContext &context, std::shared_ptr<UnitTallies> tallies, QObject *parent)
    : RecordModel(context, &Unit::name, unitColumns(context, tallies), parent)
    , m_tallies(std::move(tallies))
{
}

QSet<QUuid> UnitModel::prepare(const ChangeSet &changes)
{
    m_tallies->forget();
    QSet<QUuid> concerned;
    const auto addUnitOf = [&](const auto &record) {
        if (record)
            concerned.insert(record->unit.value);
    };
    for (const Change &change : changes) {
        if (const auto *project = std::get_if<ChangeOf<Project>>(&change)) {
            addUnitOf(project->before);
            addUnitOf(project->after);
        } else if (const auto *matter = std::get_if<ChangeOf<Matter>>(&change)) {
            addUnitOf(matter->before);
            addUnitOf(matter->after);
        } else if (const auto *deadline = std::get_if<ChangeOf<Deadline>>(&change)) {
            if (const Matter *owner = context().workspace().find(deadline->either().matter))
                concerned.insert(owner->unit.value);
        }
    }
    return concerned;
}
