#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <set>

/// Which days the office works: the plain week, changed by the State Council's yearly notice of rest days
/// (休) and make-up working days (班/调休). Domain research §5. A value: rules are handed one.
class WorkCalendar
{
public:
    /// The plain week and nothing else: every year falls back.
    WorkCalendar() = default;

    /// The notices of 2018–2026 that ship with the program.
    static const WorkCalendar &shipped();

    /// Lines "date,weekday,name,kind,notice year,rest|work" under a header line. Damaged where a line is none
    /// of that.
    static Result<WorkCalendar> fromCsv(const QByteArray &csv, const QString &version);

    bool isWorkDay(QDate day) const;
    bool isRestDay(QDate day) const { return !isWorkDay(day); }

    /// Has this year's notice been taken in? Without it the plain week holds, and whoever shows a date must
    /// say so.
    bool covers(int year) const { return m_years.contains(year); }
    /// The years from the first to the last day that are not covered, earliest first.
    QList<int> yearsNotCovered(QDate first, QDate last) const;

    /// The n-th working day after `day` (n > 0), before it (n < 0); `day` itself for 0.
    QDate addWorkDays(QDate day, int count) const;
    /// Working days from the first to the last day, both counted; 0 when the last is before the first.
    int workDaysBetween(QDate first, QDate last) const;
    /// The day itself if it is a working day, else the next one.
    QDate nextWorkDay(QDate day) const;

    const QString &version() const { return m_version; }

private:
    std::map<QDate, bool> m_exceptions; ///< true = worked
    std::set<int> m_years;
    QString m_version;
};
