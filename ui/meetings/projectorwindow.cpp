#include "ui/meetings/projectorwindow.h"

#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/meetings/decisionedit.h"
#include "ui/meetings/decisionkeeper.h"
#include "ui/meetings/meetingwords.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>

namespace {
constexpr int designScreen = 1920;
constexpr int recorderWidth = 440;
constexpr int narrowestRecorder = 336;

AgendaItemId firstToDiscuss(const Workspace &workspace, MeetingId meeting)
{
    const std::vector<const AgendaItem *> agenda = agendaOf(workspace, meeting);
    for (const AgendaItem *item : agenda)
        if (item->outcome == AgendaOutcome::Pending)
            return item->id;
    return agenda.empty() ? AgendaItemId() : agenda.front()->id;
}
} // namespace

ProjectorWindow::ProjectorWindow(const PageContext &context,
                                 MeetingId meeting,
                                 AgendaItemId item,
                                 QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_meeting(meeting)
    , m_view(new ProjectorView(this))
    , m_recorder(new Recorder(context, meeting, this))
    , m_footer(new QWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_view, 1);
    left->addWidget(makeHairline(this));
    left->addWidget(m_footer);
    layout->addLayout(left, 1);
    layout->addWidget(m_recorder);
    buildFooter();
    connectParts();
    const AgendaItem *wanted = context.workspace().find(item);
    const bool isOpenItem = wanted && wanted->meeting == meeting && wanted->outcome == AgendaOutcome::Pending;
    showItem(isOpenItem ? item : firstToDiscuss(context.workspace(), meeting));
    setFocus();
}

ProjectorWindow::~ProjectorWindow()
{
    if (m_recorder->isWindow())
        delete m_recorder;
}

void ProjectorWindow::buildFooter()
{
    auto *line = new QHBoxLayout(m_footer);
    line->setContentsMargins(32, 8, 32, 8);
    line->setSpacing(16);
    m_previous = addFooterButton(tr("← Previous item"));
    m_next = addFooterButton(tr("→ Next item"));
    line->addStretch();
    m_decide = addFooterButton(tr("D Decide"));
    m_hide = addFooterButton(tr("F9 Hide the recorder"));
    m_leave = addFooterButton(tr("Esc Leave"));
}

QPushButton *ProjectorWindow::addFooterButton(const QString &text)
{
    QPushButton *button = makeButton(text, ButtonKind::Link, m_footer);
    // Keys belong to the window: an arrow must not walk from button to button.
    button->setFocusPolicy(Qt::NoFocus);
    m_footer->layout()->addWidget(button);
    return button;
}

void ProjectorWindow::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_decide, &QPushButton::clicked, this, &ProjectorWindow::decide);
    connect(m_hide, &QPushButton::clicked, this, &ProjectorWindow::toggleRecorder);
    connect(m_leave, &QPushButton::clicked, this, &QWidget::close);
    connect(m_recorder, &Recorder::itemAsked, this, &ProjectorWindow::showItem);
    connect(m_recorder->moveButton(), &QPushButton::clicked, this, &ProjectorWindow::moveRecorder);
    const DecisionEdit *edit = m_recorder->decision()->edit();
    connect(edit, &DecisionEdit::leaveAsked, this, qOverload<>(&QWidget::setFocus));
    connect(edit, &DecisionEdit::hideAsked, this, &ProjectorWindow::toggleRecorder);
    connect(&m_context.session, &Session::changed, this, &ProjectorWindow::refresh);
    connect(&m_second, &QTimer::timeout, this, [this] { m_view->showElapsed(elapsed()); });
    m_second.start(1000);
    m_recorder->moveButton()->setVisible(QGuiApplication::screens().size() > 1);
}

void ProjectorWindow::showItem(AgendaItemId item)
{
    if (item != m_item)
        m_since.start();
    m_item = item;
    m_recorder->showItem(item);
    refresh();
}

