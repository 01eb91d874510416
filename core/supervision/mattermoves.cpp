#include "core/supervision/mattermoves.h"

#include "core/base/text.h"
#include "core/supervision/matterclocks.h"
#include "core/supervision/moveinhand.h"

using namespace Qt::StringLiterals;

namespace {
struct MovesText
{
    Q_DECLARE_TR_FUNCTIONS(MatterMoves)
};

QStringList missingWords(const MoveNote &note, const QString &what)
{
    return note.words.isEmpty() ? QStringList{what} : QStringList();
}

QStringList approverAndReason(const MoveNote &note)
{
    QStringList missing;
    if (note.who.isEmpty())
        missing += MovesText::tr("approver");
    return missing + missingWords(note, MovesText::tr("reason"));
}

/// A state is only left for a later one: a deployment noted after the feedback does not go back.
MatterState atLeast(MatterState now, MatterState reached)
{
    return now < reached ? reached : now;
}

/// The day of the last record of that kind; invalid when there is none.
QDate lastDayOf(const Workspace &workspace, MatterId matter, MatterEventKind kind)
{
    QDate last;
    for (const Ref<MatterEvent> &event : workspace.all<MatterEvent>())
        if (event->matter == matter && event->kind == kind && (!last.isValid() || event->on > last))
            last = event->on;
    return last;
}

/// The day of the first record of that kind; invalid when there is none.
QDate firstDayOf(const Workspace &workspace, MatterId matter, MatterEventKind kind)
{
    QDate first;
    for (const Ref<MatterEvent> &event : workspace.all<MatterEvent>())
        if (event->matter == matter && event->kind == kind && (!first.isValid() || event->on < first))
            first = event->on;
    return first;
}

/// The day on which a stage was met before its clock was known.
QDate metBefore(const Workspace &workspace, MatterId matter, DeadlineStage stage)
{
    if (stage == DeadlineStage::Deploy)
        return firstDayOf(workspace, matter, MatterEventKind::Deployed);
    if (stage == DeadlineStage::Feedback)
        return firstDayOf(workspace, matter, MatterEventKind::Feedback);
    return {};
}

/// A move that only changes the state and wants its words.
Edit stateMove(MatterId matter,
               MatterMove move,
               MoveNote note,
               MatterState reached,
               MatterEventKind kind,
               const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, move, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("reason")),
                                           MovesText::tr("Cannot record this: missing %1.")))
            return tl::unexpected(*missing);
        // With the suspension the application for completion is answered: what it had met runs again.
        if (move == MatterMove::Suspend && hand->after.state == MatterState::CompletionAsked)
            hand->runSolvingAgain(lastDayOf(workspace, matter, MatterEventKind::CompletionAsked));
        hand->after.state = reached;
        return hand->ended(kind, ids);
    };
}
} // namespace

Result<MoveNote> noteTyped(const QString &day, const QString &who, const QString &words, QDate today)
{
    MoveNote note{today, tidied(who), tidied(words)};
    const auto phrase = parseDatePhrase(day, today);
    if (!phrase)
        return tl::unexpected(phrase.error());
    if (*phrase)
        note.on = (*phrase)->date;
    if (!note.on.isValid())
        return failure(Error::Kind::Invalid, MovesText::tr("Say on which day it happened."));
    if (note.on > today)
        return failure(Error::Kind::Invalid,
                       MovesText::tr("%1 is still to come.").arg(note.on.toString(Qt::ISODate)));
    return note;
}

Edit recordReceipt(MatterId matter, MoveNote note, const WorkCalendar &calendar, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Receive, note);
        if (!hand)
            return tl::unexpected(hand.error());
        hand->after.received = hand->note.on;
        hand->after.state = atLeast(hand->after.state, MatterState::Received);
        // Under "from receipt" the clocks were unknown until now.
        if (hand->after.policy.start == ClockPolicy::Start::Receipt)
            for (Deadline &deadline : ruleDeadlines(hand->after, calendar, ids))
                if (!hand->standing.deadlineOf(deadline.stage)) {
                    deadline.done = metBefore(workspace, matter, deadline.stage);
                    hand->add(deadline);
                }
        return hand->ended(MatterEventKind::Received, ids);
    };
}

Edit recordDeployment(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Deploy, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("what was arranged")),
                                           MovesText::tr("Cannot record the deployment: missing %1.")))
            return tl::unexpected(*missing);
        hand->meet(hand->standing.deadlineOf(DeadlineStage::Deploy));
        hand->after.state = atLeast(hand->after.state, MatterState::Deployed);
        return hand->ended(MatterEventKind::Deployed, ids);
    };
}

Edit recordFeedback(MatterId matter, MoveNote note, const IdSource &ids, DeadlineId node)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Feedback, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("what is reported")),
                                           MovesText::tr("Cannot record the feedback: missing %1.")))
            return tl::unexpected(*missing);
        Matter &after = hand->after;
        hand->meet(hand->standing.deadlineOf(DeadlineStage::Feedback));
        if (const auto reached = workspace.table<Deadline>().ref(node);
            reached && reached->matter == matter && reached->stage == DeadlineStage::Plan)
            hand->meet(reached);
        // The first feedback is a stage of its own; a later one says that the matter is being worked on.
        after.state = after.state < MatterState::FedBack ? MatterState::FedBack
                                                         : atLeast(after.state, MatterState::InWork);
        if (!after.lastFeedback.isValid() || note.on >= after.lastFeedback) {
            after.lastFeedback = note.on;
            after.progress = hand->note.words;
        }
        return hand->ended(MatterEventKind::Feedback, ids);
    };
}

