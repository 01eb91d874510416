#include "core/meeting/minutes.h"

#include "core/domain/lookup.h"
#include "core/meeting/decision.h"
#include "core/meeting/numbering.h"
#include "core/supervision/clock13710.h"

using namespace Qt::StringLiterals;

namespace {
struct MinutesWords
{
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

template <typename Enum>
QString titleOf(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return QCoreApplication::translate("Word", word.title);
    return {};
}

QString dueOf(const MatterParts &parts, const Matter &matter)
{
    if (!shown(matter.decidedDue).isEmpty())
        return shown(matter.decidedDue);
    for (const Deadline *deadline : parts.deadlines(matter.id))
        if (deadline->stage == solvingStage(matter.classification))
            return shown(deadline->due);
    return {};
}

MinutesMatter
minutesMatter(const Workspace &workspace, const MatterParts &parts, const Matter &matter, QDate day)
{
    QStringList helpers;
    for (const UnitId &helper : matter.helpers)
        helpers.append(unitNameOn(workspace, helper, day));
    return {matter.code,
            matter.title,
            unitNameOn(workspace, matter.unit, day),
            helpers,
            personName(workspace, matter.person),
            dueOf(parts, matter),
            matter.standard};
}

QStringList decisionsOf(const Workspace &workspace, const Meeting &meeting, const AgendaItem &item)
{
    if (item.type == AgendaType::FollowUp && item.decision.isEmpty()) {
        const Meeting *last = meetingBefore(workspace, meeting);
        return last ? QStringList{followUpText(followUpOf(workspace, *last, meeting.date))} : QStringList();
    }
    QStringList decisions;
    for (const QString &line : item.decision.split(u'\n', Qt::SkipEmptyParts))
        decisions += decisionParts(line);
    return decisions;
}

MinutesItem minutesItem(const Workspace &workspace,
                        const MatterParts &parts,
                        const Meeting &meeting,
                        const AgendaItem &item)
{
    MinutesItem said;
    said.number = item.position;
    said.type = item.type;
    said.title = item.title;
    said.unit = unitNameOn(workspace, item.unit, meeting.date);
    for (const ProjectId &id : item.projects)
        if (const Project *project = workspace.find(id))
            said.projects.append(project->name);
    const AgendaItem *earlier = workspace.find(item.carriedFrom);
    if (const Meeting *from = earlier ? workspace.find(earlier->meeting) : nullptr)
        said.carriedFrom = meetingName(workspace, *from);
    said.outcome = item.outcome;
    said.decisions = decisionsOf(workspace, meeting, item);
    for (const Matter *matter : mattersOf(workspace, item.id))
        if (matter->state != MatterState::Cancelled)
            said.matters.push_back(minutesMatter(workspace, parts, *matter, meeting.date));
    return said;
}

std::vector<MinutesSeats> seatsOf(const Workspace &workspace, const Meeting &meeting)
{
    std::vector<MinutesSeats> seats;
    for (const auto &word : Words<AttendanceState>::list) {
        QStringList units;
        for (const Ref<Attendance> &seat : workspace.all<Attendance>()) {
            if (seat->meeting != meeting.id || seat->state != word.value)
                continue;
            const QString unit = unitNameOn(workspace, seat->unit, meeting.date);
            const QString person = personName(workspace, seat->person);
            units.append(person.isEmpty() ? unit : MinutesWords::tr("%1 (%2)").arg(unit, person));
        }
        units.sort();
        if (!units.isEmpty())
            seats.push_back({word.value, units});
    }
    return seats;
}

QString matterLine(const MinutesMatter &matter)
{
    const QString listMark = MinutesWords::tr(", ");
    QStringList facts;
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            facts.append(MinutesWords::tr("%1: %2").arg(title, value));
    };
    add(MinutesWords::tr("lead"), matter.unit);
    add(MinutesWords::tr("helping"), matter.helpers.join(listMark));
    add(MinutesWords::tr("person"), matter.person);
    add(MinutesWords::tr("due"), matter.due);
    add(MinutesWords::tr("standard"), matter.standard);
    const QString said = facts.join(MinutesWords::tr("; "));
    const QString name = u"%1 %2"_s.arg(matter.code, matter.title).trimmed();
    return said.isEmpty() ? name : MinutesWords::tr("%1 (%2)").arg(name, said);
}

QString itemHead(const MinutesItem &item)
{
    QString head = MinutesWords::tr("%1. %2").arg(item.number).arg(item.title);
    if (!item.unit.isEmpty())
        head = MinutesWords::tr("%1 (%2)").arg(head, item.unit);
    if (!item.carriedFrom.isEmpty())
        head = MinutesWords::tr("%1, carried over from %2").arg(head, item.carriedFrom);
    return head;
}

void writeItem(const MinutesItem &item, QStringList &lines)
{
    lines.append(itemHead(item));
    if (item.outcome != AgendaOutcome::Discussed)
        lines.append(u"   "_s + titleOf(item.outcome));
    for (qsizetype i = 0; i < item.decisions.size(); ++i)
        lines.append(item.decisions.size() == 1
                         ? u"   "_s + item.decisions[i]
                         : u"   "_s + MinutesWords::tr("(%1) %2").arg(i + 1).arg(item.decisions[i]));
    for (const MinutesMatter &matter : item.matters)
        lines.append(u"   · "_s + matterLine(matter));
}
} // namespace

Minutes minutesOf(const Workspace &workspace, const Meeting &meeting)
{
    Minutes minutes;
    minutes.title = meetingName(workspace, meeting);
    minutes.date = meeting.date;
    minutes.half = meeting.half;
    minutes.chair = personName(workspace, meeting.chair);
    minutes.place = meeting.place;
    minutes.seats = seatsOf(workspace, meeting);
    const MatterParts parts(workspace);
    for (const AgendaItem *item : agendaOf(workspace, meeting.id))
        minutes.items.push_back(minutesItem(workspace, parts, meeting, *item));
    return minutes;
}

QString minutesText(const Minutes &minutes)
{
    QStringList lines{MinutesWords::tr("Minutes of %1").arg(minutes.title)};
    QString day = minutes.date.toString(MinutesWords::tr("d MMMM yyyy", "day of the meeting"));
    if (minutes.half != HalfDay::Unknown)
        day = MinutesWords::tr("%1, %2", "day, half of the day").arg(day, titleOf(minutes.half));
    lines.append(MinutesWords::tr("Time: %1").arg(day));
    if (!minutes.place.isEmpty())
        lines.append(MinutesWords::tr("Place: %1").arg(minutes.place));
    if (!minutes.chair.isEmpty())
        lines.append(MinutesWords::tr("Chair: %1").arg(minutes.chair));
    for (const MinutesSeats &seats : minutes.seats)
        lines.append(
            MinutesWords::tr("%1: %2").arg(titleOf(seats.state), seats.units.join(MinutesWords::tr(", "))));
    for (const MinutesItem &item : minutes.items) {
        lines.append(QString());
        writeItem(item, lines);
    }
    return lines.join(u'\n') + u'\n';
}
