#include "ui/shell/mainmenu.h"

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QWidget *window)
    : QMenuBar(window)
    , m_window(window)
{
    setAccessibleName(tr("Menu"));
    buildFile();
    buildEdit();
    buildGo();
    buildView();
    buildHelp();
    connect(this, &QMenuBar::triggered, this, &QWidget::hide);
    hide();
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &icon)
{
    QAction *action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setIconVisibleInMenu(false);
    if (!key.isEmpty())
        setKey(action, key);
    return action;
}

void MainMenu::setKey(QAction *action, const QKeySequence &key) const
{
    action->setShortcut(key);
    m_window->addAction(action);
}

void MainMenu::addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QVariant &value)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
}

void MainMenu::buildFile()
{
    QMenu *menu = addMenu(tr("&File"));
    newFile = add(menu, tr("&New workspace…"), QKeySequence::New, u"file"_s);
    open = add(menu, tr("&Open…"), QKeySequence::Open, u"projects"_s);
    recent = menu->addMenu(tr("Open &recent"));
    newWindow = add(menu, tr("New &window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"view"_s);
    sample = add(menu, tr("Open the &sample…"), {}, u"file"_s);
    menu->addSeparator();
    import = add(menu, tr("&Import a ledger…"), QKeySequence(Qt::CTRL | Qt::Key_I), u"import"_s);
    pack = add(menu, tr("Briefing &pack…"), QKeySequence(Qt::CTRL | Qt::Key_P), u"pack"_s);
    backup = add(menu, tr("&Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"export"_s);
    menu->addSeparator();
    QMenu *language = menu->addMenu(tr("&Language"));
    languages = new QActionGroup(this);
    addChoice(language, languages, u"中文"_s, u"zh"_s);
    addChoice(language, languages, u"English"_s, u"en"_s);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), u"close"_s);
}

void MainMenu::buildEdit()
{
    QMenu *menu = addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, u"undo"_s);
    redo = add(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), u"redo"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    search = add(menu, tr("&Search or command…"), QKeySequence(Qt::CTRL | Qt::Key_K), u"search"_s);
    filter = add(menu, tr("&Filter"), QKeySequence::Find, u"filter"_s);
    addRecord = add(menu, tr("&New row"), QKeySequence(Qt::Key_Insert), u"plus"_s);
    merge = add(menu, tr("&Merge two rows…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    nextProblem = add(menu, tr("Next &problem of the import"), QKeySequence(Qt::Key_F8), u"warning"_s);
}

void MainMenu::buildGo()
{
    QMenu *menu = addMenu(tr("&Go"));
    // Alt+Left and Alt+Right too, where nothing else wants them: the window takes those itself.
    back = add(menu, tr("&Back"), QKeySequence(Qt::Key_Back), u"back"_s);
    forward = add(menu, tr("&Forward"), QKeySequence(Qt::Key_Forward), u"forward"_s);
    nextPage = add(menu, tr("&Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousPage = add(menu, tr("&Previous page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextRegion = add(menu, tr("Next &region"), QKeySequence(Qt::Key_F6));
    menu->addSeparator();
    pages = menu->addMenu(tr("&Pages"));
}

void MainMenu::buildView()
{
    QMenu *menu = addMenu(tr("&View"));
    panel = add(menu, tr("&Detail panel"), QKeySequence(Qt::ALT | Qt::Key_Return), u"view"_s);
    names = add(menu, tr("Names in the &navigation"), QKeySequence(Qt::CTRL | Qt::Key_B));
    names->setCheckable(true);
    reread = add(menu, tr("Look for &changes by others"), QKeySequence(Qt::Key_F5));
    menu->addSeparator();
    zoomIn = add(menu, tr("Zoom &in"), QKeySequence::ZoomIn);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomNormal = add(menu, tr("Zoom &100 %"), QKeySequence(Qt::CTRL | Qt::Key_0));
    buildAppearance(menu);
}

void MainMenu::buildAppearance(QMenu *menu)
{
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    appearances = new QActionGroup(this);
    const auto addAppearance = [&](const QString &text, Appearance value) {
        addChoice(appearance, appearances, text, static_cast<int>(value));
    };
    addAppearance(tr("As the &system"), Appearance::FollowSystem);
    addAppearance(tr("&Light"), Appearance::Light);
    addAppearance(tr("&Dark"), Appearance::Dark);
    addAppearance(tr("Light, &high contrast"), Appearance::LightContrast);
    addAppearance(tr("Dark, high &contrast"), Appearance::DarkContrast);
    QMenu *text = menu->addMenu(tr("&Text size"));
    textSizes = new QActionGroup(this);
    addChoice(text, textSizes, tr("&Normal"), normalTextPixels);
    addChoice(text, textSizes, tr("&Large"), largeTextPixels);
}

void MainMenu::buildHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    keyboard = add(menu, tr("&Keyboard"), QKeySequence::HelpContents, u"keyboard"_s);
}

QList<QAction *> MainMenu::workspaceActions() const
{
    return {import,
            pack,
            backup,
            newWindow,
            undo,
            redo,
            search,
            filter,
            addRecord,
            merge,
            nextProblem,
            nextPage,
            previousPage,
            panel,
            nextRegion,
            reread};
}

void MainMenu::setUndo(QAction *action, const QString &verb, const QString &label) const
{
    action->setEnabled(!label.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(label.isEmpty() ? tr("%1 (%2)").arg(verb, key)
                                       : tr("%1: %2 (%3)").arg(verb, label, key));
    action->setIconText(verb);
}

void MainMenu::showPreferences(const Preferences::Values &values) const
{
    const auto check = [](const QActionGroup *group, const QVariant &value) {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data() == value);
    };
    check(languages, values.language == u"en" ? u"en"_s : u"zh"_s);
    check(appearances, static_cast<int>(values.appearance));
    check(textSizes, values.textPixels);
}

void MainMenu::showOrHide()
{
    setVisible(isHidden());
    if (isVisible())
        setActiveAction(actions().first());
}
