#include "ui/matters/matterspage.h"

#include "core/supervision/chattext.h"
#include "ui/matters/assignform.h"
#include "ui/matters/matterdays.h"
#include "ui/matters/matterpanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

MattersPage::MattersPage(const PageContext &pageContext, QWidget *parent)
    : TablePage(pageContext, new MatterModel(pageContext), Panel::Shown, parent)
{
    view()->setAccessibleName(tr("Matters"));
    setEmptyTexts(tr("No matters yet. Import the list that you have."),
                  tr("Import a ledger…"),
                  tr("No matter matches the filter."));
    m_form = new AssignForm(context(), this);
    aboveTable()->addWidget(m_form);
    m_handling = new MatterPanel(context(), matters(), *panel());
    connect(m_handling, &MatterPanel::recordAsked, this, &Page::recordAsked);
    connect(m_handling, &MatterPanel::assignAsked, this, [this](const QUuid &id) { m_form->ask({id}); });
    connect(m_handling, &MatterPanel::formClosed, this, &MattersPage::focusContent);
    connect(m_form, &AssignForm::closed, this, &MattersPage::focusContent);
    buildActions();
    buildFilters();
    filters()->setQuickColumns({u"source"_s, u"unit"_s, u"deadline"_s});
    filters()->setGroupColumn(table().columnByKey(u"urgency"_s));
    // What is late stands on top.
    view()->sortByColumn(table().columnByKey(u"deadline"_s), Qt::AscendingOrder);
}

const MatterModel &MattersPage::matters() const
{
    return static_cast<const MatterModel &>(table());
}

void MattersPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_assign = add(wordFor(MatterMove::Assign), {}, [this] { addRecord(); });
    add(wordFor(MatterMove::Contact), Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] {
        m_handling->ask(MatterMove::Contact);
    });
    add(wordFor(MatterMove::Feedback), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] {
        m_handling->ask(MatterMove::Feedback);
    });
    add(tr("Copy as text for chat"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyForChat(); });
}

void MattersPage::buildFilters()
{
    m_openOnly = new QCheckBox(tr("Not signed off"), this);
    m_openOnly->setAccessibleName(m_openOnly->text());
    filterBar()->insertWidget(1, m_openOnly);
    connect(this, &TablePage::filterCleared, m_openOnly, [this] {
        m_signedOffOnly = false;
        m_openOnly->setChecked(false);
    });
    connect(m_openOnly, &QCheckBox::toggled, this, &MattersPage::narrow);
    m_openOnly->setChecked(true);
}

void MattersPage::narrow()
{
    const MatterModel &model = matters();
    if (m_openOnly->isChecked()) {
        m_signedOffOnly = false;
        rows().setAccept([&model](int row) { return !isOver(model.record(row)); });
    } else if (m_signedOffOnly) {
        rows().setAccept([&model](int row) { return model.record(row).state == MatterState::SignedOff; });
    } else {
        rows().setAccept({});
    }
}

void MattersPage::applyFilter(const QString &filter)
{
    filters()->clear();
    m_signedOffOnly = filter == u"signed_off";
    m_openOnly->setChecked(!m_signedOffOnly);
    narrow();
}

void MattersPage::addRecord()
{
    if (m_form->isHidden())
        m_form->ask();
    else // what was typed in it is kept
        m_form->titleEdit()->setFocus();
}

void MattersPage::copyForChat()
{
    const std::vector<QUuid> chosen = view()->selectedIds();
    const QSet<QUuid> wanted(chosen.begin(), chosen.end());
    const QDate today = context().today.day();
    std::vector<StageOnList> list
        = overdueStages(context().workspace(), matters().parts(), today, ListKind::Matters);
    const auto coming = stagesDueThisWeek(context().workspace(), matters().parts(), today, ListKind::Matters);
    list.insert(list.end(), coming.begin(), coming.end());
    std::erase_if(list,
                  [&wanted](const StageOnList &entry) { return !wanted.contains(entry.matter->id.value); });
    if (list.empty())
        return context().notices.say(
            {Notice::Kind::Information, tr("None of the selected matters is late or due this week."), {}});
    QGuiApplication::clipboard()->setText(chatTexts(context().workspace(), list, today));
    context().notices.told(tr("Copied. Paste it into the chat."));
}

QString MattersPage::statusText() const
{
    const int late = rows().lateCount();
    if (late == 0)
        return TablePage::statusText();
    return tr("%1 · ■ %2 overdue").arg(TablePage::statusText(), QLocale().toString(late));
}
