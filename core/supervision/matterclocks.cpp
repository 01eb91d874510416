#include "core/supervision/matterclocks.h"

StageState stageState(const Deadline &deadline, const Matter &matter, QDate today)
{
    if (deadline.done.isValid())
        return deadline.done > deadline.due.date ? StageState::LateDone : StageState::Done;
    if (matter.isClosed())
        return StageState::Done;
    return deadline.due.date < today ? StageState::Overdue : StageState::Open;
}

std::vector<StageStanding> stagesOf(const Matter &matter, const MatterParts &parts, QDate today)
{
    std::vector<StageStanding> stages;
    const auto &deadlines = parts.deadlines(matter.id);
    for (const auto &word : Words<DeadlineStage>::list) {
        bool recorded = false;
        for (const Deadline *deadline : deadlines) {
            if (deadline->stage != word.value)
                continue;
            stages.push_back({word.value, deadline, stageState(*deadline, matter, today)});
            recorded = true;
        }
        if (recorded || word.value == DeadlineStage::Plan)
            continue;
        const bool applies = stageApplies(word.value, matter.classification);
        // While the class is unknown, so is which of the two solving clocks runs.
        const bool undecided = matter.classification == MatterClass::Unknown;
        stages.push_back(
            {word.value, nullptr, applies || undecided ? StageState::Unknown : StageState::NotApplicable});
    }
    return stages;
}

bool extensionPending(const std::vector<const Extension *> &extensions)
{
    return std::any_of(extensions.begin(), extensions.end(), [](const Extension *extension) {
        return extension->state == ExtensionState::Asked;
    });
}

int extensionsApproved(const std::vector<const Extension *> &extensions)
{
    return static_cast<int>(
        std::count_if(extensions.begin(), extensions.end(), [](const Extension *extension) {
            return extension->state == ExtensionState::Approved;
        }));
}

std::vector<Deadline> ruleDeadlines(const Matter &matter, const WorkCalendar &calendar, const IdSource &ids)
{
    std::vector<Deadline> deadlines;
    const QDate start = clockStart(matter);
    if (!start.isValid())
        return deadlines;
    std::vector<DeadlineStage> stages{DeadlineStage::Deploy, DeadlineStage::Feedback};
    if (const auto solving = solvingStage(matter.classification))
        stages.push_back(*solving);
    for (const DeadlineStage stage : stages) {
        const QDate due = stageDue(stage, start, matter.policy, calendar);
        deadlines.push_back({makeId<DeadlineId>(ids), matter.id, stage, due, DatePhrase::day(due), {}});
    }
    return deadlines;
}
