#include "core/supervision/overviewfigures.h"

#include "core/domain/lookup.h"

#include <unordered_map>

namespace {
constexpr size_t attentionCount = 5;
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

/// Matters that still run, sorted as the workspace keeps them: the few are found faster than among all.
class OpenMatters
{
public:
    struct Entry
    {
        const Matter *matter = nullptr;
        QDate earliest; ///< the open deadline that is due first; invalid = none is dated
    };

    explicit OpenMatters(const Workspace &workspace)
    {
        for (const Ref<Matter> &matter : workspace.all<Matter>())
            if (!matter->isClosed())
                m_entries.push_back({matter.get(), {}});
    }

    /// Every open deadline that runs for one of them.
    template <typename Visit>
    void visitDeadlines(const Workspace &workspace, Visit visit)
    {
        for (const Ref<Deadline> &deadline : workspace.all<Deadline>()) {
            if (deadline->done.isValid() || !deadline->due.isDated())
                continue;
            const auto before = [](const Entry &entry, const MatterId &id) { return entry.matter->id < id; };
            const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), deadline->matter, before);
            if (at != m_entries.end() && at->matter->id == deadline->matter)
                visit(*at, deadline->due.date);
        }
    }

    void findEarliest(const Workspace &workspace)
    {
        visitDeadlines(workspace, [](Entry &entry, QDate due) {
            if (!entry.earliest.isValid() || due < entry.earliest)
                entry.earliest = due;
        });
    }

    const std::vector<Entry> &all() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

/// Counts by the unit that stands there today; the chain of successors is followed once a unit.
class UnitCounts
{
public:
    explicit UnitCounts(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    OverviewFigures::UnitLights &of(UnitId id)
    {
        const auto known = m_places.find(id);
        if (known != m_places.end())
            return m_lights[known->second];
        const Unit *unit = currentUnit(m_workspace, id);
        const UnitId present = unit ? unit->id : UnitId();
        const auto [at, isNew] = m_places.try_emplace(present, m_lights.size());
        if (isNew)
            m_lights.push_back({present, unit ? unit->name : QString(), 0, 0, 0, 0});
        const size_t place = at->second;
        m_places.insert_or_assign(id, place);
        return m_lights[place];
    }

    const std::vector<OverviewFigures::UnitLights> &lights() const { return m_lights; }

private:
    const Workspace &m_workspace;
    std::unordered_map<UnitId, size_t> m_places;
    std::vector<OverviewFigures::UnitLights> m_lights;
};

bool isRunning(const Project &project)
{
    return project.stage != ProjectStage::Ended && !project.actualFinish.isDated();
}

/// Days since a planned day passed; 0 = it has not.
int daysSince(const DatePhrase &planned, QDate today)
{
    return planned.isDated() ? std::max(0, static_cast<int>(planned.date.daysTo(today))) : 0;
}

int daysUnstarted(const Project &project, QDate today)
{
    return isRunning(project) && !project.actualStart.isDated() ? daysSince(project.start, today) : 0;
}

void countDue(OverviewFigures &figures, QDate due, QDate today)
{
    const QDate sunday = today.addDays(daysOfWeek - today.dayOfWeek());
    if (due < today)
        ++figures.overdueStages;
    else if (due <= sunday)
        ++figures.dueThisWeek;
    if (due == today)
        ++figures.dueToday;
}

void countMatters(OverviewFigures &figures, OpenMatters &open, const Workspace &workspace, QDate today)
{
    open.visitDeadlines(workspace, [&](OpenMatters::Entry &entry, QDate due) {
        countDue(figures, due, today);
        if (!entry.earliest.isValid() || due < entry.earliest)
            entry.earliest = due;
    });
    UnitCounts units(workspace);
    for (const OpenMatters::Entry &entry : open.all()) {
        if (!entry.earliest.isValid() || entry.earliest >= today)
            continue;
        const int days = static_cast<int>(entry.earliest.daysTo(today));
        ++figures.overdueMatters;
        ++figures.ageing[days <= daysOfWeek ? 0 : days <= daysOfMonth ? 1 : 2];
        figures.longestOverdue = std::max(figures.longestOverdue, days);
        auto &unit = units.of(entry.matter->unit);
        const int count = ++unit.red;
        const bool isFirst = count == figures.mostOverdueCount && unit.name < figures.mostOverdueUnit;
        if (unit.unit != UnitId() && (count > figures.mostOverdueCount || isFirst)) {
            figures.mostOverdueCount = count;
            figures.mostOverdueUnit = unit.name;
        }
    }
    const auto isUnit = [](const OverviewFigures::UnitLights &unit) { return unit.unit != UnitId(); };
    figures.overdueUnits
        = static_cast<int>(std::count_if(units.lights().begin(), units.lights().end(), isUnit));
}

void countLight(OverviewFigures::UnitLights &unit, LightColor color)
{
    switch (color) {
    case LightColor::Red:
        ++unit.red;
        break;
    case LightColor::Yellow:
        ++unit.yellow;
        break;
    case LightColor::Green:
        ++unit.green;
        break;
    case LightColor::None:
        ++unit.unrated;
        break;
    }
}

/// The year that the figures of most interest stand for: the latest there is.
int yearOfFigures(const Workspace &workspace)
{
    int year = 0;
    for (const Ref<Project> &project : workspace.all<Project>())
        if (project->figuresAsOf.isValid())
            year = std::max(year, project->figuresAsOf.year());
    return year;
}

bool isCountedInBundle(const Workspace &workspace, const Project &project)
{
    const Project *bundle = workspace.find(project.bundle);
    return bundle && bundle->id != project.id && bundle->plan;
}

/// Sums the year's investment project by project.
class InvestmentSum
{
public:
    explicit InvestmentSum(int year)
        : m_year(year)
    {
    }

