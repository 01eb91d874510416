#pragma once

#include "core/meeting/agenda.h"
#include "ui/common/pagecontext.h"

#include <QAbstractListModel>

/// The meetings of one series, newest first, with how what they decided stands.
class MeetingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        DayRole, ///< "13 Nov Sat, morning"
        StateRole, ///< the word
        CountsRole, ///< "decided 22 · completed 6"
        LateRole ///< overdue matters, int
    };

    explicit MeetingListModel(const PageContext &context, QObject *parent = nullptr);

    void setSeries(MeetingSeriesId series);
    MeetingSeriesId series() const { return m_series; }
    MeetingId idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    int rowOf(MeetingId id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    const FollowUp &standingOf(const Meeting &meeting) const;
    QString spoken(const Meeting &meeting) const;

    PageContext m_context;
    MeetingSeriesId m_series;
    std::vector<MeetingId> m_ids;
    mutable QHash<MeetingId, FollowUp>
        m_standings; ///< read when a row is looked at; its pointers are not kept
};
