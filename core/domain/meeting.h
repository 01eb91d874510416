#pragma once

#include "core/base/datephrase.h"
#include "core/domain/project.h"
#include "core/domain/units.h"

using MeetingSeriesId = Id<struct MeetingSeriesTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AttendanceId = Id<struct AttendanceTag>;

/// How the meetings of a series are numbered: from 1 each year, or on and on (domain research §1.4).
enum class MeetingNumbering { PerYear, Continuous };

enum class HalfDay { Unknown, Morning, Afternoon, Evening };

/// A closed meeting is locked; a cancelled one has no number.
enum class MeetingState { Draft, Open, Closed, Cancelled };

/// 议题 kinds. The follow-up of the last meeting's assignments stands first.
enum class AgendaType { FollowUp, Progress, Project, Request, Special };

/// What became of an item at its meeting.
enum class AgendaOutcome { Pending, Discussed, Postponed };

enum class AttendanceState { Expected, Present, Excused, Observer, Absent };

template <>
struct Words<MeetingNumbering>
{
    static constexpr std::array list{
        Word<MeetingNumbering>{
            MeetingNumbering::PerYear, "per_year", QT_TRANSLATE_NOOP("Word", "Numbered by year"), u"按年"},
        Word<MeetingNumbering>{MeetingNumbering::Continuous,
                               "continuous",
                               QT_TRANSLATE_NOOP("Word", "Numbered on and on"),
                               u"连续"},
    };
};

template <>
struct Words<HalfDay>
{
    static constexpr std::array list{
        Word<HalfDay>{HalfDay::Unknown, "", QT_TRANSLATE_NOOP("Word", "Time not recorded"), u""},
        Word<HalfDay>{HalfDay::Morning, "morning", QT_TRANSLATE_NOOP("Word", "Morning"), u"上午"},
        Word<HalfDay>{HalfDay::Afternoon, "afternoon", QT_TRANSLATE_NOOP("Word", "Afternoon"), u"下午"},
        Word<HalfDay>{HalfDay::Evening, "evening", QT_TRANSLATE_NOOP("Word", "Evening"), u"晚上"},
    };
};

template <>
struct Words<MeetingState>
{
    static constexpr std::array list{
        Word<MeetingState>{MeetingState::Draft, "draft", QT_TRANSLATE_NOOP("Word", "In preparation"), u""},
        Word<MeetingState>{MeetingState::Open, "open", QT_TRANSLATE_NOOP("Word", "Sitting"), u""},
        Word<MeetingState>{MeetingState::Closed, "closed", QT_TRANSLATE_NOOP("Word", "Closed"), u""},
        Word<MeetingState>{
            MeetingState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Word", "Meeting cancelled"), u""},
    };
};

template <>
struct Words<AgendaType>
{
    static constexpr std::array list{
        Word<AgendaType>{AgendaType::FollowUp,
                         "follow_up",
                         QT_TRANSLATE_NOOP("Word", "Follow-up of the last meeting"),
                         u"上次会议交办落实"},
        Word<AgendaType>{
            AgendaType::Progress, "progress", QT_TRANSLATE_NOOP("Word", "Progress report"), u"进展汇报"},
        Word<AgendaType>{
            AgendaType::Project, "project", QT_TRANSLATE_NOOP("Word", "Project report"), u"项目情况汇报"},
        Word<AgendaType>{
            AgendaType::Request, "request", QT_TRANSLATE_NOOP("Word", "Request"), u"申请事项|请示事项"},
        Word<AgendaType>{
            AgendaType::Special, "special", QT_TRANSLATE_NOOP("Word", "Special report"), u"专项汇报"},
    };
};

template <>
struct Words<AgendaOutcome>
{
    static constexpr std::array list{
        Word<AgendaOutcome>{
            AgendaOutcome::Pending, "pending", QT_TRANSLATE_NOOP("Word", "Not discussed yet"), u""},
        Word<AgendaOutcome>{
            AgendaOutcome::Discussed, "discussed", QT_TRANSLATE_NOOP("Word", "Discussed"), u""},
        Word<AgendaOutcome>{
            AgendaOutcome::Postponed, "postponed", QT_TRANSLATE_NOOP("Word", "Postponed"), u""},
    };
};

template <>
struct Words<AttendanceState>
{
    static constexpr std::array list{
        Word<AttendanceState>{
            AttendanceState::Expected, "expected", QT_TRANSLATE_NOOP("Word", "Expected"), u""},
        Word<AttendanceState>{
            AttendanceState::Present, "present", QT_TRANSLATE_NOOP("Word", "Present"), u"出席"},
        Word<AttendanceState>{
            AttendanceState::Excused, "excused", QT_TRANSLATE_NOOP("Word", "Excused"), u"请假"},
        Word<AttendanceState>{
            AttendanceState::Observer, "observer", QT_TRANSLATE_NOOP("Word", "Observer"), u"列席"},
        Word<AttendanceState>{
            AttendanceState::Absent, "absent", QT_TRANSLATE_NOOP("Word", "Absent"), u"缺席"},
    };
};

/// A row of meetings with one numbering, such as 重点项目周例会.
struct MeetingSeries
{
    using Key = MeetingSeriesId;

