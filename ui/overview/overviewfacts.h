#pragma once

#include "core/supervision/overviewfigures.h"
#include "ui/overview/meetingfacts.h"

#include <QUuid>

/// All that the overview says, counted at one moment.
struct OverviewFacts
{
    QDate today;
    OverviewFigures figures;
    MeetingFacts meetings;
    std::optional<OverviewChanges> sinceMeeting; ///< nullopt while no meeting was closed
    std::optional<OverviewChanges> sinceLook; ///< nullopt when this file was not looked at before

    bool isEmpty() const { return figures.projects == 0; }
};

/// Where the numbers of the overview lead.
struct OverviewDoors
{
    std::function<void(const QString &page, const QString &filter)> list;
    std::function<void(const QString &page, const QUuid &id)> record;
};
