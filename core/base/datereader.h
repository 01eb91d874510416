#pragma once

#include "core/base/datephrase.h"

/// Reads one date in words from left to right, for parseDatePhrase: words around the date, the date, words
/// behind it. The text must be folded. Days that words count from come from `reference`.
class DateReader
{
public:
    DateReader(QStringView words, QDate reference)
        : m_rest(words)
        , m_words(words)
        , m_reference(reference)
    {
    }

    Result<DatePhrase> read();

private:
    using Reading = Result<DatePhrase>;
    using Found = std::optional<Reading>; ///< nullopt: the text is not of this kind

    struct Figure
    {
        int value = 0;
        int digits = 0; ///< as written one by one; 0 where words count ("十二")
    };

    Found offset();
    Found namedDay();
    Found week();
    Found namedYear();
    Found namedMonth();
    Found season(std::optional<int> year);
    Found seasonOfThisYear() { return season(std::nullopt); }
    Found halfSpan();
    Found comingYears();
    Found figureLed();

    Found span(const Figure &count, bool isCounted);
    Found separated(const Figure &first);
    static Found aloneFigure(const Figure &figure);
    Reading afterYear(const Figure &year);
    Reading restOfYear(int year);
    Reading restOfMonth(int year, int month);
    Reading daysOn(qint64 days) { return checked(today().addDays(days)); }
    Reading monthsOn(int months) { return checked(today().addMonths(months)); }
    static Reading checked(QDate day);
    Reading refuse(const QString &sentence) const;
    Reading notUnderstood(QStringView words) const;

    QDate today(); ///< what words without a year count from; remembers that they did
    std::optional<Figure> takeFigure();
    bool take(QStringView word);
    bool takeAny(std::initializer_list<QStringView> words);
    void skipCommitments(bool isBehind);

    QStringView m_rest;
    QStringView m_words;
    QDate m_reference;
    bool m_countsFromReference = false;
};
