#pragma once

#include "tests/support/workspaces.h"

/// A series of meetings with its items and matters, for tests of the meeting's rules.

inline MeetingSeries weeklySeries(quint32 number = 1)
{
    MeetingSeries series;
    series.id = numbered<MeetingSeriesId>(number);
    series.name = QStringLiteral("重点项目周例会");
    return series;
}

inline Meeting meetingNo(quint32 id, int number, QDate date, MeetingState state = MeetingState::Closed)
{
    Meeting meeting;
    meeting.id = numbered<MeetingId>(id);
    meeting.series = weeklySeries().id;
    meeting.number = number;
    meeting.date = date;
    meeting.state = state;
    return meeting;
}

inline AgendaItem itemOf(const Meeting &meeting, quint32 id, int position, const QString &title)
{
    AgendaItem item;
    item.id = numbered<AgendaItemId>(id);
    item.meeting = meeting.id;
    item.position = position;
    item.title = title;
    item.outcome = AgendaOutcome::Discussed;
    return item;
}

inline Matter matterUnder(const AgendaItem &item, quint32 id, MatterState state)
{
    Matter matter = matterCalled(id, QStringLiteral("事项%1").arg(id));
    matter.code = QStringLiteral("DB2021-%1").arg(id, 3, 10, QLatin1Char('0'));
    matter.agendaItem = item.id;
    matter.state = state;
    return matter;
}

/// The workspace after an edit that is expected to succeed; as it was, with a warning, if it does not.
inline Workspace after(const Workspace &workspace, const Edit &edit)
{
    Workspace then = workspace;
    if (const auto changes = edit(workspace); changes)
        then.apply(*changes);
    else
        qWarning("refused: %s", qPrintable(changes.error().message));
    return then;
}
