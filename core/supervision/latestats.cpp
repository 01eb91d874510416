#include "core/supervision/latestats.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace {
/// Tallies in the making: different matters must be told apart.
struct CountedTally
{
    LateTally tally;
    std::unordered_set<MatterId> matters;
};

void count(CountedTally &counted, const StageOnList &entry)
{
    LateTally &tally = counted.tally;
    if (entry.matter) {
        ++tally.stages;
        counted.matters.insert(entry.matter->id);
        tally.matters = static_cast<int>(counted.matters.size());
    } else {
        ++tally.nodes;
    }
    tally.longest = std::max(tally.longest, entry.days);
    ++tally.byAge[static_cast<size_t>(ageOf(entry.days))];
}

bool standsBefore(const LateTally &a, const LateTally &b)
{
    if (a.id.isNull() != b.id.isNull())
        return b.id.isNull();
    if (a.rows() != b.rows())
        return a.rows() > b.rows();
    if (a.longest != b.longest)
        return a.longest > b.longest;
    return a.name < b.name;
}

/// `whose(entry)` → {id, name}
template <typename Whose>
std::vector<LateTally> talliesOf(const std::vector<StageOnList> &list, Whose whose)
{
    std::map<QUuid, CountedTally> counted;
    for (const StageOnList &entry : list) {
        const auto [id, name] = whose(entry);
        CountedTally &at = counted[id];
        at.tally.id = id;
        at.tally.name = name;
        count(at, entry);
    }
    std::vector<LateTally> tallies;
    for (auto &[id, each] : counted)
        tallies.push_back(std::move(each.tally));
    std::sort(tallies.begin(), tallies.end(), standsBefore);
    return tallies;
}
} // namespace

LateAge ageOf(int daysLate)
{
    if (daysLate <= 7)
        return LateAge::UpToSeven;
    return daysLate <= 30 ? LateAge::UpToThirty : LateAge::Longer;
}

std::vector<LateTally> lateByUnit(const std::vector<StageOnList> &list)
{
    return talliesOf(list, [](const StageOnList &entry) {
        return entry.unit ? std::pair(entry.unit->id.value, entry.unit->name) : std::pair<QUuid, QString>();
    });
}

std::vector<LateTally> lateByLeader(const Workspace &workspace, const std::vector<StageOnList> &list)
{
    return talliesOf(list, [&](const StageOnList &entry) {
        const Person *leader = entry.project ? workspace.find(entry.project->leader) : nullptr;
        return leader ? std::pair(leader->id.value, leader->name) : std::pair<QUuid, QString>();
    });
}

std::array<int, lateAges> lateMattersByAge(const std::vector<StageOnList> &list)
{
    std::unordered_map<MatterId, int> longest;
    for (const StageOnList &entry : list)
        if (entry.matter)
            longest[entry.matter->id] = std::max(longest[entry.matter->id], entry.days);
    std::array<int, lateAges> counts = {};
    for (const auto &[matter, days] : longest)
        ++counts[static_cast<size_t>(ageOf(days))];
    return counts;
}
