#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QString>

/// Reads .xlsx and .xlsm. Errors: Damaged, Unreadable; see readWorkbook.
Result<Workbook> readXlsx(const QString &path, const ReadLimits &limits);
