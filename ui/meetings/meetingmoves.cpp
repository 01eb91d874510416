// The moves of a meeting: start, close, reopen, cancel. Each says first what it will do.
#include "ui/meetings/meetingspage.h"

#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/minutes.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/projectorwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {
/// Matters decided at the meeting that wait for it to close.
int waitingMatters(const Workspace &workspace, MeetingId meeting)
{
    int waiting = 0;
    for (const AgendaItem *item : agendaOf(workspace, meeting))
        for (const Matter *matter : mattersOf(workspace, item->id))
            waiting
                += matter->state == MatterState::Registered || matter->state == MatterState::Filed ? 1 : 0;
    return waiting;
}
} // namespace

void MeetingsPage::start()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    if (m_projector) {
        m_projector->raise();
        m_projector->activateWindow();
        return;
    }
    const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
    if (meeting->state == MeetingState::Draft && mayWrite)
        m_context.perform(openMeeting(meeting->id),
                          tr("Start %1").arg(meetingName(m_context.workspace(), *meeting)));
    m_projector = new ProjectorWindow(m_context, meeting->id, m_sheet->agenda()->current());
    m_projector->setAttribute(Qt::WA_DeleteOnClose);
    m_projector->showFullScreen();
}

void MeetingsPage::askToClose()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    const QString name = meetingName(m_context.workspace(), *meeting);
    const int waiting = waitingMatters(m_context.workspace(), meeting->id);
    const QString clocks = waiting > 0
        ? tr("%n matter(s) will be assigned, their clocks start on %1.", nullptr, waiting)
              .arg(MeetingWords::day(meeting->date))
        : tr("No matter waits for its clock to start.");
    m_ask->ask({tr("Close %1 and lock it? %2").arg(name, clocks),
                {},
                tr("Close the meeting"),
                [this, id = meeting->id, name](const QString &) {
                    m_context.performMove(closeMeeting(id, m_context.calendar, m_context.ids),
                                          tr("Close %1").arg(name),
                                          tr("reopen the meeting with a reason instead."),
                                          tr("%1 is closed. The clocks of its matters run.").arg(name));
                }});
}

void MeetingsPage::askToReopen()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    const QString name = meetingName(m_context.workspace(), *meeting);
    m_ask->ask({tr("Reopen %1? Its matters and their clocks stay as they are.").arg(name),
                tr("Reason for opening it again"),
                tr("Reopen"),
                [this, id = meeting->id, name](const QString &reason) {
                    m_context.performMove(reopenMeeting(id, reason),
                                          tr("Reopen %1").arg(name),
                                          tr("close the meeting again instead."),
                                          tr("%1 is open again.").arg(name));
                }});
}

void MeetingsPage::askToCancel()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    const QString name = meetingName(m_context.workspace(), *meeting);
    m_ask->ask(
        {tr("No meeting on %1? Its number goes to the next one.").arg(MeetingWords::day(meeting->date)),
         tr("Why there is no meeting"),
         tr("Cancel this meeting"),
         [this, id = meeting->id, name](const QString &reason) {
             m_context.perform(cancelMeeting(id, reason, m_context.ids),
                               tr("Cancel %1").arg(name),
                               tr("%1 is cancelled; its number is free again.").arg(name));
         }});
}

void MeetingsPage::copyMinutes()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    QGuiApplication::clipboard()->setText(minutesText(minutesOf(m_context.workspace(), *meeting)));
    m_context.notices.told(tr("The minutes are in the clipboard."));
}
