#pragma once

#include "core/domain/codec.h"

#include <QCollator>

/// What a cell sorts by: numbers and days as such, texts in the order of a Chinese dictionary.
struct SortKey
{
    std::optional<qint64> number;
    std::optional<QCollatorSortKey> text;

    bool isEmpty() const { return !number && !text; }
    /// Negative, zero or positive; only among keys that are not empty.
    int compare(const SortKey &other) const;

    static SortKey ofNumber(qint64 number) { return {number, {}}; }
    static SortKey ofText(const QString &text);
    static SortKey ofDay(QDate day) { return day.isValid() ? ofNumber(day.toJulianDay()) : SortKey(); }
};

/// The key of a value whose shown text is `text`.
inline SortKey sortKeyOf(const auto &, const QString &text)
{
    return SortKey::ofText(text);
}
inline SortKey sortKeyOf(const std::optional<Money> &money, const QString &)
{
    return money ? SortKey::ofNumber(money->fen) : SortKey();
}
inline SortKey sortKeyOf(const DatePhrase &phrase, const QString &)
{
    return SortKey::ofDay(phrase.date);
}
inline SortKey sortKeyOf(const QDate &day, const QString &)
{
    return SortKey::ofDay(day);
}
template <typename Enum>
requires std::is_enum_v<Enum> SortKey sortKeyOf(const Enum &value, const QString &text)
{
    return text.isEmpty() ? SortKey() : SortKey::ofNumber(static_cast<qint64>(value));
}
