#pragma once

#include "core/base/result.h"

#include <QString>

/// A whole file as the place of an error, or one of its sheets.
inline Place placeIn(const QString &file, const QString &sheet = {})
{
    return {file, sheet, 0, {}};
}
