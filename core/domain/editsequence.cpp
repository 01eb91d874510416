#include "core/domain/editsequence.h"

#include <QHash>

namespace {
template <typename Record>
bool isNothing(const ChangeOf<Record> &change)
{
    if (!change.before || !change.after)
        return !change.before && !change.after;
    return *change.before == *change.after;
}

/// Lets the earlier change of a record end as the later one ends.
void endAs(Change &earlier, const Change &later)
{
    std::visit(
        [&later](auto &change) { change.after = std::get<std::decay_t<decltype(change)>>(later).after; },
        earlier);
}
} // namespace

ChangeSet merged(const ChangeSet &changes)
{
    ChangeSet whole;
    QHash<QPair<size_t, QUuid>, size_t> places;
    for (const Change &change : changes) {
        const QUuid id = std::visit([](const auto &each) { return each.either().id.value; }, change);
        const auto [place, isNew] = [&] {
            const auto key = qMakePair(change.index(), id);
            const auto found = places.constFind(key);
            if (found != places.cend())
                return std::pair(*found, false);
            places.insert(key, whole.size());
            return std::pair(whole.size(), true);
        }();
        if (isNew)
            whole.push_back(change);
        else
            endAs(whole[place], change);
    }
    std::erase_if(whole, [](const Change &change) {
        return std::visit([](const auto &each) { return isNothing(each); }, change);
    });
    return whole;
}

std::vector<Result<ChangeSet>> outcomesInTurn(const std::vector<Edit> &edits, Workspace workspace)
{
    std::vector<Result<ChangeSet>> outcomes;
    outcomes.reserve(edits.size());
    for (const Edit &edit : edits) {
        outcomes.push_back(edit(workspace));
        if (outcomes.back())
            workspace.apply(*outcomes.back());
    }
    return outcomes;
}

Edit inTurn(std::vector<Edit> edits)
{
    return [edits = std::move(edits)](const Workspace &workspace) -> Result<ChangeSet> {
        ChangeSet all;
        for (const Result<ChangeSet> &outcome : outcomesInTurn(edits, workspace)) {
            if (!outcome)
                return outcome;
            all.insert(all.end(), outcome->begin(), outcome->end());
        }
        return merged(all);
    };
}
