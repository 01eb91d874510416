#include "core/supervision/rulecheck.h"

#include "core/domain/codec.h"
#include "core/domain/lookup.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {
struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)
};

void checkDeadlines(const Workspace &workspace, std::vector<RuleFinding> &findings)
{
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>()) {
        const auto say = [&](const QString &message) {
            findings.push_back({false, u"rules"_s, u"deadline"_s, deadline->id.value, message});
        };
        if (!deadline->original.isValid() || !deadline->due.isDated())
            say(RuleText::tr("A deadline without a date."));
        else if (!workspace.find(deadline->matter))
            say(RuleText::tr("A deadline of no matter."));
    }
}

void checkUnits(const Workspace &workspace, std::vector<RuleFinding> &findings)
{
    for (const Ref<Unit> &unit : workspace.all<Unit>()) {
        UnitId at = unit->successor;
        for (size_t links = 0; at && links <= workspace.table<Unit>().size(); ++links) {
            if (at == unit->id) {
                findings.push_back({false,
                                    u"rules"_s,
                                    u"unit"_s,
                                    unit->id.value,
                                    RuleText::tr("The unit “%1” is its own successor.").arg(unit->name)});
                break;
            }
            const Unit *next = workspace.find(at);
            at = next ? next->successor : UnitId();
        }
    }
}

void checkMeetingNumbers(const Workspace &workspace, std::vector<RuleFinding> &findings)
{
    std::map<std::tuple<MeetingSeriesId, int, int>, const Meeting *> counted;
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>()) {
        const MeetingSeries *series = workspace.find(meeting->series);
        const auto say = [&](const QString &message) {
            findings.push_back({false, u"rules"_s, u"meeting"_s, meeting->id.value, message});
        };
        if (!series || !meeting->date.isValid()) {
            say(RuleText::tr("A meeting of no series, or without a day."));
            continue;
        }
        if (meeting->number <= 0) {
            if (meeting->state != MeetingState::Cancelled)
                say(RuleText::tr("The meeting of %1 has no number.").arg(isoDay(meeting->date)));
            continue;
        }
        const int year = series->numbering == MeetingNumbering::PerYear ? meeting->date.year() : 0;
        const auto [at, isFirst] = counted.insert({{series->id, year, meeting->number}, meeting.get()});
        if (!isFirst)
            say(RuleText::tr("“%1” is there twice: on %2 and on %3.")
                    .arg(meetingName(workspace, *meeting), isoDay(at->second->date), isoDay(meeting->date)));
    }
}

void checkAgendas(const Workspace &workspace, std::vector<RuleFinding> &findings)
{
    for (const Ref<AgendaItem> &item : workspace.all<AgendaItem>())
        if (!workspace.find(item->meeting))
            findings.push_back(
                {false,
                 u"rules"_s,
                 u"agenda_item"_s,
                 item->id.value,
                 RuleText::tr("The agenda item “%1” belongs to no meeting.").arg(item->title)});
    for (const Ref<Attendance> &seat : workspace.all<Attendance>())
        if (!workspace.find(seat->meeting))
            findings.push_back({false,
                                u"rules"_s,
                                u"attendance"_s,
                                seat->id.value,
                                RuleText::tr("An attendance of no meeting.")});
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        const Meeting *meeting = meetingOf(workspace, *matter);
        if (meeting && meeting->state == MeetingState::Closed
            && (matter->state == MatterState::Registered || matter->state == MatterState::Filed))
            findings.push_back(
                {false,
                 u"rules"_s,
                 u"matter"_s,
                 matter->id.value,
                 RuleText::tr("“%1” was decided at %2, which is closed, but was never assigned.")
                     .arg(matter->title, meetingName(workspace, *meeting))});
    }
}

void checkCalendar(const Workspace &workspace,
                   const WorkCalendar &calendar,
                   QDate today,
                   std::vector<RuleFinding> &findings)
{
    QSet<int> missing;
    const auto look = [&](QDate day) {
        if (day.isValid() && !calendar.covers(day.year()))
            missing.insert(day.year());
    };
    look(today);
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>())
        look(deadline->due.date);
    QList<int> years(missing.begin(), missing.end());
    std::sort(years.begin(), years.end());
    for (const int year : years)
        findings.push_back(
            {true,
             u"calendar"_s,
             {},
             {},
             RuleText::tr("No holiday notice of %1 is known; plain weekends are assumed.").arg(year)});
}
} // namespace

std::vector<RuleFinding> checkRules(const Workspace &workspace, const WorkCalendar &calendar, QDate today)
{
    std::vector<RuleFinding> findings;
    checkDeadlines(workspace, findings);
    checkUnits(workspace, findings);
    checkMeetingNumbers(workspace, findings);
    checkAgendas(workspace, findings);
    checkCalendar(workspace, calendar, today, findings);
    return findings;
}
