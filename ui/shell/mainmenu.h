#pragma once

#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QMenuBar>

/// Every command of the program as an action with its key. What they do is connected by the window.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(const WindowSettings &settings, QWidget *parent = nullptr);

    QAction *newFile = nullptr;
    QAction *open = nullptr;
    QAction *sample = nullptr;
    QAction *backup = nullptr;
    QAction *import = nullptr;
    QAction *pack = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *filter = nullptr;
    QAction *addRecord = nullptr;
    QAction *merge = nullptr;
    QAction *nextProblem = nullptr;
    QAction *panel = nullptr;
    QAction *nextRegion = nullptr;
    QAction *reread = nullptr;
    QAction *keyboard = nullptr;
    QMenu *recent = nullptr;
    QMenu *pages = nullptr;
    QActionGroup *languages = nullptr; ///< data: zh, en
    QActionGroup *appearances = nullptr; ///< data: Appearance
    QActionGroup *textSizes = nullptr; ///< data: pixels

    /// Those that need an open workspace.
    QList<QAction *> workspaceActions() const;
    void setUndo(QAction *action, const QString &verb, const QString &label) const;

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key);
    void
    addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QVariant &value, bool isChosen);
    void buildFile(const WindowSettings &settings);
    void buildEdit();
    void buildView(const WindowSettings &settings);
    void buildHelp();
};
