#include "core/supervision/clock13710.h"

namespace {
QDate countedDays(QDate start, int days, const ClockPolicy &policy, const WorkCalendar &calendar)
{
    const int steps = policy.counting == ClockPolicy::Counting::Inclusive ? days - 1 : days;
    if (policy.holidays == ClockPolicy::Holidays::WorkingDays) {
        // Counted inclusively, day 1 is the start; on a rest day it is the first working day that follows.
        const QDate first
            = policy.counting == ClockPolicy::Counting::Inclusive ? calendar.nextWorkDay(start) : start;
        return calendar.addWorkDays(first, steps);
    }
    const QDate plain = start.addDays(steps);
    return policy.holidays == ClockPolicy::Holidays::Shifted ? calendar.nextWorkDay(plain) : plain;
}
} // namespace

QDate stageDue(DeadlineStage stage, QDate start, const ClockPolicy &policy, const WorkCalendar &calendar)
{
    if (!start.isValid())
        return {};
    switch (stage) {
    case DeadlineStage::Deploy:
        return start;
    case DeadlineStage::Feedback:
        return countedDays(start, policy.feedbackDays, policy, calendar);
    case DeadlineStage::Resolve:
        return countedDays(start, policy.resolveDays, policy, calendar);
    case DeadlineStage::Month: {
        const QDate month = start.addMonths(policy.months);
        return policy.holidays == ClockPolicy::Holidays::CalendarDays ? month : calendar.nextWorkDay(month);
    }
    case DeadlineStage::Plan:
        return {};
    }
    return {};
}

QDate clockStart(const Matter &matter)
{
    return matter.policy.start == ClockPolicy::Start::Receipt ? matter.received : matter.dispatched.date;
}

bool stageApplies(DeadlineStage stage, MatterClass classification)
{
    switch (stage) {
    case DeadlineStage::Resolve:
        return classification == MatterClass::Ordinary;
    case DeadlineStage::Month:
        return classification == MatterClass::Major || classification == MatterClass::Complex;
    case DeadlineStage::Deploy:
    case DeadlineStage::Feedback:
    case DeadlineStage::Plan:
        return true;
    }
    return true;
}

std::optional<DeadlineStage> solvingStage(MatterClass classification)
{
    switch (classification) {
    case MatterClass::Ordinary:
        return DeadlineStage::Resolve;
    case MatterClass::Major:
    case MatterClass::Complex:
        return DeadlineStage::Month;
    case MatterClass::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}
