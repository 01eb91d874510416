#pragma once

#include "core/base/money.h"

#include <QDate>

/// What the lines above and below a table say of all of it.

/// "截至2021年10月底", "数据截至2026年9月30日", "2021年10月份…进展情况表", "2021年1-10月": invalid where the
/// text says none.
QDate asOfIn(const QString &text);

/// "单位:万元" as a line of its own or within one, "(万元)" in a title.
std::optional<MoneyUnit> moneyUnitIn(const QString &text);

/// The unit that a form's title names: "石佛办事处重点项目周报表(第45周)" → 石佛办事处. Empty where it names
/// none.
QString unitInTitle(const QString &title);
