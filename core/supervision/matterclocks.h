#pragma once

#include "core/domain/lookup.h"
#include "core/supervision/clock13710.h"

/// How one stage of a matter stands.
enum class StageState { Open, Done, LateDone, Overdue, Unknown, NotApplicable };

template <>
struct Words<StageState>
{
    static constexpr std::array list{
        Word<StageState>{StageState::Open, "open", QT_TRANSLATE_NOOP("Word", "Running"), u""},
        Word<StageState>{StageState::Done, "done", QT_TRANSLATE_NOOP("Word", "Done"), u""},
        Word<StageState>{StageState::LateDone, "late_done", QT_TRANSLATE_NOOP("Word", "Done late"), u""},
        Word<StageState>{StageState::Overdue, "overdue", QT_TRANSLATE_NOOP("Word", "Overdue"), u""},
        Word<StageState>{StageState::Unknown, "unknown", QT_TRANSLATE_NOOP("Word", "Not recorded"), u""},
        Word<StageState>{
            StageState::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("Word", "Not applicable"), u""},
    };
};

/// One stage with its record, if the source gave one.
struct StageStanding
{
    DeadlineStage stage = DeadlineStage::Deploy;
    const Deadline *deadline = nullptr; ///< null = unknown or not applicable
    StageState state = StageState::Unknown;
};

/// How a recorded stage of that matter stands.
StageState stageState(const Deadline &deadline, const Matter &matter, QDate today);

/// All stages of a matter in order 1, 3, 7, month, then the nodes of its plan. A missed day 7 stays in the
/// list of a matter that was made major later (product rule 2).
std::vector<StageStanding> stagesOf(const Matter &matter, const MatterParts &parts, QDate today);

/// Is an extension asked for and not yet answered? It stops nothing.
bool extensionPending(const std::vector<const Extension *> &extensions);
int extensionsApproved(const std::vector<const Extension *> &extensions);

/// The deadlines that the rules give a matter when it is dispatched: those of stages 1 and 3, and the solving
/// clock of its class. Empty while the clock's start is unknown.
std::vector<Deadline> ruleDeadlines(const Matter &matter, const WorkCalendar &calendar, const IdSource &ids);
