#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/packagepart.h"

#include <QString>

#include <vector>

/// What all sheets of a workbook share. Everything named here must outlive the reading of a sheet.
struct XlsxShared
{
    const std::vector<QString> &strings;
    const std::vector<bool> &dateStyles; ///< by cell format
    bool date1904 = false;
    const ReadLimits &limits;
    qint64 cellsRead = 0; ///< of all sheets so far
};

/// Reads one sheet. Errors, each with sheet, row and column as far as known: Damaged, Unreadable (over a
/// limit).
Result<Sheet> readXlsxSheet(PackagePart &part, const Place &where, XlsxShared &shared);
