#include "core/exchange/ledgerlayout.h"

#include "core/base/text.h"
#include "core/exchange/ledgerheader.h"
#include "core/exchange/ledgertitle.h"
#include "core/exchange/traditional.h"

using namespace Qt::StringLiterals;

namespace {
/// Headers stand near the top; what looks like one further down is data.
constexpr size_t rowsSearchedForHeader = 40;
constexpr int mostHeaderRows = 4;

bool isWords(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text && !cell.isBlank();
}

const MergedRange *mergedAt(const Sheet &sheet, int row, int column)
{
    for (const MergedRange &range : sheet.merged)
        if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn
            && column <= range.lastColumn)
            return &range;
    return nullptr;
}

const SheetRow *rowNumbered(const Sheet &sheet, int number)
{
    const auto at
        = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), number, [](const SheetRow &row, int wanted) {
              return row.number < wanted;
          });
    return at != sheet.rows.end() && at->number == number ? &*at : nullptr;
}

/// The header's text at a place: a merged cell speaks for all that it covers. Delimited text knows no
/// merging: there, a blank top cell belongs to its left neighbour as long as something stands below it.
QString headerAt(const Sheet &sheet, int rowNumber, int column, bool top, bool covered)
{
    const MergedRange *range = mergedAt(sheet, rowNumber, column);
    const SheetRow *row = rowNumbered(sheet, range ? range->firstRow : rowNumber);
    if (!row)
        return {};
    const Cell *cell = row->at(range ? range->firstColumn : column);
    if (cell && !cell->isBlank())
        return tidied(cell->text);
    if (!top || !covered || range || !sheet.merged.empty())
        return {};
    for (int left = column - 1; left >= 0; --left)
        if (const Cell *neighbour = row->at(left); neighbour && !neighbour->isBlank())
            return tidied(neighbour->text);
    return {};
}

QStringList headerPath(const Sheet &sheet, const QList<int> &rows, int column)
{
    QStringList path;
    bool covered = false;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const QString text = headerAt(sheet, rows[i], column, i + 1 < rows.size(), covered);
        covered = covered || !text.isEmpty();
        if (!text.isEmpty() && (path.isEmpty() || path.front() != text))
            path.prepend(text);
    }
    return path;
}

HeaderMatch matchOfKind(LedgerKind kind, const QStringList &path)
{
    return kind == LedgerKind::Matters ? matchMatterHeader(path) : matchProjectHeader(path);
}

bool isFilled(const SheetRow &row, int column)
{
    const Cell *cell = row.at(column);
    return cell && !cell->isBlank();
}

/// Without merged cells, a parent header is followed by blanks over its sub-headers.
bool isUnderGap(const SheetRow &header, int column)
{
    if (!isFilled(header, column))
        return column > 0;
    return !isFilled(header, column + 1) && !header.cells.empty() && header.cells.back().first > column;
}

/// Is the row the lower part of the header above it? Its cells are short words, none stands in a column that
/// the header above has closed, and something above them spans them.
bool continuesHeader(const Sheet &sheet, const SheetRow &header, const SheetRow &next)
{
    if (next.number != header.number + 1)
        return false;
    int words = 0;
    for (const auto &[column, cell] : next.cells) {
        if (cell.isBlank())
            continue;
        if (!isWords(cell) || cell.text.size() > 40)
            return false;
        const MergedRange *range = mergedAt(sheet, header.number, column);
        if (range && range->lastRow > header.number)
            return false; // merged downwards: the column is closed
        const bool spanned = range && range->lastColumn > range->firstColumn;
        if (!spanned && !isUnderGap(header, column))
            return false;
        ++words;
    }
    return words >= 2;
}

bool mergesDown(const Sheet &sheet, int row)
{
    return std::any_of(sheet.merged.begin(), sheet.merged.end(), [row](const MergedRange &range) {
        return range.firstRow == row && range.lastRow > row;
    });
}

int lastHeaderColumn(const Sheet &sheet, const QList<int> &headerRows)
{
    int last = 0;
    for (const int number : headerRows)
        if (const SheetRow *row = rowNumbered(sheet, number); row && !row->cells.empty())
            last = std::max(last, row->cells.back().first);
    for (const MergedRange &range : sheet.merged)
        if (headerRows.contains(range.firstRow))
            last = std::max(last, std::min(range.lastColumn, last + 64));
    return last;
}

/// A form with a column for each month: only the month up to which the sheet's figures go is its 本月.
bool isOtherMonth(const QStringList &path, QDate asOf)
{
    const int month = headerMonth(path);
    return month > 0 && asOf.isValid() && month != asOf.month();
}

/// Gives the fields to the columns that mean them most surely; the first of equals.
class ColumnMapper
{
public:
    ColumnMapper(LedgerKind kind, QDate asOf)
        : m_kind(kind)
        , m_asOf(asOf)
    {
    }

