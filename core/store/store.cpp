#include "core/store/store.h"

#include "core/store/filecopy.h"
#include "core/store/oldformat.h"
#include "core/store/recordwriter.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool liesOnShare(const QString &path)
{
    const QByteArray kind = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *share : {"nfs", "cifs", "smb", "fuse.sshfs", "fuse.smb", "9p", "afs", "davfs", "ncpfs"})
        if (kind.startsWith(share))
            return true;
    return false;
}

Error refused(Error::Kind kind, const QString &sentence, const QString &path)
{
    return {kind, sentence.arg(QFileInfo(path).fileName()), {path, {}, 0, {}}};
}

Error belongsToAnother(const QString &path)
{
    return refused(
        Error::Kind::NotOurs,
        StoreText::tr("%1 is a database of another program. It was left as it is; open another file."),
        path);
}

/// Looks at the first bytes before SQLite does: a foreign file is then told from a damaged one, and is never
/// written to.
Outcome looksLikeDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(refused(
            Error::Kind::Missing, StoreText::tr("There is no file %1. Check its name and folder."), path));
    if (!info.isFile())
        return tl::unexpected(refused(
            Error::Kind::NotOurs, StoreText::tr("%1 is not a file. Choose a workspace (*.duban)."), path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(refused(Error::Kind::Unreadable,
                                      StoreText::tr("%1 cannot be read. Look at the rights of the file."),
                                      path));
    const QByteArray head = file.read(100);
    const bool database = head.size() == 100 && head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    // Opening another program's database is not enough: closing it again would finish what that left in its
    // log.
    if (database && head.mid(68, 4) == "DUBA")
        return {};
    if (database)
        return tl::unexpected(belongsToAnother(path));
    return tl::unexpected(
        refused(Error::Kind::NotOurs,
                StoreText::tr("%1 is not a Duban workspace. It was left as it is; open another file."),
                path));
}
} // namespace

Store::Store() = default;
Store::~Store() = default;

const QString &Store::path() const
{
    return m_database->path();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return tl::unexpected(
            refused(Error::Kind::Usage,
                    StoreText::tr("%1 exists already and was left as it is. Choose another name."),
                    path));
    // Made beside and renamed: a program killed half way leaves no file that looks like a workspace and is
    // none.
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    {
        auto database = Database::open(unfinished, Database::Mode::Create);
        if (!database)
            return tl::unexpected(database.error());
        if (auto made = createSchema(**database, applicationId, formatVersion); !made) {
            database->reset();
            QFile::remove(unfinished);
            return tl::unexpected(made.error());
        }
    }
    if (!QFile::rename(unfinished, path))
        return tl::unexpected(refused(
            Error::Kind::Unreadable, StoreText::tr("%1 could not be made. Choose another folder."), path));
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, StoreOptions options)
{
    if (auto like = looksLikeDatabase(path); !like)
        return tl::unexpected(like.error());
    auto store = std::unique_ptr<Store>(new Store);
    const QFileInfo info(path);
    const bool folderWritable = QFileInfo(info.absolutePath()).isWritable();
    const bool share = options.location == StoreOptions::Location::NetworkShare
        || (options.location == StoreOptions::Location::Detect && liesOnShare(path));
    options.location = share ? StoreOptions::Location::NetworkShare : StoreOptions::Location::LocalDisk;
    if (options.access == StoreOptions::Access::ReadOnly)
        store->m_readOnlyReason = StoreText::tr("Opened for reading only.");
    else if (!info.isWritable() || !folderWritable)
        store->m_readOnlyReason
            = StoreText::tr("The file or its folder may not be written; it is open for reading only.");

    auto mode = store->isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    if (!folderWritable && !QFileInfo::exists(path + u"-wal"_s))
        mode = Database::Mode::Immutable;
    auto database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    store->m_database = std::move(*database);
    if (auto ready = store->prepare(options); !ready)
        return tl::unexpected(ready.error());
    return store;
}

Outcome Store::prepare(StoreOptions options)
{
    const Result<int> version = checkHeader();
    if (!version)
        return tl::unexpected(version.error());
    const Outcome ready = setJournalMode(options).and_then([&] { return upgrade(*version); }).and_then([&] {
        return schemaIsWhole(*m_database);
    });
    return ready.and_then([&]() -> Outcome {
        m_journal = std::make_unique<Journal>(*m_database);
        m_writer = std::make_unique<RecordWriter>(*m_database);
        auto last = readLastSeen();
        if (!last)
            return tl::unexpected(last.error());
        m_lastSeen = *last;
        return {};
    });
}

Result<int> Store::checkHeader()
{
    const auto id = m_database->number("PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id != applicationId)
        return tl::unexpected(belongsToAnother(path()));
    const auto version = m_database->number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > formatVersion)
        return tl::unexpected(refused(
            Error::Kind::Newer,
            StoreText::tr(
                "%1 was written by a newer Duban. It was left as it is; update the program to open it."),
            path()));
    if (*version < 1)
        return tl::unexpected(
            refused(Error::Kind::Damaged,
                    StoreText::tr("%1 is damaged: it names no format. Restore a backup of it."),
                    path()));
    return proved(static_cast<int>(*version));
}

