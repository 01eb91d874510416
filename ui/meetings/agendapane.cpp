#include "ui/meetings/agendapane.h"

#include "core/base/text.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"
#include "ui/common/controls.h"
#include "ui/common/recordmodel.h"
#include "ui/common/theme.h"
#include "ui/meetings/agendacolumns.h"
#include "ui/meetings/meetingwords.h"

#include <QCompleter>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString agendaLink(const QString &page, const QUuid &id, const QString &text)
{
    return u"<a href=\"%1:%2\">%3</a>"_s.arg(page, id.toString(QUuid::WithoutBraces), text.toHtmlEscaped());
}

QLabel *makeLinkLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setWordWrap(true);
    label->setContentsMargins(20, 8, 20, 8);
    return label;
}
} // namespace

AgendaPane::AgendaPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new RecordModel<AgendaItem>(context, &AgendaItem::title, agendaColumns(context), this))
    , m_rows(new RowFilter(*m_table, m_table))
    , m_followUp(makeLinkLabel(this))
    , m_add(new AddBar(tr("Title of the item, or the name of a project"), tr("Add item"), this))
    , m_states(new QStackedWidget(this))
    , m_view(new AgendaView(m_states))
    , m_empty(new EmptyState(m_states))
    , m_links(makeLinkLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    for (QWidget *part : std::initializer_list<QWidget *>{m_followUp, m_add, m_states, m_links})
        layout->addWidget(part, part == m_states ? 1 : 0);
    buildTable();
    m_empty->say(tr("Nothing on the agenda yet."), tr("Add an item (Insert)"));
    connect(m_empty->button(), &QPushButton::clicked, this, &AgendaPane::askForItem);
    connect(m_add, &AddBar::nameGiven, this, &AgendaPane::addItem);
    connect(m_followUp, &QLabel::linkActivated, this, &AgendaPane::followUpAsked);
    connect(m_links, &QLabel::linkActivated, this, &AgendaPane::follow);
}

void AgendaPane::buildTable()
{
    m_rows->setAccept([this](int row) {
        return static_cast<RecordModel<AgendaItem> *>(m_table)->record(row).meeting == m_meeting;
    });
    m_rows->sort(m_table->columnByKey(u"position"_s), Qt::AscendingOrder);
    m_view->show(*m_rows, *m_table);
    // The order is the agenda's own.
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_rows->sort(m_table->columnByKey(u"position"_s), Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Agenda"));
    connect(m_view, &AgendaView::moveAsked, this, &AgendaPane::move);
    connect(m_view, &AgendaView::removeAsked, this, &AgendaPane::remove);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgendaPane::showLinks);
}

void AgendaPane::setMeeting(MeetingId meeting)
{
    if (meeting != m_meeting) {
        m_meeting = meeting;
        m_rows->rebuild();
        m_add->hide();
    }
    refresh();
    if (m_view->currentIndex().isValid() || m_rows->rowCount() == 0)
        return;
    m_view->setCurrentIndex(m_rows->index(0, m_table->columnByKey(u"title"_s)));
    m_view->horizontalScrollBar()->setValue(
        0); // it was scrolled for the width that it had before it was laid out
}

void AgendaPane::refresh()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    m_states->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    showFollowUp();
    showLinks();
}

void AgendaPane::showFollowUp()
{
    const Workspace &workspace = m_context.workspace();
    const Meeting *meeting = workspace.find(m_meeting);
    const Meeting *last = meeting ? meetingBefore(workspace, *meeting) : nullptr;
    m_followUp->setVisible(last != nullptr);
    if (!last)
        return;
    const FollowUp standing = followUpOf(workspace, *last, m_context.today.day());
    QString text = tr("Follow-up of %1: decided %2, completed %3, %4 %")
                       .arg(MeetingWords::number(*last))
                       .arg(standing.decided)
                       .arg(standing.completed)
                       .arg(standing.percent())
                       .toHtmlEscaped();
    if (standing.overdue > 0)
        text += u" · <span style=\"color:%1\"><b>■ %2</b></span>"_s.arg(
            themeOf(palette()).late.name(), tr("%n overdue", nullptr, standing.overdue).toHtmlEscaped());
    if (!standing.open.empty())
        text += u" · <a href=\"open\">%1</a>"_s.arg(
            tr("show the %n open one(s)", nullptr, static_cast<int>(standing.open.size())).toHtmlEscaped());
    m_followUp->setText(text);
}

