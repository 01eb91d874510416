#include "ui/meetings/meetinghead.h"

#include "core/domain/lookup.h"
#include "core/meeting/meetingedits.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QVBoxLayout>

MeetingHead::MeetingHead(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(8);
    buildTitle();
    m_fields = new MeetingFields(context, this);
    layout->addWidget(m_fields);
    connect(m_fields, &MeetingFields::edited, this, &MeetingHead::reschedule);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    dress();
}

void MeetingHead::buildTitle()
{
    auto *line = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new QuietLabel({}, this);
    m_copy = makeButton(tr("Copy the minutes"), ButtonKind::Normal, this);
    m_cancel = makeButton(tr("No meeting this week…"), ButtonKind::Normal, this);
    m_reopen = makeButton(tr("Reopen…"), ButtonKind::Normal, this);
    m_close = makeButton(tr("Close the meeting…"), ButtonKind::Normal, this);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    for (QPushButton *button : {m_copy, m_cancel, m_reopen, m_close})
        line->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void MeetingHead::setMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    refresh();
}

void MeetingHead::refresh()
{
    const Meeting *meeting = m_context.workspace().find(m_meeting);
    if (!meeting)
        return;
    const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
    const bool isLocked = meeting->isLocked();
    m_title->setText(meetingName(m_context.workspace(), *meeting));
    m_state->setText(stateSentence(*meeting));
    m_state->setToolTip(m_state->text());
    m_fields->show(meeting->date, meeting->half, meeting->place, meeting->chair);
    m_fields->setLocked(isLocked || !mayWrite);
    m_cancel->setVisible(mayWrite && !isLocked);
    m_close->setVisible(mayWrite && !isLocked);
    m_reopen->setVisible(mayWrite && meeting->state == MeetingState::Closed);
    m_copy->setVisible(meeting->state != MeetingState::Cancelled);
}

QString MeetingHead::stateSentence(const Meeting &meeting) const
{
    const QString word = wordFor(meeting.state);
    if (meeting.state == MeetingState::Closed)
        return tr("%1, locked").arg(word);
    if (!meeting.reopenReason.isEmpty())
        return tr("%1, opened again: %2").arg(word, meeting.reopenReason);
    return meeting.note.isEmpty() ? word : tr("%1: %2").arg(word, meeting.note);
}

void MeetingHead::reschedule()
{
    const Meeting *meeting = m_context.workspace().find(m_meeting);
    const auto day = m_fields->day();
    if (!meeting || !day || !m_fields->knowsChair())
        return;
    m_context.perform(
        rescheduleMeeting(m_meeting, *day, m_fields->half(), m_fields->place(), m_fields->chair()),
        tr("When and where: %1").arg(meetingName(m_context.workspace(), *meeting)));
}

void MeetingHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        dress();
}

void MeetingHead::dress()
{
    m_title->setFont(roleFont(TextRole::PanelTitle, font()));
}
