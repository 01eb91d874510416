#include "core/portfolio/register.h"

#include "core/base/text.h"
#include "core/domain/codec.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {
struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

bool isWritten(const Unit &unit, const QString &foldedName)
{
    if (folded(unit.name) == foldedName)
        return true;
    for (const QString &alias : unit.aliases)
        if (folded(alias) == foldedName)
            return true;
    for (const FormerName &former : unit.formerNames)
        if (folded(former.name) == foldedName)
            return true;
    return false;
}

tl::unexpected<Error> gone()
{
    return failure(Error::Kind::Missing, RegisterText::tr("The record is not there any more."));
}

/// Does another unit, or one that went into another, bear the name?
bool isTaken(const Workspace &workspace, const QString &name, UnitId unit)
{
    const UnitId bearer = findUnit(workspace, name);
    const Unit *current = currentUnit(workspace, unit);
    return bearer && current && bearer != current->id;
}

tl::unexpected<Error> taken(const QString &name)
{
    return failure(
        Error::Kind::Invalid,
        RegisterText::tr("There is a unit “%1” already. Merge the two if they are one.").arg(name));
}

tl::unexpected<Error> sameTwice()
{
    return failure(Error::Kind::Invalid, RegisterText::tr("Choose two different records to merge."));
}

void addAlias(QStringList &aliases, const QString &alias, const QString &name)
{
    if (!alias.isEmpty() && alias != name && !aliases.contains(alias))
        aliases.append(alias);
}

/// Every record of a kind that `wants` says yes to, changed by `change`.
template <typename Record, typename Wants, typename Changing>
void changeAll(ChangeSet &changes, const Workspace &workspace, Wants wants, Changing change)
{
    for (const Ref<Record> &record : workspace.all<Record>()) {
        if (!wants(*record))
            continue;
        Record after = *record;
        change(after);
        changes.push_back(altered<Record>(record, std::move(after)));
    }
}

template <typename IdType>
void replaceIn(QList<IdType> &ids, IdType from, IdType into)
{
    if (!ids.contains(from))
        return;
    if (ids.contains(into))
        ids.removeAll(from);
    else
        ids.replace(ids.indexOf(from), into);
}

/// What the unit brings to meetings that are still open becomes the heir's, who sits there once.
void mergeAtOpenMeetings(ChangeSet &changes, const Workspace &workspace, UnitId from, UnitId heir)
{
    const auto isOpenAt = [&](MeetingId meeting) {
        const Meeting *found = workspace.find(meeting);
        return found && !found->isLocked();
    };
    changeAll<AgendaItem>(
        changes,
        workspace,
        [&](const AgendaItem &item) { return item.unit == from && isOpenAt(item.meeting); },
        [&](AgendaItem &item) { item.unit = heir; });
    QSet<MeetingId> taken;
    for (const Ref<Attendance> &seat : workspace.all<Attendance>())
        if (seat->unit == heir)
            taken.insert(seat->meeting);
    for (const Ref<Attendance> &seat : workspace.all<Attendance>())
        if (seat->unit == from && isOpenAt(seat->meeting) && taken.contains(seat->meeting))
            changes.push_back(removed<Attendance>(seat));
    changeAll<Attendance>(
        changes,
        workspace,
        [&](const Attendance &seat) {
            return seat.unit == from && isOpenAt(seat.meeting) && !taken.contains(seat.meeting);
        },
        [&](Attendance &seat) { seat.unit = heir; });
}

template <typename Record>
Edit correctName(typename Record::Key id, const QString &name)
{
    return [id, wanted = tidied(name)](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Record> standing = workspace.table<Record>().ref(id);
        if (!standing)
            return gone();
        if (wanted.isEmpty())
            return failure(Error::Kind::Invalid, RegisterText::tr("A name cannot be empty."));
        if (standing->name == wanted)
            return ChangeSet();
        Record after = *standing;
        after.aliases.removeAll(wanted);
        addAlias(after.aliases, standing->name, wanted);
        after.name = wanted;
        return ChangeSet{altered<Record>(standing, std::move(after))};
    };
}

