#include "core/supervision/rulecheck.h"

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
    checkCalendar(workspace, calendar, today, findings);
    return findings;
}
