#include "core/supervision/matterdispatch.h"

#include "core/base/text.h"
#include "core/supervision/matterclocks.h"
#include "core/supervision/moveinhand.h"

using namespace Qt::StringLiterals;

namespace {
struct DispatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatterMoves)
};

std::optional<Error> problemOf(const MatterDispatch &dispatch)
{
    QStringList missing;
    if (tidied(dispatch.title).isEmpty())
        missing += DispatchText::tr("what is to be done");
    if (!dispatch.unit)
        missing += DispatchText::tr("responsible unit");
    if (dispatch.classification == MatterClass::Unknown)
        missing += DispatchText::tr("class");
    if (!dispatch.day.isDated())
        missing += DispatchText::tr("day of assignment");
    return missingOf(missing, DispatchText::tr("Cannot assign: missing %1."));
}

void fillIn(Matter &matter, const MatterDispatch &dispatch, const Workspace &workspace)
{
    matter.title = tidied(dispatch.title);
    matter.source = tidied(dispatch.source);
    matter.classification = dispatch.classification;
    matter.unit = dispatch.unit;
    matter.helpers = dispatch.helpers;
    matter.helpers.removeAll(dispatch.unit);
    matter.person = dispatch.person;
    matter.project = dispatch.project;
    matter.standard = tidied(dispatch.standard);
    matter.dispatched = dispatch.day;
    matter.policy = workspace.office().policy;
    matter.state = MatterState::Assigned;
    // A date that was taken out of the dispatch is none any more; words without a date stay as they were.
    if (!dispatch.dates.isEmpty())
        matter.decidedDue = dispatch.dates.constFirst();
    else if (matter.decidedDue.isDated())
        matter.decidedDue = DatePhrase();
    if (matter.code.isEmpty())
        matter.code = freeMatterCode(workspace, dispatch.day.date.year());
}

Deadline planNode(const Matter &matter, const DatePhrase &day, const IdSource &ids)
{
    return {makeId<DeadlineId>(ids), matter.id, DeadlineStage::Plan, day.date, day, {}};
}

/// Is a stage of this day there already? A meeting may have made it.
bool hasNode(const MatterStanding &standing, QDate day)
{
    return std::any_of(standing.deadlines.begin(), standing.deadlines.end(), [day](const auto &deadline) {
        return deadline->stage == DeadlineStage::Plan && deadline->original == day;
    });
}

std::optional<Error> problemOfNodes(const QList<DatePhrase> &nodes, QDate from)
{
    if (nodes.isEmpty())
        return Error{Error::Kind::Invalid,
                     DispatchText::tr("A plan needs at least one date that it is to be met by."),
                     {}};
    for (const DatePhrase &node : nodes)
        if (!node.isDated() || node.date < from)
            return Error{Error::Kind::Invalid,
                         DispatchText::tr("“%1” is not a day after the plan was made.").arg(shown(node)),
                         {}};
    return std::nullopt;
}

/// The solving clock of the class that no longer holds: gone if it had not run out, else it stays missed.
void leaveOldClock(MoveInHand &hand, std::optional<DeadlineStage> oldStage)
{
    if (!oldStage)
        return;
    const Ref<Deadline> old = hand.standing.deadlineOf(*oldStage);
    if (old && !old->done.isValid() && old->due.date >= hand.note.on)
        hand.changes.push_back(removed<Deadline>(old));
}
} // namespace

Edit assignMatter(MatterDispatch dispatch, const WorkCalendar &calendar, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        if (const auto problem = problemOf(dispatch))
            return tl::unexpected(*problem);
        MatterStanding standing;
        Matter matter;
        if (dispatch.matter) {
            standing = standingOf(workspace, dispatch.matter);
            if (const auto refusal = refusalOf(MatterMove::Assign, standing))
                return tl::unexpected(*refusal);
            matter = *standing.matter;
        } else {
            matter.id = makeId<MatterId>(ids);
        }
        fillIn(matter, dispatch, workspace);
        ChangeSet changes{standing.matter ? altered<Matter>(standing.matter, matter) : made(matter)};
        addDispatch(changes, standing, matter, dispatch.dates, calendar, ids);
        return changes;
    };
}

void addDispatch(ChangeSet &changes,
                 const MatterStanding &standing,
                 const Matter &dispatched,
                 const QList<DatePhrase> &dates,
                 const WorkCalendar &calendar,
                 const IdSource &ids)
{
    for (const Deadline &deadline : ruleDeadlines(dispatched, calendar, ids))
        if (!standing.deadlineOf(deadline.stage))
            changes.push_back(made(deadline));
    for (const DatePhrase &day : dates)
        if (day.isDated() && !hasNode(standing, day.date))
            changes.push_back(made(planNode(dispatched, day, ids)));
    MatterEvent event;
    event.id = makeId<MatterEventId>(ids);
    event.matter = dispatched.id;
    event.kind = MatterEventKind::Assigned;
    event.on = dispatched.dispatched.date;
    changes.push_back(made(std::move(event)));
}

QString freeMatterCode(const Workspace &workspace, int year)
{
    constexpr int beyondAll = 100'000'000; // so many is a slip of the pen or another office's code
    const QString prefix = u"DB%1-"_s.arg(year);
    int highest = 0;
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        if (!matter->code.startsWith(prefix))
            continue;
        const int number = QStringView(matter->code).mid(prefix.size()).toInt();
        if (number < beyondAll)
            highest = std::max(highest, number);
    }
    return prefix + QString::number(highest + 1).rightJustified(3, u'0');
}

Edit reclassifyMatter(MatterId matter,
                      MatterClass classification,
                      MoveNote note,
                      const WorkCalendar &calendar,
                      const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Reclassify, note);
        if (!hand)
            return tl::unexpected(hand.error());
        const MatterClass old = hand->after.classification;
        if (classification == MatterClass::Unknown || classification == old)
            return failure(Error::Kind::Invalid,
                           DispatchText::tr("Choose another class than the one that it has."));
        if (hand->note.words.isEmpty())
            return failure(Error::Kind::Invalid,
                           DispatchText::tr("Cannot change the class: missing reason."));
        hand->after.classification = classification;
        const auto stage = solvingStage(classification);
        if (stage != solvingStage(old)) {
            leaveOldClock(*hand, solvingStage(old));
            for (const Deadline &deadline : ruleDeadlines(hand->after, calendar, ids))
                if (deadline.stage == stage && !hand->standing.deadlineOf(*stage))
                    hand->add(deadline);
        }
        return hand->ended(MatterEventKind::Reclassified, ids);
    };
}

Edit turnIntoPlan(MatterId matter, QList<DatePhrase> nodes, MoveNote note, const IdSource &ids)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        auto hand = MoveInHand::begun(workspace, matter, MatterMove::Plan, note);
        if (!hand)
            return tl::unexpected(hand.error());
        if (const auto problem = problemOfNodes(nodes, hand->note.on))
            return tl::unexpected(*problem);
        hand->meet(hand->standing.deadlineOf(DeadlineStage::Month));
        for (const DatePhrase &day : nodes)
            if (!hasNode(hand->standing, day.date))
                hand->add(planNode(hand->after, day, ids));
        if (hand->after.state < MatterState::InWork || hand->after.state == MatterState::CompletionAsked)
            hand->after.state = MatterState::InWork;
        return hand->ended(MatterEventKind::Planned, ids);
    };
}
