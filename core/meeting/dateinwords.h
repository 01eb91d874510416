#pragma once

#include "core/base/datephrase.h"

/// A deadline that stands somewhere in words.
struct DateThere
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    DatePhrase phrase; ///< with its words, without those around it
};

/// The deadline in the words of a decision: "两周内", "月底前", "8月15日前", "下周三". One that says "before"
/// or "within" goes before one that does not, then the first. Days before `day` are no deadlines, nor are
/// amounts, counts and ordinals; a month that passed half a year ago is next year's. `isTaken` marks what
/// belongs to a name.
std::optional<DateThere> dateNamed(const QString &words, QDate day, const std::vector<bool> &isTaken);
