#include "core/exchange/xlsx/xlsxsheet.h"

#include "core/exchange/xlsx/xlsxcell.h"
#include "core/exchange/xlsx/xlsxlayout.h"
#include "core/exchange/xlsx/xlsxpackage.h"
#include "core/exchange/xlsx/xlsxstrings.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct XlsxSheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

enum class ValueType { Number, SharedText, Text, Boolean, Fault, IsoDate };

ValueType valueType(QStringView name)
{
    if (name == "s"_L1)
        return ValueType::SharedText;
    if (name == "n"_L1 || name.isEmpty())
        return ValueType::Number;
    if (name == "b"_L1)
        return ValueType::Boolean;
    if (name == "e"_L1)
        return ValueType::Fault;
    if (name == "d"_L1)
        return ValueType::IsoDate;
    return ValueType::Text; // str, inlineStr, and whatever a later version may add
}

// Whole numbers from 0 in plain digits, which is all that a style or the number of a text may be. Without the
// locales that QString asks: two of these stand in every cell.
int wholeNumber(QStringView text, int otherwise)
{
    if (text.isEmpty() || text.size() > 9)
        return otherwise;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return otherwise;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// What the opening tag of a cell says.
struct CellHead
{
    CellReference place;
    ValueType type = ValueType::Number;
    bool showsDay = false;
    QString notAPlace; // the reference, where it is there but is none
};

/// One pass over one sheet's XML.
class SheetPass
{
public:
    SheetPass(PackagePart &part, const Place &where, XlsxShared &shared)
        : m_part(part)
        , m_where(where)
        , m_shared(shared)
    {
    }

    Result<Sheet> read();

private:
    Outcome readElement();
    Outcome readRows();
    Outcome readRow();
    Outcome readRowHead(SheetRow &row);
    Outcome readCell(SheetRow &row);
    CellHead readCellHead() const;
    Outcome settlePlace(const CellHead &head, SheetRow &row);
    bool readContent(Cell &cell);
    Outcome takeValue(const CellHead &head, Cell &cell);
    Outcome takeSharedText(Cell &cell);
    Outcome keep(Cell cell, SheetRow &row);

    Place here() const;
    tl::unexpected<Error> tooManyRows() const;
    tl::unexpected<Error> tooManyColumns() const;
    tl::unexpected<Error> tooManyCells() const;
    tl::unexpected<Error> noSuchPlace(const QString &written) const;

    PackagePart &m_part;
    const Place &m_where;
    XlsxShared &m_shared;
    Sheet m_sheet;
    int m_row = 0; // being read
    int m_column = -1; // being read
    QString m_value; // of the cell being read; here to keep its memory
    bool m_columnsRead = false;
};

Result<Sheet> SheetPass::read()
{
    m_sheet.name = m_where.sheet;
    const bool isSheet = m_part.nextChild() && m_part.elementName() == "worksheet"_L1;
    while (isSheet && m_part.nextChild()) {
        if (const Outcome done = readElement(); !done)
            return tl::unexpected(done.error());
    }
    if (const Outcome whole = m_part.finish(); !whole)
        return tl::unexpected(whole.error());
    if (!isSheet)
        return failure(
            Error::Kind::Damaged,
            XlsxSheetText::tr(
                "The sheet “%1” of “%2” holds no table. Open the file in a spreadsheet program and "
                "save it again.")
                .arg(m_where.sheet, m_where.file),
            m_where);
    putInOrder(m_sheet.rows);
    return std::move(m_sheet);
}

Outcome SheetPass::readElement()
{
    if (m_part.elementName() == "sheetData"_L1)
        return readRows();
    if (m_part.elementName() == "mergeCells"_L1)
        return readMergedRanges(m_part, m_where, m_shared.limits, m_sheet.merged);
    if (m_part.elementName() == "cols"_L1 && !m_columnsRead) {
        m_sheet.hiddenColumns = readHiddenColumns(m_part, m_shared.limits);
        m_columnsRead = true;
    } else {
        m_part.skip();
    }
    return {};
}

Outcome SheetPass::readRows()
{
    while (m_part.nextChild()) {
        if (m_part.elementName() != "row"_L1) {
            m_part.skip();
            continue;
        }
        if (Outcome done = readRow(); !done)
            return done;
    }
    return {};
}

Outcome SheetPass::readRow()
{
    SheetRow row;
    if (Outcome headRead = readRowHead(row); !headRead)
        return headRead;
    while (m_part.nextChild()) {
        if (m_part.elementName() != "c"_L1) {
            m_part.skip();
            continue;
        }
        if (Outcome done = readCell(row); !done)
            return done;
    }
    if (!row.cells.empty())
        m_sheet.rows.push_back(std::move(row));
    return {};
}

Outcome SheetPass::readRowHead(SheetRow &row)
{
    const QXmlStreamAttributes attributes = m_part.attributes();
    const QStringView written = attributes.value("r"_L1);
    m_column = -1;
    ++m_row;
    if (!written.isEmpty()) {
        const std::optional<int> number = rowNumber(written);
        if (!number)
            return noSuchPlace(written.toString());
        m_row = *number;
    }
    if (m_row > m_shared.limits.rows)
        return tooManyRows();
    row.number = m_row;
    row.hidden = isTrue(attributes.value("hidden"_L1));
    if (!m_sheet.rows.empty())
        row.cells.reserve(m_sheet.rows.back().cells.size());
    return {};
}

Outcome SheetPass::readCell(SheetRow &row)
{
    const CellHead head = readCellHead();
    if (Outcome placed = settlePlace(head, row); !placed)
        return placed;

    Cell cell;
    if (readContent(cell)) {
        if (Outcome taken = takeValue(head, cell); !taken)
            return taken;
    }
    return keep(std::move(cell), row);
}

// The attributes must be let go of before the next element, or the parser cannot use their memory again.
CellHead SheetPass::readCellHead() const
{
    CellHead head;
    const QXmlStreamAttributes attributes = m_part.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name.size() != 1)
            continue;
        if (name.front() == u'r') {
            if (const auto place = cellReference(attribute.value()))
                head.place = *place;
            else
                head.notAPlace = attribute.value().toString();
        } else if (name.front() == u't') {
            head.type = valueType(attribute.value());
        } else if (name.front() == u's') {
            const auto style = static_cast<std::size_t>(wholeNumber(attribute.value(), 0));
            head.showsDay = style < m_shared.dateStyles.size() && m_shared.dateStyles[style];
        }
    }
    return head;
}