    void add(int column, const QStringList &path)
    {
        ColumnMapping mapping;
        mapping.column = column;
        mapping.header = path.join(u'/');
        for (const QString &part : path)
            if (const auto unit = headerMoneyUnit(part))
                mapping.moneyUnit = unit;
        const bool span = m_kind != LedgerKind::Matters && isSpanHeader(path);
        if (span && m_spanColumn < 0)
            m_spanColumn = column;
        const HeaderMatch match
            = span || isOtherMonth(path, m_asOf) ? HeaderMatch() : matchOfKind(m_kind, path);
        const auto other = m_taken.constFind(match.field);
        if (!match.field.isEmpty() && (other == m_taken.constEnd() || other->second < match.weight)) {
            if (other != m_taken.constEnd())
                m_columns[other->first].field = m_columns[other->first].by = QString();
            mapping.field = match.field;
            mapping.by = match.exact ? u"exact"_s : u"synonym"_s;
            m_taken[match.field] = {m_columns.size(), match.weight};
        }
        m_columns.push_back(mapping);
    }

    int spanColumn() const { return m_spanColumn; }
    std::vector<ColumnMapping> take()
    {
        // It gives both dates; the answer names the one that no other column gives.
        for (const QString &field : {u"finish"_s, u"start"_s})
            if (ColumnMapping *span = spanMapping();
                span && span->field.isEmpty() && !m_taken.contains(field)) {
                span->field = field;
                span->by = u"synonym"_s;
            }
        return std::move(m_columns);
    }

private:
    ColumnMapping *spanMapping()
    {
        const auto at = std::find_if(m_columns.begin(), m_columns.end(), [this](const ColumnMapping &each) {
            return each.column == m_spanColumn;
        });
        return at == m_columns.end() ? nullptr : &*at;
    }

    LedgerKind m_kind;
    QDate m_asOf;
    int m_spanColumn = -1;
    std::vector<ColumnMapping> m_columns;
    QHash<QString, std::pair<size_t, int>> m_taken; ///< field → column, weight
};

bool hasField(const std::vector<ColumnMapping> &columns, const QString &field)
{
    return std::any_of(
        columns.begin(), columns.end(), [&](const ColumnMapping &column) { return column.field == field; });
}

int scoreOf(const LedgerLayout &layout)
{
    const bool named = hasField(layout.columns, layout.kind == LedgerKind::Matters ? u"title"_s : u"name"_s);
    const auto known = std::count_if(layout.columns.begin(),
                                     layout.columns.end(),
                                     [](const ColumnMapping &column) { return !column.field.isEmpty(); });
    return named ? static_cast<int>(known) : 0;
}

