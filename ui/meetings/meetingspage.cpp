#include "ui/meetings/meetingspage.h"

#include "core/domain/lookup.h"
#include "core/meeting/meetingedits.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetinglistdelegate.h"
#include "ui/meetings/projectorwindow.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

MeetingsPage::MeetingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_call(new CallBar(context, this))
    , m_seriesBar(new SeriesBar(context, this))
    , m_ask(new AskBar(this))
    , m_meetings(new MeetingListModel(context, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    buildContent();
    connectSheet();
    connectNews();
    showSeries();
    showState();
}

MeetingsPage::~MeetingsPage()
{
    if (m_projector)
        m_projector->recorder()->decision()->keep();
    delete m_projector;
}

ProjectorWindow *MeetingsPage::projector() const
{
    return m_projector;
}

void MeetingsPage::buildActions()
{
    m_newMeeting = new QAction(tr("New meeting"), this);
    m_start = new QAction(tr("Start the meeting"), this);
    connect(m_newMeeting, &QAction::triggered, this, &MeetingsPage::beginCall);
    connect(m_start, &QAction::triggered, this, &MeetingsPage::start);
}

void MeetingsPage::buildContent()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *bar : std::initializer_list<QWidget *>{m_seriesBar, m_call, m_ask})
        layout->addWidget(bar);
    m_states = new QStackedWidget(this);
    auto *splitter = new QSplitter(m_states);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList(splitter));
    m_sheet = new MeetingSheet(m_context, splitter);
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledTo(font(), 264), 10000});
    m_empty = new EmptyState(m_states);
    m_states->addWidget(splitter);
    m_states->addWidget(m_empty);
    layout->addWidget(m_states, 1);
    connect(m_empty->button(), &QPushButton::clicked, this, &MeetingsPage::beginCall);
}

QWidget *MeetingsPage::buildList(QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_series = new QComboBox(side);
    m_series->setAccessibleName(tr("Series of meetings"));
    m_list = new QListView(side);
    m_list->setModel(m_meetings);
    m_list->setItemDelegate(new MeetingListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Meetings, newest first"));
    QPushButton *settings = makeButton(tr("Settings of the series…"), ButtonKind::Link, side);
    layout->addWidget(m_series);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeHairline(side));
    layout->addWidget(settings);
    connect(settings, &QPushButton::clicked, this, [this] { m_seriesBar->askFor(m_meetings->series()); });
    connect(m_series, &QComboBox::activated, this, [this](int index) {
        chooseSeries({m_series->itemData(index).toUuid()});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingsPage::openCurrent);
    side->setMinimumWidth(scaledTo(font(), 220));
    return side;
}

void MeetingsPage::connectSheet()
{
    const MeetingHead *head = m_sheet->head();
    connect(head->closeButton(), &QPushButton::clicked, this, &MeetingsPage::askToClose);
    connect(head->reopenButton(), &QPushButton::clicked, this, &MeetingsPage::askToReopen);
    connect(head->cancelButton(), &QPushButton::clicked, this, &MeetingsPage::askToCancel);
    connect(head->copyButton(), &QPushButton::clicked, this, &MeetingsPage::copyMinutes);
    connect(m_sheet, &MeetingSheet::recordAsked, this, [this](const QString &page, const QUuid &id) {
        if (page == key())
            reveal(id);
        else
            emit recordAsked(page, id);
    });
}

void MeetingsPage::connectNews()
{
    connect(m_call, &CallBar::called, this, &MeetingsPage::showMeeting);
    connect(m_seriesBar, &SeriesBar::made, this, [this](MeetingSeriesId series) {
        showSeries();
        chooseSeries(series);
        beginCall();
    });
    connect(&m_context.session, &Session::changed, this, [this] {
        showSeries();
        showState();
        emit statusChanged();
    });
}

void MeetingsPage::showSeries()
{
    const auto &all = m_context.workspace().all<MeetingSeries>();
    m_series->clear();
    for (const Ref<MeetingSeries> &series : all)
        m_series->addItem(series->name, series->id.value);
    m_series->setVisible(all.size() > 1);
    const bool isThere = m_context.workspace().find(m_meetings->series()) != nullptr;
    if (!isThere && !all.empty())
        chooseSeries(all.front()->id);
    m_series->setCurrentIndex(m_series->findData(m_meetings->series().value));
}

void MeetingsPage::chooseSeries(MeetingSeriesId series)
{
    m_meetings->setSeries(series);
    m_series->setCurrentIndex(m_series->findData(series.value));
    showState();
    emit statusChanged();
}

void MeetingsPage::showState()
{
    const bool hasSeries = m_context.workspace().find(m_meetings->series()) != nullptr;
    const bool isEmpty = m_meetings->rowCount() == 0;
    if (!hasSeries)
        m_empty->say(tr("No meetings yet. Say once how the weekly meeting is called and numbered."),
                     tr("Set up the weekly meeting…"));
    else if (isEmpty)
        m_empty->say(tr("No meeting of this series yet."), tr("New meeting"));
    m_states->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_wanted && m_meetings->rowOf(m_wanted) >= 0)
        showMeeting(std::exchange(m_wanted, {}));
    else if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_meetings->index(std::max(0, m_meetings->rowOf(m_sheet->meeting()))));
    const Meeting *meeting = current();
    const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
    m_newMeeting->setEnabled(mayWrite);
    m_start->setEnabled(meeting && meeting->state != MeetingState::Cancelled);
    m_start->setText(meeting && meeting->state == MeetingState::Open ? tr("Back to the meeting")
                         : meeting && meeting->isLocked()            ? tr("Show full screen")
                                                                     : tr("Start the meeting"));
}

const Meeting *MeetingsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_context.workspace().find(m_meetings->idAt(index.row())) : nullptr;
}

void MeetingsPage::openCurrent()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    m_ask->hide();
    m_sheet->setMeeting(meeting->id);
    showState();
    emit statusChanged();
}

void MeetingsPage::showMeeting(MeetingId id)
{
    const Meeting *meeting = m_context.workspace().find(id);
    if (!meeting)
        return;
    if (meeting->series != m_meetings->series())
        chooseSeries(meeting->series);
    const int row = m_meetings->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    m_list->setCurrentIndex(m_meetings->index(row));
    m_sheet->agenda()->focusContent();
}

void MeetingsPage::reveal(const QUuid &id)
{
    const AgendaItem *item = m_context.workspace().find(AgendaItemId{id});
    showMeeting(item ? item->meeting : MeetingId{id});
    m_sheet->showTab(MeetingSheet::Tab::Agenda);
    if (item)
        m_sheet->agenda()->select(item->id);
}

QString MeetingsPage::subtitle() const
{
    const MeetingSeries *series = m_context.workspace().find(m_meetings->series());
    return series ? series->name : QString();
}

QString MeetingsPage::statusText() const
{
    return tr("%n meeting(s)", nullptr, m_meetings->rowCount());
}

void MeetingsPage::focusContent()
{
    if (m_meetings->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void MeetingsPage::addRecord()
{
    if (current() && !m_list->hasFocus())
        m_sheet->agenda()->askForItem();
    else
        beginCall();
}

void MeetingsPage::beginCall()
{
    if (m_context.workspace().find(m_meetings->series()))
        m_call->ask(m_meetings->series());
    else
        m_seriesBar->askForNew();
}
