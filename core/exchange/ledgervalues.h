#pragma once

#include "core/domain/codec.h"
#include "core/exchange/ledger.h"

/// How the values of a ledger's row are laid over those of the file, and shown to people.

template <typename Value>
bool sameMeaning(const Value &a, const Value &b)
{
    return a == b;
}

/// The same amount in other words ("35000" and "3.5亿") is no change of the figure: the words that stand
/// there stay.
template <>
inline bool sameMeaning(const std::optional<Money> &a, const std::optional<Money> &b)
{
    return a && b ? a->fen == b->fen && a->isAbout() == b->isAbout() && a->isAtLeast() == b->isAtLeast()
                  : a == b;
}

template <>
inline bool sameMeaning(const DatePhrase &a, const DatePhrase &b)
{
    return a.isDated() && b.isDated() ? a.date == b.date && a.precision == b.precision : a == b;
}

template <typename Value>
bool replaces(const Value &, const Value &)
{
    return true;
}

/// "—" says that there is nothing to say; it does not take away a date that is known.
template <>
inline bool replaces(const DatePhrase &standing, const DatePhrase &wanted)
{
    return wanted.isDated() || !standing.isDated();
}

/// Lays what the row states over what the file holds.
template <typename Record>
Record laidOver(Record standing, const LedgerRow<Record> &row)
{
    size_t index = 0;
    eachField<Record>([&](const auto &field) {
        const auto &wanted = row.values.*field.member;
        auto &value = standing.*field.member;
        if (row.stated.containsAt(index++) && !sameMeaning(value, wanted) && replaces(value, wanted))
            value = wanted;
    });
    return standing;
}

inline QString shownValue(const QString &text)
{
    return text;
}
inline QString shownValue(const QStringList &list)
{
    return list.join(u'、');
}
inline QString shownValue(const std::optional<Money> &money)
{
    if (!money)
        return {};
    return money->text.isEmpty() ? shownIn(money->fen, MoneyUnit::WanYuan) : money->text;
}
inline QString shownValue(const DatePhrase &phrase)
{
    return shown(phrase);
}
inline QString shownValue(QDate day)
{
    return isoDay(day);
}
inline QString shownValue(bool truth)
{
    return truth ? QCoreApplication::translate("LedgerPlan", "yes")
                 : QCoreApplication::translate("LedgerPlan", "no");
}
template <typename Enum>
requires std::is_enum_v<Enum>
inline QString shownValue(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return QCoreApplication::translate("Word", word.title);
    return {};
}
