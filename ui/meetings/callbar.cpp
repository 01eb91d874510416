#include "ui/meetings/callbar.h"

#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>

CallBar::CallBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_prompt(new QLabel(this))
    , m_fields(new MeetingFields(context, this))
    , m_call(makeButton(tr("Call the meeting"), ButtonKind::Normal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Link, this);
    layout->addWidget(m_prompt);
    layout->addLayout(line);
    line->addWidget(m_fields, 1);
    line->addWidget(m_call);
    line->addWidget(cancel);
    connect(m_call, &QPushButton::clicked, this, &CallBar::call);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_fields->dayEdit(), &QLineEdit::textChanged, this, &CallBar::showPrompt);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void CallBar::ask(MeetingSeriesId id)
{
    m_series = id;
    const Workspace &workspace = m_context.workspace();
    const MeetingSeries *series = workspace.find(id);
    if (!series)
        return;
    const std::vector<const Meeting *> meetings = meetingsOf(workspace, id);
    const Meeting *last = meetings.empty() ? nullptr : meetings.back();
    m_fields->show(nextMeetingDay(workspace, *series, m_context.today.day()),
                   series->half == HalfDay::Unknown && last ? last->half : series->half,
                   series->place.isEmpty() && last ? last->place : series->place,
                   !series->chair && last ? last->chair : series->chair);
    showPrompt();
    show();
    m_fields->dayEdit()->setFocus();
    m_fields->dayEdit()->selectAll();
}

void CallBar::showPrompt()
{
    const Workspace &workspace = m_context.workspace();
    const MeetingSeries *series = workspace.find(m_series);
    const auto day = m_fields->day();
    m_call->setEnabled(series && day && m_fields->knowsChair());
    if (!series || !day)
        return;
    Meeting next;
    next.series = m_series;
    next.date = *day;
    next.number = nextNumber(workspace, *series, day->year());
    const Meeting *last = meetingBefore(workspace, next);
    const int carried = last ? static_cast<int>(itemsToCarry(workspace, *last).size()) : 0;
    const QString agenda = last
        ? tr("Its agenda opens with the follow-up of No. %1 and %n item(s) carried over.", nullptr, carried)
              .arg(last->number)
        : tr("It is the first meeting: its agenda is empty.");
    m_prompt->setText(tr("%1. %2").arg(meetingName(workspace, next), agenda));
    m_prompt->setAccessibleName(m_prompt->text());
}

void CallBar::call()
{
    const auto day = m_fields->day();
    if (!day || !m_call->isEnabled())
        return;
    const MeetingCall wanted{m_series, *day, m_fields->half(), m_fields->place(), m_fields->chair()};
    hide();
    const auto tell = [this](const Result<Performed> &performed) {
        if (!performed) {
            show(); // what was typed is still there
            return m_context.notices.warn(performed.error());
        }
        for (const Change &change : performed->changes)
            if (const auto *made = std::get_if<ChangeOf<Meeting>>(&change); made && !made->before)
                emit called(made->after->id);
    };
    whenAnswered(
        m_context.session.perform(callMeeting(wanted, m_context.ids), tr("Call a meeting")), this, tell);
}

void CallBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isEnter && clickFocusedButton(this))
        return;
    else if (isEnter)
        call();
    else
        QWidget::keyPressEvent(event);
}
