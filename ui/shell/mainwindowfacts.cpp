// What the window says about the open workspace: title, navigation, status, undo, banners.

#include "ui/shell/mainwindow.h"

#include "ui/common/bannerbar.h"
#include "ui/common/icons.h"
#include "ui/common/toast.h"
#include "ui/shell/desk.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QFileInfo>

void MainWindow::fillNavigation()
{
    // The window knows them for their keys: while it does, the menu does not delete them.
    const QList<QAction *> former = m_menu->pages->actions();
    for (QAction *action : former)
        removeAction(action);
    m_menu->pages->clear();
    if (!m_desk) {
        m_navigation->clearPages(Navigation::State::NoFile);
        addToNavigation(pageKinds(), tr("No file is open"));
        return;
    }
    m_navigation->clearPages();
    addToNavigation(m_desk->kinds(), QFileInfo(m_session->path()).fileName());
    int number = 0;
    for (const PageKind &kind : m_desk->kinds()) {
        QAction *action = m_menu->pages->addAction(lineIcon(kind.icon), kind.title);
        action->setIconVisibleInMenu(false);
        if (++number <= 9)
            m_menu->setKey(action, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, key = kind.key] { showPage(key); });
    }
}

void MainWindow::addToNavigation(const std::vector<PageKind> &kinds, const QString &file)
{
    const auto addGroup = [&](PageKind::Group group) {
        for (const PageKind &kind : kinds)
            if (kind.group == group)
                m_navigation->addPage(kind.key, kind.title, kind.icon);
    };
    addGroup(PageKind::Group::Main);
    m_navigation->addHeading(tr("Lists"));
    addGroup(PageKind::Group::Lists);
    m_navigation->addFoot(file);
    addGroup(PageKind::Group::Foot);
}

void MainWindow::showPageFacts()
{
    const Page *page = m_desk ? m_desk->currentPage() : nullptr;
    m_top->setVisible(page != nullptr);
    m_topLine->setVisible(page != nullptr);
    m_top->setTitle(page ? page->title() : tr("Duban"), page ? page->subtitle() : QString());
    m_status->setPageText(page ? page->statusText() : tr("No file is open"));
    m_status->setSample(m_session && m_session->workspace().office().sample);
    m_status->setReadOnly(m_session && !m_session->readOnlyReason().isEmpty());
    m_status->setToday(m_today.day());
    const int year = m_today.day().year();
    m_status->setCalendarWarning(m_services.calendar.covers(year) ? 0 : year);
    if (!page)
        return;
    m_services.settings.page = page->key();
    m_navigation->setCurrentPage(page->key());
    showPageActions(page);
    m_visited.visit(page->key());
    showWay();
}

void MainWindow::showPageActions(const Page *page)
{
    const QList<QAction *> own = page->topActions();
    m_top->setPageActions(own.isEmpty() ? QList{m_menu->import, m_menu->pack} : own);
}

void MainWindow::showWay()
{
    m_menu->back->setEnabled(m_visited.canGoBack());
    m_menu->forward->setEnabled(m_visited.canGoForward());
}

void MainWindow::showNavigationNames()
{
    constexpr int widthForIcons = 1366;
    const NavigationNames wish = m_services.settings.navigation;
    const bool isCollapsed
        = wish == NavigationNames::Hidden || (wish == NavigationNames::ByWidth && width() <= widthForIcons);
    m_navigation->setCollapsed(isCollapsed);
    m_menu->names->setChecked(!isCollapsed);
}

void MainWindow::showCounts()
{
    const LateCounts::Counts &counts = m_desk->counts().counts();
    m_navigation->setLate(QStringLiteral("projects"), counts.redProjects);
    m_navigation->setLate(QStringLiteral("matters"), counts.overdueMatters);
    m_navigation->setLate(QStringLiteral("overdue"), counts.overdueStages);
    m_navigation->setNumber(QStringLiteral("due"), counts.dueThisWeek);
    showTitle();
}

void MainWindow::showTitle()
{
    if (!m_session)
        return setWindowTitle(tr("Duban"));
    QString name = QFileInfo(m_session->path()).completeBaseName();
    if (!m_session->readOnlyReason().isEmpty())
        name = tr("%1 (read-only)").arg(name);
    const int late = m_desk->counts().counts().overdueMatters;
    setWindowTitle(late == 0 ? tr("%1 — Duban").arg(name)
                             : tr("(%n matter(s) overdue) %1 — Duban", nullptr, late).arg(name));
}

void MainWindow::showUndo()
{
    const QList<QAction *> actions = m_menu->workspaceActions();
    for (QAction *action : actions)
        action->setEnabled(m_session != nullptr);
    m_menu->setUndo(m_menu->undo, tr("Undo"), m_session ? m_session->undoLabel() : QString());
    m_menu->setUndo(m_menu->redo, tr("Redo"), m_session ? m_session->redoLabel() : QString());
}

void MainWindow::sayReadOnly()
{
    if (m_session->readOnlyReason().isEmpty())
        return;
    Notice notice{Notice::Kind::Warning, m_session->readOnlyReason(), {}};
    notice.choices.push_back({tr("Try again"), [this, path = m_session->path()] { openFile(path); }});
    notice.choices.push_back({tr("Close"), [] {}});
    m_notices.say(notice);
}

void MainWindow::sayNotice(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Done)
        m_toast->show(notice.sentence, Toast::Offer::Undo);
    else if (notice.kind == Notice::Kind::Told)
        m_toast->show(notice.sentence, Toast::Offer::Nothing);
    else
        m_banner->show(notice);
}

void MainWindow::fillRecent()
{
    m_menu->recent->clear();
    for (const QString &path : std::as_const(m_services.settings.recentFiles)) {
        QAction *action = m_menu->recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_menu->recent->setEnabled(!m_services.settings.recentFiles.isEmpty());
    m_firstStart->setRecentFiles(m_services.settings.recentFiles);
}