    MeetingSeriesId id;
    QString name;
    MeetingNumbering numbering = MeetingNumbering::PerYear;
    int firstNumber = 1; ///< of the first meeting in this file: earlier ones were held without it
    int weekday = 0; ///< 1 Monday … 7 Sunday; 0 = no usual day
    HalfDay half = HalfDay::Unknown;
    QString place;
    PersonId chair;

    bool operator==(const MeetingSeries &) const = default;
};

/// 周例会. Its number is counted within the series, never derived from the date (product rule 4).
struct Meeting
{
    using Key = MeetingId;

    MeetingId id;
    MeetingSeriesId series;
    int number = 0; ///< 0 = cancelled: a cancelled week consumes none
    QDate date; ///< rest days too
    HalfDay half = HalfDay::Unknown;
    MeetingState state = MeetingState::Draft;
    PersonId chair;
    QString place;
    QString reopenReason; ///< why it was last opened again
    QString note;

    bool isLocked() const { return state == MeetingState::Closed || state == MeetingState::Cancelled; }
    bool operator==(const Meeting &) const = default;
};

/// 议题: one item on one meeting's agenda.
struct AgendaItem
{
    using Key = AgendaItemId;

    AgendaItemId id;
    MeetingId meeting;
    int position = 0; ///< from 1
    AgendaType type = AgendaType::Project;
    QString title;
    UnitId unit; ///< who reports
    QList<ProjectId> projects;
    QString asked; ///< the decision that is asked for
    QString decision; ///< what was decided, as it was spoken
    AgendaOutcome outcome = AgendaOutcome::Pending;
    bool recurs = false; ///< goes to every next meeting
    AgendaItemId carriedFrom; ///< the item of an earlier meeting that this one goes on with

    bool operator==(const AgendaItem &) const = default;
};

/// Who sat at a meeting for a unit.
struct Attendance
{
    using Key = AttendanceId;

    AttendanceId id;
    MeetingId meeting;
    UnitId unit;
    PersonId person;
    AttendanceState state = AttendanceState::Expected;
    QString note;