QString textAbove(const Sheet &sheet, int headerRow)
{
    QStringList lines;
    for (const SheetRow &row : sheet.rows) {
        if (row.number >= headerRow)
            break;
        const QString text = rowText(row);
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

LedgerLayout layoutAt(const Sheet &sheet, size_t index, LedgerKind kind)
{
    LedgerLayout layout;
    layout.kind = kind;
    layout.headerRows = {sheet.rows[index].number};
    size_t next = index + 1;
    while (next < sheet.rows.size() && layout.headerRows.size() < mostHeaderRows
           && continuesHeader(sheet, sheet.rows[next - 1], sheet.rows[next])) {
        layout.headerRows.append(sheet.rows[next].number);
        ++next;
    }
    // A header merged downwards over rows that hold nothing else is still one header.
    if (layout.headerRows.size() == 1 && mergesDown(sheet, sheet.rows[index].number)
        && next < sheet.rows.size() && sheet.rows[next].number == sheet.rows[index].number + 1
        && rowText(sheet.rows[next]).isEmpty())
        ++next;
    layout.firstDataIndex = next;
    layout.title = textAbove(sheet, layout.headerRows.front());
    ColumnMapper columns(kind, asOfIn(layout.title));
    for (int column = 0; column <= lastHeaderColumn(sheet, layout.headerRows); ++column)
        if (const QStringList path = headerPath(sheet, layout.headerRows, column); !path.isEmpty())
            columns.add(column, path);
    layout.spanColumn = columns.spanColumn();
    layout.columns = columns.take();
    layout.score = scoreOf(layout);
    return layout;
}

/// The part of a sheet in which the header is looked for, with no more merged cells than a header can have:
/// a hostile sheet brings a hundred thousand, and each is looked at for every column.
Sheet headOf(const Sheet &sheet)
{
    constexpr size_t mostMerged = 2000;
    Sheet head;
    head.name = sheet.name;
    head.rows.assign(sheet.rows.begin(),
                     sheet.rows.begin()
                         + static_cast<std::ptrdiff_t>(
                             std::min(sheet.rows.size(), rowsSearchedForHeader + mostHeaderRows + 1)));
    const int last = head.rows.empty() ? 0 : head.rows.back().number;
    for (const MergedRange &range : sheet.merged)
        if (range.firstRow <= last && head.merged.size() < mostMerged)
            head.merged.push_back(range);
    return head;
}

bool isWeeklyForm(const LedgerLayout &layout, const Sheet &sheet)
{
    if (layout.title.contains(u"周报") || sheet.name.contains(u"周报"))
        return true;
    return std::any_of(layout.columns.begin(), layout.columns.end(), [](const ColumnMapping &column) {
        return column.header.contains(u"下周") || column.header.contains(u"本周");
    });
}

/// A field is given by one column only: the one that a person chose for it.
void applyChoices(const QMap<int, QString> &chosen, LedgerLayout &layout)
{
    for (ColumnMapping &column : layout.columns) {
        const bool isChosen = chosen.contains(column.column);
        const QString field = isChosen ? chosen.value(column.column) : column.field;
        const bool isTakenByOther = !isChosen && !field.isEmpty() && chosen.values().contains(field);
        if (!isChosen && !isTakenByOther)
            continue;
        if (column.column == layout.spanColumn && field != column.field)
            layout.spanColumn = -1;
        column.field = isTakenByOther ? QString() : field;
        column.by = column.field.isEmpty() ? QString() : u"option"_s;
    }
}

/// What telling records from furniture needs to know, found once a sheet.
void describeRows(const Sheet &sheet, LedgerLayout &layout)
{
    const QStringList lines = layout.title.split(u'\n', Qt::SkipEmptyParts);
    layout.titleLines = {lines.begin(), lines.end()};
    for (const ColumnMapping &column : layout.columns) {
        layout.isTraditional = layout.isTraditional || simplified(column.header) != column.header;
        if (column.column == layout.spanColumn)
            layout.spanHoldsMore = column.header.contains(u"内容") || column.header.contains(u"能力");
        if (headerKey(column.header.section(u'/', -1)).startsWith(u"序"))
            layout.serialColumns.insert(column.column);
        if (!column.field.isEmpty())
            layout.takenColumns.insert(column.column);
        if (column.field == u"name" || column.field == u"title")
            layout.nameColumn = column.column;
    }
    const auto isCounted = [&](const SheetRow &row) {
        return std::any_of(layout.serialColumns.begin(), layout.serialColumns.end(), [&](int column) {
            const Cell *cell = row.at(column);
            return cell && !cell->text.isEmpty() && cell->text.front().isDigit();
        });
    };
    layout.countsInFigures = std::any_of(
        sheet.rows.begin() + static_cast<std::ptrdiff_t>(layout.firstDataIndex), sheet.rows.end(), isCounted);
    for (const MergedRange &range : sheet.merged)
        if (range.lastColumn - range.firstColumn >= 3)
            layout.wideRows.insert(range.firstRow);
}
} // namespace

QString rowText(const SheetRow &row)
{
    QStringList texts;
    for (const auto &[column, cell] : row.cells)
        if (!cell.isBlank())
            texts.append(tidied(cell.text));
    return texts.join(u' ');
}

std::optional<LedgerLayout>
findLayout(const Sheet &whole, std::optional<LedgerKind> as, const QMap<int, QString> &chosen)
{
    const Sheet sheet = headOf(whole);
    std::optional<LedgerLayout> best;
    const auto consider = [&](size_t index, LedgerKind kind) {
        LedgerLayout layout = layoutAt(sheet, index, kind);
        if (layout.score >= 2 && (!best || layout.score > best->score))
            best = std::move(layout);
    };
    const size_t end = std::min(sheet.rows.size(), rowsSearchedForHeader);
    for (size_t index = 0; index < end; ++index) {
        const auto filled = std::count_if(sheet.rows[index].cells.begin(),
                                          sheet.rows[index].cells.end(),
                                          [](const auto &entry) { return !entry.second.isBlank(); });
        if (filled < 2)
            continue; // a title over the table
        if (!as || *as != LedgerKind::Matters)
            consider(index, LedgerKind::Projects);
        if (!as || *as == LedgerKind::Matters)
            consider(index, LedgerKind::Matters);
    }
    if (!best)
        return std::nullopt;
    for (const int number : best->headerRows)
        best->headerCells.push_back(*rowNumbered(sheet, number));
    applyChoices(chosen, *best);
    describeRows(whole, *best);
    if (as == LedgerKind::Weekly || (!as && best->kind == LedgerKind::Projects && isWeeklyForm(*best, sheet)))
        best->kind = LedgerKind::Weekly;
    return best;
}
