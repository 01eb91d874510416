#include "core/meeting/namesinwords.h"

#include "core/domain/lookup.h"

namespace {
/// Names by their first character: words are gone through once.
template <typename RecordId>
class NameIndex
{
public:
    void add(const QString &name, RecordId id)
    {
        constexpr qsizetype shortest = 2; // one character stands in too many words
        if (name.size() >= shortest)
            m_names[name.front().toCaseFolded()].push_back({name, id});
    }

    std::vector<NamedThere<RecordId>> in(const QString &words) const
    {
        std::vector<NamedThere<RecordId>> found;
        for (qsizetype at = 0; at < words.size();) {
            NamedThere<RecordId> named = longestAt(words, at);
            at += qMax(named.length, qsizetype(1));
            if (named.length > 0)
                found.push_back(std::move(named));
        }
        return found;
    }

private:
    struct Entry
    {
        QString name;
        RecordId id;
    };

    NamedThere<RecordId> longestAt(const QString &words, qsizetype at) const
    {
        NamedThere<RecordId> named{at, 0, {}};
        const auto entries = m_names.find(words[at].toCaseFolded());
        if (entries == m_names.end())
            return named;
        const QStringView rest = QStringView(words).mid(at);
        for (const Entry &entry : entries->second) {
            if (entry.name.size() < named.length || !rest.startsWith(entry.name, Qt::CaseInsensitive))
                continue;
            if (entry.name.size() > named.length)
                named.who.clear();
            named.length = entry.name.size();
            if (std::find(named.who.begin(), named.who.end(), entry.id) == named.who.end())
                named.who.push_back(entry.id);
        }
        return named;
    }

    std::map<QChar, std::vector<Entry>> m_names;
};
} // namespace

std::vector<NamedThere<UnitId>> unitsNamed(const Workspace &workspace, const QString &words)
{
    NameIndex<UnitId> index;
    // A unit that carries the name today comes before one that carried it once.
    for (const bool isStanding : {true, false}) {
        for (const Ref<Unit> &unit : workspace.all<Unit>()) {
            if (unit->successor.isNull() != isStanding)
                continue;
            const UnitId today = currentUnit(workspace, unit->id)->id;
            index.add(unit->name, today);
            for (const QString &alias : unit->aliases)
                index.add(alias, today);
            for (const FormerName &former : unit->formerNames)
                index.add(former.name, today);
        }
    }
    return index.in(words);
}

std::vector<NamedThere<PersonId>> peopleNamed(const Workspace &workspace, const QString &words)
{
    NameIndex<PersonId> index;
    for (const Ref<Person> &person : workspace.all<Person>()) {
        index.add(person->name, person->id);
        for (const QString &alias : person->aliases)
            index.add(alias, person->id);
    }
    return index.in(words);
}
