#pragma once

#include "core/supervision/latelist.h"

#include <array>

/// How long something is late: 1–7, 8–30, more than 30 days (domain research §2.7).
enum class LateAge { UpToSeven, UpToThirty, Longer };
constexpr size_t lateAges = 3;

LateAge ageOf(int daysLate);

/// How much of a list of late stages stands against one unit or leader.
struct LateTally
{
    QUuid id; ///< of the unit or person; null = not recorded
    QString name; ///< empty for what is not recorded
    int matters = 0; ///< different ones
    int stages = 0; ///< of matters
    int nodes = 0; ///< planned starts and finishes of projects
    int longest = 0; ///< days
    std::array<int, lateAges> byAge = {}; ///< rows (stages and nodes)

    int rows() const { return stages + nodes; }
    bool operator==(const LateTally &) const = default;
};

/// By the unit that it stands against today: most rows first, then longest, then name; not recorded last.
std::vector<LateTally> lateByUnit(const std::vector<StageOnList> &list);

/// By the leader who looks after the project (包联领导); matters of no project stand under "not recorded".
std::vector<LateTally> lateByLeader(const Workspace &workspace, const std::vector<StageOnList> &list);

/// Different matters by the age of their longest late stage.
std::array<int, lateAges> lateMattersByAge(const std::vector<StageOnList> &list);
