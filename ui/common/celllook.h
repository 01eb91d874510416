#pragma once

#include <QRect>
#include <QString>

#include <optional>

/// What a view knows of a cell that its index does not say.
struct CellLook
{
    /// A value that is not written yet, shown in its place.
    struct Draft
    {
        QString text;
        bool isRefused = false;
        bool isChange = true; ///< false: it stands there already
    };

    bool isSelected = false;
    bool isHovered = false; ///< the pointer is on the row
    bool hasFocus = false;
    bool isRuled = true; ///< a hairline stands under it
    std::optional<Draft> draft;
    QRect groupTitle; ///< where the title of a row above a group stands; it spans cells
};
