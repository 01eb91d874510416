#include "core/supervision/matterstanding.h"

#include "core/supervision/clock13710.h"

bool MatterStanding::isExtensionPending() const
{
    return pendingExtension() != nullptr;
}

Ref<Extension> MatterStanding::pendingExtension() const
{
    for (const Ref<Extension> &extension : extensions)
        if (extension->state == ExtensionState::Asked)
            return extension;
    return nullptr;
}

Ref<Deadline> MatterStanding::movableDeadline() const
{
    Ref<Deadline> movable;
    const auto solving = solvingStage(matter->classification);
    for (const Ref<Deadline> &deadline : deadlines) {
        // A day 7 missed before the matter was made major is of no clock that still runs: it stays missed.
        const bool moves = deadline->stage == DeadlineStage::Plan || deadline->stage == solving;
        if (moves && !deadline->done.isValid() && deadline->due.isDated()
            && (!movable || deadline->due.date < movable->due.date))
            movable = deadline;
    }
    return movable;
}

Ref<Deadline> MatterStanding::deadlineOf(DeadlineStage stage) const
{
    for (const Ref<Deadline> &deadline : deadlines)
        if (deadline->stage == stage)
            return deadline;
    return nullptr;
}

MatterStanding standingOf(const Workspace &workspace, MatterId matter)
{
    MatterStanding standing;
    standing.matter = workspace.table<Matter>().ref(matter);
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>())
        if (deadline->matter == matter)
            standing.deadlines.push_back(deadline);
    for (const Ref<Extension> &extension : workspace.all<Extension>())
        if (extension->matter == matter)
            standing.extensions.push_back(extension);
    std::sort(standing.deadlines.begin(),
              standing.deadlines.end(),
              [](const Ref<Deadline> &a, const Ref<Deadline> &b) {
                  return std::pair(a->stage, a->due.date) < std::pair(b->stage, b->due.date);
              });
    return standing;
}
