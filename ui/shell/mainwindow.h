#pragma once

#include "ui/common/notices.h"
#include "ui/common/today.h"
#include "ui/shell/services.h"

#include <QMainWindow>

class BannerBar;
class Desk;
class FileCommands;
class FileDoor;
class FirstStartPage;
class MainMenu;
class Navigation;
class StatusLine;
class Toast;
class TopBar;
class QStackedWidget;
struct PageKind;

/// The window: navigation, one page at a time, and what is said about them. Holds the open workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services services);
    ~MainWindow() override;

    /// Opens this file, else the last one if it is still there, else shows the ways to begin.
    void start(const QString &path = {});
    void openFile(const QString &path);
    void importLedger(const QString &path);
    void showPage(const QString &key);

    Session *session() const { return m_session.get(); } ///< null while no file is open
    Desk *desk() const { return m_desk.get(); } ///< null while no file is open
    Today &today() { return m_today; }
    Navigation *navigation() const { return m_navigation; }
    BannerBar *banner() const { return m_banner; }
    Toast *toast() const { return m_toast; }
    MainMenu *menus() const { return m_menu; }
    StatusLine *statusLine() const { return m_status; }
    FirstStartPage *firstStart() const { return m_firstStart; }

signals:
    void workspaceOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    QWidget *buildContent();
    void connectFileMenu();
    void connectEditMenu();
    void connectViewMenu();
    void connectDoor();
    void connectStart();

    void takeFile(std::unique_ptr<WorkspaceFile> file);
    void closeFile();
    void connectSession();
    void fillNavigation();
    void addToNavigation(const std::vector<PageKind> &kinds, const QString &file);
    void showPageFacts();
    void showCounts();
    void showTitle();
    void showUndo();
    void sayReadOnly();
    void sayNotice(const Notice &notice);
    void undo();
    void redo();
    void goOnAfter(const Result<Performed> &performed, const QString &sentence);
    void backUp();
    void fillRecent();
    void applyLook();
    void chooseLanguage(const QAction *action);
    void keepSettings();

    Services m_services;
    QPalette m_systemPalette;
    Today m_today;
    Notices m_notices;
    FileDoor *m_door;
    FileCommands *m_files;
    MainMenu *m_menu;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk; ///< after the session: goes first
    QString m_ledgerToImport; ///< waits for the workspace that it goes into

    Navigation *m_navigation = nullptr;
    TopBar *m_top = nullptr;
    BannerBar *m_banner = nullptr;
    QStackedWidget *m_content = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
};
