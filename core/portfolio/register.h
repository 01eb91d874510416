#pragma once

#include "core/domain/lookup.h"

/// The register of units and people: finding, making, renaming, merging.

/// 局 → bureau, 办事处 → subdistrict office, 园区运营中心 → park centre …: what the name itself says.
UnitKind unitKindFromName(const QString &name);

/// The unit written so today: by name, alias or former name, following successors. Null when there is none.
UnitId findUnit(const Workspace &workspace, const QString &name);

/// People written so; "unit/name" narrows it to one unit's.
std::vector<PersonId> findPeople(const Workspace &workspace, const QString &name);

/// Renames from a day on: records of earlier days print the old name. Invalid for an empty or taken name.
Edit renameUnit(UnitId unit, const QString &name, QDate from);

/// Corrects how a unit is written, for all days; the old writing stays as an alias.
Edit correctUnitName(UnitId unit, const QString &name);
Edit correctPersonName(PersonId person, const QString &name);
Edit correctProjectName(ProjectId project, const QString &name);

/// One unit goes into another from a day on: its people and everything still open move, `from` gets its
/// successor, and what was closed before keeps the name of its day.
Edit mergeUnits(UnitId from, UnitId into, QDate on);

/// Two entries for the same person become one: everything moves, the other writing stays as an alias.
Edit mergePeople(PersonId from, PersonId into);

/// Two entries for the same project become one: matters and parts move, empty fields are filled, filled ones
/// stay as they are.
Edit mergeProjects(ProjectId from, ProjectId into);
