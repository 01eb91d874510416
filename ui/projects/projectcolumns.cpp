#include "ui/projects/projectcolumns.h"

#include "core/base/text.h"
#include "core/portfolio/register.h"
#include "core/supervision/overviewfigures.h"

using namespace Qt::StringLiterals;

namespace {
using Column = RecordColumn<Project>;

struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

CellMark markOf(LightColor color)
{
    switch (color) {
    case LightColor::None:
        return CellMark::LightNone;
    case LightColor::Green:
        return CellMark::LightGreen;
    case LightColor::Yellow:
        return CellMark::LightYellow;
    case LightColor::Red:
        return CellMark::LightRed;
    }
    return CellMark::LightNone;
}

Column lightColumn(const PageContext &context)
{
    const auto light = [context](const Project &project) { return lightOf(project, context.today.day()); };
    Column column;
    column.info = {.key = u"light"_s, .title = ProjectText::tr("Light"), .width = 68};
    column.info.kind = ColumnKind::Choice;
    column.text = [light](const Project &project) { return wordFor(light(project).color); };
    // Red first: whoever sorts by light looks for what is wrong.
    column.sort = [light](const Project &project) {
        return SortKey::ofNumber(-static_cast<qint64>(light(project).color));
    };
    column.mark = [light](const Project &project) { return markOf(light(project).color); };
    column.hint = [light](const Project &project) { return light(project).reason; };
    return column;
}

Column paceColumn(const PageContext &context)
{
    constexpr double thousandths = 1000;
    constexpr double months = 12;
    const auto today = [context] { return context.today.day(); };
    Column column;
    column.info = {.key = u"pace"_s,
                   .title = ProjectText::tr("Ahead (points)"),
                   .width = 136,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter};
    column.text = [](const Project &project) {
        const auto pace = paceOf(project);
        return pace && pace->aheadPoints ? shownPoints(*pace->aheadPoints) : u"—"_s;
    };
    column.sort = [](const Project &project) {
        const auto pace = paceOf(project);
        return pace && pace->aheadPoints ? SortKey::ofNumber(qRound64(*pace->aheadPoints * thousandths))
                                         : SortKey();
    };
    column.visual = [](const Project &project) {
        const auto pace = paceOf(project);
        if (!pace || !pace->aheadPoints)
            return CellVisual();
        return CellVisual{{}, CellVisual::Pace{pace->ratio, project.figuresAsOf.month() / months}};
    };
    column.mark = [today](const Project &project) {
        const auto pace = paceOf(project);
        const bool isBehind = pace && pace->aheadPoints.value_or(0) < 0;
        const bool isRed = isBehind && lightColorOf(project, today()) == LightColor::Red;
        return isRed ? CellMark::LateText : CellMark::Plain;
    };
    column.hint = [](const Project &project) {
        return project.figuresAsOf.isValid()
            ? ProjectText::tr("Figures as of %1").arg(project.figuresAsOf.toString(Qt::ISODate))
            : QString();
    };
    return column;
}

/// How a project stands to its planned days.
struct Standing
{
    enum class Kind { Undated, Ended, Finished, FinishPassed, StartPassed, Running };

