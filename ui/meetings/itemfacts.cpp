#include "ui/meetings/itemfacts.h"

#include "core/base/text.h"
#include "core/meeting/agenda.h"
#include "core/meeting/numbering.h"
#include "ui/common/shown.h"
#include "ui/meetings/mattertable.h"
#include "ui/meetings/meetingwords.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(ItemFacts)
};

constexpr size_t mostOpen = 5;
constexpr size_t mostLines = 11;
constexpr int mostObstacles = 4;

QString moneyIn(qint64 fen, MoneyUnit unit)
{
    constexpr double fenOfWan = 1e6;
    constexpr double fenOfYi = 1e10;
    const bool isYi = unit == MoneyUnit::YiYuan;
    return QLocale().toString(static_cast<double>(fen) / (isYi ? fenOfYi : fenOfWan), 'f', isYi ? 2 : 0);
}

MoneyUnit unitFor(qint64 fen)
{
    constexpr qint64 yi = 10'000'000'000;
    return std::abs(fen) >= yi ? MoneyUnit::YiYuan : MoneyUnit::WanYuan;
}

QString wordOf(MoneyUnit unit)
{
    return unit == MoneyUnit::YiYuan ? FactsText::tr("100 million yuan") : FactsText::tr("10,000 yuan");
}

CellMark markOf(LightColor light)
{
    switch (light) {
    case LightColor::Red:
        return CellMark::LightRed;
    case LightColor::Yellow:
        return CellMark::LightYellow;
    case LightColor::Green:
        return CellMark::LightGreen;
    case LightColor::None:
        break;
    }
    return CellMark::LightNone;
}

void tellWho(const Workspace &workspace, const AgendaItem &item, const Project *project, ItemFacts &facts)
{
    const Meeting *meeting = workspace.find(item.meeting);
    const UnitId unit = project ? project->unit : item.unit;
    QStringList parts{MeetingWords::unitName(workspace, unit, meeting ? meeting->date : QDate())};
    if (project) {
        if (const QString person = personName(workspace, project->person); !person.isEmpty())
            parts += FactsText::tr("responsible: %1").arg(person);
        if (const QString leader = personName(workspace, project->leader); !leader.isEmpty())
            parts += FactsText::tr("leader: %1").arg(leader);
        if (project->total) {
            const MoneyUnit in = unitFor(project->total->fen);
            parts
                += FactsText::tr("total investment %1 %2").arg(moneyIn(project->total->fen, in), wordOf(in));
        }
    } else {
        parts += wordFor(item.type);
    }
    parts.removeAll(QString());
    facts.who = parts.join(u" · "_s);
}

void tellInvestment(const Project &project, ItemFacts &facts)
{
    if (!project.plan || !project.done || project.plan->fen <= 0)
        return;
    const qint64 plan = project.plan->fen;
    const MoneyUnit in = unitFor(plan);
    const double longest = static_cast<double>(std::max(plan, project.done->fen));
    const auto add = [&](const QString &name, double fen, bool isDone) {
        facts.bars.push_back({name, fen / longest, moneyIn(static_cast<qint64>(fen), in), isDone});
    };
    facts.investmentHead = FactsText::tr("Year's investment and schedule, %1").arg(wordOf(in));
    add(FactsText::tr("Year's plan"), static_cast<double>(plan), false);
    const auto pace = paceOf(project);
    if (pace && pace->aheadPoints)
        add(FactsText::tr("Due by now"), static_cast<double>(plan) * project.figuresAsOf.month() / 12, false);
    add(FactsText::tr("Done"), static_cast<double>(project.done->fen), true);
    if (!pace || !pace->aheadPoints)
        return;
    const QString points = QString::number(std::abs(*pace->aheadPoints), 'f', 1);
    facts.isBehind = *pace->aheadPoints < 0;
    facts.gap = facts.isBehind ? FactsText::tr("%1 points behind schedule").arg(points)
                               : FactsText::tr("%1 points ahead of schedule").arg(points);
}

void tellObstacles(const Project &project, ItemFacts &facts)
{
    static const QRegularExpression between(u"[\n；;]|(?<=[。])"_s);
    for (const QString &part : project.obstacle.split(between, Qt::SkipEmptyParts)) {
        const QString text = part.simplified();
        if (!text.isEmpty() && !saysNone(text) && facts.obstacles.size() < mostObstacles)
            facts.obstacles += text;
    }
}

bool comesFrom(const Workspace &workspace, AgendaItemId item, AgendaItemId wanted)
{
    // A chain of meetings is as long as the years; the bound keeps a damaged, circular one from hanging us.
    for (int links = 0; item && links < 500; ++links) {
        if (item == wanted)
            return true;
        const AgendaItem *known = workspace.find(item);
        item = known ? known->carriedFrom : AgendaItemId();
    }
    return false;
}

void tellOpenMatters(const PageContext &context, const AgendaItem &item, ItemFacts &facts)
{
    const Workspace &workspace = context.workspace();
    std::vector<const Matter *> open;
    for (const Ref<Matter> &matter : workspace.all<Matter>()) {
        const bool isOfProject = matter->project && item.projects.contains(matter->project);
        if (!matter->isClosed()
            && (isOfProject || (matter->agendaItem && comesFrom(workspace, item.id, matter->agendaItem))))
            open.push_back(matter.get());
    }
    const auto next = nextDeadlines(workspace, open);
    const auto dueOf = [&next](const Matter *matter) {
        const Deadline *deadline = next.value(matter->id);
        return deadline                    ? deadline->due.date
            : matter->decidedDue.isDated() ? matter->decidedDue.date
                                           : QDate(9999, 1, 1);
    };
    std::stable_sort(
        open.begin(), open.end(), [&](const Matter *a, const Matter *b) { return dueOf(a) < dueOf(b); });
    for (const Matter *matter : open) {
        if (facts.open.size() == mostOpen)
            break;
        const QDate due = dueOf(matter);
        const bool isDated = due.year() < 9999;
        facts.open.push_back(
            {matter->title,
             isDated ? MeetingWords::deadline(due, context.today.day()) : QString(),
             isDated ? MeetingWords::deadlineMark(due, context.today.day()) : CellMark::Secondary});
    }
    facts.moreOpen = static_cast<int>(open.size() - facts.open.size());
}