    bool operator==(const Attendance &) const = default;
};

template <>
struct Description<MeetingSeries>
{
    static constexpr const char *table = "meeting_series";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Meeting series");
    static constexpr auto fields = std::tuple{
        Field{"name", &MeetingSeries::name, QT_TRANSLATE_NOOP("Field", "Series"), u""},
        Field{"numbering", &MeetingSeries::numbering, QT_TRANSLATE_NOOP("Field", "Numbering"), u""},
        Field{"first_number", &MeetingSeries::firstNumber, QT_TRANSLATE_NOOP("Field", "First number"), u""},
        Field{"weekday", &MeetingSeries::weekday, QT_TRANSLATE_NOOP("Field", "Usual weekday"), u""},
        Field{"half", &MeetingSeries::half, QT_TRANSLATE_NOOP("Field", "Half of the day"), u""},
        Field{"place", &MeetingSeries::place, QT_TRANSLATE_NOOP("Field", "Place of meeting"), u""},
        Field{"chair", &MeetingSeries::chair, QT_TRANSLATE_NOOP("Field", "Chair"), u""},
    };
};

template <>
struct Description<Meeting>
{
    static constexpr const char *table = "meeting";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Meeting");
    static constexpr auto fields = std::tuple{
        Field{"series", &Meeting::series, QT_TRANSLATE_NOOP("Field", "Series"), u""},
        Field{"number", &Meeting::number, QT_TRANSLATE_NOOP("Field", "Number"), u""},
        Field{"date", &Meeting::date, QT_TRANSLATE_NOOP("Field", "Date of meeting"), u""},
        Field{"half", &Meeting::half, QT_TRANSLATE_NOOP("Field", "Half of the day"), u""},
        Field{"state", &Meeting::state, QT_TRANSLATE_NOOP("Field", "State"), u""},
        Field{"chair", &Meeting::chair, QT_TRANSLATE_NOOP("Field", "Chair"), u""},
        Field{"place", &Meeting::place, QT_TRANSLATE_NOOP("Field", "Place of meeting"), u""},
        Field{"reopen_reason",
              &Meeting::reopenReason,
              QT_TRANSLATE_NOOP("Field", "Reason for opening again"),
              u""},
        Field{"note", &Meeting::note, QT_TRANSLATE_NOOP("Field", "Note"), u""},
    };
};

template <>
struct Description<AgendaItem>
{
    static constexpr const char *table = "agenda_item";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Agenda item");
    static constexpr auto fields = std::tuple{
        Field{"meeting", &AgendaItem::meeting, QT_TRANSLATE_NOOP("Field", "Meeting"), u""},
        Field{"position", &AgendaItem::position, QT_TRANSLATE_NOOP("Field", "Position"), u""},
        Field{"type", &AgendaItem::type, QT_TRANSLATE_NOOP("Field", "Type of item"), u""},
        Field{"title", &AgendaItem::title, QT_TRANSLATE_NOOP("Field", "Agenda item"), u""},
        Field{"unit", &AgendaItem::unit, QT_TRANSLATE_NOOP("Field", "Reporting unit"), u""},
        Field{"projects", &AgendaItem::projects, QT_TRANSLATE_NOOP("Field", "Projects"), u""},
        Field{"asked", &AgendaItem::asked, QT_TRANSLATE_NOOP("Field", "Decision asked"), u""},
        Field{"decision", &AgendaItem::decision, QT_TRANSLATE_NOOP("Field", "Decision"), u""},
        Field{"outcome", &AgendaItem::outcome, QT_TRANSLATE_NOOP("Field", "Outcome"), u""},
        Field{"recurs", &AgendaItem::recurs, QT_TRANSLATE_NOOP("Field", "Recurs"), u""},
        Field{"carried_from", &AgendaItem::carriedFrom, QT_TRANSLATE_NOOP("Field", "Carried from"), u""},
    };
};

template <>
struct Description<Attendance>
{
    static constexpr const char *table = "attendance";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Attendance");
    static constexpr auto fields = std::tuple{
        Field{"meeting", &Attendance::meeting, QT_TRANSLATE_NOOP("Field", "Meeting"), u""},
        Field{"unit", &Attendance::unit, QT_TRANSLATE_NOOP("Field", "Unit"), u""},
        Field{"person", &Attendance::person, QT_TRANSLATE_NOOP("Field", "Person"), u""},
        Field{"state", &Attendance::state, QT_TRANSLATE_NOOP("Field", "Attendance"), u""},
        Field{"note", &Attendance::note, QT_TRANSLATE_NOOP("Field", "Note"), u""},
    };
};
