#include "core/exchange/ledgerfurniture.h"

#include "core/base/text.h"
#include "core/exchange/traditional.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// For comparing with words that are known.
QString wordsOf(const Cell &cell, const LedgerLayout &layout)
{
    return layout.isTraditional ? simplified(folded(cell.text)) : folded(cell.text);
}

/// Amounts, shares and marks such as "—": what a total states beside its name.
bool isFigure(const Cell &cell)
{
    static const QRegularExpression figure(u"^[-+]?[\\d,.]+%?$"_s);
    return cell.kind == Cell::Kind::Number || cell.formula || isPlaceholder(cell.text)
        || figure.match(compact(cell.text)).hasMatch();
}

/// One row, looked at once.
struct RowLook
{
    QString lead; ///< its first words, wherever they stand
    int leadColumn = 0;
    int filled = 0;
    int taken = 0; ///< cells in columns that mean a field
    bool isNamed = false; ///< something stands in the column of names
    bool onlySerial = true; ///< a form's blank line carries its serial number, and formulas that give nothing
    bool onlyFigures = true; ///< to the right of the names
};

bool isSerialNumber(const Cell &cell)
{
    const QString text = tidied(cell.text);
    return text.size() <= 6 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c == u'.' || c == u'-';
           });
}

bool givesNothing(const Cell &cell)
{
    return isPlaceholder(cell.text)
        || (cell.formula
            && (cell.kind == Cell::Kind::Fault || (cell.kind == Cell::Kind::Number && cell.number == 0)));
}

RowLook lookAt(const SheetRow &row, const LedgerLayout &layout)
{
    RowLook look;
    for (const auto &[column, cell] : row.cells) {
        if (cell.isBlank())
            continue;
        if (++look.filled == 1) {
            look.lead = wordsOf(cell, layout);
            look.leadColumn = column;
        }
        look.taken += layout.takenColumns.contains(column) ? 1 : 0;
        look.isNamed = look.isNamed || column == layout.nameColumn;
        const bool isSerial = layout.serialColumns.contains(column) && isSerialNumber(cell);
        look.onlySerial = look.onlySerial && (isSerial || givesNothing(cell));
        look.onlyFigures = look.onlyFigures && (column <= layout.nameColumn || isFigure(cell));
    }
    return look;
}

bool isTotal(const SheetRow &row, const LedgerLayout &layout, const RowLook &look)
{
    static const QRegularExpression total(
        u"^(?:其中[:,]?)?(?:总计|全[区市县]|本页|累计|项目)?(合计|总计|小计|共计|累计)((?:共|为)?\\(?\\d+[项个].*|\\(.*\\)|:.*)?$"_s);
    int looked = 0;
    for (const auto &[column, cell] : row.cells) {
        if (cell.isBlank() || cell.kind == Cell::Kind::Number)
            continue;
        if (column > layout.nameColumn || ++looked > 3)
            break;
        if ((cell.text.contains(u'计') || layout.isTraditional)
            && total.match(wordsOf(cell, layout)).hasMatch())
            return true;
        // "其中:省重点" with sums; with words behind it, it is a part of the project above.
        if (look.onlyFigures && cell.text.contains(u"其中") && folded(cell.text).startsWith(u"其中"))
            return true;
    }
    return false;
}

bool isNote(const RowLook &look)
{
    static const QRegularExpression note(u"^(备注|注:|注\\d|说明|填表说明|附注|※)"_s);
    static const QRegularExpression signature(
        u"^((填表|填报|制表|审核|复核|审批)(人|单位|时间|日期|领导)?|联系人|联系电话|(单位|主要)负责人|"
        "(分管|主管)领导|签发|日期)(:|\\(|签|$)|^第\\d+页"_s);
    constexpr int fewCells = 4;
    return (look.filled <= fewCells && note.match(look.lead).hasMatch())
        || signature.match(look.lead).hasMatch();
}

/// A row in one cell that is a sentence, not a heading.
bool isSentence(const RowLook &look)
{
    constexpr qsizetype longestHeading = 40;
    return look.filled == 1
        && (look.lead.contains(u'。') || look.lead.contains(u';') || look.lead.size() > longestHeading);
}

bool isGroup(const SheetRow &row, const LedgerLayout &layout, const RowLook &look)
{
    static const QRegularExpression ordinal(u"^\\(?[一二三四五六七八九十]{1,3}(\\)|[,.:])"_s);
    static const QRegularExpression bareOrdinal(u"^[一二三四五六七八九十]{1,3}$"_s);
    static const QRegularExpression counted(u"\\(?共?\\d+[项項]\\)?$"_s);
    static const QRegularExpression countedLoosely(u"\\(?共?\\d+[个個]\\)?$"_s);
    constexpr int fewCells = 3;
    if (look.filled > fewCells && !look.onlyFigures)
        return false;
    const bool isDated = std::any_of(row.cells.begin(), row.cells.end(), [](const auto &entry) {
        return entry.second.kind == Cell::Kind::Date;
    });
    if (!isDated && ordinal.match(look.lead).hasMatch())
        return true;
    // Where rows are numbered 1, 2, 3, a plain 一 is a group's.
    if (layout.countsInFigures && look.onlyFigures && layout.serialColumns.contains(look.leadColumn)
        && bareOrdinal.match(look.lead).hasMatch())
        return true;
    if (look.onlyFigures && look.leadColumn <= layout.nameColumn && counted.match(look.lead).hasMatch())
        return true;
    return look.filled == 1
        && (layout.wideRows.contains(row.number) || countedLoosely.match(look.lead).hasMatch());
}

bool isHeaderAgain(const SheetRow &row, const LedgerLayout &layout)
{
    int same = 0;
    for (const auto &[column, cell] : row.cells) {
        if (cell.isBlank())
            continue;
        bool repeated = false;
        for (const SheetRow &header : layout.headerCells)
            if (const Cell *above = header.at(column); above && folded(above->text) == folded(cell.text))
                repeated = true;
        if (!repeated)
            return false; // the first cell of nearly every row
        ++same;
    }
    return same >= 2;
}

/// The title and the line of the money unit stand above the header of each page.
bool isTitleAgain(const SheetRow &row, const LedgerLayout &layout, const RowLook &look)
{
    constexpr int fewCells = 3;
    return look.filled <= fewCells && !layout.titleLines.isEmpty()
        && layout.titleLines.contains(rowText(row));
}
} // namespace

QString furnitureKind(const SheetRow &row, const LedgerLayout &layout)
{
    const RowLook look = lookAt(row, layout);
    if (look.filled == 0 || (look.onlySerial && !look.isNamed))
        return u"blank"_s;
    if (isTotal(row, layout, look))
        return u"total"_s;
    if (isHeaderAgain(row, layout) || isTitleAgain(row, layout, look))
        return u"header"_s;
    if (isNote(look))
        return u"note"_s;
    if (isGroup(row, layout, look))
        return isSentence(look) ? u"note"_s : u"group"_s;
    // A lone sentence outside the columns that are taken in is a remark below the table.
    if (look.filled == 1 && look.taken == 0)
        return u"note"_s;
    return {};
}
