#include "core/domain/workspace.h"

ChangeSet inverse(const ChangeSet &changes)
{
    ChangeSet back;
    back.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        back.push_back(std::visit(
            [](const auto &change) -> Change {
                using Of = std::decay_t<decltype(change)>;
                return Of{change.after, change.before};
            },
            *it));
    return back;
}

const Office &Workspace::office() const
{
    static const Office defaults;
    return table<Office>().isEmpty() ? defaults : *all<Office>().front();
}

Ref<Office> Workspace::officeRecord() const
{
    return table<Office>().isEmpty() ? nullptr : all<Office>().front();
}

void Workspace::apply(const ChangeSet &changes)
{
    eachRecordType([&]<typename Record>() {
        std::vector<const ChangeOf<Record> *> mine;
        for (const Change &change : changes)
            if (const auto *of = std::get_if<ChangeOf<Record>>(&change))
                mine.push_back(of);
        if (!mine.empty())
            table<Record>().apply(mine);
    });
}
