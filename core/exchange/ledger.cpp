#include "core/exchange/ledger.h"

#include "core/base/text.h"
#include "core/exchange/ledgerfurniture.h"
#include "core/exchange/ledgerrows.h"
#include "core/exchange/ledgertitle.h"

using namespace Qt::StringLiterals;

namespace {
struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

struct FoundSheet
{
    const Sheet *sheet = nullptr;
    LedgerLayout layout;
};

Result<FoundSheet> findSheet(const Workbook &book, const LedgerOptions &options)
{
    FoundSheet best;
    bool named = false;
    for (const Sheet &sheet : book.sheets) {
        if (!options.sheet.isEmpty() ? sheet.name != options.sheet : sheet.hidden)
            continue;
        named = true;
        auto layout = findLayout(sheet, options.as, options.fields);
        // A summary sheet beside the ledger has fewer of its columns.
        if (layout && (!best.sheet || layout->score > best.layout.score))
            best = {&sheet, std::move(*layout)};
    }
    const Place where{book.file, options.sheet, 0, {}};
    if (!options.sheet.isEmpty() && !named)
        return failure(
            Error::Kind::Missing,
            LedgerText::tr("%1 has no sheet “%2”. Nothing was taken in.").arg(book.file, options.sheet),
            where);
    if (!best.sheet)
        return failure(Error::Kind::Unreadable,
                       LedgerText::tr("No header row was recognised in %1. A ledger needs a column 项目名称 "
                                      "(or 事项内容 for matters) and one more "
                                      "that is known, such as 总投资 or 责任单位. Nothing was taken in.")
                           .arg(book.file),
                       where);
    return best;
}

QString textBelow(const Sheet &sheet, const LedgerLayout &layout)
{
    // Notes stand in the last rows; looking further up would take a project's own words for the sheet's.
    constexpr size_t notesLookedAt = 6;
    QStringList lines;
    for (size_t i
         = std::max(layout.firstDataIndex, sheet.rows.size() - std::min(sheet.rows.size(), notesLookedAt));
         i < sheet.rows.size();
         ++i)
        if (furnitureKind(sheet.rows[i], layout) == u"note")
            lines.append(rowText(sheet.rows[i]));
    return lines.join(u'\n');
}

void findMoneyUnit(Ledger &ledger,
                   const LedgerLayout &layout,
                   const Sheet &sheet,
                   const LedgerOptions &options)
{
    std::optional<MoneyUnit> inHeader;
    for (const ColumnMapping &column : layout.columns)
        if (column.moneyUnit && (!inHeader || column.field == u"total"))
            inHeader = column.moneyUnit;
    const auto onSheet = [&] {
        const auto above = moneyUnitIn(layout.title);
        return above ? above : moneyUnitIn(textBelow(sheet, layout));
    }();
    if (options.moneyUnit) {
        ledger.moneyUnit = options.moneyUnit;
        ledger.moneyUnitSource = u"option"_s;
    } else if (inHeader) {
        ledger.moneyUnit = inHeader;
        ledger.moneyUnitSource = u"header"_s;
    } else if (onSheet) {
        ledger.moneyUnit = onSheet;
        ledger.moneyUnitSource = u"sheet"_s;
    }
}

bool allAmountsNameTheirUnit(const Ledger &ledger)
{
    bool any = false;
    for (const LedgerRow<Project> &row : ledger.projects) {
        for (const RowProblem &problem : row.problems)
            if (problem.reason == u"money")
                return false;
        any = any || row.values.total || row.values.plan || row.values.done;
    }
    return any;
}
/// The first value that stands below each header, for recognising the column.
void addSamples(Ledger &ledger, const Sheet &sheet)
{
    constexpr size_t rowsLookedAt = 50;
    QSet<int> records;
    for (size_t i = 0; i < std::min(rowsLookedAt, ledger.projects.size()); ++i)
        records.insert(ledger.projects[i].row);
    for (size_t i = 0; i < std::min(rowsLookedAt, ledger.matters.size()); ++i)
        records.insert(ledger.matters[i].row);
    for (const SheetRow &row : sheet.rows) {
        if (!records.remove(row.number))
            continue;
        for (ColumnMapping &column : ledger.mapping)
            if (const Cell *cell = row.at(column.column); column.sample.isEmpty() && cell)
                column.sample = excerpt(tidied(cell->text));
        if (records.isEmpty())
            return;
    }
}
} // namespace

Result<Ledger> readLedger(const Workbook &book, const LedgerOptions &options)
{
    auto found = findSheet(book, options);
    if (!found)
        return tl::unexpected(found.error());
    const Sheet &sheet = *found->sheet;
    const LedgerLayout &layout = found->layout;

    Ledger ledger;
    ledger.file = book.file;
    ledger.kind = layout.kind;
    ledger.sheet = sheet.name;
    ledger.encoding = book.encoding;
    ledger.delimiter = book.delimiter;
    ledger.headerRows = layout.headerRows;
    ledger.mapping = layout.columns;
    ledger.today = options.today;
    ledger.asOf = asOfIn(layout.title);
    if (!ledger.asOf.isValid())
        ledger.asOf = asOfIn(textBelow(sheet, layout));
    ledger.unit = !options.unit.isEmpty()   ? options.unit
        : layout.kind == LedgerKind::Weekly ? unitInTitle(layout.title)
                                            : QString();
    if (layout.kind == LedgerKind::Matters) {
        readMatterRows(sheet, layout, ledger);
        addSamples(ledger, sheet);
        return ledger;
    }
    findMoneyUnit(ledger, layout, sheet, options);
    readProjectRows(sheet, layout, ledger);
    if (!ledger.moneyUnit && allAmountsNameTheirUnit(ledger))
        ledger.moneyUnitSource = u"cells"_s;
    addSamples(ledger, sheet);
    return ledger;
}
