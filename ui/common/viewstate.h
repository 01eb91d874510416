#pragma once

#include "ui/common/fieldcondition.h"

/// A way of looking at a list: what is kept, how it is grouped and sorted, and which columns are shown.
struct ViewState
{
    struct Column
    {
        QString key;
        int width = 0;

        bool operator==(const Column &) const = default;
    };

    QString words; ///< as typed into the filter
    std::vector<FieldCondition> conditions;
    QString groupColumn; ///< key; empty = not grouped
    QString sortColumn; ///< key; empty = not sorted
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<Column> columns; ///< those that are shown, from left to right

    bool operator==(const ViewState &) const = default;

    QJsonObject toJson() const;
    /// Leaves out what it does not understand: a newer program may have written it.
    static ViewState fromJson(const QJsonObject &json);
};
