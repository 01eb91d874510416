#pragma once

#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QMenuBar>

/// Every command of the program as an action with its key. What they do is connected by the window. Hidden
/// until Alt or F10 asks for it; the keys work all the same.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *window);

    QAction *newFile = nullptr;
    QAction *open = nullptr;
    QAction *newWindow = nullptr;
    QAction *sample = nullptr;
    QAction *backup = nullptr;
    QAction *import = nullptr;
    QAction *pack = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *search = nullptr;
    QAction *filter = nullptr;
    QAction *addRecord = nullptr;
    QAction *merge = nullptr;
    QAction *nextProblem = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextPage = nullptr;
    QAction *previousPage = nullptr;
    QAction *panel = nullptr;
    QAction *names = nullptr;
    QAction *nextRegion = nullptr;
    QAction *reread = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomNormal = nullptr;
    QAction *keyboard = nullptr;
    QMenu *recent = nullptr;
    QMenu *pages = nullptr;
    QActionGroup *languages = nullptr; ///< data: zh, en
    QActionGroup *appearances = nullptr; ///< data: Appearance
    QActionGroup *textSizes = nullptr; ///< data: pixels

    /// Those that need an open workspace.
    QList<QAction *> workspaceActions() const;
    void setUndo(QAction *action, const QString &verb, const QString &label) const;
    void showPreferences(const Preferences::Values &values) const;

    /// A key for an action made later: those of a hidden menu are heard only through the window.
    void setKey(QAction *action, const QKeySequence &key) const;
    void showOrHide();

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &icon = {});
    static void addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QVariant &value);
    void buildFile();
    void buildEdit();
    void buildGo();
    void buildView();
    void buildAppearance(QMenu *menu);
    void buildHelp();

    QWidget *m_window;
};
