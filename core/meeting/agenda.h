#pragma once

#include "core/domain/workspace.h"

/// Items of a meeting by position.
std::vector<const AgendaItem *> agendaOf(const Workspace &workspace, MeetingId meeting);

/// Matters that were decided under an item, in the order they were made.
std::vector<const Matter *> mattersOf(const Workspace &workspace, AgendaItemId item);

/// Does the item go to the next meeting (product rule 5)? It was not discussed, recurs, or has an open
/// matter.
enum class CarryOver { None, NotDiscussed, Recurs, OpenMatter };
CarryOver carryOverOf(const Workspace &workspace, const AgendaItem &item);

/// Items of the last closed meeting of the series that must come to the next one, in their order.
std::vector<const AgendaItem *> itemsToCarry(const Workspace &workspace, const Meeting &last);

/// How the assignments of a meeting stand: "确定22件,已办结6件,占比27%".
struct FollowUp
{
    int decided = 0; ///< matters of all its items; cancelled ones are not counted
    int completed = 0;
    int overdue = 0; ///< distinct matters with an overdue open stage
    std::vector<const Matter *> open; ///< overdue ones first, longest late first

    int percent() const; ///< rounded; 0 without matters
};
FollowUp followUpOf(const Workspace &workspace, const Meeting &meeting, QDate today);
