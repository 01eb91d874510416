#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

/// The only way to the time of day. Rules never see it: they are handed a date.
struct Clock
{
    std::function<QDateTime()> now; ///< UTC

    QDate today() const { return now().toLocalTime().date(); }
};

Clock systemClock();
Clock fixedClock(const QDateTime &instant);
