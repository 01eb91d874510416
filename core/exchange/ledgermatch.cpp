#include "core/exchange/ledgermatch.h"

#include "core/base/text.h"
#include "core/domain/lookup.h"
#include "core/portfolio/register.h"

using namespace Qt::StringLiterals;

namespace {
/// Near names share their beginning or their end, so only records that do are compared: linear, not
/// quadratic.
constexpr qsizetype sharedPart = 3;

QString beginning(const QString &name)
{
    return u'<' + name.left(sharedPart);
}

QString ending(const QString &name)
{
    return u'>' + name.right(sharedPart);
}
} // namespace

RegisterIndex::RegisterIndex(const Workspace &workspace, const IdSource &ids)
    : m_ids(ids)
{
    // Present names win over names of earlier days, and those over successors' predecessors.
    for (const bool present : {false, true})
        for (const Ref<Unit> &unit : workspace.all<Unit>()) {
            m_unitNames[unit->id] = unit->name;
            const UnitId now = currentUnit(workspace, unit->id)->id;
            if (unit->successor.isNull() != present)
                continue;
            for (const FormerName &former : unit->formerNames)
                m_units.insert(folded(former.name), now);
            for (const QString &alias : unit->aliases)
                m_units.insert(folded(alias), now);
            m_units.insert(folded(unit->name), now);
        }
    for (const Ref<Person> &person : workspace.all<Person>()) {
        m_personNames[person->id] = person->name;
        for (const QString &alias : person->aliases)
            m_people.insert(NameUnderUnit{folded(alias), person->unit}, person->id);
        m_people.insert(NameUnderUnit{folded(person->name), person->unit}, person->id);
    }
}

UnitId RegisterIndex::unit(const QString &name) const
{
    return m_units.value(folded(name));
}

UnitId RegisterIndex::findOrMakeUnit(const QString &name)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return {};
    if (const auto at = m_units.constFind(key); at != m_units.constEnd())
        return *at;
    Unit unit;
    unit.id = makeId<UnitId>(m_ids);
    unit.name = tidied(name);
    unit.kind = unitKindFromName(unit.name);
    m_units.insert(key, unit.id);
    m_unitNames[unit.id] = unit.name;
    const UnitId id = unit.id;
    m_made.push_back(made(std::move(unit)));
    return id;
}

PersonId RegisterIndex::findOrMakePerson(const QString &name, UnitId unit)
{
    const NameUnderUnit key{folded(name), unit};
    if (key.first.isEmpty())
        return {};
    if (const auto at = m_people.constFind(key); at != m_people.constEnd())
        return *at;
    Person person;
    person.id = makeId<PersonId>(m_ids);
    person.name = tidied(name);
    person.unit = unit;
    m_people.insert(key, person.id);
    m_personNames[person.id] = person.name;
    const PersonId id = person.id;
    m_made.push_back(made(std::move(person)));
    return id;
}

QString RegisterIndex::unitName(UnitId id) const
{
    const auto at = m_unitNames.find(id);
    return at == m_unitNames.end() ? QString() : at->second;
}

QString RegisterIndex::personName(PersonId id) const
{
    const auto at = m_personNames.find(id);
    return at == m_personNames.end() ? QString() : at->second;
}

ChangeSet RegisterIndex::takeMade()
{
    return std::exchange(m_made, {});
}

ProjectMatcher::ProjectMatcher(const Workspace &workspace, const RegisterIndex &index)
    : m_index(index)
{
    for (const Ref<Project> &project : workspace.all<Project>()) {
        const QString name = folded(project->name);
        m_byName[name].append(project);
        for (const QString &alias : project->aliases)
            m_byName[folded(alias)].append(project);
        m_byPart[beginning(name)].append(project);
        m_byPart[ending(name)].append(project);
        if (!project->code.isEmpty())
            m_byCode.insert(folded(project->code), project);
    }
}

/// One unit written two ways is one place; a unit that is not in the register yet is told by its name.
QString ProjectMatcher::placeOf(const QString &unitName, UnitId unit) const
{
    return folded(unit ? m_index.unitName(unit) : unitName);
}

