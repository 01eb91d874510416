// How the window looks and what its keys reach: regions, pages, zoom, the hidden menu.

#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/desk.h"
#include "ui/shell/keyboardlist.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

void MainWindow::connectViewMenu()
{
    connect(m_menu->panel, &QAction::triggered, this, [this] { m_desk->currentPage()->togglePanel(); });
    connect(m_menu->reread, &QAction::triggered, this, &MainWindow::lookForNews);
    connect(m_menu->names, &QAction::triggered, this, [this](bool isOn) {
        m_services.settings.navigation = isOn ? NavigationNames::Shown : NavigationNames::Hidden;
        showNavigationNames();
    });
    connect(
        m_menu->keyboard, &QAction::triggered, this, [this] { (new KeyboardList(*m_menu, this))->show(); });
    connect(m_navigation, &Navigation::fileClicked, this, [this](const QPoint &at) {
        m_menu->recent->popup(at);
    });
}

void MainWindow::connectGoMenu()
{
    connect(m_menu->search, &QAction::triggered, this, [this] {
        m_top->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchBox()->selectAll();
        m_palette->open();
    });
    connect(m_menu->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_menu->forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(m_menu->nextPage, &QAction::triggered, this, [this] { showPage(m_desk->keyBeside(1)); });
    connect(m_menu->previousPage, &QAction::triggered, this, [this] { showPage(m_desk->keyBeside(-1)); });
    connect(m_menu->nextRegion, &QAction::triggered, this, &MainWindow::goToNextRegion);
}

void MainWindow::connectAppearance()
{
    using Values = Preferences::Values;
    connect(m_menu->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        changePreferences([&](Values &values) { values.language = action->data().toString(); });
    });
    connect(m_menu->appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        changePreferences(
            [&](Values &values) { values.appearance = static_cast<Appearance>(action->data().toInt()); });
    });
    connect(m_menu->textSizes, &QActionGroup::triggered, this, [this](const QAction *action) {
        changePreferences([&](Values &values) { values.textPixels = action->data().toInt(); });
    });
    connect(m_menu->zoomIn, &QAction::triggered, this, [this] {
        changePreferences([](Values &values) { values.zoom = zoomAfter(values.zoom, 1); });
    });
    connect(m_menu->zoomOut, &QAction::triggered, this, [this] {
        changePreferences([](Values &values) { values.zoom = zoomAfter(values.zoom, -1); });
    });
    connect(m_menu->zoomNormal, &QAction::triggered, this, [this] {
        changePreferences([](Values &values) { values.zoom = normalZoom; });
    });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::takePreferences);
    m_menu->showPreferences(m_preferences.values());
}

void MainWindow::changePreferences(const std::function<void(Preferences::Values &)> &change)
{
    Preferences::Values values = m_preferences.values();
    change(values);
    m_preferences.set(values);
}

void MainWindow::takePreferences()
{
    const Preferences::Values &values = m_preferences.values();
    const bool isOtherLanguage = values.language != m_services.settings.preferences.language;
    m_services.settings.preferences = values;
    m_menu->showPreferences(values);
    applyLook();
    keepSettings();
    if (isOtherLanguage)
        m_notices.say(
            {Notice::Kind::Information,
             tr("The program speaks %1 from its next start on.")
                 .arg(values.language == u"en" ? QStringLiteral("English") : QStringLiteral("中文")),
             {}});
}

void MainWindow::applyLook()
{
    const Preferences::Values &values = m_preferences.values();
    applyAppearance(
        values.appearance, m_services.systemPalette, qRound(values.textPixels * values.zoom / 100.0));
    // The application's font reaches widgets that stand already only later, and this one is being built.
    setFont(QApplication::font());
}

void MainWindow::goBack()
{
    if (const QString key = m_visited.back(); !key.isEmpty())
        showPage(key);
}

void MainWindow::goForward()
{
    if (const QString key = m_visited.forward(); !key.isEmpty())
        showPage(key);
}

/// Navigation, top bar, page, and round again.
void MainWindow::goToNextRegion()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_navigation->hasFocus())
        m_top->searchBox()->setFocus(Qt::TabFocusReason);
    else if (focus && m_top->isAncestorOf(focus))
        m_desk->currentPage()->focusContent();
    else
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

/// True when Alt was pressed and let go with nothing between.
bool MainWindow::takeAlt(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // the only sign of a key that a command takes
    case QEvent::KeyPress:
        m_isAltAlone = static_cast<const QKeyEvent &>(event).key() == Qt::Key_Alt;
        return false;
    case QEvent::MouseButtonPress:
        m_isAltAlone = false;
        return false;
    case QEvent::KeyRelease:
        return std::exchange(m_isAltAlone, false)
            && static_cast<const QKeyEvent &>(event).key() == Qt::Key_Alt;
    default:
        return false;
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this || !isActiveWindow())
        return QMainWindow::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A line of text would take Ctrl+K to cut to its end; here it searches everywhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    if (takeAlt(*event)) {
        m_menu->showOrHide();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && m_desk) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button != Qt::BackButton && button != Qt::ForwardButton)
            return false;
        button == Qt::BackButton ? goBack() : goForward();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only what no editor, table or chart has taken comes here.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier)
        m_menu->showOrHide();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left && m_desk)
        goBack();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right && m_desk)
        goForward();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showNavigationNames();
}
