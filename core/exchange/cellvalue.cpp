#include "core/exchange/cellvalue.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct CellValueText
{
    Q_DECLARE_TR_FUNCTIONS(CellValue)
};

/// Day 0 of the serial numbers that spreadsheets save; a number in this range in a date column is a day
/// without its format.
constexpr double firstSerial = 20000; // 1954
constexpr double lastSerial = 80000; // 2119

DatePhrase fromSerial(double serial, const QString &)
{
    const QDate day = QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
    return {day, day.toString(Qt::ISODate), DatePhrase::Precision::Day};
}

tl::unexpected<Error> faultyCell(const Cell &cell)
{
    return failure(
        Error::Kind::Invalid,
        CellValueText::tr("The cell holds the spreadsheet's error %1. Correct it there; the text was kept.")
            .arg(cell.text));
}
} // namespace

Result<QString> cellValue(const Cell &cell, const CellContext &, Ambiguity &, const QString *)
{
    return cell.text;
}

Result<QStringList> cellValue(const Cell &cell, const CellContext &, Ambiguity &, const QStringList *)
{
    static const QRegularExpression separators(u"[、,，;；/\\s]+"_s);
    return tidied(cell.text).split(separators, Qt::SkipEmptyParts);
}

Result<std::optional<Money>>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &, const std::optional<Money> *)
{
    if (cell.kind == Cell::Kind::Fault)
        return faultyCell(cell);
    if (cell.kind != Cell::Kind::Number)
        return parseMoney(cell.text, context.bareMoney);
    if (!context.bareMoney)
        return parseMoney(cell.text, std::nullopt); // says that the unit is missing
    return moneyFromNumber(cell.number, *context.bareMoney).map([](Money money) {
        return std::optional(std::move(money));
    });
}

Result<DatePhrase>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const DatePhrase *)
{
    if (cell.kind == Cell::Kind::Fault)
        return faultyCell(cell);
    if (cell.kind == Cell::Kind::Date)
        return DatePhrase{cell.date, cell.text, DatePhrase::Precision::Day};
    if (cell.kind == Cell::Kind::Number) {
        if (cell.number >= firstSerial && cell.number < lastSerial && std::floor(cell.number) == cell.number)
            return fromSerial(cell.number, cell.text);
        QList<DatePhrase> readings = readingsOfYearMonthNumber(cell.number);
        if (readings.size() == 1)
            return readings.front();
        if (readings.size() > 1) {
            ambiguity.text = cell.text;
            ambiguity.readings = std::move(readings);
            ambiguity.message
                = CellValueText::tr(
                      "The number %1 may mean January or October. Say which; the row waits until then.")
                      .arg(cell.text);
            return DatePhrase();
        }
    }
    return parseDatePhrase(cell.text, context.reference).map([](const auto &phrase) {
        return phrase.value_or(DatePhrase());
    });
}

Result<QDate> cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const QDate *)
{
    return cellValue(cell, context, ambiguity, static_cast<const DatePhrase *>(nullptr))
        .map([](const DatePhrase &phrase) { return phrase.date; });
}

Result<DateSpan> spanValue(const Cell &cell, const CellContext &context)
{
    static const QRegularExpression between(u"\\s*(?:[~～—–至到]+|--|(?<=[日月年\\d])-(?=\\d{4}))\\s*"_s);
    Ambiguity none;
    const auto part = [&](const QString &text) {
        Cell piece = cell;
        piece.kind = Cell::Kind::Text;
        piece.text = text;
        return cellValue(piece, context, none, static_cast<const DatePhrase *>(nullptr));
    };
    const QStringList ends = tidied(cell.text).split(between, Qt::SkipEmptyParts);
    if (cell.kind != Cell::Kind::Text || ends.size() < 2)
        return cellValue(cell, context, none, static_cast<const DatePhrase *>(nullptr))
            .map([](const DatePhrase &finish) {
                return DateSpan{{}, finish};
            });
    auto start = part(ends.front());
    auto finish = part(ends.back());
    if (!start)
        return tl::unexpected(start.error());
    if (!finish)
        return tl::unexpected(finish.error());
    return DateSpan{*start, *finish};
}
