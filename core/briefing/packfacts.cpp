#include "core/briefing/packfacts.h"

#include "core/base/text.h"

PackFacts::PackFacts(const Workspace &workspace, const PackRequest &request)
    : m_workspace(workspace)
    , m_request(request)
    , m_unit(currentUnit(workspace, request.unit))
    , m_parts(workspace)
{
    for (const Ref<Project> &project : workspace.all<Project>())
        if (covers(project->unit))
            m_projects.push_back(project.get());
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        if (covers(matter->unit))
            m_matters.push_back(matter.get());
}

bool PackFacts::covers(UnitId id) const
{
    return !m_unit || currentUnit(m_workspace, id) == m_unit;
}

std::vector<StageOnList> PackFacts::narrowed(std::vector<StageOnList> list) const
{
    if (m_unit)
        std::erase_if(list, [this](const StageOnList &entry) { return entry.unit != m_unit; });
    return list;
}

std::vector<StageOnList> PackFacts::overdue(ListKind kind) const
{
    return narrowed(overdueStages(m_workspace, m_parts, asOf(), kind));
}

std::vector<StageOnList> PackFacts::dueThisWeek() const
{
    return narrowed(stagesDueThisWeek(m_workspace, m_parts, asOf()));
}

std::vector<const Project *> PackFacts::withLight(LightColor color) const
{
    std::vector<const Project *> list;
    std::copy_if(m_projects.begin(), m_projects.end(), std::back_inserter(list), [&](const Project *project) {
        return lightOf(*project, asOf()).color == color;
    });
    return list;
}

std::vector<const Project *> PackFacts::withObstacle() const
{
    std::vector<const Project *> list;
    std::copy_if(m_projects.begin(), m_projects.end(), std::back_inserter(list), [](const Project *project) {
        return !tidied(project->obstacle).isEmpty() && !saysNone(project->obstacle);
    });
    return list;
}

QString PackFacts::unitName(UnitId id) const
{
    const Unit *unit = currentUnit(m_workspace, id);
    return unit ? unit->name : QStringLiteral("—");
}

QString PackFacts::scope() const
{
    return m_unit ? m_unit->name : QString();
}
