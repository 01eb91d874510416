#include "ui/alerts/stagelistpage.h"

#include "core/supervision/mattermoves.h"
#include "ui/common/answer.h"
#include "ui/common/shown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLocale>

#include <limits>

StageListPage::StageListPage(const PageContext &pageContext, StageListTable::Which which, QWidget *parent)
    : TablePage(pageContext, new StageListTable(pageContext, which), Panel::Absent, parent)
    , m_which(which)
{
    view()->setAccessibleName(title());
    if (which == StageListTable::Which::Overdue)
        setEmptyTexts(tr("Nothing is overdue."), {}, tr("No overdue stage matches the filter."));
    else
        setEmptyTexts(tr("Nothing more is due this week."), {}, tr("No stage matches the filter."));
    connect(view(), &QAbstractItemView::activated, this, &StageListPage::openCurrent);
    m_contact = new ContactBar(context().today, this);
    aboveTable()->addWidget(m_contact);
    connect(m_contact, &ContactBar::given, this, &StageListPage::recordContact);
    connect(m_contact, &ContactBar::closed, this, &StageListPage::focusContent);
    connect(filters(), &FilterBar::changed, this, [this] { rows().setAccept({}); });
    buildActions();
    filters()->setQuickColumns({QStringLiteral("unit"), QStringLiteral("leader"), QStringLiteral("stage")});
    filters()->setGroupColumn(table().columnByKey(QStringLiteral("unit")));
}

void StageListPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Contact note"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &StageListPage::askForContact);
    m_copy = add(tr("Copy as text for chat"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &StageListPage::copyForChat);
}

const StageListTable::Row *StageListPage::currentRow() const
{
    const QModelIndex current = view()->currentIndex();
    if (!current.isValid() || rows().isGroup(current.row()))
        return nullptr;
    return &list().row(rows().mapToSource(current).row());
}

void StageListPage::applyFilter(const QString &filter)
{
    filters()->clear();
    const QStringList parts = filter.split(u':');
    const int fewest = parts.value(1).toInt();
    const int most = parts.value(2).isEmpty() ? std::numeric_limits<int>::max() : parts.value(2).toInt();
    if (parts.front() == QStringLiteral("matters"))
        rows().setAccept([this, fewest, most](int row) {
            const StageListTable::Row &stage = list().row(row);
            return stage.isMatter && stage.mostDays >= fewest && stage.mostDays <= most;
        });
    else
        rows().setAccept({});
    focusContent();
}

void StageListPage::hideEvent(QHideEvent *event)
{
    TablePage::hideEvent(event);
    // What another page asked for ends with the visit: nothing on this page says that it is narrowed.
    if (!event->spontaneous())
        rows().setAccept({});
}

void StageListPage::askForContact()
{
    const StageListTable::Row *row = currentRow();
    if (!row)
        return context().notices.say(
            {Notice::Kind::Information, tr("Select the row that you called about."), {}});
    m_asked = *row;
    ++m_contacts;
    const QString subject = row->code.isEmpty() ? row->what : row->code + u' ' + row->what;
    QStringList called{row->unit, row->person, row->phone};
    called.removeAll(QString());
    m_contact->ask(tr("%1 — %2", "subject, whom to call").arg(subject, called.join(u' ')), row->person);
}

void StageListPage::recordContact(QDate day, const QString &who, const QString &answer)
{
    const MoveNote note{day, who, answer};
    const Edit edit = m_asked.isMatter ? noteContact(MatterId{m_asked.id}, note, context().ids)
                                       : noteContact(ProjectId{m_asked.id}, note, context().ids);
    if (const auto outcome = edit(context().workspace()); !outcome)
        return m_contact->refuse(outcome.error());
    const auto answered = context().perform(edit,
                                            tr("Contact note on %1").arg(m_asked.what),
                                            tr("The contact note on %1 is recorded.").arg(m_asked.what));
    whenAnswered(answered, this, [this, asked = m_contacts](const Result<Performed> &performed) {
        if (!performed && asked == m_contacts)
            m_contact->show(); // what was typed is still there
    });
    m_contact->hide();
    focusContent();
}

void StageListPage::copyForChat()
{
    QString unit;
    if (const StageListTable::Row *row = currentRow())
        unit = row->unit;
    else if (view()->currentIndex().isValid())
        unit = view()->currentIndex().data(RecordTable::GroupRole).value<GroupRow>().title;
    const QString text = unit.isEmpty() ? QString() : list().chatTextOf(unit);
    if (text.isEmpty())
        return context().notices.say(
            {Notice::Kind::Information, tr("Select a row of the unit that is to be reminded."), {}});
    QGuiApplication::clipboard()->setText(text);
    context().notices.told(tr("The rows of %1 are copied. Paste them into the chat.").arg(unit));
}

QString StageListPage::key() const
{
    return m_which == StageListTable::Which::Overdue ? QStringLiteral("overdue") : QStringLiteral("due");
}

QString StageListPage::title() const
{
    return m_which == StageListTable::Which::Overdue ? tr("Overdue") : tr("Due this week");
}

QString StageListPage::statusText() const
{
    return tr("%1 · %2 stages · %3 matters")
        .arg(TablePage::statusText(),
             QLocale().toString(list().rowCount()),
             QLocale().toString(list().matters()));
}

void StageListPage::openCurrent()
{
    if (const StageListTable::Row *row = currentRow())
        emit recordAsked(row->isMatter ? QStringLiteral("matters") : QStringLiteral("projects"), row->id);
}
