#include "core/base/clock.h"

Clock systemClock()
{
    return {[] { return QDateTime::currentDateTimeUtc(); }, {}};
}

Clock fixedClock(const QDateTime &instant)
{
    return {[utc = instant.toUTC()] { return utc; }, {}};
}
