#include "core/calendar/workcalendar.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(WorkCalendar)
};

bool isPlainWorkDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}
} // namespace

const WorkCalendar &WorkCalendar::shipped()
{
    static const WorkCalendar calendar = [] {
        QFile file(u":/holidays/exceptions_2018_2026.csv"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        return fromCsv(open ? file.readAll() : QByteArray(), u"2018–2026"_s).value_or(WorkCalendar());
    }();
    return calendar;
}

Result<WorkCalendar> WorkCalendar::fromCsv(const QByteArray &csv, const QString &version)
{
    WorkCalendar calendar;
    calendar.m_version = version;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> parts = lines[i].trimmed().split(',');
        if (parts.size() == 1 && parts.front().isEmpty())
            continue;
        const QDate day = QDate::fromString(QString::fromLatin1(parts.front()), Qt::ISODate);
        const int noticeYear = parts.value(4).toInt();
        if (parts.size() != 6 || !day.isValid() || noticeYear <= 0
            || (parts[5] != "rest" && parts[5] != "work"))
            return failure(
                Error::Kind::Damaged,
                CalendarText::tr(
                    "Line %1 of the calendar is not a date with “rest” or “work”. Nothing of it was taken.")
                    .arg(i + 1),
                {{}, {}, static_cast<int>(i + 1), {}});
        calendar.m_exceptions[day] = parts[5] == "work";
        calendar.m_years.insert(noticeYear);
    }
    return calendar;
}

bool WorkCalendar::isWorkDay(QDate day) const
{
    const auto at = m_exceptions.find(day);
    return at == m_exceptions.end() ? isPlainWorkDay(day) : at->second;
}

QList<int> WorkCalendar::yearsNotCovered(QDate first, QDate last) const
{
    QList<int> years;
    for (int year = first.year(); year <= last.year(); ++year)
        if (!covers(year))
            years.append(year);
    return years;
}

QDate WorkCalendar::addWorkDays(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        if (isWorkDay(day))
            --left;
    }
    return day;
}

int WorkCalendar::workDaysBetween(QDate first, QDate last) const
{
    if (last < first)
        return 0;
    // Whole weeks hold five plain working days; what is left is under a week, then the exceptions correct the
    // sum.
    const qint64 days = first.daysTo(last) + 1;
    qint64 sum = days / 7 * 5;
    for (QDate day = first.addDays(days / 7 * 7); day <= last; day = day.addDays(1))
        sum += isPlainWorkDay(day) ? 1 : 0;
    const auto end = m_exceptions.upper_bound(last);
    for (auto at = m_exceptions.lower_bound(first); at != end; ++at)
        sum += (at->second ? 1 : 0) - (isPlainWorkDay(at->first) ? 1 : 0);
    return static_cast<int>(sum);
}

QDate WorkCalendar::nextWorkDay(QDate day) const
{
    while (!isWorkDay(day))
        day = day.addDays(1);
    return day;
}