void AgendaPane::showLinks()
{
    const AgendaItem *item = m_context.workspace().find(current());
    const QString text = item && item->meeting == m_meeting ? linksOf(*item) : QString();
    m_links->setText(text);
    m_links->setVisible(!text.isEmpty());
}

QString AgendaPane::linksOf(const AgendaItem &item) const
{
    const Workspace &workspace = m_context.workspace();
    QStringList parts;
    for (const ProjectId project : item.projects)
        if (const Project *known = workspace.find(project))
            parts += agendaLink(u"projects"_s, project.value, known->name);
    for (const Matter *matter : mattersOf(workspace, item.id))
        parts += agendaLink(
            u"matters"_s, matter->id.value, tr("%1 %2").arg(matter->code, excerpt(matter->title)));
    if (const QString from = MeetingWords::carriedFrom(workspace, item.carriedFrom); !from.isEmpty())
        parts += agendaLink(u"meetings"_s, item.carriedFrom.value, tr("carried over from %1").arg(from));
    QString text = parts.join(u" · "_s);
    if (!item.asked.isEmpty())
        text = tr("Asked: %1").arg(item.asked).toHtmlEscaped() + (text.isEmpty() ? u""_s : u"<br>"_s) + text;
    if (!item.decision.isEmpty())
        text = tr("Decided: %1").arg(item.decision.simplified()).toHtmlEscaped()
            + (text.isEmpty() ? u""_s : u"<br>"_s) + text;
    return text;
}

void AgendaPane::follow(const QString &link)
{
    emit recordAsked(link.section(u':', 0, 0), QUuid(link.section(u':', 1)));
}

void AgendaPane::askForItem()
{
    const Meeting *meeting = m_context.workspace().find(m_meeting);
    if (!meeting)
        return;
    if (meeting->isLocked())
        return m_context.notices.say({Notice::Kind::Information,
                                      tr("The meeting is locked. Reopen it with a reason to add an item."),
                                      {}});
    QStringList names;
    for (const Ref<Project> &project : m_context.workspace().all<Project>())
        names += project->name;
    auto *completer = new QCompleter(names, m_add);
    completer->setFilterMode(Qt::MatchContains);
    m_add->nameEdit()->setCompleter(completer);
    m_add->ask();
}

void AgendaPane::focusContent()
{
    if (m_rows->rowCount() > 0)
        m_view->setFocus();
    else
        m_empty->button()->setFocus();
}

void AgendaPane::addItem(const QString &title)
{
    AgendaItem item;
    item.title = title.trimmed();
    item.type = AgendaType::Special;
    const auto projects = projectsWritten(m_context.workspace(), title, {});
    if (projects && projects->size() == 1) {
        item.type = AgendaType::Project;
        item.projects = *projects;
        item.unit = m_context.workspace().find(projects->first())->unit;
    }
    m_context.perform(::addItem(m_meeting, item, std::nullopt, m_context.ids),
                      tr("Add the item %1").arg(excerpt(item.title)));
}

void AgendaPane::move(const QUuid &item, int position)
{
    m_context.perform(moveItem({item}, position), tr("Order of the agenda"));
}

void AgendaPane::remove(const QUuid &id)
{
    const AgendaItem *item = m_context.workspace().find(AgendaItemId{id});
    if (!item)
        return;
    m_context.perform(removeItem({id}),
                      tr("Take %1 off the agenda").arg(excerpt(item->title)),
                      tr("Took “%1” off the agenda.").arg(excerpt(item->title)));
}

void AgendaPane::select(AgendaItemId item)
{
    m_view->select({item.value}, item.value);
    m_view->setFocus();
}
