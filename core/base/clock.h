#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>
#include <optional>

/// The only way to the time of day. Rules never see it: they are handed a date.
struct Clock
{
    std::function<QDateTime()> now; ///< UTC
    std::optional<QDate> pinned = {}; ///< what "today" means for rules, whatever the time: `--today`

    QDate today() const { return pinned ? *pinned : now().toLocalTime().date(); }
};

Clock systemClock();
Clock fixedClock(const QDateTime &instant);
