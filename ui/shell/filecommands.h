#pragma once

#include "ui/shell/filedoor.h"

#include <QPointer>
#include <QWidget>

/// The commands of the File menu that ask for a path.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(FileDoor &door, QWidget *window);

    void askNew();
    void askOpen();
    void askSample();
    void askBackup(Session &session,
                   QWidget *context,
                   std::function<void(const Outcome &, const QString &path)> told);

    /// Which ledger, and where the new workspace is kept; then the workspace opens and the ledger is handed
    /// to `chosen`.
    void askFirstImport(std::function<void(const QString &ledger)> chosen);

private:
    static QString workspaceFilter();

    FileDoor &m_door;
    QWidget *m_window;
};
