#include "ui/projects/projectcolumns.h"

#include "core/base/text.h"
#include "core/portfolio/register.h"
#include "core/supervision/schedulelight.h"

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
    column.info = {.key = u"light"_s, .title = ProjectText::tr("Light"), .width = 72};
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

Column paceColumn()
{
    constexpr double thousandths = 1000;
    Column column;
    column.info = {.key = u"pace"_s,
                   .title = ProjectText::tr("Ahead (points)"),
                   .width = 96,
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
    column.hint = [](const Project &project) {
        return project.figuresAsOf.isValid()
            ? ProjectText::tr("Figures as of %1").arg(project.figuresAsOf.toString(Qt::ISODate))
            : QString();
    };
    return column;
}

/// The planned finish, marked late where it has passed.
Column finishColumn(const PageContext &context)
{
    Column column = fieldColumn<Project>(context, u"finish", 104);
    const auto lateBy = [context](const Project &project) -> qint64 {
        const bool isOpen = !project.actualFinish.isDated() && project.stage != ProjectStage::Ended;
        return isOpen && project.finish.isDated() ? project.finish.date.daysTo(context.today.day()) : 0;
    };
    column.mark = [lateBy](const Project &project) {
        return lateBy(project) > 0 ? CellMark::LateText : CellMark::Plain;
    };
    column.hint = [lateBy, plain = column.hint](const Project &project) {
        const auto days = static_cast<int>(lateBy(project));
        return days > 0 ? ProjectText::tr("Planned finish passed %n day(s) ago", nullptr, days)
                        : plain(project);
    };
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
        fieldColumn<Project>(context, u"progress", 112),
        fieldColumn<Project>(context, u"total", 84),
        fieldColumn<Project>(context, u"plan", 84),
        paceColumn(),
        finishColumn(context),
        fieldColumn<Project>(context, u"unit", 124),
    };
    addRemainingFields(context, columns);
    return columns;
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
