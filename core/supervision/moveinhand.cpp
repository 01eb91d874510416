#include "core/supervision/moveinhand.h"

#include "core/base/text.h"

namespace {
struct MoveInHandText
{
    Q_DECLARE_TR_FUNCTIONS(MatterMoves)
};

bool isOfSolving(DeadlineStage stage)
{
    return stage != DeadlineStage::Deploy && stage != DeadlineStage::Feedback;
}
} // namespace

Result<MoveInHand>
MoveInHand::begun(const Workspace &workspace, MatterId matter, MatterMove move, MoveNote note)
{
    MoveInHand hand;
    hand.standing = standingOf(workspace, matter);
    if (auto refusal = refusalOf(move, hand.standing))
        return tl::unexpected(*std::move(refusal));
    if (!note.on.isValid())
        return failure(Error::Kind::Invalid, MoveInHandText::tr("Say on which day it happened."));
    const QDate dispatched = hand.standing.matter->dispatched.date;
    if (dispatched.isValid() && note.on < dispatched)
        return failure(Error::Kind::Invalid,
                       MoveInHandText::tr("That is before the matter was assigned on %1.")
                           .arg(dispatched.toString(Qt::ISODate)));
    note.who = tidied(note.who);
    note.words = tidied(note.words);
    hand.after = *hand.standing.matter;
    hand.note = std::move(note);
    return hand;
}

void MoveInHand::meet(const Ref<Deadline> &deadline)
{
    if (!deadline || deadline->done.isValid())
        return;
    Deadline met = *deadline;
    met.done = note.on;
    changes.push_back(altered<Deadline>(deadline, met));
}

void MoveInHand::meetSolving()
{
    for (const Ref<Deadline> &deadline : standing.deadlines)
        if (isOfSolving(deadline->stage))
            meet(deadline);
}

void MoveInHand::runSolvingAgain(QDate metOn)
{
    const bool hasPlan = standing.deadlineOf(DeadlineStage::Plan) != nullptr;
    for (const Ref<Deadline> &deadline : standing.deadlines) {
        // A month that a plan took over stays met, whatever else happened on that day.
        const bool isPlanned = hasPlan && deadline->stage == DeadlineStage::Month;
        if (!isOfSolving(deadline->stage) || isPlanned || deadline->done != metOn || !metOn.isValid())
            continue;
        Deadline running = *deadline;
        running.done = QDate();
        changes.push_back(altered<Deadline>(deadline, running));
    }
}

ChangeSet MoveInHand::ended(MatterEventKind kind, const IdSource &ids, MatterGrade grade) const
{
    ChangeSet whole = changes;
    if (!(after == *standing.matter))
        whole.push_back(altered<Matter>(standing.matter, after));
    MatterEvent event;
    event.id = makeId<MatterEventId>(ids);
    event.matter = after.id;
    event.kind = kind;
    event.on = note.on;
    event.who = note.who;
    event.words = note.words;
    event.grade = grade;
    whole.push_back(made(std::move(event)));
    return whole;
}

std::optional<Error> missingOf(const QStringList &missing, const QString &sentence)
{
    if (missing.isEmpty())
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 sentence.arg(missing.join(MoveInHandText::tr(", ", "between what is missing"))),
                 {}};
}
