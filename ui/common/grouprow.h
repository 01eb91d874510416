#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

/// What the row above a group of records says. Lateness is said also while the group is collapsed.
struct GroupRow
{
    QString title;
    int count = 0; ///< records in it, also while it is collapsed
    int late = 0; ///< of these, how many are late
    bool isCollapsed = false;
    QMap<int, QString> subtotals; ///< by column

    bool operator==(const GroupRow &) const = default;
};

Q_DECLARE_METATYPE(GroupRow)
