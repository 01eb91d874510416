#include "ui/shell/mainwindow.h"

#include "ui/common/bannerbar.h"
#include "ui/common/controls.h"
#include "ui/common/toast.h"
#include "ui/shell/desk.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QVBoxLayout>

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_systemPalette(palette())
    , m_today(m_services.clock)
    , m_door(new FileDoor({m_services.login, m_services.ids, m_services.clock}, m_services.writeSample, this))
    , m_files(new FileCommands(*m_door, this))
{
    applyLook();
    m_menu = new MainMenu(m_services.settings, this);
    setMenuBar(m_menu);
    buildFrame();
    connectDoor();
    connectStart();
    connectFileMenu();
    connectEditMenu();
    connectViewMenu();
    connect(&m_notices, &Notices::said, this, &MainWindow::sayNotice);
    connect(&m_today, &Today::changed, this, &MainWindow::showPageFacts);
    setAcceptDrops(true);
    resize(1366, 768);
    restoreGeometry(m_services.settings.geometry);
    closeFile();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(frame);
    row->addWidget(m_navigation);
    row->addWidget(buildContent(), 1);
    setCentralWidget(frame);
    m_toast = new Toast(this);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_toast, &Toast::undoAsked, this, &MainWindow::undo);
}

QWidget *MainWindow::buildContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar({m_menu->undo, m_menu->redo, m_menu->import, m_menu->pack}, content);
    m_banner = new BannerBar(content);
    m_content = new QStackedWidget(content);
    m_firstStart = new FirstStartPage(m_content);
    // Without it the window would grow to the widest page, and a long name in a strip would widen it.
    m_content->setMinimumSize(480, 240);
    m_content->addWidget(m_firstStart);
    m_status = new StatusLine(content);
    column->addWidget(m_top);
    column->addWidget(makeHairline(content));
    column->addWidget(m_banner);
    column->addWidget(m_content, 1);
    column->addWidget(makeHairline(content));
    column->addWidget(m_status);
    return content;
}

void MainWindow::start(const QString &path)
{
    if (!path.isEmpty())
        openFile(path);
    else if (QFileInfo::exists(m_services.settings.lastFile))
        openFile(m_services.settings.lastFile);
}

void MainWindow::openFile(const QString &path)
{
    m_door->open(path);
}

void MainWindow::importLedger(const QString &path)
{
    m_desk->readLedger(path);
}

void MainWindow::takeFile(std::unique_ptr<WorkspaceFile> file)
{
    closeFile();
    m_session = std::make_unique<Session>(std::move(file));
    const PageContext context{*m_session, m_today, m_notices, m_services.calendar, m_services.ids};
    m_desk = std::make_unique<Desk>(context, m_services, m_content);
    m_desk->restoreColumns(m_services.settings.columns);
    m_content->addWidget(m_desk.get());
    m_content->setCurrentWidget(m_desk.get());
    remember(m_services.settings, m_session->path());
    connectSession();
    fillRecent();
    fillNavigation();
    showUndo();
    showCounts();
    const QString page = m_services.settings.page;
    showPage(m_desk->hasPage(page) ? page : m_desk->kinds().front().key);
    if (!m_ledgerToImport.isEmpty())
        importLedger(std::exchange(m_ledgerToImport, {}));
    sayReadOnly();
    emit workspaceOpened();
}

void MainWindow::closeFile()
{
    if (m_desk)
        m_services.settings.columns = m_desk->columns();
    m_navigation->clearPages();
    m_banner->hide();
    m_toast->hide();
    m_desk.reset();
    m_session.reset();
    m_content->setCurrentWidget(m_firstStart);
    fillNavigation();
    fillRecent();
    showPageFacts();
    showUndo();
    showTitle();
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::changed, m_toast, &QWidget::hide);
    connect(m_session.get(), &Session::changed, this, &MainWindow::showUndo);
    connect(m_session.get(), &Session::changed, this, &MainWindow::showPageFacts);
    connect(m_session.get(), &Session::failed, &m_notices, &Notices::warn);
    connect(&m_desk->counts(), &LateCounts::changed, this, &MainWindow::showCounts);
    connect(m_desk.get(), &QStackedWidget::currentChanged, this, &MainWindow::showPageFacts);
    connect(m_desk.get(), &Desk::pageMade, this, [this](const Page *page) {
        connect(page, &Page::statusChanged, this, &MainWindow::showPageFacts);
    });
}

void MainWindow::showPage(const QString &key)
{
    if (!m_desk)
        return;
    m_desk->showPage(key);
    m_navigation->setCurrentPage(key);
    showPageFacts();
    if (!m_navigation->hasFocus())
        m_desk->currentPage()->focusContent();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSettings();
    event->accept();
}

void MainWindow::keepSettings()
{
    m_services.settings.geometry = saveGeometry();
    if (m_desk)
        m_services.settings.columns = m_desk->columns();
    if (m_services.keepSettings)
        m_services.keepSettings(m_services.settings);
}
