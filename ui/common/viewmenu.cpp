#include "ui/common/viewmenu.h"

#include "ui/common/tablepage.h"
#include "ui/common/viewnamebar.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QString jsonText(const ViewState &state)
{
    return QString::fromUtf8(QJsonDocument(state.toJson()).toJson(QJsonDocument::Compact));
}

ViewState stateOf(const QString &json)
{
    return ViewState::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

Edit addSharedView(const SavedView &view)
{
    return [view](const Workspace &) -> Result<ChangeSet> { return ChangeSet{made(view)}; };
}

Edit changeSharedView(SavedViewId id, const std::function<void(SavedView &)> &change)
{
    return [id, change](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<SavedView> before = workspace.table<SavedView>().ref(id);
        if (!before)
            return ChangeSet();
        SavedView after = *before;
        change(after);
        return ChangeSet{altered(before, std::move(after))};
    };
}

Edit removeSharedView(SavedViewId id)
{
    return [id](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<SavedView> before = workspace.table<SavedView>().ref(id);
        return before ? ChangeSet{removed(before)} : ChangeSet();
    };
}
} // namespace

ViewMenu::ViewMenu(const PageContext &context, TablePage &page)
    : QToolButton(&page)
    , m_context(context)
    , m_page(page)
    , m_menu(new QMenu(this))
    , m_nameBar(new ViewNameBar(&page))
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    // Not as the button's menu: that would put a second arrow beside the one in the words.
    connect(this, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height() + 2)));
    });
    connect(m_nameBar, &ViewNameBar::saved, this, &ViewMenu::saveAs);
    connect(m_nameBar, &ViewNameBar::renamed, this, &ViewMenu::rename);
    connect(&context.session, &Session::changed, this, [this] { showName(); });
    setText(tr("View: %1 ▾").arg(tr("standard")));
}

std::vector<ViewMenu::View> ViewMenu::views() const
{
    std::vector<View> all = m_own;
    for (const Ref<SavedView> &shared : m_context.workspace().all<SavedView>())
        if (shared->page == m_page.key())
            all.push_back({shared->name, shared->state, shared->id});
    return all;
}

const ViewMenu::View *ViewMenu::find(const QString &name, const std::vector<View> &among) const
{
    const auto at
        = std::find_if(among.begin(), among.end(), [&](const View &each) { return each.name == name; });
    return at == among.end() ? nullptr : &*at;
}

QString ViewMenu::stateNow() const
{
    return jsonText(m_page.viewState());
}

void ViewMenu::showName()
{
    if (!m_standard)
        m_standard = m_page.viewState();
    const std::vector<View> all = views();
    const View *view = find(m_current, all);
    if (!view)
        m_current.clear();
    const bool isAsSaved = m_page.viewState() == (view ? stateOf(view->state) : *m_standard);
    const QString name = view ? view->name : tr("standard");
    setText(isAsSaved ? tr("View: %1 ▾").arg(name) : tr("View: %1, changed ▾").arg(name));
    setAccessibleName(text().chopped(2));
}

QAction *ViewMenu::add(const QString &text, void (ViewMenu::*act)())
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ViewMenu::fillMenu()
{
    showName();
    m_menu->clear();
    const std::vector<View> all = views();
    for (const View &view : all) {
        QAction *action
            = m_menu->addAction(view.shared ? tr("%1 (shared in this file)").arg(view.name) : view.name);
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
        connect(action, &QAction::triggered, this, [this, view] { use(view); });
    }
    if (!all.empty())
        m_menu->addSeparator();
    const bool isNamed = find(m_current, all) != nullptr;
    add(tr("Save this view as…"), &ViewMenu::askForName);
    if (isNamed) {
        add(tr("Save “%1” as it is now").arg(m_current), &ViewMenu::saveCurrent);
        add(tr("Rename “%1”…").arg(m_current), &ViewMenu::askForNewName);
        add(tr("Delete “%1”").arg(m_current), &ViewMenu::remove);
    }
    m_menu->addSeparator();
    add(tr("Back to the standard view"), &ViewMenu::reset);
}

void ViewMenu::use(const View &view)
{
    showName();
    m_current = view.name;
    m_page.applyViewState(stateOf(view.state));
    showName();
}

void ViewMenu::askForName()
{
    m_nameBar->askForView();
}

void ViewMenu::askForNewName()
{
    m_nameBar->askForNewName(m_current);
}

void ViewMenu::saveAs(const QString &name, bool isShared)
{
    const std::vector<View> all = views();
    m_current = name;
    if (const View *known = find(name, all); known && bool(known->shared) == isShared)
        return saveCurrent();
    if (isShared) {
        const SavedView view{makeId<SavedViewId>(m_context.ids), m_page.key(), name, stateNow()};
        m_context.perform(addSharedView(view),
                          tr("Save view %1").arg(name),
                          tr("Everyone who opens this file finds the view %1.").arg(name));
        return;
    }
    m_own.push_back({name, stateNow(), {}});
    showName();
}

void ViewMenu::saveCurrent()
{
    const std::vector<View> all = views();
    const View *view = find(m_current, all);
    if (!view)
        return;
    if (view->shared) {
        const auto change = [state = stateNow()](SavedView &shared) { shared.state = state; };
        m_context.perform(changeSharedView(view->shared, change), tr("Save view %1").arg(m_current));
        return;
    }
    for (View &own : m_own)
        if (own.name == m_current)
            own.state = stateNow();
    showName();
}

void ViewMenu::rename(const QString &name)
{
    const std::vector<View> all = views();
    const View *view = find(m_current, all);
    if (!view || find(name, all))
        return;
    if (view->shared) {
        const auto change = [name](SavedView &shared) { shared.name = name; };
        m_context.perform(changeSharedView(view->shared, change), tr("Rename view %1").arg(m_current));
    }
    for (View &own : m_own)
        if (own.name == m_current)
            own.name = name;
    m_current = name;
    if (!view->shared)
        showName();
}

void ViewMenu::remove()
{
    const std::vector<View> all = views();
    const View *view = find(m_current, all);
    if (!view)
        return;
    const SavedViewId shared = view->shared;
    if (shared)
        m_context.perform(removeSharedView(shared),
                          tr("Delete view %1").arg(m_current),
                          tr("Deleted the view %1.").arg(m_current));
    else
        std::erase_if(m_own, [this](const View &own) { return own.name == m_current; });
    m_current.clear();
    showName();
}

void ViewMenu::reset()
{
    showName();
    m_current.clear();
    m_page.applyViewState(*m_standard);
    showName();
}

QJsonArray ViewMenu::toJson() const
{
    QJsonArray json;
    for (const View &view : m_own)
        json += QJsonObject{{u"name"_s, view.name}, {u"state"_s, view.state}};
    return json;
}

void ViewMenu::takeJson(const QJsonArray &views, const QString &current)
{
    if (!m_standard)
        m_standard = m_page.viewState();
    m_own.clear();
    for (const QJsonValue &each : views)
        m_own.push_back({each[u"name"_s].toString(), each[u"state"_s].toString(), {}});
    m_current = current;
}
