#include "core/domain/lookup.h"

const Unit *currentUnit(const Workspace &workspace, UnitId id)
{
    const Unit *unit = workspace.find(id);
    // A chain of successors is a few links long; the bound keeps a damaged, circular one from hanging us.
    for (int links = 0; unit && unit->successor && links < 64; ++links) {
        const Unit *next = workspace.find(unit->successor);
        if (!next)
            break;
        unit = next;
    }
    return unit;
}

UnitId currentUnitId(const Workspace &workspace, UnitId id)
{
    const Unit *unit = currentUnit(workspace, id);
    return unit ? unit->id : id;
}

QString unitNameOn(const Workspace &workspace, UnitId id, QDate day)
{
    const Unit *unit = workspace.find(id);
    if (!unit)
        return {};
    if (day.isValid())
        for (const FormerName &former : unit->formerNames)
            if (day <= former.until)
                return former.name;
    return unit->name;
}

QString personName(const Workspace &workspace, PersonId id)
{
    const Person *person = workspace.find(id);
    return person ? person->name : QString();
}

QString meetingName(const Workspace &workspace, const Meeting &meeting)
{
    const MeetingSeries *series = workspace.find(meeting.series);
    const QString name = series ? series->name : QString();
    const QString count = meeting.number > 0
        ? QCoreApplication::translate("Meeting", "No. %1").arg(meeting.number)
        : meeting.date.toString(Qt::ISODate);
    return QCoreApplication::translate("Meeting", "%1 %2", "number, series").arg(count, name).trimmed();
}

const Meeting *meetingOf(const Workspace &workspace, const Matter &matter)
{
    const AgendaItem *item = workspace.find(matter.agendaItem);
    return item ? workspace.find(item->meeting) : nullptr;
}

QString actorName(const Workspace &workspace, const QString &login)
{
    for (const Ref<Person> &person : workspace.all<Person>())
        if (!person->login.isEmpty() && person->login == login)
            return person->name;
    return login;
}

MatterParts::MatterParts(const Workspace &workspace)
{
    m_parts.reserve(workspace.table<Matter>().size());
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>())
        m_parts[deadline->matter].deadlines.push_back(deadline.get());
    for (const Ref<Extension> &extension : workspace.all<Extension>())
        m_parts[extension->matter].extensions.push_back(extension.get());
    for (auto &[matter, parts] : m_parts)
        std::sort(parts.deadlines.begin(), parts.deadlines.end(), [](const Deadline *a, const Deadline *b) {
            return std::pair(a->stage, a->due.date) < std::pair(b->stage, b->due.date);
        });
}

const MatterParts::Parts &MatterParts::of(const MatterId &matter) const
{
    static const Parts none;
    const auto at = m_parts.find(matter);
    return at == m_parts.end() ? none : at->second;
}

const std::vector<const Deadline *> &MatterParts::deadlines(const MatterId &matter) const
{
    return of(matter).deadlines;
}

const std::vector<const Extension *> &MatterParts::extensions(const MatterId &matter) const
{
    return of(matter).extensions;
}
