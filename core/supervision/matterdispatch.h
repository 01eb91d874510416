#pragma once

#include "core/supervision/mattermoves.h"

/// 交办: one dispatch names everything. `matter` null = a new one is made.
struct MatterDispatch
{
    MatterId matter;
    QString title;
    QString source;
    MatterClass classification = MatterClass::Ordinary;
    UnitId unit;
    QList<UnitId> helpers;
    PersonId person;
    ProjectId project;
    QString standard;
    DatePhrase day; ///< of dispatch
    QList<DatePhrase> dates; ///< stages of its own that the dispatch names: each is a clock
};

/// Assigns it: the rules' deadlines are made by the office's policy of today, which the matter keeps. Under
/// *receipt* they are made at receipt. Title, unit, class and day are required.
Edit assignMatter(MatterDispatch dispatch, const WorkCalendar &calendar, const IdSource &ids);

/// What goes with a matter as it is dispatched, by an assignment or by a meeting: the deadlines of the rules,
/// a stage for each of its own dates, as far as they do not stand already, and the record of handling.
void addDispatch(ChangeSet &changes,
                 const MatterStanding &standing,
                 const Matter &dispatched,
                 const QList<DatePhrase> &dates,
                 const WorkCalendar &calendar,
                 const IdSource &ids);

/// One more than the highest number of a year's codes: "DB2021-121".
QString freeMatterCode(const Workspace &workspace, int year);

/// 改列. The solving clock of the new class starts on the original day; a missed one of the old class stays
/// missed, one that is not due yet goes.
Edit reclassifyMatter(MatterId matter,
                      MatterClass classification,
                      MoveNote note,
                      const WorkCalendar &calendar,
                      const IdSource &ids);

/// 转计划推进: the month is met by a plan, whose dates then carry the clock.
Edit turnIntoPlan(MatterId matter, QList<DatePhrase> nodes, MoveNote note, const IdSource &ids);
