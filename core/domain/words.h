#pragma once

#include <QString>

#include <optional>

/// One value of an enumeration: how it is stored, what the screen calls it, and the words of ledgers that
/// mean it.
template <typename Enum>
struct Word
{
    Enum value;
    const char *stored; ///< in the file and in JSON
    const char *title; ///< English source text, context "Word"
    QStringView ledger; ///< words seen on sheets, separated by |
};

/// Specialised beside each enumeration with `static constexpr std::array list`.
template <typename Enum>
struct Words;

template <typename Enum>
QLatin1String storedWord(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return QLatin1String(word.stored);
    return {};
}

template <typename Enum>
std::optional<Enum> fromStoredWord(QStringView text)
{
    for (const auto &word : Words<Enum>::list)
        if (text == QLatin1String(word.stored))
            return word.value;
    return std::nullopt;
}

/// The value whose ledger words hold exactly this (already folded) text.
template <typename Enum>
std::optional<Enum> fromLedgerWord(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    for (const auto &word : Words<Enum>::list)
        for (const QStringView candidate : word.ledger.tokenize(u'|'))
            if (candidate == text)
                return word.value;
    return std::nullopt;
}