void ProjectorWindow::refresh()
{
    const Workspace &workspace = m_context.workspace();
    const AgendaItem *item = workspace.find(m_item);
    ItemFacts nothing;
    nothing.title = tr("Nothing on the agenda");
    m_view->show(head(), item ? factsOf(m_context, *item) : nothing);
    const std::vector<const AgendaItem *> agenda = agendaOf(workspace, m_meeting);
    const auto at = std::find(agenda.begin(), agenda.end(), item);
    const bool isThere = item && at != agenda.end();
    m_previous->setEnabled(isThere && at != agenda.begin());
    const bool hasNext = isThere && at + 1 != agenda.end();
    m_next->setEnabled(hasNext);
    m_next->setText(hasNext ? tr("→ Next item: %1")
                                  .arg(fontMetrics().elidedText(
                                      (*(at + 1))->title, Qt::ElideRight, scaledTo(font(), 240)))
                            : tr("→ Next item"));
}

ProjectorView::Head ProjectorWindow::head() const
{
    const Workspace &workspace = m_context.workspace();
    const Meeting *meeting = workspace.find(m_meeting);
    const AgendaItem *item = workspace.find(m_item);
    if (!meeting)
        return {};
    ProjectorView::Head head;
    head.meeting = meetingName(workspace, *meeting);
    head.day = MeetingWords::dayAndHalf(meeting->date, meeting->half);
    head.isSample = workspace.office().sample;
    head.elapsed = elapsed();
    if (!item)
        return head;
    head.place = tr("Item %1 / %2").arg(item->position).arg(agendaOf(workspace, m_meeting).size());
    const Project *project = item->projects.isEmpty() ? nullptr : workspace.find(item->projects.front());
    if (project && project->figuresAsOf.isValid())
        head.asOf = tr("As of %1").arg(MeetingWords::day(project->figuresAsOf));
    return head;
}

QString ProjectorWindow::elapsed() const
{
    const qint64 seconds = m_since.isValid() ? m_since.elapsed() / 1000 : 0;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void ProjectorWindow::step(int by)
{
    const std::vector<const AgendaItem *> agenda = agendaOf(m_context.workspace(), m_meeting);
    for (size_t i = 0; i < agenda.size(); ++i) {
        const auto wanted = static_cast<std::ptrdiff_t>(i) + by;
        if (agenda[i]->id == m_item && wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(agenda.size()))
            return showItem(agenda[static_cast<size_t>(wanted)]->id);
    }
}

void ProjectorWindow::decide()
{
    m_recorder->show();
    fitRecorder();
    m_recorder->activateWindow();
    m_recorder->decision()->edit()->setFocus();
}

void ProjectorWindow::toggleRecorder()
{
    const bool wasShown = m_recorder->isVisible();
    m_recorder->setVisible(!wasShown);
    m_hide->setText(wasShown ? tr("F9 Show the recorder") : tr("F9 Hide the recorder"));
    fitRecorder();
    if (wasShown)
        setFocus();
}

void ProjectorWindow::moveRecorder()
{
    const bool comesBack = m_recorder->isWindow();
    m_recorder->hide();
    if (comesBack) {
        m_recorder->setParent(this);
        layout()->addWidget(m_recorder);
    } else {
        m_recorder->setParent(nullptr, Qt::Window);
        m_recorder->setWindowTitle(tr("Recorder"));
        for (const QScreen *other : QGuiApplication::screens())
            if (other != screen())
                m_recorder->setGeometry(other->availableGeometry());
    }
    m_recorder->moveButton()->setText(comesBack ? tr("To the other screen") : tr("Back beside the item"));
    m_recorder->show();
    fitRecorder();
}

void ProjectorWindow::fitRecorder()
{
    if (m_recorder->isWindow()) {
        m_recorder->setMinimumWidth(0);
        m_recorder->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const int wanted = std::clamp(width() * recorderWidth / designScreen, narrowestRecorder, recorderWidth);
    m_recorder->setFixedWidth(std::min(scaledTo(font(), wanted), width() / 2));
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRecorder();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_D:
        return decide();
    case Qt::Key_P:
        return m_recorder->decision()->postpone();
    case Qt::Key_F9:
        return toggleRecorder();
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    m_recorder->decision()->keep();
    if (m_recorder->decision()->keeper()->isConflicting()) {
        // What was typed is nowhere but here: it must be said first which text holds.
        event->ignore();
        return decide();
    }
    QWidget::closeEvent(event);
}
