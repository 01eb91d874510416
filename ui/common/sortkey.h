#pragma once

#include "core/domain/codec.h"

#include <vector>

/// What a cell sorts by: a number or a day as such, else the text that it shows, as a Chinese dictionary has
/// it.
struct SortKey
{
    std::optional<qint64> number;
    bool isText = false;

    bool isEmpty() const { return !number && !isText; }

    static SortKey ofNumber(qint64 number) { return {number, false}; }
    /// `text` is what the cell shows.
    static SortKey ofText(const QString &text) { return {{}, !text.isEmpty()}; }
    static SortKey ofDay(QDate day) { return day.isValid() ? ofNumber(day.toJulianDay()) : SortKey(); }
};

/// Where each text stands in a Chinese dictionary, figures in them by their value; wide gaps between two, for
/// texts that come later. May be called from any thread.
std::vector<qint64> dictionaryRanks(const std::vector<QString> &texts);
/// Negative, zero or positive; in the GUI thread only.
int compareAsDictionary(const QString &a, const QString &b);

/// Values that sort by something else than their shown text.
inline SortKey sortKeyOf(const std::optional<Money> &money)
{
    return money ? SortKey::ofNumber(money->fen) : SortKey();
}
inline SortKey sortKeyOf(const DatePhrase &phrase)
{
    return SortKey::ofDay(phrase.date);
}
inline SortKey sortKeyOf(const QDate &day)
{
    return SortKey::ofDay(day);
}
inline SortKey sortKeyOf(int number)
{
    return SortKey::ofNumber(number);
}
template <typename Enum>
requires std::is_enum_v<Enum> SortKey sortKeyOf(const Enum &value)
{
    return storedWord(value).isEmpty() ? SortKey() : SortKey::ofNumber(static_cast<qint64>(value));
}