Outcome SheetPass::settlePlace(const CellHead &head, SheetRow &row)
{
    if (!head.notAPlace.isEmpty())
        return noSuchPlace(head.notAPlace);
    m_column = head.place.column >= 0 ? head.place.column : m_column + 1;
    // A row may leave its number to its cells.
    if (row.cells.empty() && head.place.row > m_row)
        m_row = row.number = head.place.row;
    if (m_row > m_shared.limits.rows)
        return tooManyRows();
    if (m_column >= m_shared.limits.columns)
        return tooManyColumns();
    return {};
}

// Whether there is a value to be understood; a text written in the cell itself is taken at once.
bool SheetPass::readContent(Cell &cell)
{
    m_value.resize(0);
    while (m_part.nextChild()) {
        const QStringView element = m_part.elementName();
        if (element == "v"_L1) {
            m_part.readText(m_value);
        } else if (element == "is"_L1) {
            cell.text = readRichText(m_part);
            cell.kind = Cell::Kind::Text;
        } else {
            cell.formula = cell.formula || element == "f"_L1;
            m_part.skip();
        }
    }
    return !m_value.isEmpty();
}

Outcome SheetPass::takeValue(const CellHead &head, Cell &cell)
{
    const bool formula = cell.formula;
    switch (head.type) {
    case ValueType::Number:
        cell = numberCell(QStringView(m_value).trimmed(), head.showsDay, m_shared.date1904);
        break;
    case ValueType::SharedText:
        if (Outcome taken = takeSharedText(cell); !taken)
            return taken;
        break;
    case ValueType::Text:
        decodeEscapes(m_value);
        cell = {.kind = Cell::Kind::Text, .text = m_value};
        break;
    case ValueType::Boolean:
        cell = {.kind = Cell::Kind::Boolean, .text = isTrue(m_value) ? u"TRUE"_s : u"FALSE"_s};
        break;
    case ValueType::Fault:
        cell = {.kind = Cell::Kind::Fault, .text = m_value};
        break;
    case ValueType::IsoDate:
        cell = isoDateCell(QStringView(m_value).trimmed(), m_shared.date1904);
        break;
    }
    cell.formula = formula;
    return {};
}

