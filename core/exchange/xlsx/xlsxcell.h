#pragma once

#include "core/exchange/sheet.h"

#include <QDate>
#include <QString>

#include <optional>

/// Where a cell is. Row 0 and column -1 = not said.
struct CellReference
{
    int row = 0;
    int column = -1;

    bool operator==(const CellReference &) const = default;
};

/// Reads the number of a row, from 1; nothing where it is none. What is too large for any sheet comes back
/// very large.
std::optional<int> rowNumber(QStringView text);

/// Reads "B7"; nothing where it is no reference. What is too large for any sheet comes back very large.
std::optional<CellReference> cellReference(QStringView text);

/// Reads "A1:C3" in any order of its corners, or "A1".
std::optional<MergedRange> cellRange(QStringView text);

/// A number as people write it: at most 15 significant digits, no exponent unless it is enormous or tiny.
QString numberText(double value);

/// The day of a serial number; nothing for a mere time of day, negative numbers, and days beyond the year
/// 9999.
std::optional<QDate> dateOfSerial(double serial, bool date1904);

/// The cell of a number as the file writes it. What is not a number becomes text, so that nothing is lost.
Cell numberCell(QStringView raw, bool showsDay, bool date1904);

/// The cell of "2021-10-20", "2021-10-20T08:30:00" or "08:30:00".
Cell isoDateCell(QStringView raw, bool date1904);
