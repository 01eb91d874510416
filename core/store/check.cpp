#include "core/store/check.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace {
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

Finding wrong(const QString &check, const QString &table, const QUuid &id, const QString &message)
{
    return {Finding::Severity::Error, check, table, id, message};
}

void checkPages(Database &database, std::vector<Finding> &findings)
{
    Statement statement(database, "PRAGMA integrity_check(100)");
    while (statement.step()) {
        const QString line = statement.takeText();
        if (line != u"ok")
            findings.push_back(
                wrong(u"integrity"_s, {}, {}, CheckText::tr("The file is damaged: %1").arg(line)));
    }
    if (statement.failed())
        findings.push_back(wrong(u"integrity"_s, {}, {}, statement.error().message));
}

void checkReferences(Database &database, std::vector<Finding> &findings)
{
    Statement statement(database, "PRAGMA foreign_key_check");
    while (statement.step()) {
        const QString table = statement.takeText();
        statement.skip();
        const QString target = statement.takeText();
        findings.push_back(
            wrong(u"foreign_keys"_s,
                  table,
                  {},
                  CheckText::tr("A record of %1 refers to one of %2 that is not there.").arg(table, target)));
    }
}

template <typename Record>
void compareTables(const Workspace &stored, const Workspace &replayedOne, std::vector<Finding> &findings)
{
    const QString table = QString::fromLatin1(Description<Record>::table);
    for (const Ref<Record> &record : stored.all<Record>()) {
        const Record *other = replayedOne.table<Record>().find(record->id);
        if (!other)
            findings.push_back(wrong(u"journal"_s,
                                     table,
                                     record->id.value,
                                     CheckText::tr("The journal does not know this record.")));
        else if (*other != *record)
            findings.push_back(wrong(u"journal"_s,
                                     table,
                                     record->id.value,
                                     CheckText::tr("The record is not what the journal says.")));
    }
    for (const Ref<Record> &record : replayedOne.all<Record>())
        if (!stored.table<Record>().find(record->id))
            findings.push_back(wrong(u"journal"_s,
                                     table,
                                     record->id.value,
                                     CheckText::tr("The journal knows a record that is not there.")));
}

Outcome checkJournal(Store &store, const Workspace &workspace, std::vector<Finding> &findings)
{
    auto edits = store.journal().editsAfter(0);
    if (!edits)
        return tl::unexpected(edits.error());
    Workspace again;
    for (const JournalEdit &edit : *edits) {
        auto changes = replayed(again, edit.changes);
        if (!changes) {
            findings.push_back(wrong(u"journal"_s,
                                     u"edit"_s,
                                     edit.entry.note.id,
                                     CheckText::tr("Edit %1 does not follow from those before it: %2")
                                         .arg(edit.entry.seq)
                                         .arg(changes.error().message)));
            return {};
        }
        again.apply(*changes);
    }
    eachRecordType([&]<typename Record>() { compareTables<Record>(workspace, again, findings); });
    return {};
}
} // namespace

Result<std::vector<Finding>> checkFile(Store &store, const Workspace &workspace)
{
    std::vector<Finding> findings;
    checkPages(store.database(), findings);
    checkReferences(store.database(), findings);
    if (auto journal = checkJournal(store, workspace, findings); !journal)
        return tl::unexpected(journal.error());
    return findings;
}

Result<qint64> countEdits(Store &store)
{
    return store.database().number("SELECT count(*) FROM edit");
}