RowMatch<Project> ProjectMatcher::match(const Project &row, const QString &unitName, UnitId unit)
{
    const bool unitKnown = !unit.isNull();
    RowMatch<Project> match;
    const QString name = folded(row.name);
    const QString code = folded(row.code);
    const std::pair place{name, placeOf(unitName, unit)};
    if (const auto at = m_seen.constFind(place); at != m_seen.constEnd()) {
        match.repeated = true;
        match.candidates.push_back({{}, *at, u"similar_name"_s, {}});
        return match;
    }
    if (!code.isEmpty()) {
        const auto earlier = m_seenCodes.constFind(code);
        const Ref<Project> holder = m_byCode.value(code);
        if (earlier != m_seenCodes.constEnd() && *earlier != name) {
            match.candidates.push_back({{}, *earlier, u"same_code"_s, {}});
            return match;
        }
        if (holder && folded(holder->name) != name) {
            match.candidates.push_back({holder->id.value, holder->name, u"same_code"_s, {}});
            return match;
        }
        if (holder) {
            match.record = holder;
            return match;
        }
    }
    return matchByName(row, unit, unitKnown);
}

RowMatch<Project> ProjectMatcher::matchByName(const Project &row, UnitId unit, bool unitKnown)
{
    RowMatch<Project> match;
    const QString name = folded(row.name);
    const QList<Ref<Project>> same = m_byName.value(name);
    for (const Ref<Project> &project : same)
        if (!unitKnown || project->unit == unit || !project->unit)
            match.candidates.push_back({project->id.value, project->name, u"same_name_other_unit"_s, {}});
    if (match.candidates.size() == 1) {
        for (const Ref<Project> &project : same)
            if (project->id.value == match.candidates.front().id)
                match.record = project;
        match.candidates.clear();
        return match;
    }
    if (match.candidates.empty())
        for (const Ref<Project> &project : same)
            match.candidates.push_back({project->id.value,
                                        project->name + u" · "_s + m_index.unitName(project->unit),
                                        u"same_name_other_unit"_s,
                                        {}});
    if (match.candidates.empty())
        addNear(row.name, match);
    return match;
}

void ProjectMatcher::addNear(const QString &name, RowMatch<Project> &match) const
{
    const QString key = folded(name);
    QSet<QUuid> looked;
    for (const QString &part : {beginning(key), ending(key)})
        for (const Ref<Project> &project : m_byPart.value(part)) {
            if (looked.contains(project->id.value))
                continue;
            looked.insert(project->id.value);
            if (nearName(name, project->name))
                match.candidates.push_back({project->id.value, project->name, u"similar_name"_s, {}});
        }
}

void ProjectMatcher::seen(const Project &row, const QString &unitName, UnitId unit)
{
    const QString name = folded(row.name);
    m_seen.insert({name, placeOf(unitName, unit)}, row.name);
    if (!row.code.isEmpty())
        m_seenCodes.insert(folded(row.code), name);
}

MatterMatcher::MatterMatcher(const Workspace &workspace)
{
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        if (!matter->code.isEmpty())
            m_byCode.insert(folded(matter->code), matter);
        m_byTitle.insert(folded(matter->title) + u'@' + matter->dispatched.date.toString(Qt::ISODate),
                         matter);
    }
}

RowMatch<Matter> MatterMatcher::match(const Matter &row)
{
    RowMatch<Matter> match;
    const QString code = folded(row.code);
    const QString title = folded(row.title);
    const QString dated = title + u'@' + row.dispatched.date.toString(Qt::ISODate);
    const auto earlier = m_seen.constFind(code.isEmpty() ? dated : code);
    if (earlier != m_seen.constEnd()) {
        match.repeated = true;
        if (*earlier != title)
            match.candidates.push_back({{}, row.title, u"same_code"_s, {}});
        return match;
    }
    const Ref<Matter> holder = code.isEmpty() ? m_byTitle.value(dated) : m_byCode.value(code);
    if (holder && folded(holder->title) != title)
        match.candidates.push_back({holder->id.value, holder->title, u"same_code"_s, {}});
    else
        match.record = holder;
    return match;
}

void MatterMatcher::seen(const Matter &row)
{
    const QString title = folded(row.title);
    m_seen.insert(row.code.isEmpty() ? title + u'@' + row.dispatched.date.toString(Qt::ISODate)
                                     : folded(row.code),
                  title);
}
