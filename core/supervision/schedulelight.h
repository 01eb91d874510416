#pragma once

#include "core/domain/project.h"

/// 序时进度 (product rule 6): done ÷ year's plan, and how far that is ahead of m/12 in 百分点, from unrounded
/// values. Nullopt without a plan, without a figure, or without the day the figures stand for.
struct Pace
{
    double ratio = 0;
    std::optional<double> aheadPoints; ///< negative = behind
};
std::optional<Pace> paceOf(const Project &project);

/// 红黄绿灯, computed. Red is lateness: a planned start or finish that has passed, or more than 30 points
/// behind; yellow is 10 to 30 points behind (the thresholds of 银川 2025, domain research §2.6).
enum class LightColor { None, Green, Yellow, Red };

template <>
struct Words<LightColor>
{
    static constexpr std::array list{
        Word<LightColor>{LightColor::None, "", QT_TRANSLATE_NOOP("Word", "Not rated"), u""},
        Word<LightColor>{LightColor::Green, "green", QT_TRANSLATE_NOOP("Word", "Green light"), u"绿灯"},
        Word<LightColor>{LightColor::Yellow, "yellow", QT_TRANSLATE_NOOP("Word", "Yellow light"), u"黄灯"},
        Word<LightColor>{LightColor::Red, "red", QT_TRANSLATE_NOOP("Word", "Red light"), u"红灯"},
    };
};

struct Light
{
    LightColor color = LightColor::None;
    QString reason; ///< a sentence for a person
};
Light lightOf(const Project &project, QDate today);

/// Its colour alone, for counting: no sentence is made.
LightColor lightColorOf(const Project &project, QDate today);
