#pragma once

#include "core/supervision/schedulelight.h"

#include "core/domain/workspace.h"

#include <array>

/// 总览: what a leader looks at first, counted once over the whole file. Values only, so that it outlives the
/// workspace it was counted from. What the file does not hold is not there, never 0.
struct OverviewFigures
{
    /// How the projects of one unit stand, under its present name; a null id = no unit is recorded.
    struct UnitLights
    {
        UnitId unit;
        QString name;
        int red = 0;
        int yellow = 0;
        int green = 0;
        int unrated = 0;

        int projects() const { return red + yellow + green + unrated; }
        bool operator==(const UnitLights &) const = default;
    };

    /// 年度投资: a part of a bundle is counted in its bundle. Figures of earlier years are left out and said.
    struct Investment
    {
        qint64 planFen = 0;
        qint64 doneFen = 0;
        double expectedFen = 0; ///< 序时: each plan to the month of its own figures
        int projects = 0; ///< with a plan for the year
        int unreported = 0; ///< of these, without a figure
        int ofOtherYears = 0; ///< left out: their figures stand for another year
        QDate earliest; ///< the days that the figures stand for; two different ones are said
        QDate latest;

        std::optional<double> donePercent() const; ///< nullopt without a plan or without any figure
        std::optional<double> aheadPoints() const; ///< 百分点, from unrounded values; negative = behind
        bool operator==(const Investment &) const = default;
    };

    /// One of the projects that need attention most.
    struct Attention
    {
        ProjectId project;
        QString name;
        UnitId unit;
        QString unitName;
        Light light;
        QString obstacle;
        QString asked; ///< of an item on a coming agenda; empty = nothing is asked
        MatterId matter; ///< its longest overdue matter; null = none is overdue
        QString matterCode;
        int matterDays = 0;
        QString next;
    };

    int projects = 0;
    qint64 totalFen = 0;
    qint64 planFen = 0; ///< as the list of projects adds it up

    int overdueMatters = 0; ///< different ones
    int overdueUnits = 0; ///< that they stand against
    int longestOverdue = 0; ///< days
    int overdueStages = 0; ///< with planned starts and finishes: the rows of 超期清单
    std::array<int, 3> ageing{}; ///< overdue matters by their longest: 1–7, 8–30, over 30 days
    QString mostOverdueUnit;
    int mostOverdueCount = 0;
    int dueThisWeek = 0; ///< the rows of 本周到期
    int dueToday = 0; ///< of these

    int redProjects = 0;
    int yellowProjects = 0;
    int shouldHaveStarted = 0; ///< 应开未开
    int longestUnstarted = 0; ///< days
    Investment investment;
    std::vector<UnitLights> lights; ///< most red first, then yellow, then by name
    std::vector<Attention> attention; ///< at most five
};
OverviewFigures overviewFigures(const Workspace &workspace, QDate today);

/// 应开未开: the planned start has passed and the project has not started.
bool shouldHaveStarted(const Project &project, QDate today);

/// What happened after a day, as far as dates tell: that day itself belongs to what was before.
struct OverviewChanges
{
    QDate since;
    int newlyOverdue = 0; ///< matters that are overdue now and were not then
    int newlyRed = 0; ///< projects that were not red then, by the figures of now
    std::optional<int> signedOff; ///< nullopt: matters are signed off, but no day of that is recorded
    int started = 0;

    bool operator==(const OverviewChanges &) const = default;
};
OverviewChanges changesSince(const Workspace &workspace, QDate since, QDate today);
