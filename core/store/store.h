#pragma once

#include "core/domain/workspace.h"
#include "core/store/journal.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <set>

class Database;
class RecordWriter;

struct StoreOptions
{
    enum class Access { ReadWrite, ReadOnly };
    /// Where the file lies decides how it is shared: WAL on a local disk; on a network share a rollback
    /// journal and one writer with its name in a lock file, since WAL needs memory that machines cannot
    /// share.
    enum class Location { Detect, LocalDisk, NetworkShare };

    Access access = Access::ReadWrite;
    Location location = Location::Detect;
};

/// One workspace file (*.duban). The only place that speaks SQL. Synchronous; lives in one thread at a time.
class Store
{
public:
    static constexpr quint32 applicationId = 0x44554241; ///< "DUBA" in the file's header
    static constexpr int formatVersion = 2;

    /// Makes a new, empty file. Refuses one that exists (Usage).
    static Result<std::unique_ptr<Store>> create(const QString &path);
    /// Errors: Missing, NotOurs, Newer, Damaged, Unreadable. A file that another holds on a share, or that
    /// may not be written, opens read-only: see `readOnlyReason`.
    static Result<std::unique_ptr<Store>> open(const QString &path, StoreOptions options = {});
    ~Store();

    const QString &path() const;
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    Result<Workspace> load();

    /// Writes all of it or nothing, with its journal rows. Conflict when a record is not what the change says
    /// it was.
    /// With a `basis`, Conflict also when another program committed anything after that edit.
    Result<JournalEntry>
    commit(const ChangeSet &changes, const EditNote &note, std::optional<qint64> basis = std::nullopt);

    /// The last edit that this store has seen; grows with its own commits and with `newer`.
    qint64 lastSeen() const { return m_lastSeen; }
    /// What other programs committed since, in order; empty at the cost of one PRAGMA when the file did not
    /// change.
    Result<std::vector<JournalEdit>> newer();

    Journal &journal() { return *m_journal; }
    Database &database() { return *m_database; }

    /// A whole, checked copy at `target`, made while others go on working. Replaces `target` only once it is
    /// whole.
    Outcome backupTo(const QString &target);

private:
    Store();
    Outcome prepare(StoreOptions options);
    Result<int> checkHeader();
    Result<int> proved(int version);
    Outcome upgrade(int from);
    Outcome setJournalMode(StoreOptions options);
    Result<qint64> readLastSeen();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RecordWriter> m_writer;
    std::unique_ptr<QLockFile> m_owner;
    QString m_readOnlyReason;
    qint64 m_lastSeen = 0;
    std::set<qint64> m_ownAhead; ///< own edits later than one of another program that was not seen yet
    qint64 m_dataVersion = 0;
};
