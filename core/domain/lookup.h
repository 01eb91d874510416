#pragma once

#include "core/domain/workspace.h"

#include <unordered_map>

/// The unit that stands there today: follows successors of renamed and merged units.
const Unit *currentUnit(const Workspace &workspace, UnitId id);

/// The same by id; an id that is not known stays as it is.
UnitId currentUnitId(const Workspace &workspace, UnitId id);

/// What the unit was called on that day; its present name for an invalid day. Empty for an unknown id.
QString unitNameOn(const Workspace &workspace, UnitId id, QDate day);

QString personName(const Workspace &workspace, PersonId id);

/// "第30次重点项目周例会"; its day instead of a number while it has none.
QString meetingName(const Workspace &workspace, const Meeting &meeting);

/// The meeting that a matter was decided at; null for a matter of another source.
const Meeting *meetingOf(const Workspace &workspace, const Matter &matter);

/// The name that this file knows for a computer login, else the login itself (product rule 16).
QString actorName(const Workspace &workspace, const QString &login);

/// Deadlines and extensions by matter, made in one pass. Points into the workspace: keep that alive.
class MatterParts
{
public:
    explicit MatterParts(const Workspace &workspace);

    const std::vector<const Deadline *> &deadlines(const MatterId &matter) const;
    const std::vector<const Extension *> &extensions(const MatterId &matter) const;

private:
    struct Parts
    {
        std::vector<const Deadline *> deadlines;
        std::vector<const Extension *> extensions;
    };
    const Parts &of(const MatterId &matter) const;

    std::unordered_map<MatterId, Parts> m_parts;
};
