#include "core/session/session.h"

#include <QPromise>

namespace {
/// Two programs on one file see each other's changes within two seconds; asking costs one PRAGMA.
constexpr int newsMilliseconds = 1000;
} // namespace

Session::Session(std::unique_ptr<WorkspaceFile> file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_workspace(m_file->workspace())
    , m_path(m_file->store().path())
    , m_readOnlyReason(m_file->store().readOnlyReason())
    , m_actor(m_file->actor())
{
    const StackLabels labels = labelsNow();
    m_undoLabel = labels.undo;
    m_redoLabel = labels.redo;
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
    m_newsTimer.setInterval(newsMilliseconds);
    connect(&m_newsTimer, &QTimer::timeout, this, &Session::lookForNews);
    m_newsTimer.start();
}

Session::~Session()
{
    // What was asked for is finished before the file is closed: nothing acknowledged is lost, nothing is cut
    // in half.
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

Session::StackLabels Session::labelsNow() const
{
    const auto stacks = m_file->stacks();
    if (!stacks)
        return {};
    const auto top = [](const auto &stack) { return stack.empty() ? QString() : stack.back().note.label; };
    return {top((*stacks)->undo), top((*stacks)->redo)};
}

template <typename Answer, typename Work>
QFuture<Answer> Session::run(Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(&m_worker, [this, promise, work = std::move(work)] {
        promise->addResult(work(*m_file));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Performed>> Session::change(std::function<Result<Performed>(WorkspaceFile &)> work)
{
    struct Answer
    {
        Result<Performed> performed;
        std::vector<ChangeSet> theirs;
        StackLabels labels;
    };
    auto answer = run<std::shared_ptr<Answer>>([this, work = std::move(work)](WorkspaceFile &file) {
        auto performed = work(file);
        // Not a refresh: what another program did after ours must not come before it.
        return std::make_shared<Answer>(Answer{std::move(performed), file.takeUnreported(), labelsNow()});
    });
    return answer.then(this, [this](const std::shared_ptr<Answer> &done) {
        // Other programs' edits came before ours: the file decided ours on top of them.
        take(done->theirs);
        m_undoLabel = done->labels.undo;
        m_redoLabel = done->labels.redo;
        if (done->performed && !done->performed->changes.empty()) {
            m_workspace.apply(done->performed->changes);
            emit changed(done->performed->changes);
        }
        return done->performed;
    });
}

QFuture<Result<Performed>> Session::perform(Edit edit, const QString &label, const QString &reversedBy)
{
    return change([edit = std::move(edit), label, reversedBy](WorkspaceFile &file) {
        return file.perform(edit, label, reversedBy);
    });
}

QFuture<Result<Performed>> Session::undo()
{
    return change([](WorkspaceFile &file) { return file.undo(); });
}

QFuture<Result<Performed>> Session::redo()
{
    return change([](WorkspaceFile &file) { return file.redo(); });
}

QFuture<Result<std::vector<JournalEdit>>> Session::history(const QUuid &record)
{
    return run<Result<std::vector<JournalEdit>>>(
        [record](WorkspaceFile &file) { return file.store().journal().editsOf(record); });
}

QFuture<Result<std::vector<JournalSummary>>> Session::recentEdits(int limit, qint64 beforeSeq)
{
    return run<Result<std::vector<JournalSummary>>>(
        [limit, beforeSeq](WorkspaceFile &file) { return file.store().journal().recent(limit, beforeSeq); });
}

QFuture<Result<JournalEdit>> Session::editById(const QUuid &id)
{
    return run<Result<JournalEdit>>([id](WorkspaceFile &file) { return file.store().journal().edit(id); });
}

QFuture<Outcome> Session::backupTo(const QString &target)
{
    return run<Outcome>([target](WorkspaceFile &file) { return file.store().backupTo(target); });
}

void Session::lookForNews()
{
    struct News
    {
        Result<std::vector<ChangeSet>> theirs;
        StackLabels labels;
    };
    auto news = run<std::shared_ptr<News>>([this](WorkspaceFile &file) {
        auto theirs = file.refresh();
        const bool any = theirs && !theirs->empty();
        return std::make_shared<News>(News{std::move(theirs), any ? labelsNow() : StackLabels()});
    });
    news.then(this, [this](const std::shared_ptr<News> &found) {
        if (!found->theirs) {
            emit failed(found->theirs.error());
            return;
        }
        if (found->theirs->empty())
            return;
        m_undoLabel = found->labels.undo;
        m_redoLabel = found->labels.redo;
        take(*found->theirs);
    });
}

void Session::take(const std::vector<ChangeSet> &theirs)
{
    for (const ChangeSet &changes : theirs) {
        m_workspace.apply(changes);
        emit changed(changes);
    }
}
