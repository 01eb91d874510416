#include "ui/meetings/meetinglistmodel.h"

#include "core/meeting/numbering.h"
#include "ui/common/shown.h"
#include "ui/meetings/meetingwords.h"

MeetingListModel::MeetingListModel(const PageContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.session, &Session::changed, this, &MeetingListModel::refresh);
    connect(&context.today, &Today::changed, this, &MeetingListModel::refresh);
}

void MeetingListModel::setSeries(MeetingSeriesId series)
{
    m_series = series;
    refresh();
}

int MeetingListModel::rowOf(MeetingId id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
}

int MeetingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    const Meeting *meeting = checkIndex(index, CheckIndexOption::IndexIsValid)
        ? m_context.workspace().find(idAt(index.row()))
        : nullptr;
    if (!meeting)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return MeetingWords::number(*meeting);
    case Qt::AccessibleTextRole:
        return spoken(*meeting);
    case IdRole:
        return meeting->id.value;
    case DayRole:
        return MeetingWords::dayAndHalf(meeting->date, meeting->half);
    case StateRole:
        return meeting->state == MeetingState::Cancelled ? QString() : wordFor(meeting->state);
    case CountsRole:
        return MeetingWords::counts(standingOf(*meeting).decided, standingOf(*meeting).completed);
    case LateRole:
        return standingOf(*meeting).overdue;
    default:
        return {};
    }
}

QString MeetingListModel::spoken(const Meeting &meeting) const
{
    const FollowUp &standing = standingOf(meeting);
    QStringList parts{MeetingWords::number(meeting),
                      MeetingWords::dayAndHalf(meeting.date, meeting.half),
                      wordFor(meeting.state),
                      MeetingWords::counts(standing.decided, standing.completed)};
    if (standing.overdue > 0)
        parts += tr("%n overdue", nullptr, standing.overdue);
    return parts.join(tr(", "));
}

const FollowUp &MeetingListModel::standingOf(const Meeting &meeting) const
{
    const auto at = m_standings.constFind(meeting.id);
    if (at != m_standings.constEnd())
        return *at;
    FollowUp standing = followUpOf(m_context.workspace(), meeting, m_context.today.day());
    standing.open.clear();
    return *m_standings.insert(meeting.id, standing);
}

void MeetingListModel::refresh()
{
    m_standings.clear();
    std::vector<MeetingId> ids;
    for (const Meeting *meeting : meetingsOf(m_context.workspace(), m_series))
        ids.insert(ids.begin(), meeting->id);
    if (ids == m_ids) {
        if (!ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}