/// Before anything is written to it: a file that is not whole stays as it is. One of an older format is
/// proved by a copy in memory, and read through that if it may not be written.
Result<int> Store::proved(int version)
{
    if (version == formatVersion)
        return schemaIsWhole(*m_database).map([=] { return version; });
    auto upgraded = upgradedInMemory(*m_database, version, formatVersion);
    if (!upgraded)
        return tl::unexpected(upgraded.error());
    if (!isReadOnly())
        return version;
    m_database = std::move(*upgraded);
    return m_database->run("PRAGMA query_only = ON").map([] { return formatVersion; });
}

Outcome Store::upgrade(int from)
{
    if (from == formatVersion)
        return {};
    // Held by another machine on a share, it became one that is only read.
    return isReadOnly() ? proved(from).map([](int) {}) : upgradeInPlace(*m_database, from, formatVersion);
}

Outcome Store::setJournalMode(StoreOptions options)
{
    if (auto set = m_database->run("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON"); !set)
        return set;
    if (isReadOnly())
        return {};
    if (options.location == StoreOptions::Location::LocalDisk)
        return m_database->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");

    m_owner = std::make_unique<QLockFile>(path() + u".owner"_s);
    m_owner->setStaleLockTime(0);
    if (!m_owner->tryLock()) {
        qint64 process = 0;
        QString machine;
        QString program;
        m_owner->getLockInfo(&process, &machine, &program);
        m_owner.reset();
        m_readOnlyReason = StoreText::tr("In use by “%1”; opened for reading only.")
                               .arg(machine.isEmpty() ? program : machine);
        return m_database->run("PRAGMA query_only = ON");
    }
    return m_database->run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
}

Result<qint64> Store::readLastSeen()
{
    auto version = m_database->number("PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    return m_database->number("SELECT max(seq) FROM edit");
}

Result<Workspace> Store::load()
{
    // One read transaction: the tables belong to one moment even while another program writes.
    if (auto begun = m_database->run("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    Workspace workspace;
    std::optional<Error> why;
    eachRecordType([&]<typename Record>() {
        if (why)
            return;
        Statement statement(*m_database, selectSql<Record>(""));
        std::vector<Ref<Record>> records;
        while (statement.step())
            records.push_back(std::make_shared<const Record>(takeRecord<Record>(statement)));
        if (statement.failed())
            why = statement.error();
        workspace.table<Record>().fill(std::move(records));
    });
    auto last = readLastSeen();
    const auto ended = m_database->run("COMMIT");
    if (why)
        return tl::unexpected(*why);
    if (!last)
        return tl::unexpected(last.error());
    if (!ended)
        return tl::unexpected(ended.error());
    m_lastSeen = *last;
    m_ownAhead.clear();
    return workspace;
}

Result<JournalEntry>
Store::commit(const ChangeSet &changes, const EditNote &note, std::optional<qint64> basis)
{
    if (isReadOnly())
        return failure(Error::Kind::ReadOnly, m_readOnlyReason, {path(), {}, 0, {}});
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (basis) {
        // The edit was decided on what stood after `basis`; nobody can commit any more until this ends.
        const auto last = m_database->number("SELECT max(seq) FROM edit");
        if (!last)
            return tl::unexpected(last.error());
        if (*last != *basis)
            return failure(Error::Kind::Conflict,
                           StoreText::tr("Another program changed the file meanwhile. Nothing was written."),
                           {path(), {}, 0, {}});
    }
    for (const Change &change : changes)
        if (auto written = m_writer->write(change); !written)
            return tl::unexpected(written.error());
    auto seq = m_journal->write(changes, note);
    if (!seq)
        return tl::unexpected(seq.error());
    if (auto kept = transaction->keep(); !kept) {
        // What is referred to elsewhere cannot go: SQLite says so when the transaction ends.
        if (sqlite3_errcode(m_database->handle()) == SQLITE_CONSTRAINT
            || sqlite3_extended_errcode(m_database->handle()) == SQLITE_CONSTRAINT_FOREIGNKEY)
            return failure(
                Error::Kind::Conflict,
                StoreText::tr("Other records refer to what would be taken away. Nothing was changed."),
                {path(), {}, 0, {}});
        return tl::unexpected(kept.error());
    }
    if (*seq == m_lastSeen + 1)
        m_lastSeen = *seq;
    else
        m_ownAhead.insert(*seq);
    return JournalEntry{*seq, note};
}

Result<std::vector<JournalEdit>> Store::newer()
{
    // data_version changes only when another connection commits; our own commits leave it as it is.
    const auto version = m_database->number("PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_dataVersion)
        return std::vector<JournalEdit>();
    auto edits = m_journal->editsAfter(m_lastSeen);
    if (!edits)
        return edits;
    m_dataVersion = *version;
    if (!edits->empty())
        m_lastSeen = edits->back().entry.seq;
    std::erase_if(*edits, [this](const JournalEdit &edit) { return m_ownAhead.contains(edit.entry.seq); });
    m_ownAhead.clear();
    return edits;
}

Outcome Store::backupTo(const QString &target)
{
    if (QFileInfo::exists(target)
        && QFileInfo(target).canonicalFilePath() == QFileInfo(path()).canonicalFilePath())
        return tl::unexpected(refused(
            Error::Kind::Usage,
            StoreText::tr("%1 is the file that is open; it cannot be its own backup. Choose another name."),
            target));
    return copyFile(*m_database, target);
}
