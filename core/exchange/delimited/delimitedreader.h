#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QString>

/// Reads delimited text in any of the encodings of decodeText: one sheet named like the file, a row for each
/// record that holds anything, cells of text exactly as written. Errors: Unreadable, Damaged; see
/// readWorkbook.
Result<Workbook> readDelimited(const QString &path, const ReadLimits &limits);

/// Which of comma, tab and semicolon cuts the records most evenly; the comma where none does.
QChar detectDelimiter(QStringView text);
