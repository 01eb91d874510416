#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/viewstate.h"

#include <QJsonArray>
#include <QMenu>
#include <QToolButton>

class TablePage;
class ViewNameBar;

/// The saved views of a list: those of this machine, and those that everyone who opens the file is offered.
class ViewMenu : public QToolButton
{
    Q_OBJECT

public:
    struct View
    {
        QString name;
        QString state; ///< JSON
        SavedViewId shared; ///< null = of this machine
    };

    ViewMenu(const PageContext &context, TablePage &page);

    ViewNameBar *nameBar() const { return m_nameBar; }
    std::vector<View> views() const; ///< own ones first
    const QString &current() const { return m_current; }
    void use(const View &view);
    void saveAs(const QString &name, bool isShared);
    void rename(const QString &name);
    void remove();
    void reset();
    /// Says whether the list still looks as the view has it.
    void showName();

    QJsonArray toJson() const; ///< those of this machine
    void takeJson(const QJsonArray &views, const QString &current);

private:
    void fillMenu();
    QAction *add(const QString &text, void (ViewMenu::*act)());
    void askForName();
    void askForNewName();
    void saveCurrent();
    const View *find(const QString &name, const std::vector<View> &among) const;
    QString stateNow() const;

    PageContext m_context;
    TablePage &m_page;
    QMenu *m_menu;
    ViewNameBar *m_nameBar;
    std::vector<View> m_own;
    QString m_current; ///< name; empty = the list's standard view
    std::optional<ViewState> m_standard;
};
