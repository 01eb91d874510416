#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/archive.h"
#include "core/exchange/xlsx/packagepart.h"

#include <QString>

#include <memory>
#include <vector>

/// One table of a workbook as its list of sheets names it, not yet read.
struct XlsxSheetEntry
{
    QString name;
    QString part;
    bool hidden = false;
};

/// What the parts around the tables say: where everything is, and from when dates count.
struct XlsxOutline
{
    bool date1904 = false;
    std::vector<XlsxSheetEntry> sheets; ///< tables only; chart sheets and the like hold none
    QString stringsPart; ///< empty = the workbook has none
    QString stylesPart; ///< empty = the workbook has none
};

/// Opens a part as XML. Errors: those of Archive::entry.
Result<std::unique_ptr<PackagePart>>
openPart(Archive &archive, const QString &name, const ReadLimits &limits);

/// The value of an attribute such as "1", "true" or "on".
bool isTrue(QStringView value);

/// Finds the workbook and its tables. Errors: Unreadable (not a spreadsheet of this format: said which it
/// is), Damaged.
Result<XlsxOutline> readXlsxOutline(Archive &archive, const ReadLimits &limits);
