#include "core/meeting/decision.h"

#include "core/base/text.h"
#include "core/domain/lookup.h"
#include "core/meeting/meetinglock.h"
#include "core/supervision/matterdispatch.h"

using namespace Qt::StringLiterals;

namespace {
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdit)
};

/// The item's project, or the one of its projects that the words name.
ProjectId projectOf(const Workspace &workspace, const AgendaItem &item, const QString &words)
{
    if (item.projects.size() == 1)
        return item.projects.front();
    for (const ProjectId &id : item.projects)
        if (const Project *project = workspace.find(id); project && words.contains(project->name))
            return id;
    return {};
}

Matter matterOf(const Workspace &workspace,
                const Meeting &meeting,
                const AgendaItem &item,
                const QString &words,
                const DecisionWanted &wanted)
{
    const DecisionReading reading = readDecision(workspace, words, meeting);
    Matter matter;
    matter.code = freeMatterCode(workspace, meeting.date.year());
    const QString title = tidied(wanted.title);
    matter.title = title.isEmpty() ? words.simplified() : title;
    matter.source = meetingName(workspace, meeting);
    matter.classification = wanted.classification;
    matter.policy = workspace.office().policy;
    matter.unit = wanted.unit ? wanted.unit : reading.unit;
    matter.person = wanted.person ? wanted.person : reading.person;
    matter.helpers = wanted.helpers.isEmpty() ? QList<UnitId>(reading.helpers.begin(), reading.helpers.end())
                                              : wanted.helpers;
    matter.helpers.removeAll(matter.unit);
    matter.decidedDue = wanted.due ? *wanted.due : reading.due.value_or(DatePhrase());
    matter.standard = tidied(wanted.standard);
    matter.project = projectOf(workspace, item, words);
    matter.agendaItem = item.id;
    return matter;
}

AgendaItem withDecision(AgendaItem item, const QString &words)
{
    item.outcome = AgendaOutcome::Discussed;
    if (item.decision.isEmpty())
        item.decision = words;
    else if (!item.decision.contains(words))
        item.decision += u'\n' + words;
    return item;
}
} // namespace

Edit decide(AgendaItemId item, const QString &words, const DecisionWanted &wanted, const IdSource &ids)
{
    return [item, wanted, ids, text = tidied(words)](const Workspace &workspace) -> Result<ChangeSet> {
        const auto standing = changeableItem(workspace, item);
        if (!standing)
            return tl::unexpected(standing.error());
        if (text.isEmpty())
            return failure(Error::Kind::Invalid, DecisionText::tr("Write what was decided."));
        const Meeting *meeting = workspace.find((*standing)->meeting);
        Matter matter = matterOf(workspace, *meeting, **standing, text, wanted);
        matter.id = makeId<MatterId>(ids);
        ChangeSet changes;
        AgendaItem after = withDecision(**standing, text);
        if (!(after == **standing))
            changes.push_back(altered<AgendaItem>(*standing, std::move(after)));
        changes.push_back(made(std::move(matter)));
        return changes;
    };
}
