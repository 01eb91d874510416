#pragma once

#include "core/supervision/matterclocks.h"

/// One missed or coming stage of a matter, or a project's planned start or finish that is not reached (a
/// node).
struct StageOnList
{
    enum class Kind { Matter, Node };
    enum class Node { Start, Finish };

    Kind kind = Kind::Matter;
    const Matter *matter = nullptr; ///< Matter only
    const Deadline *deadline = nullptr; ///< Matter only
    const Project *project = nullptr; ///< the node's project, or the matter's if it has one
    Node node = Node::Start; ///< Node only
    const Unit *unit = nullptr; ///< who it stands against today; null = not recorded
    DatePhrase due;
    int days = 0; ///< calendar days late (≥ 1) or left (≥ 0)
};

enum class ListKind { All, Matters, Nodes };

/// 超期清单: open stages whose current deadline is before `today`, longest late first, then unit name, then
/// code. A node is a project whose planned start or finish has passed without the actual one.
std::vector<StageOnList> overdueStages(const Workspace &workspace,
                                       const MatterParts &parts,
                                       QDate today,
                                       ListKind kind = ListKind::All);

/// 本周到期: open stages due from `today` to the Sunday of its ISO week, soonest first, then unit name, then
/// code.
std::vector<StageOnList> stagesDueThisWeek(const Workspace &workspace,
                                           const MatterParts &parts,
                                           QDate today,
                                           ListKind kind = ListKind::All);

/// How many different matters stand on a list.
int mattersOn(const std::vector<StageOnList> &list);
