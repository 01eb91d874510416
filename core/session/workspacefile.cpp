#include "core/session/workspacefile.h"

#include "core/domain/lookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct WorkspaceFileText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

/// Other programs may commit between our look and our write; after this many times in a row something else is
/// wrong.
constexpr int commitAttempts = 16;
} // namespace

WorkspaceFile::WorkspaceFile(std::unique_ptr<Store> store, Actor actor)
    : m_store(std::move(store))
    , m_actor(std::move(actor))
{
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(const QString &path, Actor actor)
{
    auto store = Store::create(path);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::move(*store), std::move(actor)));
}

Result<std::unique_ptr<WorkspaceFile>>
WorkspaceFile::open(const QString &path, Actor actor, StoreOptions options)
{
    auto store = Store::open(path, options);
    if (!store)
        return tl::unexpected(store.error());
    auto workspace = (*store)->load();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto file = std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::move(*store), std::move(actor)));
    file->m_workspace = std::move(*workspace);
    return file;
}

Result<Performed> WorkspaceFile::perform(const Edit &edit, const QString &label, const QString &reversedBy)
{
    return commit(edit,
                  {.id = {}, .at = {}, .by = {}, .label = label, .undoes = {}, .reversedBy = reversedBy});
}

Result<Performed> WorkspaceFile::commit(const Edit &edit, const EditNote &wanted)
{
    for (int attempt = 0; attempt < commitAttempts; ++attempt) {
        if (auto seen = refresh(); !seen)
            return tl::unexpected(seen.error());
        else
            m_unreported = std::move(*seen);
        auto changes = edit(m_workspace);
        if (!changes)
            return tl::unexpected(changes.error());
        if (changes->empty())
            return Performed{};
        EditNote note = wanted;
        note.id = m_actor.ids();
        note.at = m_actor.clock.now();
        note.by = actorName(m_workspace, m_actor.name);
        auto entry = m_store->commit(*changes, note, m_store->lastSeen());
        if (entry) {
            m_workspace.apply(*changes);
            return Performed{std::move(*entry), std::move(*changes)};
        }
        // Stale only if another program was quicker: then decide again on what it left.
        const qint64 before = m_store->lastSeen();
        auto seen = refresh();
        if (entry.error().kind != Error::Kind::Conflict || !seen || m_store->lastSeen() == before) {
            if (seen)
                m_unreported = std::move(*seen);
            return tl::unexpected(entry.error());
        }
        m_unreported = std::move(*seen);
    }
    return failure(Error::Kind::Locked,
                   WorkspaceFileText::tr(
                       "Other programs keep changing the file. Nothing was written; try again in a moment."));
}

Result<std::vector<ChangeSet>> WorkspaceFile::refresh()
{
    auto edits = m_store->newer();
    if (!edits)
        return tl::unexpected(edits.error());
    std::vector<ChangeSet> sets = takeUnreported();
    for (const JournalEdit &edit : *edits) {
        auto changes = replayed(m_workspace, edit.changes);
        if (!changes)
            return tl::unexpected(changes.error());
        m_workspace.apply(*changes);
        sets.push_back(std::move(*changes));
    }
    return sets;
}

std::vector<ChangeSet> WorkspaceFile::takeUnreported()
{
    return std::exchange(m_unreported, {});
}

void UndoStacks::take(const JournalEntry &next)
{
    // From the end: what is taken back was done last, so that it is found at once.
    const auto moved = [](std::vector<JournalEntry> &from, const QUuid &id) {
        const auto at = std::find_if(
            from.rbegin(), from.rend(), [&](const JournalEntry &entry) { return entry.note.id == id; });
        if (at == from.rend())
            return false;
        from.erase(std::next(at).base());
        return true;
    };
    if (next.note.undoes.isNull()) {
        undo.push_back(next);
        redo.clear();
    } else if (moved(undo, next.note.undoes)) {
        redo.push_back(next);
    } else if (moved(redo, next.note.undoes)) {
        undo.push_back(next);
    }
}

UndoStacks undoStacks(const std::vector<JournalEntry> &entries)
{
    UndoStacks stacks;
    for (const JournalEntry &entry : entries)
        stacks.take(entry);
    return stacks;
}

Result<const UndoStacks *> WorkspaceFile::stacks()
{
    auto entries = m_store->journal().entriesAfter(m_stacked);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const JournalEntry &entry : *entries) {
        m_stacks.take(entry);
        m_stacked = entry.seq;
    }
    return &m_stacks;
}

Result<std::vector<JournalEntry>> WorkspaceFile::undoStack()
{
    return stacks().map([](const UndoStacks *stacks) { return stacks->undo; });
}

Result<std::vector<JournalEntry>> WorkspaceFile::redoStack()
{
    return stacks().map([](const UndoStacks *stacks) { return stacks->redo; });
}

Result<Performed> WorkspaceFile::undo()
{
    if (auto seen = refresh(); !seen)
        return tl::unexpected(seen.error());
    else
        m_unreported = std::move(*seen);
    return stacks().and_then([this](const UndoStacks *stacks) {
        return takeBack(stacks->undo, WorkspaceFileText::tr("There is nothing to undo."));
    });
}

Result<Performed> WorkspaceFile::redo()
{
    if (auto seen = refresh(); !seen)
        return tl::unexpected(seen.error());
    else
        m_unreported = std::move(*seen);
    return stacks().and_then([this](const UndoStacks *stacks) {
        return takeBack(stacks->redo, WorkspaceFileText::tr("There is nothing to redo."));
    });
}

Result<Performed> WorkspaceFile::takeBack(const std::vector<JournalEntry> &stack, const QString &nothingLeft)
{
    if (stack.empty())
        return failure(Error::Kind::Invalid, nothingLeft);
    const JournalEntry last = stack.back();
    if (!last.note.reversedBy.isEmpty())
        return failure(
            Error::Kind::Invalid,
            WorkspaceFileText::tr("“%1” cannot be undone: %2").arg(last.note.label, last.note.reversedBy));
    auto edit = m_store->journal().edit(last.note.id);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto back = [&edit](const Workspace &now) { return takenBack(now, edit->changes); };
    return commit(
        back,
        {.id = {}, .at = {}, .by = {}, .label = last.note.label, .undoes = last.note.id, .reversedBy = {}});
}
