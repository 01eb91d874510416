#include "ui/matters/mattercolumns.h"

using namespace Qt::StringLiterals;

namespace {
using Column = RecordColumn<Matter>;
using Parts = std::shared_ptr<MatterParts>;

struct MatterText
{
    Q_DECLARE_TR_FUNCTIONS(Matters)
};

constexpr int soonDays = 2;

/// Days until the deadline; negative = late.
int daysLeft(const Deadline &deadline, QDate today)
{
    return static_cast<int>(today.daysTo(deadline.due.date));
}

QString deadlineText(const Deadline &deadline, QDate today)
{
    const int days = daysLeft(deadline, today);
    if (days < 0)
        return MatterText::tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return MatterText::tr("Due today");
    return MatterText::tr("%1 · %n day(s)", nullptr, days).arg(deadline.due.date.toString(u"MM-dd"_s));
}

CellMark deadlineMark(const Deadline &deadline, QDate today)
{
    const int days = daysLeft(deadline, today);
    if (days < 0)
        return CellMark::LateChip;
    if (days == 0)
        return CellMark::TodayChip;
    return days <= soonDays ? CellMark::SoonChip : CellMark::LaterChip;
}

Column deadlineColumn(const PageContext &context, const Parts &parts)
{
    const auto next = [parts](const Matter &matter) { return nextDeadline(matter, *parts); };
    Column column;
    column.info = {.key = u"deadline"_s, .title = MatterText::tr("Current deadline"), .width = 116};
    column.text = [context, next](const Matter &matter) {
        const Deadline *deadline = next(matter);
        if (deadline)
            return deadlineText(*deadline, context.today.day());
        return matter.isClosed() ? QString() : MatterText::tr("Not recorded");
    };
    column.sort = [next](const Matter &matter) {
        const Deadline *deadline = next(matter);
        return deadline ? SortKey::ofDay(deadline->due.date) : SortKey();
    };
    column.mark = [context, next](const Matter &matter) {
        const Deadline *deadline = next(matter);
        return deadline ? deadlineMark(*deadline, context.today.day()) : CellMark::Secondary;
    };
    column.hint = [next](const Matter &matter) {
        const Deadline *deadline = next(matter);
        return deadline ? MatterText::tr("%1, due %2").arg(wordFor(deadline->stage), shown(deadline->due))
                        : QString();
    };
    return column;
}

Column originalColumn(const Parts &parts)
{
    const auto original = [parts](const Matter &matter) {
        const Deadline *deadline = nextDeadline(matter, *parts);
        return deadline ? deadline->original : QDate();
    };
    Column column;
    column.info = {.key = u"original"_s, .title = MatterText::tr("Original deadline"), .width = 104};
    column.text = [original](const Matter &matter) { return original(matter).toString(Qt::ISODate); };
    column.sort = [original](const Matter &matter) { return SortKey::ofDay(original(matter)); };
    column.mark = [](const Matter &) { return CellMark::Secondary; };
    return column;
}

/// What the list is grouped by: what is late stands on top, what is done at the end.
Column urgencyColumn(const PageContext &context, const Parts &parts)
{
    enum class Urgency { Late, DueThisWeek, Later, Done };
    const auto urgency = [context, parts](const Matter &matter) {
        const Deadline *deadline = nextDeadline(matter, *parts);
        if (matter.isClosed() || matter.state == MatterState::Completed)
            return Urgency::Done;
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
        case Urgency::Done:
            return MatterText::tr("Done or awaiting close");
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
    column.info = {.key = u"clock"_s, .title = u"13710"_s, .width = 72};
    column.text = [stages](const Matter &matter) { return clockText(stages(matter)); };
    column.sort = [stages](const Matter &matter) { return SortKey::ofText(clockText(stages(matter))); };
    column.mark = [stages](const Matter &matter) {
        const auto list = stages(matter);
        const auto isLate
            = [](const StageStanding &standing) { return standing.state == StageState::Overdue; };
        return std::any_of(list.begin(), list.end(), isLate) ? CellMark::LateText : CellMark::Secondary;
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
    Column column = fieldColumn<Matter>(context, u"state", 104);
    column.edit = nullptr;
    column.text = [parts](const Matter &matter) {
        const bool isAsked = !matter.isClosed() && extensionPending(parts->extensions(matter.id));
        return isAsked ? MatterText::tr("%1, extension asked").arg(wordFor(matter.state))
                       : wordFor(matter.state);
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

const Deadline *nextDeadline(const Matter &matter, const MatterParts &parts)
{
    if (matter.isClosed())
        return nullptr;
    const Deadline *next = nullptr;
    for (const Deadline *deadline : parts.deadlines(matter.id))
        if (!deadline->done.isValid() && deadline->due.isDated()
            && (!next || deadline->due.date < next->due.date))
            next = deadline;
    return next;
}

std::vector<RecordColumn<Matter>> matterColumns(const PageContext &context, const Parts &parts)
{
    std::vector<Column> columns{
        fieldColumn<Matter>(context, u"code", 100, CellMark::Secondary),
        titleColumn(context),
        deadlineColumn(context, parts),
        clockColumn(context, parts),
        fieldColumn<Matter>(context, u"unit", 124),
        stateColumn(context, parts),
        fixed(fieldColumn<Matter>(context, u"class", 60)),
        fieldColumn<Matter>(context, u"source", 140),
        fieldColumn<Matter>(context, u"person", 84),
        originalColumn(parts),
        fixed(fieldColumn<Matter>(context, u"start", 104)),
    };
    columns.back().info.isShown = false;
    columns.push_back(urgencyColumn(context, parts));
    addRemainingFields(context, columns);
    return columns;
}