Outcome SheetPass::takeSharedText(Cell &cell)
{
    const int index = wholeNumber(QStringView(m_value).trimmed(), -1);
    if (index < 0 || static_cast<std::size_t>(index) >= m_shared.strings.size())
        return failure(
            Error::Kind::Damaged,
            XlsxSheetText::tr(
                "The cell %1 on sheet “%2” of “%3” points to a text that is not in the file. Open the "
                "file in a spreadsheet program and save it again, or ask for the file again.")
                .arg(columnLetters(m_column) + QString::number(m_row), m_where.sheet, m_where.file),
            here());
    cell.kind = Cell::Kind::Text;
    cell.text = m_shared.strings[static_cast<std::size_t>(index)];
    return {};
}

Outcome SheetPass::keep(Cell cell, SheetRow &row)
{
    if (cell.text.isEmpty() && !cell.formula)
        return {};
    if (cell.text.size() > m_shared.limits.textLength)
        return tl::unexpected(tooLongText(here(), m_shared.limits));
    if (++m_shared.cellsRead > m_shared.limits.cells)
        return tooManyCells();
    row.cells.emplace_back(m_column, std::move(cell));
    return {};
}

Place SheetPass::here() const
{
    return {m_where.file, m_where.sheet, m_row, m_column < 0 ? QString() : columnLetters(m_column)};
}

tl::unexpected<Error> SheetPass::tooManyRows() const
{
    return failure(
        Error::Kind::Unreadable,
        XlsxSheetText::tr(
            "The sheet “%1” of “%2” has a row %3, but at most %4 rows are read. Move what stands there "
            "further up, or split the table.")
            .arg(m_where.sheet, m_where.file, QString::number(m_row), QString::number(m_shared.limits.rows)),
        here());
}

tl::unexpected<Error> SheetPass::tooManyColumns() const
{
    return failure(
        Error::Kind::Unreadable,
        XlsxSheetText::tr(
            "The sheet “%1” of “%2” has a column %3 in row %4, but columns are read only up to %5. Move "
            "what stands there further left, or split the table.")
            .arg(m_where.sheet,
                 m_where.file,
                 columnLetters(m_column),
                 QString::number(m_row),
                 columnLetters(m_shared.limits.columns - 1)),
        here());
}

tl::unexpected<Error> SheetPass::tooManyCells() const
{
    return failure(
        Error::Kind::Unreadable,
        XlsxSheetText::tr(
            "“%1” has more than %2 filled cells, which is the most that is read. Split the table into "
            "several files.")
            .arg(m_where.file, QLocale().toString(m_shared.limits.cells)),
        here());
}

tl::unexpected<Error> SheetPass::noSuchPlace(const QString &written) const
{
    return failure(
        Error::Kind::Damaged,
        XlsxSheetText::tr(
            "The sheet “%1” of “%2” names “%3” as a place near row %4, which is neither a row nor a "
            "cell. Open the file in a spreadsheet program and save it again.")
            .arg(m_where.sheet, m_where.file, written.left(20), QString::number(m_row)),
        here());
}

} // namespace

Result<Sheet> readXlsxSheet(PackagePart &part, const Place &where, XlsxShared &shared)
{
    return SheetPass(part, where, shared).read();
}
