#pragma once

#include "ui/common/notices.h"
#include "ui/common/today.h"
#include "ui/shell/services.h"
#include "ui/shell/visitedpages.h"

#include <QMainWindow>

class BannerBar;
class CommandPalette;
class Desk;
class FileCommands;
class FileDoor;
class FirstStartPage;
class MainMenu;
class Navigation;
class Page;
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
    void lookForNews(); ///< what another window on the file did

    Session *session() const { return m_session.get(); } ///< null while no file is open
    Desk *desk() const { return m_desk.get(); } ///< null while no file is open
    Today &today() { return m_today; }
    Navigation *navigation() const { return m_navigation; }
    BannerBar *banner() const { return m_banner; }
    Toast *toast() const { return m_toast; }
    MainMenu *menus() const { return m_menu; }
    StatusLine *statusLine() const { return m_status; }
    FirstStartPage *firstStart() const { return m_firstStart; }
    TopBar *topBar() const { return m_top; }
    CommandPalette *commandPalette() const { return m_palette; }
    Preferences &preferences() { return m_preferences; }

signals:
    void workspaceOpened();
    void workspaceChanged();
    void newWindowAsked(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    QWidget *buildContent();
    void connectFileMenu();
    void connectEditMenu();
    void connectViewMenu();
    void connectGoMenu();
    void connectAppearance();
    void connectDoor();
    void connectStart();

    void takeFile(std::unique_ptr<WorkspaceFile> file);
    void closeFile();
    void connectSession();
    void fillNavigation();
    void addToNavigation(const std::vector<PageKind> &kinds, const QString &file);
    void showPageFacts();
    void showPageActions(const Page *page);
    void showNavigationNames();
    void showWay();
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
    void takePreferences();
    void changePreferences(const std::function<void(Preferences::Values &)> &change);
    void goBack();
    void goForward();
    void goToNextRegion();
    bool takeAlt(const QEvent &event);
    void keepSettings();

    Services m_services;
    Preferences m_preferences;
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
    CommandPalette *m_palette = nullptr;
    QWidget *m_topLine = nullptr;
    VisitedPages m_visited;
    bool m_isAltAlone = false; ///< Alt was pressed and nothing since
};
