#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/packagepart.h"

#include <QStringView>

#include <vector>

/// Whether a number shown in this format is read as a day: it shows a year, a month, a day or a day of the
/// week. Times of day and elapsed times ("[h]:mm") are numbers.
bool isDateFormat(QStringView code);

/// The same for the formats that files name by number only, as spreadsheets in Chinese understand them.
bool isBuiltInDateFormat(int id);

/// For each cell format of the workbook whether it shows a day. Errors: those of the part; Unreadable (too
/// many formats).
Result<std::vector<bool>> readDateStyles(PackagePart &part, const Place &where);
