#pragma once

#include "core/meeting/agenda.h"

/// A matter as it stands in the minutes: all in words.
struct MinutesMatter
{
    QString code;
    QString title;
    QString unit;
    QStringList helpers;
    QString person;
    QString due; ///< the date decided, in its words; else that of the solving clock once it runs
    QString standard;
};

struct MinutesItem
{
    int number = 0; ///< from 1
    AgendaType type = AgendaType::Project;
    QString title;
    QString unit;
    QStringList projects;
    QString carriedFrom; ///< the earlier meeting; empty = new
    AgendaOutcome outcome = AgendaOutcome::Pending;
    QStringList decisions; ///< one by one, as they were numbered; those of a follow-up are its figures
    std::vector<MinutesMatter> matters;
};

struct MinutesSeats
{
    AttendanceState state = AttendanceState::Present;
    QStringList units; ///< with the person behind the name, if recorded
};

/// 会议纪要: what a meeting's minutes say. Plain words: for copying, and later for the page.
struct Minutes
{
    QString title;
    QDate date;
    HalfDay half = HalfDay::Unknown;
    QString chair;
    QString place;
    std::vector<MinutesSeats> seats; ///< by state; states without a seat are left out
    std::vector<MinutesItem> items;
};

/// Units carry the names of the meeting's day.
Minutes minutesOf(const Workspace &workspace, const Meeting &meeting);

/// As text for a message or a document.
QString minutesText(const Minutes &minutes);
