#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// One cell of a spreadsheet or a delimited text, as the file holds it. Nothing is interpreted beyond the
/// file's own types.
struct Cell
{
    enum class Kind { Empty, Text, Number, Date, Boolean, Fault };

    Kind kind = Kind::Empty;
    QString text = {}; ///< what a person sees, as near as the file says: numbers with at most 15 digits,
                       ///< dates as ISO days
    double number = 0; ///< Number and Date (the serial number)
    QDate date = {}; ///< Date only
    bool formula = false; ///< a formula; Empty when no value was saved with it

    bool isBlank() const;
};

/// The cells of one row that hold anything, by column (0 = A).
struct SheetRow
{
    int number = 0; ///< the sheet's own, from 1
    bool hidden = false;
    std::vector<std::pair<int, Cell>> cells = {}; ///< sorted by column

    const Cell *at(int column) const; ///< null where the row holds nothing there
};

/// Rows and columns are inclusive; rows from 1, columns from 0.
struct MergedRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const MergedRange &) const = default;
};

struct Sheet
{
    QString name = {};
    bool hidden = false;
    std::vector<SheetRow> rows = {}; ///< only rows that hold anything, in order
    std::vector<MergedRange> merged = {};
    std::vector<int> hiddenColumns = {}; ///< sorted
};

/// A spreadsheet or delimited text in memory.
struct Workbook
{
    QString file = {}; ///< the name without its folder
    std::vector<Sheet> sheets = {};
    std::optional<QString> encoding = {}; ///< delimited text only: utf-8, utf-16le, utf-16be, gb18030, big5
    std::optional<QChar> delimiter = {}; ///< delimited text only
};

/// What a file may cost before it is refused with a sentence.
struct ReadLimits
{
    qint64 fileBytes = 256LL << 20;
    qint64 entryBytes = 1LL << 30; ///< of one archive entry, unpacked
    qint64 totalBytes = 2LL << 30; ///< of all entries read, unpacked
    double ratio = 200; ///< unpacked to packed, looked at above 16 MiB unpacked
    int rows = 1'048'576;
    int columns = 16'384;
    qint64 cells = 20'000'000;
    int mergedRanges = 100'000;
    int textLength = 32'767; ///< of one cell, as spreadsheets allow
    int xmlDepth = 128;
};

/// Column letters for people: 0 → A, 26 → AA.
QString columnLetters(int column);

/// Reads .xlsx/.xlsm or delimited text, told apart by content, never by the name's ending.
/// Errors (each a sentence): Unreadable (not a table we read, encrypted, old .xls, over a limit, entities in
/// XML), Damaged (truncated, bad checksum, broken XML), Missing.
Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits = {});
