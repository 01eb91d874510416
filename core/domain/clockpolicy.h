#pragma once

#include "core/domain/words.h"

#include <QCoreApplication>

#include <array>

/// How 13710 is counted (product rule 1, domain research §2.2). The defaults are the zone's reading of the
/// words.
struct ClockPolicy
{
    enum class Start { Dispatch, Receipt };
    enum class Counting { Exclusive, Inclusive };
    enum class Holidays { CalendarDays, Shifted, WorkingDays };

    Start start = Start::Dispatch;
    Counting counting = Counting::Exclusive;
    Holidays holidays = Holidays::CalendarDays;
    int feedbackDays = 3;
    int resolveDays = 7;
    int months = 1;

    bool operator==(const ClockPolicy &) const = default;
};

template <>
struct Words<ClockPolicy::Start>
{
    static constexpr std::array list{
        Word<ClockPolicy::Start>{
            ClockPolicy::Start::Dispatch, "dispatch", QT_TRANSLATE_NOOP("Word", "From dispatch"), u"交办"},
        Word<ClockPolicy::Start>{
            ClockPolicy::Start::Receipt, "receipt", QT_TRANSLATE_NOOP("Word", "From receipt"), u"签收"},
    };
};

template <>
struct Words<ClockPolicy::Counting>
{
    static constexpr std::array list{
        Word<ClockPolicy::Counting>{ClockPolicy::Counting::Exclusive,
                                    "exclusive",
                                    QT_TRANSLATE_NOOP("Word", "Start day not counted"),
                                    u"次日起算"},
        Word<ClockPolicy::Counting>{ClockPolicy::Counting::Inclusive,
                                    "inclusive",
                                    QT_TRANSLATE_NOOP("Word", "Start day counted"),
                                    u"当日起算"},
    };
};

template <>
struct Words<ClockPolicy::Holidays>
{
    using enum ClockPolicy::Holidays;
    static constexpr std::array list{
        Word<ClockPolicy::Holidays>{
            CalendarDays, "calendar", QT_TRANSLATE_NOOP("Word", "Calendar days"), u"自然日"},
        Word<ClockPolicy::Holidays>{
            Shifted, "shifted", QT_TRANSLATE_NOOP("Word", "Calendar days, moved off rest days"), u"顺延"},
        Word<ClockPolicy::Holidays>{
            WorkingDays, "working", QT_TRANSLATE_NOOP("Word", "Working days"), u"工作日"},
    };
};
