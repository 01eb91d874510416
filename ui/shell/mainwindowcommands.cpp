// What the commands of the menus do.

#include "ui/shell/mainwindow.h"

#include "ui/common/answer.h"
#include "ui/common/toast.h"
#include "ui/shell/desk.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/mainmenu.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

void MainWindow::connectDoor()
{
    connect(m_door, &FileDoor::opened, this, [this](const FileDoor::Opened &file) {
        takeFile(std::move(*file));
    });
    connect(m_door, &FileDoor::failed, this, [this](const QString &path, const Error &error) {
        m_ledgerToImport.clear();
        m_notices.say({Notice::Kind::Warning,
                       tr("%1 was not opened. %2").arg(QFileInfo(path).fileName(), error.message),
                       {}});
    });
}

void MainWindow::connectStart()
{
    connect(m_firstStart->importButton(), &QPushButton::clicked, this, [this] {
        m_files->askFirstImport([this](const QString &ledger) { m_ledgerToImport = ledger; });
    });
    connect(m_firstStart->sampleButton(), &QPushButton::clicked, m_files, &FileCommands::askSample);
    connect(m_firstStart->emptyButton(), &QPushButton::clicked, m_files, &FileCommands::askNew);
    connect(m_firstStart->openButton(), &QPushButton::clicked, m_files, &FileCommands::askOpen);
    connect(m_firstStart->keysButton(), &QPushButton::clicked, m_menu->keyboard, &QAction::trigger);
    connect(m_firstStart, &FirstStartPage::fileChosen, this, &MainWindow::openFile);
}

void MainWindow::connectFileMenu()
{
    connect(m_menu->newFile, &QAction::triggered, m_files, &FileCommands::askNew);
    connect(m_menu->open, &QAction::triggered, m_files, &FileCommands::askOpen);
    connect(m_menu->sample, &QAction::triggered, m_files, &FileCommands::askSample);
    connect(m_menu->backup, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->import, &QAction::triggered, this, [this] { m_desk->chooseLedger(); });
    connect(m_menu->pack, &QAction::triggered, this, [this] { showPage(QStringLiteral("pack")); });
    connect(m_menu->newWindow, &QAction::triggered, this, [this] { emit newWindowAsked(m_session->path()); });
}

void MainWindow::connectEditMenu()
{
    connect(m_menu->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_menu->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_menu->filter, &QAction::triggered, this, [this] { m_desk->currentPage()->focusFilter(); });
    connect(m_menu->addRecord, &QAction::triggered, this, [this] { m_desk->currentPage()->addRecord(); });
    connect(m_menu->merge, &QAction::triggered, this, [this] { m_desk->currentPage()->mergeSelected(); });
    connect(m_menu->nextProblem, &QAction::triggered, this, [this] { m_desk->currentPage()->nextProblem(); });
}

void MainWindow::undo()
{
    const QString label = m_session->undoLabel();
    whenAnswered(m_session->undo(), this, [this, label](const Result<Performed> &performed) {
        goOnAfter(performed, tr("Taken back: %1").arg(label));
    });
}

void MainWindow::redo()
{
    const QString label = m_session->redoLabel();
    whenAnswered(m_session->redo(), this, [this, label](const Result<Performed> &performed) {
        goOnAfter(performed, tr("Done again: %1").arg(label));
    });
}

void MainWindow::goOnAfter(const Result<Performed> &performed, const QString &sentence)
{
    if (performed)
        m_toast->show(sentence, Toast::Offer::Nothing);
    else
        m_notices.warn(performed.error());
}

void MainWindow::backUp()
{
    m_files->askBackup(*m_session, this, [this](const Outcome &outcome, const QString &path) {
        if (outcome)
            m_notices.say(
                {Notice::Kind::Information, tr("A whole, checked copy was written to %1.").arg(path), {}});
        else
            m_notices.warn(outcome.error());
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(u".duban", Qt::CaseInsensitive))
        openFile(path);
    else if (m_desk)
        importLedger(path);
}
