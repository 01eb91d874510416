#include "ui/shell/latecounts.h"

#include "core/supervision/latelist.h"
#include "core/supervision/schedulelight.h"

LateCounts::LateCounts(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LateCounts::count);
    connect(&context.session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.today, &Today::changed, &m_soon, qOverload<>(&QTimer::start));
    count();
}

void LateCounts::count()
{
    const Workspace &workspace = m_context.workspace();
    const QDate today = m_context.today.day();
    const MatterParts parts(workspace);
    const auto overdue = overdueStages(workspace, parts, today);
    Counts counts;
    counts.overdueStages = static_cast<int>(overdue.size());
    counts.overdueMatters = mattersOn(overdue);
    counts.dueThisWeek = static_cast<int>(stagesDueThisWeek(workspace, parts, today).size());
    m_late.clear();
    for (const StageOnList &stage : overdue)
        if (stage.matter)
            m_late.insert(stage.matter->id.value);
    for (const Ref<Project> &project : workspace.all<Project>()) {
        if (lightColorOf(*project, today) != LightColor::Red)
            continue;
        ++counts.redProjects;
        m_late.insert(project->id.value);
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit changed();
}