/// Fills what is empty in `into`; what both hold stays, the other value is in the journal.
Project filledFrom(Project into, const Project &from)
{
    static const Project blank;
    eachField<Project>([&](const auto &field) {
        if (into.*field.member == blank.*field.member)
            into.*field.member = from.*field.member;
    });
    for (const QString &alias : from.aliases)
        addAlias(into.aliases, alias, into.name);
    addAlias(into.aliases, from.name, into.name);
    if (into.bundle == into.id || into.bundle == from.id)
        into.bundle = {};
    return into;
}
} // namespace

UnitKind unitKindFromName(const QString &name)
{
    struct Ending
    {
        QStringView text;
        UnitKind kind;
    };
    static constexpr Ending endings[] = {
        {u"领导小组", UnitKind::LeadingGroup},
        {u"办事处", UnitKind::Subdistrict},
        {u"街道", UnitKind::Subdistrict},
        {u"园区运营中心", UnitKind::ParkCentre},
        {u"中心", UnitKind::Centre},
        {u"控股集团", UnitKind::StateCompany},
        {u"分局", UnitKind::MunicipalAgency},
        {u"支队", UnitKind::MunicipalAgency},
        {u"局", UnitKind::Bureau},
        {u"办公室", UnitKind::Bureau},
        {u"部", UnitKind::Bureau},
        {u"公司", UnitKind::Enterprise},
        {u"集团", UnitKind::Enterprise},
    };
    for (const Ending &ending : endings)
        if (name.endsWith(ending.text))
            return ending.kind;
    return UnitKind::Other;
}

UnitId findUnit(const Workspace &workspace, const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    // A unit that carries the name today comes before one that carried it once.
    for (const bool standing : {true, false})
        for (const Ref<Unit> &unit : workspace.all<Unit>())
            if (unit->successor.isNull() == standing && isWritten(*unit, wanted))
                return currentUnit(workspace, unit->id)->id;
    return {};
}

std::vector<PersonId> findPeople(const Workspace &workspace, const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    const UnitId unit = slash < 0 ? UnitId() : findUnit(workspace, name.left(slash));
    const QString wanted = folded(slash < 0 ? name : name.mid(slash + 1));
    std::vector<PersonId> people;
    for (const Ref<Person> &person : workspace.all<Person>()) {
        const bool written = folded(person->name) == wanted
            || std::any_of(person->aliases.begin(), person->aliases.end(), [&](const QString &alias) {
                                 return folded(alias) == wanted;
                             });
        if (written && (slash < 0 || person->unit == unit))
            people.push_back(person->id);
    }
    return people;
}

Edit renameUnit(UnitId id, const QString &name, QDate from)
{
    return [id, wanted = tidied(name), from](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Unit> unit = workspace.table<Unit>().ref(id);
        if (!unit)
            return gone();
        if (wanted.isEmpty())
            return failure(Error::Kind::Invalid, RegisterText::tr("A name cannot be empty."));
        if (!from.isValid())
            return failure(Error::Kind::Invalid,
                           RegisterText::tr("Say from which day on the unit carries its new name."));
        if (wanted == unit->name)
            return ChangeSet();
        if (isTaken(workspace, wanted, id))
            return taken(wanted);
        if (!unit->formerNames.isEmpty() && unit->formerNames.back().until >= from.addDays(-1))
            return failure(
                Error::Kind::Invalid,
                RegisterText::tr("The unit was renamed on a later day already. Choose a day after %1.")
                    .arg(isoDay(unit->formerNames.back().until.addDays(1))));
        Unit after = *unit;
        after.formerNames.append({unit->name, from.addDays(-1)});
        after.name = wanted;
        return ChangeSet{altered<Unit>(unit, std::move(after))};
    };
}

Edit correctUnitName(UnitId unit, const QString &name)
{
    return [unit, wanted = tidied(name), correct = correctName<Unit>(unit, name)](
               const Workspace &workspace) -> Result<ChangeSet> {
        if (isTaken(workspace, wanted, unit))
            return taken(wanted);
        return correct(workspace);
    };
}

Edit correctPersonName(PersonId person, const QString &name)
{
    return correctName<Person>(person, name);
}

Edit correctProjectName(ProjectId project, const QString &name)
{
    return correctName<Project>(project, name);
}

