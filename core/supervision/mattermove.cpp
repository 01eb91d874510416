#include "core/supervision/mattermove.h"

#include "core/supervision/clock13710.h"

namespace {
struct MatterMoveText
{
    Q_DECLARE_TR_FUNCTIONS(MatterMoves)
};

using Refusal = std::optional<Error>;

Refusal refused(const QString &sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

Refusal notInWork(MatterState state)
{
    if (state == MatterState::Registered || state == MatterState::Filed)
        return refused(MatterMoveText::tr("The matter has not been assigned yet. Assign it first."));
    return refused(MatterMoveText::tr("The matter is closed. Reopen it first."));
}

bool isClosedState(MatterState state)
{
    return state == MatterState::Completed || state == MatterState::SignedOff
        || state == MatterState::Cancelled;
}

Refusal refusalOfExtension(MatterMove move, const MatterStanding &standing)
{
    const bool isPending = standing.isExtensionPending();
    if (move != MatterMove::AskExtension)
        return isPending ? Refusal() : refused(MatterMoveText::tr("No extension is asked for."));
    if (isPending)
        return refused(MatterMoveText::tr("An extension is asked for already. Answer that one first."));
    if (!standing.movableDeadline())
        return refused(MatterMoveText::tr("No open deadline for solving is recorded: nothing to extend."));
    return {};
}

Refusal refusalOfPlan(const Matter &matter)
{
    if (solvingStage(matter.classification) == DeadlineStage::Month)
        return {};
    return refused(MatterMoveText::tr("Only a major or complex matter goes on by a plan. Change its class "
                                      "first."));
}

Refusal refusalOfDeployment(const MatterStanding &standing)
{
    const Ref<Deadline> deploy = standing.deadlineOf(DeadlineStage::Deploy);
    return deploy && deploy->done.isValid()
        ? refused(MatterMoveText::tr("The deployment is recorded already."))
        : Refusal();
}

/// Of moves that only a matter in work can make, what else they want.
Refusal refusalInWork(MatterMove move, const MatterStanding &standing)
{
    const Matter &matter = *standing.matter;
    switch (move) {
    case MatterMove::Receive:
        return matter.received.isValid() ? refused(MatterMoveText::tr("The receipt is recorded already."))
                                         : Refusal();
    case MatterMove::Deploy:
        return refusalOfDeployment(standing);
    case MatterMove::AskExtension:
    case MatterMove::ApproveExtension:
    case MatterMove::RefuseExtension:
        return refusalOfExtension(move, standing);
    case MatterMove::AskCompletion:
        return matter.state == MatterState::CompletionAsked
            ? refused(MatterMoveText::tr("Completion is asked for already."))
            : Refusal();
    case MatterMove::Return:
        return matter.state == MatterState::CompletionAsked
            ? Refusal()
            : refused(MatterMoveText::tr("Completion is not asked for: there is nothing to return."));
    case MatterMove::Plan:
        return refusalOfPlan(matter);
    case MatterMove::Suspend:
        return matter.state == MatterState::Suspended
            ? refused(MatterMoveText::tr("The matter is suspended already."))
            : Refusal();
    case MatterMove::Resume:
        return matter.state == MatterState::Suspended
            ? Refusal()
            : refused(MatterMoveText::tr("The matter is not suspended."));
    case MatterMove::Feedback:
    case MatterMove::Complete:
    case MatterMove::Reclassify:
    case MatterMove::Assign:
    case MatterMove::Contact:
    case MatterMove::SignOff:
    case MatterMove::Reopen:
    case MatterMove::Cancel:
        return {};
    }
    return {};
}
} // namespace

bool isInWork(MatterState state)
{
    return state != MatterState::Registered && state != MatterState::Filed && !isClosedState(state);
}

std::optional<Error> refusalOf(MatterMove move, const MatterStanding &standing)
{
    if (!standing.matter)
        return Error{Error::Kind::Missing, MatterMoveText::tr("The matter is not there any more."), {}};
    const MatterState state = standing.matter->state;
    switch (move) {
    case MatterMove::Assign:
        return state == MatterState::Registered || state == MatterState::Filed
            ? Refusal()
            : refused(MatterMoveText::tr("The matter has been assigned already."));
    case MatterMove::SignOff:
        return state == MatterState::Completed
            ? Refusal()
            : refused(MatterMoveText::tr("Only a completed matter is signed off. Complete it first."));
    case MatterMove::Reopen:
        return isClosedState(state) ? Refusal() : refused(MatterMoveText::tr("The matter is still open."));
    case MatterMove::Contact:
    case MatterMove::Cancel:
        return isClosedState(state) ? notInWork(state) : Refusal();
    case MatterMove::Receive:
    case MatterMove::Deploy:
    case MatterMove::Feedback:
    case MatterMove::AskExtension:
    case MatterMove::ApproveExtension:
    case MatterMove::RefuseExtension:
    case MatterMove::AskCompletion:
    case MatterMove::Return:
    case MatterMove::Complete:
    case MatterMove::Plan:
    case MatterMove::Reclassify:
    case MatterMove::Suspend:
    case MatterMove::Resume:
        return isInWork(state) ? refusalInWork(move, standing) : notInWork(state);
    }
    return {};
}

std::vector<MatterMove> movesOf(const MatterStanding &standing)
{
    std::vector<MatterMove> moves;
    for (const auto &word : Words<MatterMove>::list)
        if (!refusalOf(word.value, standing))
            moves.push_back(word.value);
    return moves;
}
