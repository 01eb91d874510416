#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/packagepart.h"

#include <QString>

#include <vector>

/// Turns "_x000D_" and the like into the characters they stand for. What would not be text stays as it is
/// written.
void decodeEscapes(QString &text);

/// The text of the current element, its runs joined; how to pronounce it is left out.
QString readRichText(PackagePart &part);

/// The texts that cells name by number. Errors: those of the part; Unreadable (over a limit).
Result<std::vector<QString>>
readSharedStrings(PackagePart &part, const Place &where, const ReadLimits &limits);

/// That a cell's text is longer than is read.
Error tooLongText(const Place &where, const ReadLimits &limits);
