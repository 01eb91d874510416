#pragma once

#include "core/domain/workspace.h"

/// Items of a meeting by position.
std::vector<const AgendaItem *> agendaOf(const Workspace &workspace, MeetingId meeting);

/// Matters that were decided under an item, in the order they were made.
std::vector<const Matter *> mattersOf(const Workspace &workspace, AgendaItemId item);

/// An item and the items of earlier meetings that it goes on with, its origin last.
std::vector<const AgendaItem *> chainOf(const Workspace &workspace, const AgendaItem &item);

/// Does the item go to the next meeting (product rule 5)? It was not discussed, recurs, or has an open
/// matter; one decided when it was on an earlier agenda counts.
enum class CarryOver { None, NotDiscussed, Recurs, OpenMatter };
CarryOver carryOverOf(const Workspace &workspace, const AgendaItem &item);

/// Items of the last closed meeting of the series that must come to the next one, in their order.
std::vector<const AgendaItem *> itemsToCarry(const Workspace &workspace, const Meeting &last);

/// Items that must come to this meeting and are not on its agenda: those of the closed meeting before it, and
/// of the meetings that were cancelled since.
std::vector<const AgendaItem *> itemsMissing(const Workspace &workspace, const Meeting &meeting);

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

/// The sentence with which the next agenda opens; without matters it says so.
QString followUpText(const FollowUp &followUp);