Edit noteContact(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const auto hand = MoveInHand::begun(workspace, matter, MatterMove::Contact, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("what was answered")),
                                           MovesText::tr("Cannot record the contact: missing %1.")))
            return tl::unexpected(*missing);
        return hand->ended(MatterEventKind::Contact, ids);
    };
}

Edit noteContact(ProjectId project, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        if (!workspace.find(project))
            return failure(Error::Kind::Missing, MovesText::tr("The project is not there any more."));
        if (!note.on.isValid())
            return failure(Error::Kind::Invalid, MovesText::tr("Say on which day it happened."));
        if (const auto missing = missingOf(missingWords(note, MovesText::tr("what was answered")),
                                           MovesText::tr("Cannot record the contact: missing %1.")))
            return tl::unexpected(*missing);
        MatterEvent event;
        event.id = makeId<MatterEventId>(ids);
        event.project = project;
        event.on = note.on;
        event.who = tidied(note.who);
        event.words = tidied(note.words);
        return ChangeSet{made(std::move(event))};
    };
}

Edit askCompletion(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::AskCompletion, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("the result")),
                                           MovesText::tr("Cannot ask for completion: missing %1.")))
            return tl::unexpected(*missing);
        hand->meetSolving();
        hand->after.state = MatterState::CompletionAsked;
        return hand->ended(MatterEventKind::CompletionAsked, ids);
    };
}

Edit returnMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Return, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("reason")),
                                           MovesText::tr("Cannot return the matter: missing %1.")))
            return tl::unexpected(*missing);
        hand->runSolvingAgain(lastDayOf(workspace, matter, MatterEventKind::CompletionAsked));
        hand->after.state = MatterState::Returned;
        return hand->ended(MatterEventKind::Returned, ids);
    };
}

Edit completeMatter(MatterId matter, MoveNote note, MatterGrade grade, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Complete, note);
        if (!hand)
            return tl::unexpected(hand.error());
        QStringList missing = missingWords(hand->note, MovesText::tr("evidence of completion"));
        if (grade == MatterGrade::None)
            missing += MovesText::tr("grade of the review");
        if (const auto refusal = missingOf(missing, MovesText::tr("Cannot complete: missing %1.")))
            return tl::unexpected(*refusal);
        // What was never reported counts as reported now: late if its day has passed.
        for (const Ref<Deadline> &deadline : hand->standing.deadlines)
            hand->meet(deadline);
        hand->after.state = MatterState::Completed;
        return hand->ended(MatterEventKind::Completed, ids, grade);
    };
}

Edit signOffMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::SignOff, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (hand->note.who.isEmpty())
            return failure(Error::Kind::Invalid, MovesText::tr("Cannot sign off: missing approver."));
        hand->after.state = MatterState::SignedOff;
        return hand->ended(MatterEventKind::SignedOff, ids);
    };
}

Edit reopenMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Reopen, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(missingWords(hand->note, MovesText::tr("reason")),
                                           MovesText::tr("Cannot reopen: missing %1.")))
            return tl::unexpected(*missing);
        const QDate asked = lastDayOf(workspace, matter, MatterEventKind::CompletionAsked);
        const QDate completed = lastDayOf(workspace, matter, MatterEventKind::Completed);
        hand->runSolvingAgain(completed);
        if (asked != completed)
            hand->runSolvingAgain(asked);
        hand->after.state = hand->after.dispatched.isDated() ? MatterState::InWork : MatterState::Registered;
        hand->after.closedAt = MeetingId();
        return hand->ended(MatterEventKind::Reopened, ids);
    };
}

Edit suspendMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return stateMove(matter,
                     MatterMove::Suspend,
                     std::move(note),
                     MatterState::Suspended,
                     MatterEventKind::Suspended,
                     ids);
}

Edit resumeMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return stateMove(
        matter, MatterMove::Resume, std::move(note), MatterState::InWork, MatterEventKind::Resumed, ids);
}

Edit cancelMatter(MatterId matter, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Cancel, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto missing = missingOf(approverAndReason(hand->note),
                                           MovesText::tr("Cannot cancel the matter: missing %1.")))
            return tl::unexpected(*missing);
        hand->after.state = MatterState::Cancelled;
        return hand->ended(MatterEventKind::Cancelled, ids);
    };
}

QString addresseeOf(const Workspace &workspace, const Matter &matter)
{
    const QString &source = matter.source;
    const bool isFromCity = source.contains(u"市政府"_s) || source.contains(u"市委"_s)
        || source.contains(u"市交办"_s) || source.contains(u"市领导"_s);
    if (isFromCity)
        return MovesText::tr("The municipal government");
    const QString &office = workspace.office().name;
    return office.isEmpty() ? MovesText::tr("The key-project office") : office;
}