    void add(const Project &project)
    {
        if (!project.plan || project.plan->fen <= 0)
            return;
        const QDate asOf = project.figuresAsOf;
        if (asOf.isValid() && asOf.year() != m_year) {
            ++m_sum.ofOtherYears;
            return;
        }
        ++m_sum.projects;
        m_sum.planFen += project.plan->fen;
        if (!project.done || !asOf.isValid()) {
            ++m_sum.unreported;
            m_unreportedFen += static_cast<double>(project.plan->fen);
            return;
        }
        m_sum.doneFen += project.done->fen;
        m_sum.earliest = m_sum.earliest.isValid() ? std::min(m_sum.earliest, asOf) : asOf;
        m_sum.latest = m_sum.latest.isValid() ? std::max(m_sum.latest, asOf) : asOf;
        m_sum.expectedFen += static_cast<double>(project.plan->fen) * asOf.month() / monthsOfYear;
    }

    /// What was not reported is expected by the latest month all the same.
    OverviewFigures::Investment total() const
    {
        OverviewFigures::Investment sum = m_sum;
        if (sum.latest.isValid())
            sum.expectedFen += m_unreportedFen * sum.latest.month() / monthsOfYear;
        return sum;
    }

private:
    static constexpr double monthsOfYear = 12;

    int m_year;
    double m_unreportedFen = 0;
    OverviewFigures::Investment m_sum;
};

/// How much a project needs attention; the greater the worse.
struct Need
{
    const Project *project = nullptr;
    LightColor color = LightColor::None;
    int days = 0; ///< since its planned finish or start passed
    double behind = 0; ///< points

    bool isWorseThan(const Need &other) const
    {
        const auto rank = [](const Need &need) { return std::tuple(need.color, need.days, need.behind); };
        if (rank(*this) != rank(other))
            return rank(*this) > rank(other);
        return project->name != other.project->name ? project->name < other.project->name
                                                    : project->id < other.project->id;
    }
};

Need needOf(const Project &project, LightColor color, QDate today)
{
    Need need{&project, color, daysUnstarted(project, today), 0};
    if (isRunning(project))
        need.days = std::max(need.days, daysSince(project.finish, today));
    if (const auto pace = paceOf(project))
        need.behind = -pace->aheadPoints.value_or(0);
    return need;
}

/// Keeps the five worst, in order.
void keepWorst(std::vector<Need> &worst, const Need &need)
{
    if (need.color != LightColor::Red && need.color != LightColor::Yellow)
        return;
    const auto isWorse = [](const Need &a, const Need &b) { return a.isWorseThan(b); };
    if (worst.size() == attentionCount && !isWorse(need, worst.back()))
        return;
    worst.insert(std::upper_bound(worst.begin(), worst.end(), need, isWorse), need);
    if (worst.size() > attentionCount)
        worst.pop_back();
}

void countNodes(OverviewFigures &figures, const Project &project, QDate today)
{
    if (!isRunning(project))
        return;
    if (!project.actualStart.isDated() && project.start.isDated())
        countDue(figures, project.start.date, today);
    if (project.finish.isDated())
        countDue(figures, project.finish.date, today);
    if (const int days = daysUnstarted(project, today)) {
        ++figures.shouldHaveStarted;
        figures.longestUnstarted = std::max(figures.longestUnstarted, days);
    }
}

std::vector<Need> countProjects(OverviewFigures &figures, const Workspace &workspace, QDate today)
{
    InvestmentSum investment(yearOfFigures(workspace));
    UnitCounts units(workspace);
    std::vector<Need> worst;
    for (const Ref<Project> &each : workspace.all<Project>()) {
        const Project &project = *each;
        const LightColor color = lightColorOf(project, today);
        ++figures.projects;
        figures.totalFen += project.total ? project.total->fen : 0;
        figures.planFen += project.plan ? project.plan->fen : 0;
        figures.redProjects += color == LightColor::Red;
        figures.yellowProjects += color == LightColor::Yellow;
        countLight(units.of(project.unit), color);
        countNodes(figures, project, today);
        if (!isCountedInBundle(workspace, project))
            investment.add(project);
        keepWorst(worst, needOf(project, color, today));
    }
    figures.investment = investment.total();
    figures.lights = units.lights();
    std::sort(figures.lights.begin(), figures.lights.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.red, -a.yellow, a.name, a.unit) < std::tuple(-b.red, -b.yellow, b.name, b.unit);
    });
    return worst;
}

