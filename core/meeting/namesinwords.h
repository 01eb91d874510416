#pragma once

#include "core/domain/workspace.h"

/// Where a name stands in words, and whose it is.
template <typename RecordId>
struct NamedThere
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    std::vector<RecordId> who; ///< several where a name is shared

    qsizetype end() const { return start + length; }
};

/// Units as they are known by today, by name, alias or former name; the longest name wins where several
/// begin.
std::vector<NamedThere<UnitId>> unitsNamed(const Workspace &workspace, const QString &words);
std::vector<NamedThere<PersonId>> peopleNamed(const Workspace &workspace, const QString &words);
