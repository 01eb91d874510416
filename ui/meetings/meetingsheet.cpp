#include "ui/meetings/meetingsheet.h"

#include "core/meeting/agenda.h"
#include "core/meeting/numbering.h"
#include "ui/common/controls.h"
#include "ui/meetings/attendancetable.h"
#include "ui/meetings/mattertable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTabBar>
#include <QVBoxLayout>

MeetingSheet::MeetingSheet(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new MeetingHead(context, this))
    , m_tabs(new QTabWidget(this))
    , m_agenda(new AgendaPane(context, m_tabs))
    , m_attendance(new AttendanceTable(context, this))
    , m_decided(new MatterTable(context, this))
    , m_lastDecided(new MatterTable(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    buildTabs();
    connect(m_agenda, &AgendaPane::recordAsked, this, &MeetingSheet::recordAsked);
    connect(m_agenda, &AgendaPane::followUpAsked, this, [this] { showTab(Tab::FollowUp); });
    connect(&context.session, &Session::changed, this, &MeetingSheet::refresh);
    connect(&context.today, &Today::changed, this, &MeetingSheet::refresh);
}

void MeetingSheet::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_agenda, {});
    m_decidedView = addTable(m_decided, tr("Decided"));
    m_followUpView = addTable(m_lastDecided, tr("Follow-up"));
    m_attendanceView = addTable(m_attendance, tr("Attendance"));
    m_attendanceView->installEventFilter(this);
    for (RecordView *view : {m_decidedView, m_followUpView})
        connect(view, &QAbstractItemView::clicked, this, &MeetingSheet::openMatter);
    for (RecordView *view : {m_decidedView, m_followUpView})
        connect(view, &QAbstractItemView::activated, this, &MeetingSheet::openMatter);
}

RecordView *MeetingSheet::addTable(RecordTable *table, const QString &name)
{
    auto *view = new RecordView(m_tabs);
    auto *rows = new RowFilter(*table, table);
    view->show(*rows, *table);
    // The list has an order of its own: who is late stands first.
    view->setSortingEnabled(false);
    view->horizontalHeader()->setSortIndicatorShown(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAccessibleName(name);
    m_tabs->addTab(view, name);
    return view;
}

void MeetingSheet::openMatter(const QModelIndex &index)
{
    emit recordAsked(QStringLiteral("matters"), index.data(RecordTable::IdRole).toUuid());
}

void MeetingSheet::setMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    m_head->setMeeting(meeting);
    m_agenda->setMeeting(meeting);
    m_attendance->setMeeting(meeting);
    refresh();
}

void MeetingSheet::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_tabs->currentWidget()->setFocus();
}

void MeetingSheet::refresh()
{
    const Workspace &workspace = m_context.workspace();
    const Meeting *meeting = workspace.find(m_meeting);
    if (!meeting)
        return;
    std::vector<const Matter *> decided;
    for (const AgendaItem *item : agendaOf(workspace, m_meeting))
        for (const Matter *matter : mattersOf(workspace, item->id))
            decided.push_back(matter);
    m_decided->show(decided);
    const Meeting *last = meetingBefore(workspace, *meeting);
    m_lastDecided->show(last ? followUpOf(workspace, *last, m_context.today.day()).open
                             : std::vector<const Matter *>());
    m_head->refresh();
    m_agenda->refresh();
    m_attendance->refresh();
    showCounts();
}

void MeetingSheet::showCounts()
{
    const auto name = [this](Tab tab, const QString &text, int count) {
        m_tabs->setTabText(static_cast<int>(tab),
                           count > 0 ? tr("%1 %2", "tab, count").arg(text).arg(count) : text);
    };
    name(Tab::Agenda, tr("Agenda"), m_agenda->count());
    name(Tab::Decided, tr("Decided"), m_decided->rowCount());
    name(Tab::FollowUp, tr("Open from the last meeting"), m_lastDecided->rowCount());
    m_tabs->setTabText(static_cast<int>(Tab::Attendance),
                       tr("Attendance %1 / %2").arg(m_attendance->present()).arg(m_attendance->rowCount()));
}

bool MeetingSheet::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const QModelIndex current = m_attendanceView->currentIndex();
    const bool isCycle = watched == m_attendanceView && key && key->key() == Qt::Key_Space
        && current.isValid()
        && m_attendance->flags(m_attendance->index(current.row(), 1)) & Qt::ItemIsEditable;
    if (!isCycle)
        return QWidget::eventFilter(watched, event);
    m_attendance->cycle(current.row());
    return true;
}
