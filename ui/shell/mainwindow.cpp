#include "ui/shell/mainwindow.h"

#include "ui/common/bannerbar.h"
#include "ui/common/controls.h"
#include "ui/common/toast.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/desk.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace {
/// A hairline that stands upright.
QWidget *makeEdge(QWidget *parent)
{
    QWidget *line = makeHairline(parent);
    line->setMinimumHeight(0);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    line->setFixedWidth(1);
    return line;
}
} // namespace

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_today(m_services.clock)
    , m_door(new FileDoor({m_services.login, m_services.ids, m_services.clock}, m_services.writeSample, this))
    , m_files(new FileCommands(*m_door, this))
{
    m_preferences.set(m_services.settings.preferences);
    applyLook();
    m_menu = new MainMenu(this);
    setMenuBar(m_menu);
    m_menu->hide();
    buildFrame();
    connectDoor();
    connectStart();
    connectFileMenu();
    connectEditMenu();
    connectViewMenu();
    connectGoMenu();
    connectAppearance();
    connect(&m_notices, &Notices::said, this, &MainWindow::sayNotice);
    connect(&m_today, &Today::changed, this, &MainWindow::showPageFacts);
    setAcceptDrops(true);
    qApp->installEventFilter(this);
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
    row->addWidget(makeEdge(frame));
    row->addWidget(buildContent(), 1);
    setCentralWidget(frame);
    m_toast = new Toast(this);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_toast, &Toast::undoAsked, this, &MainWindow::undo);
    m_palette = new CommandPalette(*m_top->searchBox(), *m_menu, this);
    connect(m_palette, &CommandPalette::recordChosen, this, [this](const QString &page, const QUuid &id) {
        m_desk->showRecord(page, id);
    });
    connect(m_palette, &CommandPalette::left, this, [this] {
        if (m_desk)
            m_desk->currentPage()->focusContent();
    });
}

QWidget *MainWindow::buildContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(m_menu->undo, m_menu->redo, content);
    m_banner = new BannerBar(content);
    m_content = new QStackedWidget(content);
    m_firstStart = new FirstStartPage(m_content);
    // Without it the window would grow to the widest page, and a long name in a strip would widen it.
    m_content->setMinimumSize(480, 240);
    m_content->addWidget(m_firstStart);
    m_status = new StatusLine(content);
    m_topLine = makeHairline(content);
    column->addWidget(m_top);
    column->addWidget(m_topLine);
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
    m_desk = std::make_unique<Desk>(PageNeeds{context, m_services, m_preferences}, m_content);
    m_desk->restoreColumns(m_services.settings.columns);
    m_content->addWidget(m_desk.get());
    m_content->setCurrentWidget(m_desk.get());
    remember(m_services.settings, m_session->path());
    connectSession();
    m_palette->search(context, m_desk->counts());
    fillRecent();
    fillNavigation();
    showUndo();
    showCounts();
    const QString page = m_services.settings.page;
    showPage(m_desk->hasPage(page) ? page : m_desk->kinds().front().key);
    m_desk->currentPage()->focusContent(); // also when the navigation had it on the first page
    if (!m_ledgerToImport.isEmpty())
        importLedger(std::exchange(m_ledgerToImport, {}));
    sayReadOnly();
    emit workspaceOpened();
}

void MainWindow::closeFile()
{
    if (m_desk)
        m_services.settings.columns = m_desk->columns();
    m_palette->forget();
    m_visited.clear();
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
    connect(m_session.get(), &Session::changed, this, &MainWindow::workspaceChanged);
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
    showPageFacts();
    if (!m_navigation->hasFocus())
        m_desk->currentPage()->focusContent();
}

void MainWindow::lookForNews()
{
    if (m_session)
        m_session->lookForNews();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSettings();
    event->accept();
}

void MainWindow::keepSettings()
{
    m_services.settings.geometry = saveGeometry();
    m_services.settings.preferences = m_preferences.values();
    if (m_desk)
        m_services.settings.columns = m_desk->columns();
    if (m_services.keepSettings)
        m_services.keepSettings(m_services.settings);
}
