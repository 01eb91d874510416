#include "ui/meetings/recorder.h"

#include "core/meeting/agenda.h"
#include "core/supervision/schedulelight.h"
#include "ui/common/cellpainting.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// What an item's line in the recorder ends with: done, postponed, or the light of its project.
PlainTable::PlainCell agendaMark(const PageContext &context, const AgendaItem &item)
{
    if (item.outcome == AgendaOutcome::Discussed)
        return {u"✓"_s, CellMark::Secondary, {}};
    if (item.outcome == AgendaOutcome::Postponed)
        return {u"→"_s, CellMark::Secondary, {}};
    if (item.projects.isEmpty())
        return {};
    LightColor worst = LightColor::None;
    for (const ProjectId id : item.projects)
        if (const Project *project = context.workspace().find(id))
            worst = std::max(worst, lightOf(*project, context.today.day()).color);
    switch (worst) {
    case LightColor::Red:
        return {u" "_s, CellMark::LightRed, {}};
    case LightColor::Yellow:
        return {u" "_s, CellMark::LightYellow, {}};
    default:
        return {};
    }
}
} // namespace

Recorder::Recorder(const PageContext &context, MeetingId meeting, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_agenda(
          new PlainTable({{.key = u"no"_s, .title = tr("No."), .width = 28},
                          {.key = u"title"_s, .title = tr("Agenda item"), .width = 160, .isStretched = true},
                          {.key = u"mark"_s, .title = tr("Outcome"), .width = 30}},
                         this))
    , m_recorded(
          new PlainTable({{.key = u"code"_s, .title = tr("Code"), .width = 88},
                          {.key = u"title"_s, .title = tr("Matter"), .width = 140, .isStretched = true},
                          {.key = u"due"_s, .title = tr("Due"), .width = 64}},
                         this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    buildLists();
    connect(&context.session, &Session::changed, this, &Recorder::refresh);
    refresh();
    dress();
}

void Recorder::buildLists()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(6);
    m_agendaHead = addHead();
    m_agendaView = addTable(m_agenda, tr("Agenda"));
    column->addWidget(makeHairline(this));
    m_decisionHead = addHead();
    m_decisionHead->setText(tr("Decided"));
    m_decision = new DecisionBox(m_context, this);
    column->addWidget(m_decision);
    column->addWidget(makeHairline(this));
    m_recordedHead = addHead();
    m_recordedView = addTable(m_recorded, tr("Recorded at this meeting"));
    column->setStretchFactor(m_agendaView, 3);
    column->setStretchFactor(m_recordedView, 2);
    m_agendaView->setColumnWidth(0, scaledTo(font(), 32));
    m_agendaView->setColumnWidth(2, scaledTo(font(), 32));
    m_recordedView->setColumnWidth(0, scaledTo(font(), 96));
    m_recordedView->setColumnWidth(2, scaledTo(font(), 76));
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    m_move = makeButton(tr("To the other screen"), ButtonKind::Link, this);
    foot->addWidget(new QuietLabel(tr("Clocks start when the meeting closes"), this), 1);
    foot->addWidget(m_move);
    column->addLayout(foot);
    connect(m_agendaView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        emit itemAsked({index.data(RecordTable::IdRole).toUuid()});
    });
    connect(m_agendaView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit itemAsked({index.data(RecordTable::IdRole).toUuid()});
    });
}

QLabel *Recorder::addHead()
{
    auto *head = new QLabel(this);
    layout()->addWidget(head);
    return head;
}

RecordView *Recorder::addTable(PlainTable *table, const QString &name)
{
    auto *view = new RecordView(this);
    view->show(*new RowFilter(*table, table), *table);
    view->setSortingEnabled(false);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setMinimumSectionSize(20);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setAccessibleName(name);
    layout()->addWidget(view);
    return view;
}

void Recorder::fitHeight(RecordView *view, int rows, int mostRows)
{
    const int row = rowHeight(view->font());
    view->setMaximumHeight(std::clamp(rows, 1, mostRows) * row + 2);
    view->setMinimumHeight(std::clamp(rows, 1, 3) * row + 2);
}

void Recorder::showItem(AgendaItemId item)
{
    m_item = item;
    m_decision->setItem(item);
    m_agendaView->select({item.value}, item.value);
}

void Recorder::refresh()
{
    showAgenda();
    showRecorded();
}

void Recorder::showAgenda()
{
    std::vector<PlainTable::Row> rows;
    int carried = 0;
    for (const AgendaItem *item : agendaOf(m_context.workspace(), m_meeting)) {
        const bool isOver = item->outcome != AgendaOutcome::Pending;
        carried += item->carriedFrom ? 1 : 0;
        rows.push_back({item->id.value,
                        {{QString::number(item->position), CellMark::Secondary, {}},
                         {item->title, isOver ? CellMark::Secondary : CellMark::Name, item->title},
                         agendaMark(m_context, *item)}});
    }
    const int count = static_cast<int>(rows.size());
    fitHeight(m_agendaView, count, 12);
    m_agenda->setRows(std::move(rows));
    m_agendaHead->setText(tr("Agenda: %n item(s)", nullptr, count)
                          + (carried > 0 ? tr(", %1 carried over").arg(carried) : QString()));
    if (m_item)
        m_agendaView->select({m_item.value}, m_item.value);
}

void Recorder::showRecorded()
{
    std::vector<PlainTable::Row> rows;
    for (const AgendaItem *item : agendaOf(m_context.workspace(), m_meeting))
        for (const Matter *matter : mattersOf(m_context.workspace(), item->id))
            rows.push_back(
                {matter->id.value,
                 {{matter->code, CellMark::Secondary, {}},
                  {matter->title, CellMark::Plain, matter->title},
                  {matter->decidedDue.isDated() ? MeetingWords::day(matter->decidedDue.date) : QString(),
                   CellMark::Secondary,
                   {}}}});
    // What was recorded last stands on top.
    std::sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
        return one.cells.front().text > other.cells.front().text;
    });
    m_recordedHead->setText(
        tr("%n matter(s) recorded at this meeting", nullptr, static_cast<int>(rows.size())));
    fitHeight(m_recordedView, static_cast<int>(rows.size()), 6);
    m_recorded->setRows(std::move(rows));
}

void Recorder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_agendaHead)
        dress();
}

void Recorder::dress()
{
    for (QLabel *head : {m_agendaHead, m_decisionHead, m_recordedHead})
        head->setFont(roleFont(TextRole::Section, font()));
}

void Recorder::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, 1, height()), themeOf(palette()).line2);
}
