#include "core/session/restore.h"

namespace {
template <typename Record>
void addDifference(ChangeSet &changes, const Workspace &now, const Workspace &wanted)
{
    for (const Ref<Record> &record : wanted.all<Record>()) {
        const Ref<Record> standing = now.table<Record>().ref(record->id);
        if (!standing || *standing != *record)
            changes.push_back(ChangeOf<Record>{standing, record});
    }
    for (const Ref<Record> &standing : now.all<Record>())
        if (!wanted.table<Record>().find(standing->id))
            changes.push_back(ChangeOf<Record>{standing, nullptr});
}
} // namespace

Edit restoreEdit(Workspace wanted)
{
    return [wanted = std::move(wanted)](const Workspace &now) -> Result<ChangeSet> {
        ChangeSet changes;
        eachRecordType([&]<typename Record>() { addDifference<Record>(changes, now, wanted); });
        return changes;
    };
}
