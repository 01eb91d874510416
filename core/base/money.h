#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>

/// In what a bare number is counted: a sheet's "单位:万元", a header's "(亿元)".
enum class MoneyUnit { Yuan, WanYuan, YiYuan };

/// An amount as it was printed and what it means. Whole 分 in 64 bits: sums are exact.
struct Money
{
    qint64 fen = 0;
    QString text; ///< as printed, blanks and all ("约3.5亿元", "1.65 "); empty = made by the program

    bool isAbout() const; ///< the words say 约, 大约, 近, 接近, 左右, 上下
    bool isAtLeast() const; ///< the words say 不低于, 不少于, 至少, 超过, 以上

    bool operator==(const Money &) const = default;
};

/// Reads "52870", "53,730万元", "3亿5000万", "约3.5亿", "三亿五千万元" (Chinese numerals only with a unit
/// behind them). A bare number is counted in `bare`; without one it is refused. A blank, "—", "/" and "无"
/// are no amount (nullopt). What lies beyond the 分 is rounded half away from zero. Refused with a sentence:
/// ranges, other currencies, unknown words, two readings, more than 64 bits of 分.
Result<std::optional<Money>> parseMoney(const QString &text, std::optional<MoneyUnit> bare);

/// A number cell: 15 significant digits count, the rest is the spreadsheet's binary noise. They are its text;
/// less than half a 分 is "0".
Result<Money> moneyFromNumber(double value, MoneyUnit unit);

/// "万元", "亿元", "元" as sheets write them; nullopt for anything else.
std::optional<MoneyUnit> parseMoneyUnit(QStringView text);

/// Exact decimal in 元 without trailing zeros: "350000000", "0.5". For JSON.
QString yuanText(qint64 fen);

/// For the screen, e.g. shownIn(…, WanYuan) = "52,870" or "8,949.04": every digit there is,
/// thousands separated.
QString shownIn(qint64 fen, MoneyUnit unit);
