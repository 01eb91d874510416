#pragma once

#include "core/base/money.h"

// The figures behind parseMoney. A unit is a power of ten counted in 分, so an amount is its figures with the
// point moved: nothing here is ever rounded but what lies beyond the 分.

/// The power of ten of one 元, 万元 or 亿元 in 分: 2, 6, 10.
int powerOf(MoneyUnit unit);

/// The figures "whole.fraction" with the point `power` places further right, half away from zero.
/// Both hold 0–9 only. nullopt above 64 bits.
std::optional<qint64> fenOf(QStringView whole, QStringView fraction, int power);

bool isAllFigures(QStringView text); ///< 0–9 only, or empty

/// Reads an amount that has lost its blanks, its nuances and its sign, such as "3亿5000万元".
/// Sentences of refusal quote `printed`.
Result<qint64> readAmount(QStringView amount, const QString &printed, std::optional<MoneyUnit> bare);
