#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

/// What a committed edit did, and what other programs did just before it.
struct Performed
{
    JournalEntry entry; ///< seq 0 = the edit changed nothing and was not journalled
    ChangeSet changes;
};

/// The two stacks that a journal amounts to: what undo and redo would take next stands last.
struct UndoStacks
{
    std::vector<JournalEntry> undo;
    std::vector<JournalEntry> redo;

    void take(const JournalEntry &next);
};
UndoStacks undoStacks(const std::vector<JournalEntry> &entries);

/// A workspace file and its content in memory, in step. Synchronous: the command line uses it as it is,
/// the session runs one in a thread of its own.
class WorkspaceFile
{
public:
    struct Actor
    {
        QString name; ///< as the journal will say
        IdSource ids;
        Clock clock;
    };

    static Result<std::unique_ptr<WorkspaceFile>> create(const QString &path, Actor actor);
    static Result<std::unique_ptr<WorkspaceFile>>
    open(const QString &path, Actor actor, StoreOptions options = {});

    const Workspace &workspace() const { return m_workspace; }
    Store &store() { return *m_store; }
    const Store &store() const { return *m_store; }
    const Actor &actor() const { return m_actor; }

    /// Decides the edit on the newest state, commits it and applies it. Errors leave file and memory as they
    /// were.
    /// `reversedBy` makes it a move: undo then says these words instead of taking it back.
    Result<Performed> perform(const Edit &edit, const QString &label, const QString &reversedBy = {});

    /// Takes back the last edit that is not taken back, or brings back the last one that was. Invalid when
    /// there is none.
    Result<Performed> undo();
    Result<Performed> redo();
    Result<std::vector<JournalEntry>> undoStack(); ///< oldest first
    Result<std::vector<JournalEntry>> redoStack();

    /// Both as the journal stands now. Kept from call to call: only what was written since is read. Good
    /// until the next call.
    Result<const UndoStacks *> stacks();

    /// Takes in what other programs committed; one ChangeSet an edit of theirs.
    Result<std::vector<ChangeSet>> refresh();

    /// Of that, what the edits since the last refresh already stand on; what came after them is left for the
    /// next one.
    std::vector<ChangeSet> takeUnreported();

private:
    WorkspaceFile(std::unique_ptr<Store> store, Actor actor);
    Result<Performed> commit(const Edit &edit, const EditNote &wanted);
    Result<Performed> takeBack(const std::vector<JournalEntry> &stack, const QString &nothingLeft);

    std::unique_ptr<Store> m_store;
    Actor m_actor;
    Workspace m_workspace;
    UndoStacks m_stacks;
    qint64 m_stacked = 0; ///< the last edit that the stacks know
    std::vector<ChangeSet> m_unreported; ///< seen while committing, not yet handed out by refresh()
};
