#pragma once

#include "core/store/journal.h"

/// What a test says of an edit: a new identity each time, the same moment always.
inline EditNote noteSaying(const QString &label)
{
    static const IdSource ids = repeatableIds(QStringLiteral("notes"));
    return {ids(), QDateTime(QDate(2021, 11, 13), QTime(9, 30), Qt::UTC), QStringLiteral("zhao"), label, {}};
}