Edit mergeUnits(UnitId from, UnitId into, QDate on)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Unit> old = workspace.table<Unit>().ref(from);
        const Unit *heir = currentUnit(workspace, into);
        if (!old || !heir)
            return gone();
        if (from == into || heir->id == from)
            return sameTwice();
        const UnitId target = heir->id;
        Unit closed = *old;
        closed.successor = target;
        closed.validTo = on.addDays(-1);
        ChangeSet changes{altered<Unit>(old, std::move(closed))};
        const auto move = [&](auto &record) { record.unit = target; };
        changeAll<Person>(
            changes, workspace, [&](const Person &person) { return person.unit == from; }, move);
        changeAll<Project>(
            changes,
            workspace,
            [&](const Project &project) {
                return project.unit == from && project.stage != ProjectStage::Ended
                    && !project.actualFinish.isDated();
            },
            move);
        changeAll<Matter>(
            changes,
            workspace,
            [&](const Matter &matter) {
                return (matter.unit == from || matter.helpers.contains(from)) && !matter.isClosed();
            },
            [&](Matter &matter) {
                matter.unit = matter.unit == from ? target : matter.unit;
                replaceIn(matter.helpers, from, target);
                matter.helpers.removeAll(matter.unit); // it does not help itself
            });
        mergeAtOpenMeetings(changes, workspace, from, target);
        return changes;
    };
}

Edit mergePeople(PersonId from, PersonId into)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Person> old = workspace.table<Person>().ref(from);
        const Ref<Person> kept = workspace.table<Person>().ref(into);
        if (!old || !kept)
            return gone();
        if (from == into)
            return sameTwice();
        Person after = *kept;
        for (const QString &alias : old->aliases + QStringList{old->name})
            addAlias(after.aliases, alias, after.name);
        for (auto member : {&Person::phone, &Person::post, &Person::login})
            if ((after.*member).isEmpty())
                after.*member = old.get()->*member;
        if (!after.unit)
            after.unit = old->unit;
        ChangeSet changes{removed<Person>(old)};
        if (after != *kept)
            changes.push_back(altered<Person>(kept, std::move(after)));
        changeAll<Project>(
            changes,
            workspace,
            [&](const Project &project) { return project.person == from || project.leader == from; },
            [&](Project &project) {
                project.person = project.person == from ? into : project.person;
                project.leader = project.leader == from ? into : project.leader;
            });
        changeAll<Matter>(
            changes,
            workspace,
            [&](const Matter &matter) { return matter.person == from; },
            [&](Matter &matter) { matter.person = into; });
        const auto chairs = [&](const auto &record) { return record.chair == from; };
        const auto chair = [&](auto &record) { record.chair = into; };
        changeAll<MeetingSeries>(changes, workspace, chairs, chair);
        changeAll<Meeting>(changes, workspace, chairs, chair);
        changeAll<Attendance>(
            changes,
            workspace,
            [&](const Attendance &seat) { return seat.person == from; },
            [&](Attendance &seat) { seat.person = into; });
        return changes;
    };
}

Edit mergeProjects(ProjectId from, ProjectId into)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<Project> old = workspace.table<Project>().ref(from);
        const Ref<Project> kept = workspace.table<Project>().ref(into);
        if (!old || !kept)
            return gone();
        if (from == into)
            return sameTwice();
        ChangeSet changes{removed<Project>(old), altered<Project>(kept, filledFrom(*kept, *old))};
        changeAll<Project>(
            changes,
            workspace,
            [&](const Project &project) { return project.bundle == from && project.id != into; },
            [&](Project &part) { part.bundle = into; });
        changeAll<Matter>(
            changes,
            workspace,
            [&](const Matter &matter) { return matter.project == from; },
            [&](Matter &matter) { matter.project = into; });
        changeAll<AgendaItem>(
            changes,
            workspace,
            [&](const AgendaItem &item) { return item.projects.contains(from); },
            [&](AgendaItem &item) { replaceIn(item.projects, from, into); });
        changeAll<MatterEvent>(
            changes,
            workspace,
            [&](const MatterEvent &event) { return event.project == from; },
            [&](MatterEvent &event) { event.project = into; });
        return changes;
    };
}
