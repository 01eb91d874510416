#pragma once

#include "core/briefing/pack.h"
#include "core/supervision/latelist.h"
#include "core/supervision/schedulelight.h"

/// What the parts of one pack are composed from, found once and narrowed to the unit if one is asked for.
class PackFacts
{
public:
    PackFacts(const Workspace &workspace, const PackRequest &request);

    const Workspace &workspace() const { return m_workspace; }
    const PackRequest &request() const { return m_request; }
    QDate asOf() const { return m_request.asOf; }
    const MatterParts &parts() const { return m_parts; }

    const std::vector<const Project *> &projects() const { return m_projects; }
    const std::vector<const Matter *> &matters() const { return m_matters; }
    std::vector<StageOnList> overdue(ListKind kind) const;
    std::vector<StageOnList> dueThisWeek() const;
    /// In the order of the list; red before yellow.
    std::vector<const Project *> withLight(LightColor color) const;
    std::vector<const Project *> withObstacle() const;

    QString unitName(UnitId id) const; ///< as it is called today
    QString scope() const; ///< the unit that the pack is about; empty = all

private:
    bool covers(UnitId id) const;
    std::vector<StageOnList> narrowed(std::vector<StageOnList> list) const;

    const Workspace &m_workspace;
    const PackRequest &m_request;
    const Unit *m_unit; ///< null = all
    MatterParts m_parts;
    std::vector<const Project *> m_projects;
    std::vector<const Matter *> m_matters;
};

// The parts; each begins on a new page.

void addOverall(Document &document, const PackFacts &facts);
void addOverdueByUnit(Document &document, const PackFacts &facts);
void addOverdueByLeader(Document &document, const PackFacts &facts);
void addDueThisWeek(Document &document, const PackFacts &facts);
void addLights(Document &document, const PackFacts &facts);
void addObstacles(Document &document, const PackFacts &facts);
void addProjectTable(Document &document, const PackFacts &facts);
void addProjectSheets(Document &document, const PackFacts &facts);
