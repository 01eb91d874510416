#include "core/supervision/extensionmoves.h"

#include "core/supervision/moveinhand.h"

namespace {
struct ExtensionText
{
    Q_DECLARE_TR_FUNCTIONS(MatterMoves)
};

std::optional<Error> problemOfDay(const DatePhrase &until, const Deadline &deadline)
{
    if (!until.isDated())
        return Error{Error::Kind::Invalid, ExtensionText::tr("Say until which day."), {}};
    if (until.date <= deadline.due.date)
        return Error{Error::Kind::Invalid,
                     ExtensionText::tr("The new day must be later than the present one, %1.")
                         .arg(deadline.due.date.toString(Qt::ISODate)),
                     {}};
    return std::nullopt;
}

QStringList missingOfAnswer(const MoveNote &note, bool wantsReason)
{
    QStringList missing;
    if (note.who.isEmpty())
        missing += ExtensionText::tr("approver");
    if (wantsReason && note.words.isEmpty())
        missing += ExtensionText::tr("reason");
    return missing;
}

/// The pending extension, answered.
void answer(MoveInHand &hand, ExtensionState state)
{
    const Ref<Extension> pending = hand.standing.pendingExtension();
    Extension answered = *pending;
    answered.state = state;
    hand.changes.push_back(altered<Extension>(pending, answered));
}
} // namespace

Edit askExtension(MatterId matter, DatePhrase until, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::AskExtension, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (hand->note.words.isEmpty())
            return failure(Error::Kind::Invalid,
                           ExtensionText::tr("Cannot ask for an extension: missing reason."));
        if (const auto problem = problemOfDay(until, *hand->standing.movableDeadline()))
            return tl::unexpected(*problem);
        Extension extension;
        extension.id = makeId<ExtensionId>(ids);
        extension.matter = matter;
        extension.asked = hand->note.on;
        extension.requested = until;
        extension.reason = hand->note.words;
        hand->changes.push_back(made(std::move(extension)));
        return hand->ended(MatterEventKind::ExtensionAsked, ids);
    };
}

Edit approveExtension(MatterId matter, DatePhrase until, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::ApproveExtension, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingOfAnswer(hand->note, false),
                                           ExtensionText::tr("Cannot approve the extension: missing %1.")))
            return tl::unexpected(*missing);
        const Ref<Deadline> moved = hand->standing.movableDeadline();
        if (!moved)
            return failure(Error::Kind::Invalid,
                           ExtensionText::tr("No open deadline for solving is recorded: nothing to extend."));
        const DatePhrase day = until.isDated() ? until : hand->standing.pendingExtension()->requested;
        if (const auto problem = problemOfDay(day, *moved))
            return tl::unexpected(*problem);
        Deadline later = *moved;
        later.due = day;
        hand->changes.push_back(altered<Deadline>(moved, later));
        answer(*hand, ExtensionState::Approved);
        return hand->ended(MatterEventKind::ExtensionApproved, ids);
    };
}

Edit refuseExtension(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::RefuseExtension, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingOfAnswer(hand->note, true),
                                           ExtensionText::tr("Cannot refuse the extension: missing %1.")))
            return tl::unexpected(*missing);
        answer(*hand, ExtensionState::Refused);
        return hand->ended(MatterEventKind::ExtensionRefused, ids);
    };
}

bool isAskedLate(const Extension &extension, const Deadline &deadline)
{
    return extension.asked.isValid() && extension.asked > deadline.due.date;
}
