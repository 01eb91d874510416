#include "core/base/lastday.h"

namespace {
struct LastDayText
{
    Q_DECLARE_TR_FUNCTIONS(LastDay)
};
} // namespace

Result<DatePhrase> existingDay(int year, int month, int day)
{
    return lastDayOfMonth(year, month).and_then([day](const DatePhrase &end) -> Result<DatePhrase> {
        if (day < 1 || day > end.date.day())
            return failure(Error::Kind::Invalid,
                           LastDayText::tr("There is no day %1 in month %2 of %3.")
                               .arg(day)
                               .arg(end.date.month())
                               .arg(end.date.year()));
        return DatePhrase::day(QDate(end.date.year(), end.date.month(), day));
    });
}

Result<DatePhrase> lastDayOfMonth(int year, int month)
{
    if (month < 1 || month > 12)
        return failure(Error::Kind::Invalid, LastDayText::tr("There is no month %1.").arg(month));
    return lastDayOfYear(year).map([month](const DatePhrase &end) {
        const QDate first(end.date.year(), month, 1);
        return DatePhrase{first.addDays(first.daysInMonth() - 1), {}, DatePhrase::Precision::Month};
    });
}

Result<DatePhrase> lastDayOfQuarter(int year, int quarter)
{
    if (quarter < 1 || quarter > 4)
        return failure(Error::Kind::Invalid, LastDayText::tr("There is no quarter %1.").arg(quarter));
    return lastDayOfMonth(year, quarter * 3).map([](const DatePhrase &end) {
        return DatePhrase{end.date, {}, DatePhrase::Precision::Quarter};
    });
}

Result<DatePhrase> lastDayOfYear(int year)
{
    constexpr int first = 1949;
    constexpr int last = 2100;
    if (year < first || year > last)
        return failure(
            Error::Kind::Invalid,
            LastDayText::tr("The year %1 is not between %2 and %3.").arg(year).arg(first).arg(last));
    return DatePhrase{QDate(year, 12, 31), {}, DatePhrase::Precision::Year};
}
