#include "ui/matters/mattercolumns.h"

#include "ui/matters/matterdays.h"

using namespace Qt::StringLiterals;

namespace {
using Column = RecordColumn<Matter>;
using Parts = std::shared_ptr<MatterParts>;

struct MatterText
{
    Q_DECLARE_TR_FUNCTIONS(Matters)
};

QDate dayShown(const Matter &matter, const MatterParts &parts)
{
    if (const Deadline *next = nextDeadline(matter, parts))
        return next->due.date;
    const Deadline *met = matter.isClosed() ? lastMet(matter, parts) : nullptr;
    return met ? met->done : QDate();
}

Column deadlineColumn(const PageContext &context, const Parts &parts)
{
    const auto chip = [context, parts](const Matter &matter) {
        return deadlineChip(matter, *parts, context.today.day());
    };
    Column column;
    column.info = {.key = u"deadline"_s, .title = MatterText::tr("Current deadline"), .width = 112};
    column.info.kind = ColumnKind::Day;
    column.text = [chip](const Matter &matter) { return chip(matter).text; };
    column.sort = [parts](const Matter &matter) { return SortKey::ofDay(dayShown(matter, *parts)); };
    column.mark = [chip](const Matter &matter) { return chip(matter).mark; };
    column.hint = [parts](const Matter &matter) {
        const Deadline *deadline = nextDeadline(matter, *parts);
        return deadline ? MatterText::tr("%1, due %2").arg(wordFor(deadline->stage), shown(deadline->due))
                        : QString();
    };
    return column;
}

Column originalColumn(const PageContext &context, const Parts &parts)
{
    const auto original = [parts](const Matter &matter) {
        const Deadline *next = nextDeadline(matter, *parts);
        const Deadline *deadline = next ? next : lastMet(matter, *parts);
        return deadline ? deadline->original : QDate();
    };
    Column column;
    column.info = {.key = u"original"_s,
                   .title = MatterText::tr("Original deadline"),
                   .width = 84,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter};
    column.text = [context, original](const Matter &matter) {
        return shortDay(original(matter), context.today.day());
    };
    column.sort = [original](const Matter &matter) { return SortKey::ofDay(original(matter)); };
    column.mark = [](const Matter &) { return CellMark::Secondary; };
    return column;
}

/// What the list is grouped by: what is late stands on top, what is done at the end.
Column urgencyColumn(const PageContext &context, const Parts &parts)
{
    enum class Urgency { Late, DueThisWeek, Later, AwaitingSignOff, Closed };
    const auto urgency = [context, parts](const Matter &matter) {
        const Deadline *deadline = nextDeadline(matter, *parts);
        if (isOver(matter))
            return Urgency::Closed;
        if (awaitsSignOff(matter))
            return Urgency::AwaitingSignOff;
        const QDate today = context.today.day();
        if (deadline && deadline->due.date < today)
            return Urgency::Late;
        const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
        return deadline && deadline->due.date <= sunday ? Urgency::DueThisWeek : Urgency::Later;
    };
    Column column;
    column.info = {.key = u"urgency"_s, .title = MatterText::tr("Urgency"), .width = 140, .isShown = false};
    column.info.kind = ColumnKind::Choice;
    column.text = [urgency](const Matter &matter) {
        switch (urgency(matter)) {
        case Urgency::Late:
            return MatterText::tr("Overdue");
        case Urgency::DueThisWeek:
            return MatterText::tr("Due today or this week");
        case Urgency::Later:
            return MatterText::tr("Later");
        case Urgency::AwaitingSignOff:
            return MatterText::tr("Completed, awaiting sign-off");
        case Urgency::Closed:
            return MatterText::tr("Signed off or cancelled");
        }
        return QString();
    };
    column.sort
        = [urgency](const Matter &matter) { return SortKey::ofNumber(static_cast<qint64>(urgency(matter))); };
    return column;
}

QString standingWord(const StageStanding &standing)
{
    return MatterText::tr("%1 %2").arg(wordFor(standing.stage), wordFor(standing.state));
}

/// The stages as "1✓ 3! 7 ■": a late one is a square, so that the colour does not speak alone.
QString clockText(const std::vector<StageStanding> &stages)
{
    const auto figure = [](DeadlineStage stage) {
        switch (stage) {
        case DeadlineStage::Deploy:
            return u"1"_s;
        case DeadlineStage::Feedback:
            return u"3"_s;
        case DeadlineStage::Resolve:
            return u"7"_s;
        case DeadlineStage::Month:
            return MatterText::tr("1m");
        case DeadlineStage::Plan:
            return MatterText::tr("P");
        }
        return QString();
    };
    QStringList parts;
    for (const StageStanding &standing : stages) {
        if (standing.state == StageState::NotApplicable || standing.state == StageState::Unknown)
            continue;
        const bool isDone = standing.state == StageState::Done || standing.state == StageState::LateDone;
        const bool isLate = standing.state == StageState::Overdue;
        parts += figure(standing.stage) + (isDone ? u"✓"_s : isLate ? u"■"_s : u"○"_s);
    }
    return parts.join(u' ');
}

Column clockColumn(const PageContext &context, const Parts &parts)
{
    const auto stages
        = [context, parts](const Matter &matter) { return stagesOf(matter, *parts, context.today.day()); };
    Column column;
    column.info = {.key = u"clock"_s, .title = u"13710"_s, .width = 122};
    column.text = [stages](const Matter &matter) { return clockText(stages(matter)); };
    column.sort = [stages](const Matter &matter) { return SortKey::ofText(clockText(stages(matter))); };
    column.mark = [stages](const Matter &matter) {
        const auto list = stages(matter);
        const auto isLate
            = [](const StageStanding &standing) { return standing.state == StageState::Overdue; };
        return std::any_of(list.begin(), list.end(), isLate) ? CellMark::LateText : CellMark::Secondary;
    };
    column.visual = [context, parts](const Matter &matter) {
        return CellVisual{stageStrip(matter, *parts, context.today.day()), {}};
    };
    column.hint = [stages](const Matter &matter) {
        QStringList words;
        for (const StageStanding &standing : stages(matter))
            words += standingWord(standing);
        return words.join(u'\n');
    };
    return column;
}

Column stateColumn(const PageContext &context, const Parts &parts)
{
    const auto isAsked = [parts](const Matter &matter) {
        return !matter.isClosed() && extensionPending(parts->extensions(matter.id));
    };
    Column column = fieldColumn<Matter>(context, u"state", 88);
    column.edit = nullptr;
    column.text = [isAsked](const Matter &matter) {
        return isAsked(matter) ? MatterText::tr("Extension asked") : wordFor(matter.state);
    };
    column.mark = [isAsked](const Matter &matter) {
        if (isAsked(matter))
            return CellMark::AskedChip;
        return matter.state == MatterState::Returned ? CellMark::SoonChip : CellMark::Plain;
    };
    column.hint = [isAsked](const Matter &matter) {
        return isAsked(matter) ? MatterText::tr("%1, extension asked").arg(wordFor(matter.state)) : QString();
    };
    return column;
}

Column fixed(Column column)
{
    column.edit = nullptr;
    return column;
}

Column titleColumn(const PageContext &context)
{
    Column column = fieldColumn<Matter>(context, u"title", 240, CellMark::Name);
    column.info.isStretched = true;
    return column;
}
} // namespace

std::vector<RecordColumn<Matter>> matterColumns(const PageContext &context, const Parts &parts)
{
    std::vector<Column> columns{
        fieldColumn<Matter>(context, u"code", 92, CellMark::Secondary),
        titleColumn(context),
        fieldColumn<Matter>(context, u"source", 96),
        fixed(fieldColumn<Matter>(context, u"class", 44)),
        fieldColumn<Matter>(context, u"unit", 116),
        clockColumn(context, parts),
        deadlineColumn(context, parts),
        originalColumn(context, parts),
        stateColumn(context, parts),
    };
    columns.push_back(urgencyColumn(context, parts));
    addRemainingFields(context, columns);
    for (Column &column : columns)
        if (column.info.key == u"start")
            column.edit = nullptr;
    return columns;
}
