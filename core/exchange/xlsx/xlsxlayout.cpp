#include "core/exchange/xlsx/xlsxlayout.h"

#include "core/exchange/xlsx/xlsxcell.h"
#include "core/exchange/xlsx/xlsxpackage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct XlsxLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

Outcome
takeRange(QStringView written, const Place &where, const ReadLimits &limits, std::vector<MergedRange> &ranges)
{
    const auto range = cellRange(written);
    if (!range)
        return failure(
            Error::Kind::Damaged,
            XlsxLayoutText::tr(
                "The sheet “%1” of “%2” joins cells at “%3”, which is no range of cells. Open the file "
                "in a spreadsheet program and save it again.")
                .arg(where.sheet, where.file, written.left(20)),
            where);
    if (range->lastRow > limits.rows || range->lastColumn >= limits.columns)
        return failure(
            Error::Kind::Unreadable,
            XlsxLayoutText::tr(
                "The sheet “%1” of “%2” joins cells at “%3”, beyond the last row or column that is "
                "read (row %4, column %5).")
                .arg(where.sheet,
                     where.file,
                     written.left(20).toString(),
                     QString::number(limits.rows),
                     columnLetters(limits.columns - 1)),
            where);
    if (range->firstRow != range->lastRow || range->firstColumn != range->lastColumn)
        ranges.push_back(*range);
    return {};
}

// Columns as the file counts them (from 1), pressed between 1 and one beyond the last.
int columnNumber(QStringView text, const ReadLimits &limits)
{
    return static_cast<int>(std::clamp<qlonglong>(text.toLongLong(), 1, limits.columns + 1LL));
}

void orderCells(SheetRow &row)
{
    const auto before = [](const auto &left, const auto &right) { return left.first < right.first; };
    const auto notBefore = [](const auto &left, const auto &right) { return left.first >= right.first; };
    if (std::adjacent_find(row.cells.begin(), row.cells.end(), notBefore) == row.cells.end())
        return;
    std::stable_sort(row.cells.begin(), row.cells.end(), before);
    const auto same = [](const auto &left, const auto &right) { return left.first == right.first; };
    // Backwards, so that the last of equals is the one that stays.
    row.cells.erase(row.cells.begin(), std::unique(row.cells.rbegin(), row.cells.rend(), same).base());
}

} // namespace

Outcome readMergedRanges(PackagePart &part,
                         const Place &where,
                         const ReadLimits &limits,
                         std::vector<MergedRange> &ranges)
{
    while (part.nextChild()) {
        if (part.elementName() == "mergeCell"_L1) {
            const QXmlStreamAttributes attributes = part.attributes();
            if (Outcome taken = takeRange(attributes.value("ref"_L1), where, limits, ranges); !taken)
                return taken;
        }
        if (static_cast<qint64>(ranges.size()) > limits.mergedRanges)
            return failure(Error::Kind::Unreadable,
                           XlsxLayoutText::tr(
                               "The sheet “%1” of “%2” has more than %3 joined ranges of cells, which is the "
                               "most that is read. Copy its values into a new sheet.")
                               .arg(where.sheet, where.file, QLocale().toString(limits.mergedRanges)),
                           where);
        part.skip();
    }
    return {};
}

std::vector<int> readHiddenColumns(PackagePart &part, const ReadLimits &limits)
{
    // Where hidden stretches begin and end, not each column of each: a file may name the same stretch a
    // million times.
    std::vector<int> edges(static_cast<std::size_t>(limits.columns) + 2);
    while (part.nextChild()) {
        const QXmlStreamAttributes attributes = part.attributes();
        if (isTrue(attributes.value("hidden"_L1))) {
            const int first = columnNumber(attributes.value("min"_L1), limits);
            const int last = columnNumber(attributes.value("max"_L1), limits);
            if (first <= last) {
                ++edges[static_cast<std::size_t>(first) - 1];
                --edges[static_cast<std::size_t>(last)];
            }
        }
        part.skip();
    }

    std::vector<int> hidden;
    int open = 0;
    for (int column = 0; column < limits.columns; ++column) {
        open += edges[static_cast<std::size_t>(column)];
        if (open > 0)
            hidden.push_back(column);
    }
    return hidden;
}

void putInOrder(std::vector<SheetRow> &rows)
{
    const auto notBefore = [](const SheetRow &a, const SheetRow &b) { return a.number >= b.number; };
    if (std::adjacent_find(rows.begin(), rows.end(), notBefore) != rows.end()) {
        std::stable_sort(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) {
            return a.number < b.number;
        });
        std::vector<SheetRow> joined;
        for (SheetRow &row : rows) {
            if (joined.empty() || joined.back().number != row.number) {
                joined.push_back(std::move(row));
                continue;
            }
            SheetRow &whole = joined.back();
            whole.hidden = whole.hidden || row.hidden;
            std::move(row.cells.begin(), row.cells.end(), std::back_inserter(whole.cells));
        }
        rows = std::move(joined);
    }
    for (SheetRow &row : rows)
        orderCells(row);
}