/// What the coming agenda asks for, and which matters of the worst projects are overdue.
void addAsked(OverviewFigures &figures, const OpenMatters &open, const Workspace &workspace, QDate today)
{
    const auto entryOf = [&figures](ProjectId id) -> OverviewFigures::Attention * {
        const auto at = std::find_if(figures.attention.begin(),
                                     figures.attention.end(),
                                     [id](const auto &entry) { return entry.project == id; });
        return at == figures.attention.end() ? nullptr : &*at;
    };
    for (const OpenMatters::Entry &matter : open.all()) {
        auto *entry = entryOf(matter.matter->project);
        const int days = matter.earliest.isValid() ? static_cast<int>(matter.earliest.daysTo(today)) : 0;
        if (!entry || days <= entry->matterDays)
            continue;
        entry->matter = matter.matter->id;
        entry->matterCode = matter.matter->code;
        entry->matterDays = days;
    }
    for (const Ref<AgendaItem> &item : workspace.all<AgendaItem>()) {
        const Meeting *meeting = workspace.find(item->meeting);
        if (!meeting || meeting->isLocked() || item->asked.isEmpty())
            continue;
        for (const ProjectId &project : item->projects)
            if (auto *entry = entryOf(project); entry && entry->asked.isEmpty())
                entry->asked = item->asked;
    }
}

OverviewFigures::Attention attentionOf(const Project &project, const Workspace &workspace, QDate today)
{
    OverviewFigures::Attention attention;
    attention.project = project.id;
    attention.name = project.name;
    if (const Unit *unit = currentUnit(workspace, project.unit)) {
        attention.unit = unit->id;
        attention.unitName = unit->name;
    }
    attention.light = lightOf(project, today);
    attention.obstacle = project.obstacle.simplified();
    attention.next = project.next.simplified();
    return attention;
}

/// nullopt where matters are signed off and the file does not say when.
std::optional<int> signedOffAfter(const Workspace &workspace, QDate since, QDate today)
{
    int count = 0;
    bool isDated = false;
    for (const Ref<MatterEvent> &event : workspace.all<MatterEvent>()) {
        if (event->kind != MatterEventKind::SignedOff || !event->on.isValid())
            continue;
        isDated = true;
        const Matter *matter = workspace.find(event->matter);
        const bool stands = matter && matter->state == MatterState::SignedOff;
        count += stands && event->on > since && event->on <= today;
    }
    const auto &matters = workspace.all<Matter>();
    const auto isSignedOff
        = [](const Ref<Matter> &matter) { return matter->state == MatterState::SignedOff; };
    if (!isDated && std::any_of(matters.begin(), matters.end(), isSignedOff))
        return std::nullopt;
    return count;
}
} // namespace

std::optional<double> OverviewFigures::Investment::donePercent() const
{
    if (planFen <= 0 || !latest.isValid())
        return std::nullopt;
    return static_cast<double>(doneFen) * 100.0 / static_cast<double>(planFen);
}

std::optional<double> OverviewFigures::Investment::aheadPoints() const
{
    if (planFen <= 0 || !latest.isValid())
        return std::nullopt;
    return (static_cast<double>(doneFen) - expectedFen) * 100.0 / static_cast<double>(planFen);
}

bool shouldHaveStarted(const Project &project, QDate today)
{
    return daysUnstarted(project, today) > 0;
}

OverviewFigures overviewFigures(const Workspace &workspace, QDate today)
{
    OverviewFigures figures;
    OpenMatters open(workspace);
    countMatters(figures, open, workspace, today);
    for (const Need &need : countProjects(figures, workspace, today))
        figures.attention.push_back(attentionOf(*need.project, workspace, today));
    addAsked(figures, open, workspace, today);
    return figures;
}

OverviewChanges changesSince(const Workspace &workspace, QDate since, QDate today)
{
    OverviewChanges changes;
    changes.since = since;
    OpenMatters open(workspace);
    open.findEarliest(workspace);
    for (const OpenMatters::Entry &entry : open.all())
        changes.newlyOverdue += entry.earliest.isValid() && entry.earliest >= since && entry.earliest < today;
    for (const Ref<Project> &project : workspace.all<Project>()) {
        const bool isRed = lightColorOf(*project, today) == LightColor::Red;
        changes.newlyRed += isRed && lightColorOf(*project, since) != LightColor::Red;
        const QDate started = project->actualStart.date;
        changes.started += started.isValid() && started > since && started <= today;
    }
    changes.signedOff = signedOffAfter(workspace, since, today);
    return changes;
}
