#pragma once

#include "core/session/workspacefile.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QTimer>

/// The open workspace as screens see it: reads from memory, one door for writing. The file is worked on in a
/// thread of its own; answers come back as futures (`.then(this, …)`), news as `changed`.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<WorkspaceFile> file, QObject *parent = nullptr);
    ~Session() override;

    const Workspace &workspace() const { return m_workspace; }
    const QString &path() const { return m_path; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } ///< empty = may be written
    const WorkspaceFile::Actor &actor() const { return m_actor; }
    bool canUndo() const { return !m_undoLabel.isEmpty(); }
    bool canRedo() const { return !m_redoLabel.isEmpty(); }
    const QString &undoLabel() const { return m_undoLabel; }
    const QString &redoLabel() const { return m_redoLabel; }

    /// `reversedBy`: see WorkspaceFile::perform.
    QFuture<Result<Performed>> perform(Edit edit, const QString &label, const QString &reversedBy = {});
    QFuture<Result<Performed>> undo();
    QFuture<Result<Performed>> redo();

    QFuture<Result<std::vector<JournalEdit>>> history(const QUuid &record);
    /// The journal from the newest edit down, a page at a time; `beforeSeq` 0 = the first page.
    QFuture<Result<std::vector<JournalSummary>>> recentEdits(int limit, qint64 beforeSeq = 0);
    QFuture<Result<JournalEdit>> editById(const QUuid &id);
    QFuture<Outcome> backupTo(const QString &target);

    /// Looks now for what other programs did, instead of at the next tick.
    void lookForNews();

signals:
    void changed(const ChangeSet &changes);
    void failed(const Error &error); ///< what no caller waits for

private:
    struct StackLabels
    {
        QString undo;
        QString redo;
    };

    template <typename Answer, typename Work>
    QFuture<Answer> run(Work work);
    QFuture<Result<Performed>> change(std::function<Result<Performed>(WorkspaceFile &)> work);
    void take(const std::vector<ChangeSet> &theirs);
    StackLabels labelsNow() const;

    std::unique_ptr<WorkspaceFile> m_file; ///< touched in the store's thread only, once that runs
    Workspace m_workspace;
    QString m_path;
    QString m_readOnlyReason;
    WorkspaceFile::Actor m_actor;
    QString m_undoLabel;
    QString m_redoLabel;
    QThread m_thread;
    QObject m_worker; ///< lives in the store's thread; work is posted to it in order
    QTimer m_newsTimer;
};
