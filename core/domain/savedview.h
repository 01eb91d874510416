#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"

#include <QString>

using SavedViewId = Id<struct SavedViewTag>;

/// A way of looking at a list that everyone who opens this file is offered: filters, grouping, sort, columns.
struct SavedView
{
    using Key = SavedViewId;

    SavedViewId id;
    QString page; ///< key of the list
    QString name;
    QString state; ///< JSON of the window; what it does not understand it leaves alone

    bool operator==(const SavedView &) const = default;
};

template <>
struct Description<SavedView>
{
    static constexpr const char *table = "saved_view";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Saved view");
    static constexpr auto fields = std::tuple{
        Field{"page", &SavedView::page, QT_TRANSLATE_NOOP("Field", "List"), u""},
        Field{"name", &SavedView::name, QT_TRANSLATE_NOOP("Field", "Name of the view"), u""},
        Field{"state", &SavedView::state, QT_TRANSLATE_NOOP("Field", "View"), u""},
    };
};