const AgendaItem *lastDecided(const Workspace &workspace, const AgendaItem &item)
{
    const Meeting *meeting = workspace.find(item.meeting);
    const AgendaItem *found = nullptr;
    QDate foundOn;
    for (const Ref<AgendaItem> &other : workspace.all<AgendaItem>()) {
        const Meeting *held = workspace.find(other->meeting);
        if (!meeting || !held || other->decision.isEmpty() || held->date >= meeting->date)
            continue;
        const bool sharesProject
            = std::any_of(item.projects.begin(), item.projects.end(), [&](ProjectId project) {
                  return other->projects.contains(project);
              });
        if ((sharesProject || comesFrom(workspace, item.id, other->id)) && (!found || held->date > foundOn)) {
            found = other.get();
            foundOn = held->date;
        }
    }
    return found;
}

void tellLastDecision(const Workspace &workspace, const AgendaItem &item, ItemFacts &facts)
{
    const AgendaItem *last = lastDecided(workspace, item);
    const Meeting *held = last ? workspace.find(last->meeting) : nullptr;
    if (!held)
        return;
    facts.lastHead = FactsText::tr("Decided before (%1, %2)")
                         .arg(MeetingWords::number(*held), MeetingWords::day(held->date));
    facts.lastDecision = last->decision.simplified();
}

void tellFollowUp(const PageContext &context, const Meeting &last, ItemFacts &facts)
{
    const QDate today = context.today.day();
    const FollowUp standing = followUpOf(context.workspace(), last, today);
    facts.who = FactsText::tr("%1, %2: decided %3 · completed %4 · %5 %")
                    .arg(MeetingWords::number(last), MeetingWords::day(last.date))
                    .arg(standing.decided)
                    .arg(standing.completed)
                    .arg(standing.percent());
    if (standing.overdue > 0) {
        facts.light = LightColor::Red;
        facts.reason = FactsText::tr("%n matter(s) of that meeting are overdue", nullptr, standing.overdue);
    }
    facts.linesHead
        = standing.open.empty() ? FactsText::tr("Nothing of it is open.") : FactsText::tr("Still open");
    const auto next = nextDeadlines(context.workspace(), standing.open);
    for (const Matter *matter : standing.open) {
        if (facts.lines.size() == mostLines)
            break;
        const Deadline *deadline = next.value(matter->id);
        const QString unit = MeetingWords::unitName(context.workspace(), matter->unit, {});
        facts.lines.push_back(
            {unit.isEmpty() ? matter->title : FactsText::tr("%1 — %2").arg(matter->title, unit),
             deadline ? MeetingWords::deadline(deadline->due.date, today) : QString(),
             deadline ? MeetingWords::deadlineMark(deadline->due.date, today) : CellMark::Secondary});
    }
    facts.moreOpen = static_cast<int>(standing.open.size() - facts.lines.size());
}

void tellProjects(const PageContext &context, const AgendaItem &item, ItemFacts &facts)
{
    facts.linesHead = FactsText::tr("Projects");
    for (const ProjectId id : item.projects) {
        const Project *project = context.workspace().find(id);
        if (!project || facts.lines.size() == mostLines)
            continue;
        const Light light = lightOf(*project, context.today.day());
        facts.lines.push_back({project->name, light.reason, markOf(light.color)});
    }
}
} // namespace

QString ItemFacts::spoken() const
{
    QStringList parts{title, lightWord, who, reason, gap, asked};
    for (const Bar &bar : bars)
        parts += FactsText::tr("%1: %2").arg(bar.name, bar.figure);
    parts += obstacles;
    for (const auto &list : {lines, open})
        for (const Line &line : list)
            parts += line.note.isEmpty() ? line.text : FactsText::tr("%1: %2").arg(line.text, line.note);
    parts += {lastHead, lastDecision};
    parts.removeAll(QString());
    return parts.join(FactsText::tr(". ", "between sentences that are read aloud"));
}

ItemFacts factsOf(const PageContext &context, const AgendaItem &item)
{
    const Workspace &workspace = context.workspace();
    ItemFacts facts;
    facts.title = item.title;
    facts.asked = item.asked;
    const Meeting *meeting = workspace.find(item.meeting);
    const Meeting *last = meeting ? meetingBefore(workspace, *meeting) : nullptr;
    if (item.type == AgendaType::FollowUp && last) {
        tellFollowUp(context, *last, facts);
        return facts;
    }
    const Project *project = item.projects.size() == 1 ? workspace.find(item.projects.front()) : nullptr;
    tellWho(workspace, item, project, facts);
    if (project) {
        facts.title = project->name;
        facts.above = item.title == project->name ? QString() : item.title;
        const Light light = lightOf(*project, context.today.day());
        facts.light = light.color;
        facts.lightWord = wordFor(light.color);
        facts.reason = light.reason;
        tellInvestment(*project, facts);
        tellObstacles(*project, facts);
    } else if (!item.projects.isEmpty()) {
        tellProjects(context, item, facts);
    }
    tellOpenMatters(context, item, facts);
    tellLastDecision(workspace, item, facts);
    return facts;
}
