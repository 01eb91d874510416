#pragma once

#include "core/domain/workspace.h"
#include "core/store/database.h"

#include <QDateTime>

/// What is said of an edit besides its changes.
struct EditNote
{
    QUuid id;
    QDateTime at; ///< UTC
    QString by;
    QString label;
    QUuid undoes; ///< null = an edit of its own
    QString reversedBy = {}; ///< of a move that undo does not take back: how it is reversed, in words
};

struct JournalEntry
{
    qint64 seq = 0;
    EditNote note;
};

/// An edit and how much it changed, without what.
struct JournalSummary
{
    JournalEntry entry;
    int records = 0;
};

/// One record's change as the journal keeps it.
struct JournalChange
{
    QByteArray kind; ///< the table
    QUuid record;
    QByteArray before; ///< JSON, empty = there was none
    QByteArray after;
};

struct JournalEdit
{
    JournalEntry entry;
    std::vector<JournalChange> changes;
};

/// 操作记录: every edit, in order, with what it changed.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Within the caller's transaction. Returns the edit's number.
    Result<qint64> write(const ChangeSet &changes, const EditNote &note);

    Result<std::vector<JournalEntry>> entries(); ///< without their changes, oldest first
    Result<std::vector<JournalEntry>> entriesAfter(qint64 seq);

    /// At most `limit` edits, newest first; `beforeSeq` 0 = from the newest on.
    Result<std::vector<JournalSummary>> recent(int limit, qint64 beforeSeq);
    Result<std::vector<JournalEdit>> editsAfter(qint64 seq);
    Result<std::vector<JournalEdit>> editsOf(const QUuid &record);
    Result<JournalEdit> edit(const QUuid &id); ///< Missing when there is none

private:
    static JournalEntry takeEntry(Statement &statement);
    Result<std::vector<JournalEdit>> read(Statement &statement);

    Database &m_database;
    Statement m_insertEdit;
    Statement m_insertChange;
};

/// The changes of a journalled edit as records, on a workspace that stands before it.
/// Conflict when the workspace does not hold what the journal says was there.
Result<ChangeSet> replayed(const Workspace &workspace, const std::vector<JournalChange> &changes);

/// What takes the edit back, on the workspace as it stands. Conflict when one of its fields was changed
/// since.
Result<ChangeSet> takenBack(const Workspace &workspace, const std::vector<JournalChange> &changes);
