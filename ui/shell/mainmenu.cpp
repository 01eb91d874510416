#include "ui/shell/mainmenu.h"

MainMenu::MainMenu(const WindowSettings &settings, QWidget *parent)
    : QMenuBar(parent)
{
    setAccessibleName(tr("Menu"));
    buildFile(settings);
    buildEdit();
    buildView(settings);
    buildHelp();
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    return action;
}

void MainMenu::addChoice(
    QMenu *menu, QActionGroup *group, const QString &text, const QVariant &value, bool isChosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    action->setData(value);
    group->addAction(action);
}

void MainMenu::buildFile(const WindowSettings &settings)
{
    QMenu *menu = addMenu(tr("&File"));
    newFile = add(menu, tr("&New workspace…"), QKeySequence::New);
    open = add(menu, tr("&Open…"), QKeySequence::Open);
    recent = menu->addMenu(tr("Open &recent"));
    sample = add(menu, tr("Open the &sample…"), {});
    menu->addSeparator();
    import = add(menu, tr("&Import a ledger…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    pack = add(menu, tr("Briefing &pack…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    backup = add(menu, tr("&Back up…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    menu->addSeparator();
    QMenu *language = menu->addMenu(tr("&Language"));
    languages = new QActionGroup(this);
    addChoice(language, languages, QStringLiteral("中文"), QStringLiteral("zh"), settings.language != u"en");
    addChoice(
        language, languages, QStringLiteral("English"), QStringLiteral("en"), settings.language == u"en");
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainMenu::buildEdit()
{
    QMenu *menu = addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo);
    redo = add(menu, tr("&Redo"), {});
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    filter = add(menu, tr("&Filter"), QKeySequence::Find);
    addRecord = add(menu, tr("&New row"), QKeySequence(Qt::Key_Insert));
    merge = add(menu, tr("&Merge two rows…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    nextProblem = add(menu, tr("Next &problem of the import"), QKeySequence(Qt::Key_F8));
}

void MainMenu::buildView(const WindowSettings &settings)
{
    QMenu *menu = addMenu(tr("&View"));
    pages = menu->addMenu(tr("&Pages"));
    panel = add(menu, tr("&Detail panel"), QKeySequence(Qt::ALT | Qt::Key_Return));
    nextRegion = add(menu, tr("Next &region"), QKeySequence(Qt::Key_F6));
    reread = add(menu, tr("Look for &changes by others"), QKeySequence(Qt::Key_F5));
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    appearances = new QActionGroup(this);
    const auto addAppearance = [&](const QString &text, Appearance value) {
        addChoice(appearance, appearances, text, static_cast<int>(value), settings.appearance == value);
    };
    addAppearance(tr("As the &system"), Appearance::FollowSystem);
    addAppearance(tr("&Light"), Appearance::Light);
    addAppearance(tr("&Dark"), Appearance::Dark);
    QMenu *text = menu->addMenu(tr("&Text size"));
    textSizes = new QActionGroup(this);
    addChoice(text, textSizes, tr("&Normal"), normalTextPixels, settings.textPixels == normalTextPixels);
    addChoice(text, textSizes, tr("&Large"), largeTextPixels, settings.textPixels == largeTextPixels);
}

void MainMenu::buildHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    keyboard = add(menu, tr("&Keyboard"), QKeySequence::HelpContents);
}

QList<QAction *> MainMenu::workspaceActions() const
{
    return {
        import, pack, backup, undo, redo, filter, addRecord, merge, nextProblem, panel, nextRegion, reread};
}

void MainMenu::setUndo(QAction *action, const QString &verb, const QString &label) const
{
    action->setEnabled(!label.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(label.isEmpty() ? tr("%1 (%2)").arg(verb, key)
                                       : tr("%1: %2 (%3)").arg(verb, label, key));
    action->setIconText(verb);
}
