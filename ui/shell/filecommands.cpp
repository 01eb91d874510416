#include "ui/shell/filecommands.h"

#include "ui/common/answer.h"
#include "ui/common/askfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
QString inDocuments(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

FileQuestion saveQuestion(const QString &title, const QString &filter, const QString &suggestion)
{
    return {FileQuestion::Purpose::Save, title, filter, u"duban"_s, suggestion};
}
} // namespace

FileCommands::FileCommands(FileDoor &door, QWidget *window)
    : QObject(window)
    , m_door(door)
    , m_window(window)
{
}

QString FileCommands::workspaceFilter()
{
    return tr("Duban workspaces (*.duban)");
}

void FileCommands::askNew()
{
    const QString title = tr("Where the new workspace is kept");
    askForFile(m_window,
               saveQuestion(title, workspaceFilter(), inDocuments(tr("Key projects.duban"))),
               [this](const QString &path) { m_door.create(path); });
}

void FileCommands::askOpen()
{
    const FileQuestion question{.title = tr("Open a workspace"), .filter = workspaceFilter()};
    askForFile(m_window, question, [this](const QString &path) { m_door.open(path); });
}

void FileCommands::askSample()
{
    const QString title = tr("Where the sample workspace is kept");
    askForFile(m_window,
               saveQuestion(title, workspaceFilter(), inDocuments(tr("Sample.duban"))),
               [this](const QString &path) { m_door.makeSample(path); });
}

void FileCommands::askBackup(Session &session,
                             QWidget *context,
                             std::function<void(const Outcome &, const QString &)> told)
{
    const QFileInfo file(session.path());
    const QString suggestion
        = file.absolutePath() + u'/' + tr("%1 backup.duban").arg(file.completeBaseName());
    const auto backUp = [guarded = QPointer(&session), context, told = std::move(told)](const QString &path) {
        if (guarded)
            whenAnswered(guarded->backupTo(path), context, [told, path](const Outcome &outcome) {
                told(outcome, path);
            });
    };
    askForFile(
        m_window, saveQuestion(tr("Where the backup is written"), workspaceFilter(), suggestion), backUp);
}

void FileCommands::askFirstImport(std::function<void(const QString &)> chosen)
{
    const FileQuestion question{.title = tr("Choose a ledger"),
                                .filter = tr("Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)")};
    askForFile(m_window, question, [this, chosen = std::move(chosen)](const QString &ledger) {
        const QFileInfo file(ledger);
        const QString suggestion = file.absolutePath() + u'/' + file.completeBaseName() + u".duban"_s;
        askForFile(m_window,
                   saveQuestion(tr("Where the new workspace is kept"), workspaceFilter(), suggestion),
                   [this, chosen, ledger](const QString &path) {
                       chosen(ledger);
                       m_door.create(path);
                   });
    });
}
