#include "core/portfolio/search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Smaller is better: the name begins so, another part does, it stands somewhere; closed ones after open
/// ones.
enum SearchRank { NameBegins, PartBegins, Inside, Closed };

QStringList searchWords(const QString &query)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words;
    for (const QString &word : query.split(blanks, Qt::SkipEmptyParts))
        if (const QString plain = folded(word); !plain.isEmpty())
            words += plain;
    return words;
}

QStringList namesOf(const Unit &unit)
{
    QStringList names = QStringList{unit.name} + unit.aliases;
    for (const FormerName &former : unit.formerNames)
        names += former.name;
    return names;
}
} // namespace

SearchIndex::SearchIndex(const Workspace &workspace)
{
    m_kinds.resize(4);
    m_kinds[0].kind = FoundKind::Project;
    for (const Ref<Project> &project : workspace.all<Project>())
        m_kinds[0].add(project->id.value, {project->name, project->code});
    m_kinds[1].kind = FoundKind::Matter;
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        m_kinds[1].add(matter->id.value, {matter->title, matter->code}, matter->isClosed());
    m_kinds[2].kind = FoundKind::Unit;
    for (const Ref<Unit> &unit : workspace.all<Unit>())
        m_kinds[2].add(unit->id.value, namesOf(*unit), bool(unit->successor));
    m_kinds[3].kind = FoundKind::Person;
    for (const Ref<Person> &person : workspace.all<Person>())
        m_kinds[3].add(person->id.value, QStringList{person->name} + person->aliases);
}

void SearchIndex::Entries::add(const QUuid &id, const QStringList &parts, bool isClosed)
{
    starts.push_back(text.size());
    ids.push_back(id);
    closed.push_back(isClosed);
    QString line;
    for (const QString &part : parts) {
        line += u'\t';
        line += folded(part);
    }
    line += u'\n';
    appendInitials(line, initials);
    text += line;
}

/// Where the word stands or its letters fit first, at or behind `from`; -1 where neither does.
qsizetype SearchIndex::Entries::next(const QString &word, qsizetype from) const
{
    // Letters and figures are their own initials: what is written so is found with what is read so.
    return mayBeInitials(word) ? findInitials(initials, word, from) : text.indexOf(word, from);
}

bool SearchIndex::Entries::holds(size_t entry, const QString &word) const
{
    const qsizetype start = starts[entry];
    const qsizetype end = entry + 1 < starts.size() ? starts[entry + 1] : text.size();
    const std::span letters(initials.data() + start, static_cast<size_t>(end - start));
    return QStringView(text).mid(start, end - start).contains(word)
        || (mayBeInitials(word) && findInitials(letters, word) >= 0);
}

std::optional<int> SearchIndex::Entries::rank(size_t entry, const QStringList &words) const
{
    const qsizetype start = starts[entry];
    const qsizetype end = entry + 1 < starts.size() ? starts[entry + 1] : text.size();
    const QStringView line = QStringView(text).mid(start, end - start);
    for (const QString &word : words)
        if (!holds(entry, word))
            return std::nullopt;
    const int place = line.mid(1).startsWith(words.front()) ? NameBegins
        : line.contains(QString(u'\t' + words.front()))     ? PartBegins
                                                            : Inside;
    return place + (closed[entry] ? Closed : 0);
}

FoundGroup SearchIndex::Entries::find(const QStringList &words, int most) const
{
    // The longest word is the rarest: only lines that hold it are looked at.
    const QString &rarest = *std::max_element(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    std::vector<std::pair<int, size_t>> best; // rank, entry; sorted
    FoundGroup group{kind, {}, 0};
    auto entry = starts.begin();
    for (qsizetype at = next(rarest, 0); at >= 0;) {
        entry = std::upper_bound(entry, starts.end(), at) - 1;
        const auto index = static_cast<size_t>(entry - starts.begin());
        if (const auto place = rank(index, words)) {
            ++group.total;
            const std::pair candidate(*place, index);
            best.insert(std::upper_bound(best.begin(), best.end(), candidate), candidate);
            if (best.size() > static_cast<size_t>(most))
                best.pop_back();
        }
        if (++entry == starts.end())
            break;
        at = next(rarest, *entry);
    }
    for (const auto &[place, index] : best)
        group.best.push_back(ids[index]);
    return group;
}

std::vector<FoundGroup> SearchIndex::find(const QString &query, int perKind) const
{
    const QStringList words = searchWords(query);
    std::vector<FoundGroup> groups;
    if (words.isEmpty())
        return groups;
    for (const Entries &entries : m_kinds)
        if (FoundGroup group = entries.find(words, perKind); group.total > 0)
            groups.push_back(std::move(group));
    return groups;
}
