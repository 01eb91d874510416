#pragma once

#include "core/domain/project.h"

#include <vector>

/// A figure of a project that is hardly right (product rule 15): a finding to be shown, never a correction.
struct Suspicion
{
    enum class Kind {
        UnitSlip, ///< 万 for 亿 or the other way round
        Decreased, ///< a year's cumulative figure fell
        OverTotal ///< more is done than there is in all
    };

    Kind kind = Kind::UnitSlip;
    QString field; ///< key of the field
    QString sentence;

    bool operator==(const Suspicion &) const = default;
};

/// Whether one of two amounts looks like the other in 万元 taken for 亿元.
bool isUnitSlip(qint64 fen, qint64 otherFen);

/// What is suspicious in the figures after a change, held against those before.
std::vector<Suspicion> suspicionsAgainst(const Project &before, const Project &after);

/// What is suspicious in the figures by themselves.
std::vector<Suspicion> suspicionsWithin(const Project &project);

/// What a change of one project made suspicious: against before, and within where it was not so before.
std::vector<Suspicion> newSuspicions(const Project &before, const Project &after);
