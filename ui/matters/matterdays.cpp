#include "ui/matters/matterdays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Look = CellVisual::Stage::Look;

struct MatterDayText
{
    Q_DECLARE_TR_FUNCTIONS(Matters)
};

constexpr int soonDays = 2;

QString openText(const Deadline &deadline, QDate today)
{
    const int days = static_cast<int>(today.daysTo(deadline.due.date));
    if (days < 0)
        return MatterDayText::tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return MatterDayText::tr("Due today");
    const QString day = days == 1 ? MatterDayText::tr("Tomorrow") : shortDay(deadline.due.date, today);
    return MatterDayText::tr("%1 · %n day(s)", nullptr, days).arg(day);
}

CellMark openMark(const Deadline &deadline, QDate today)
{
    const qint64 days = today.daysTo(deadline.due.date);
    if (days < 0)
        return CellMark::LateChip;
    if (days == 0)
        return CellMark::TodayChip;
    return days <= soonDays ? CellMark::SoonChip : CellMark::LaterChip;
}

Look lookOf(StageState state)
{
    switch (state) {
    case StageState::Open:
        return Look::Future;
    case StageState::Done:
        return Look::Done;
    case StageState::LateDone:
        return Look::DoneLate;
    case StageState::Overdue:
        return Look::Late;
    case StageState::Unknown:
    case StageState::NotApplicable:
        return Look::NotApplicable;
    }
    return Look::NotApplicable;
}

/// Of the nodes of a plan the most pressing one speaks: late, then open, then done late, then done.
int urgencyOf(Look look)
{
    switch (look) {
    case Look::Late:
        return 5;
    case Look::Current:
        return 4;
    case Look::Future:
        return 3;
    case Look::DoneLate:
        return 2;
    case Look::Done:
        return 1;
    case Look::NotApplicable:
        return 0;
    }
    return 0;
}

Look lookOfClose(MatterState state)
{
    if (state == MatterState::SignedOff)
        return Look::Done;
    if (state == MatterState::Completed)
        return Look::Current;
    return state == MatterState::Cancelled ? Look::NotApplicable : Look::Future;
}

size_t squareOf(DeadlineStage stage, MatterClass classification)
{
    switch (stage) {
    case DeadlineStage::Deploy:
        return 0;
    case DeadlineStage::Feedback:
        return 1;
    case DeadlineStage::Resolve:
        return 2;
    case DeadlineStage::Month:
        return 3;
    case DeadlineStage::Plan:
        return classification == MatterClass::Ordinary ? 2 : 3;
    }
    return 3;
}
} // namespace

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return day.toString(day.year() == today.year() ? MatterDayText::tr("d MMM", "a day of this year")
                                                   : MatterDayText::tr("d MMM yyyy", "a day with its year"));
}

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

const Deadline *lastMet(const Matter &matter, const MatterParts &parts)
{
    const Deadline *last = nullptr;
    for (const Deadline *deadline : parts.deadlines(matter.id))
        if (deadline->done.isValid() && (!last || deadline->done >= last->done))
            last = deadline;
    return last;
}

MarkedText deadlineChip(const Matter &matter, const MatterParts &parts, QDate today)
{
    if (const Deadline *deadline = nextDeadline(matter, parts))
        return {openMark(*deadline, today), openText(*deadline, today)};
    if (!matter.isClosed())
        return {CellMark::Secondary, MatterDayText::tr("Not recorded")};
    const Deadline *met = lastMet(matter, parts);
    if (!met || matter.state == MatterState::Cancelled)
        return {CellMark::Secondary, {}};
    return {CellMark::DoneChip, MatterDayText::tr("Done %1").arg(shortDay(met->done, today))};
}

std::vector<CellVisual::Stage> stageStrip(const Matter &matter, const MatterParts &parts, QDate today)
{
    const std::array figures{u"1"_s, u"3"_s, u"7"_s, u"1"_s, u"0"_s};
    std::vector<CellVisual::Stage> strip;
    for (const QString &figure : figures)
        strip.push_back({figure, Look::NotApplicable});
    const Deadline *next = nullptr;
    size_t nextSquare = 0;
    for (const StageStanding &standing : stagesOf(matter, parts, today)) {
        const size_t square = squareOf(standing.stage, matter.classification);
        const Look look = lookOf(standing.state);
        if (urgencyOf(look) > urgencyOf(strip[square].look))
            strip[square].look = look;
        const bool isRunning = standing.state == StageState::Open;
        if (isRunning && (!next || standing.deadline->due.date < next->due.date)) {
            next = standing.deadline;
            nextSquare = square;
        }
    }
    if (next && strip[nextSquare].look == Look::Future)
        strip[nextSquare].look = Look::Current;
    strip.back().look = lookOfClose(matter.state);
    return strip;
}

bool awaitsSignOff(const Matter &matter)
{
    return matter.state == MatterState::Completed;
}

bool isOver(const Matter &matter)
{
    return matter.state == MatterState::SignedOff || matter.state == MatterState::Cancelled;
}