    Kind kind = Kind::Undated;
    QDate planned; ///< the day that counts: of the start while it should have started
    int days = 0; ///< since it passed; negative = still to come
};

Standing standingOf(const Project &project, QDate today)
{
    using enum Standing::Kind;
    const auto since = [today](const DatePhrase &planned) {
        return planned.isDated() ? static_cast<int>(planned.date.daysTo(today)) : 0;
    };
    if (project.stage == ProjectStage::Ended)
        return {Ended, project.finish.date, 0};
    if (project.actualFinish.isDated())
        return {Finished, project.finish.date, 0};
    if (since(project.finish) > 0)
        return {FinishPassed, project.finish.date, since(project.finish)};
    if (shouldHaveStarted(project, today))
        return {StartPassed, project.start.date, since(project.start)};
    return {project.finish.isDated() ? Running : Undated, project.finish.date, since(project.finish)};
}

QString standingWord(Standing::Kind kind)
{
    using enum Standing::Kind;
    switch (kind) {
    case Undated:
        return ProjectText::tr("No planned finish");
    case Ended:
        return ProjectText::tr("Ended");
    case Finished:
        return ProjectText::tr("Finished");
    case FinishPassed:
        return ProjectText::tr("Finish overdue");
    case StartPassed:
        return ProjectText::tr("Should have started");
    case Running:
        return ProjectText::tr("Running");
    }
    return {};
}

CellMark finishMark(const Standing &standing)
{
    constexpr int nearDays = 7; // the next weekly meeting is the last chance to act
    using enum Standing::Kind;
    if (standing.kind == FinishPassed || standing.kind == StartPassed)
        return CellMark::LateChip;
    if (standing.kind != Running || standing.days < -nearDays)
        return CellMark::Secondary;
    return standing.days == 0 ? CellMark::TodayChip : CellMark::SoonChip;
}

QString finishText(const Project &project, const Standing &standing)
{
    if (standing.kind == Standing::Kind::FinishPassed)
        return ProjectText::tr("%n day(s) overdue", nullptr, standing.days);
    if (standing.kind == Standing::Kind::StartPassed)
        return ProjectText::tr("Start overdue %n day(s)", nullptr, standing.days);
    switch (finishMark(standing)) {
    case CellMark::TodayChip:
        return ProjectText::tr("Due today");
    case CellMark::SoonChip:
        return ProjectText::tr("%1 · %n day(s)", nullptr, -standing.days)
            .arg(standing.planned.toString(u"MM-dd"_s));
    default:
        return shown(project.finish);
    }
}

/// The planned finish in its printed words; where it is near or has passed, how many days.
Column finishColumn(const PageContext &context)
{
    Column column = fieldColumn<Project>(context, u"finish", 122);
    const auto standing
        = [context](const Project &project) { return standingOf(project, context.today.day()); };
    column.text = [standing](const Project &project) { return finishText(project, standing(project)); };
    column.mark = [standing](const Project &project) { return finishMark(standing(project)); };
    column.hint = [standing, plain = column.hint](const Project &project) {
        const Standing now = standing(project);
        if (now.kind == Standing::Kind::FinishPassed)
            return ProjectText::tr("Planned finish: %1").arg(shown(project.finish));
        if (now.kind == Standing::Kind::StartPassed)
            return ProjectText::tr("Planned start: %1").arg(shown(project.start));
        return plain(project);
    };
    return column;
}

Column standingColumn(const PageContext &context)
{
    Column column;
    column.info = {.key = u"standing"_s, .title = ProjectText::tr("Standing"), .width = 96};
    column.info.kind = ColumnKind::Choice;
    column.info.isShown = false;
    column.text = [context](const Project &project) {
        return standingWord(standingOf(project, context.today.day()).kind);
    };
    column.sort = [context](const Project &project) {
        return SortKey::ofNumber(static_cast<qint64>(standingOf(project, context.today.day()).kind));
    };
    return column;
}

/// The first day on which the project was late: that after the planned one.
Column lateSinceColumn(const PageContext &context)
{
    const auto day = [context](const Project &project) {
        const Standing standing = standingOf(project, context.today.day());
        const bool isLate
            = standing.kind == Standing::Kind::FinishPassed || standing.kind == Standing::Kind::StartPassed;
        return isLate ? standing.planned.addDays(1) : QDate();
    };
    Column column;
    column.info = {.key = u"late_since"_s, .title = ProjectText::tr("Late since"), .width = 96};
    column.info.kind = ColumnKind::Day;
    column.info.isShown = false;
    column.text = [day](const Project &project) { return day(project).toString(Qt::ISODate); };
    column.sort = [day](const Project &project) { return SortKey::ofDay(day(project)); };
    return column;
}

Column nameColumn(const PageContext &context)
{
    Column column = fieldColumn<Project>(context, u"name", 220, CellMark::Name);
    column.info.isStretched = true;
    column.edit = [](const Project &seen, const QString &typing) -> Result<Edit> {
        if (tidied(typing).isEmpty())
            return failure(Error::Kind::Invalid, ProjectText::tr("A project needs a name."));
        return correctProjectName(seen.id, typing);
    };
    return column;
}
} // namespace

std::vector<RecordColumn<Project>> projectColumns(const PageContext &context)
{
    std::vector<Column> columns{
        lightColumn(context),
        nameColumn(context),
        fieldColumn<Project>(context, u"stage", 60),
        fieldColumn<Project>(context, u"progress", 116),
        fieldColumn<Project>(context, u"total", 84),
        fieldColumn<Project>(context, u"plan", 84),
        paceColumn(context),
        finishColumn(context),
        fieldColumn<Project>(context, u"unit", 124),
        standingColumn(context),
        lateSinceColumn(context),
    };
    addRemainingFields(context, columns);
    return columns;
}

QString unstartedWord()
{
    return standingWord(Standing::Kind::StartPassed);
}

Edit addProject(const QString &name, const IdSource &ids)
{
    return [name = tidied(name), ids](const Workspace &) -> Result<ChangeSet> {
        if (name.isEmpty())
            return failure(Error::Kind::Invalid, ProjectText::tr("A project needs a name."));
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = name;
        return ChangeSet{made(std::move(project))};
    };
}
