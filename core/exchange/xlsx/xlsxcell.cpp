#include "core/exchange/xlsx/xlsxcell.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int significantDigits = 15;
constexpr int farBeyondAnySheet = 100'000'000;
constexpr double serialBeyondYear9999 = 2'958'466;
constexpr qint64 dayZero1900 = 2'415'019; // 1899-12-30, as Julian day
constexpr qint64 dayZero1904 = 2'416'481; // 1904-01-01
constexpr double millisecondsOfDay = 86'400'000;

// A number as the file writes it, parsed without regard to any locale.
std::optional<double> parsedNumber(QStringView raw)
{
    std::array<char, 64> bytes;
    if (raw.isEmpty() || raw.size() > static_cast<qsizetype>(bytes.size()))
        return std::nullopt;
    char *end = bytes.data();
    for (const QChar c : raw)
        *end++ = c.unicode() < 128 ? static_cast<char>(c.unicode()) : '?';

    const char *begin = bytes.data();
    if (*begin == '+' && raw.size() > 1 && begin[1] != '-')
        ++begin;
    double value = 0;
    const auto [stopped, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

// Whether the file writes the number as numberText would: no exponent, no idle zeros, not too many digits.
bool isPlainNumber(QStringView raw)
{
    const QStringView digits = raw.startsWith(u'-') ? raw.mid(1) : raw;
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    if (whole == 0 || digits.size() > significantDigits
        || (digits.front() == u'0' && (whole > 1 || point < 0)))
        return false;
    if (point >= 0 && (point + 1 == digits.size() || digits.back() == u'0'))
        return false;
    return std::all_of(
        digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

QString dayText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const auto digit = [](int value) { return static_cast<char16_t>(u'0' + value % 10); };
    const std::array<char16_t, 10> text{digit(year / 1000),
                                        digit(year / 100),
                                        digit(year / 10),
                                        digit(year),
                                        u'-',
                                        digit(month / 10),
                                        digit(month),
                                        u'-',
                                        digit(dayOfMonth / 10),
                                        digit(dayOfMonth)};
    return QString::fromUtf16(text.data(), text.size());
}

// "-1.5e+15" → "-1500000000000000". Beyond twenty places people would only count zeros, so the exponent
// stays.
QString withoutExponent(QLatin1StringView scientific)
{
    const qsizetype letter = scientific.indexOf(u'e');
    const int exponent = std::atoi(scientific.data() + letter + 1);
    const QLatin1StringView sign = scientific.startsWith(u'-') ? "-"_L1 : ""_L1;
    const QString mantissa = scientific.first(letter).sliced(sign.size()).toString();
    QString digits = mantissa;
    digits.remove(u'.');
    if (exponent < -20 || exponent > 20)
        return sign + mantissa + (exponent < 0 ? "E-"_L1 : "E+"_L1) + QString::number(std::abs(exponent));
    if (exponent < 0)
        return sign + "0."_L1 + QString(-exponent - 1, u'0') + digits;
    return sign + digits.leftJustified(exponent + 1, u'0');
}

Cell plainNumber(double value, QStringView raw)
{
    return {.kind = Cell::Kind::Number,
            .text = isPlainNumber(raw) ? raw.toString() : numberText(value),
            .number = value};
}

// The inverse of dateOfSerial.
double serialOf(QDate day, bool date1904)
{
    if (date1904)
        return static_cast<double>(day.toJulianDay() - dayZero1904);
    const auto days = static_cast<double>(day.toJulianDay() - dayZero1900);
    return days < 61 ? days - 1 : days;
}

} // namespace

std::optional<int> rowNumber(QStringView text)
{
    if (text.isEmpty() || text.front() == u'0')
        return std::nullopt;
    qint64 row = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        row = std::min<qint64>(row * 10 + (c.unicode() - u'0'), farBeyondAnySheet);
    }
    return static_cast<int>(row);
}

std::optional<CellReference> cellReference(QStringView text)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < text.size(); ++at) {
        const char16_t letter = text.at(at).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = std::min(column * 26 + (letter - u'A' + 1), farBeyondAnySheet / 26);
    }
    const std::optional<int> row = rowNumber(text.mid(at));
    if (at == 0 || !row)
        return std::nullopt;
    return CellReference{*row, column - 1};
}

std::optional<MergedRange> cellRange(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = cellReference(colon < 0 ? text : text.left(colon));
    const auto last = cellReference(text.mid(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return MergedRange{.firstRow = std::min(first->row, last->row),
                       .firstColumn = std::min(first->column, last->column),
                       .lastRow = std::max(first->row, last->row),
                       .lastColumn = std::max(first->column, last->column)};
}

QString numberText(double value)
{
    if (value == 0)
        return u"0"_s; // minus zero too
    std::array<char, 32> bytes{}; // withoutExponent reads up to the end of the text
    const auto printed = std::to_chars(
        bytes.data(), bytes.data() + bytes.size(), value, std::chars_format::general, significantDigits);
    const QLatin1StringView text(bytes.data(), printed.ptr - bytes.data());
    return text.contains(u'e') ? withoutExponent(text) : QString(text);
}

std::optional<QDate> dateOfSerial(double serial, bool date1904)
{
    if (!(serial >= 1) || serial >= serialBeyondYear9999)
        return std::nullopt;
    // Sums of fractions of a day end a hair before midnight; half a millisecond is rounded up.
    const auto days = static_cast<qint64>(std::floor(serial + 0.5 / millisecondsOfDay));
    if (date1904)
        return QDate::fromJulianDay(dayZero1904 + days);
    // The 1900 calendar has a 29 February that never was, as day 60.
    if (days == 60)
        return std::nullopt;
    return QDate::fromJulianDay(dayZero1900 + days + (days < 60 ? 1 : 0));
}

Cell numberCell(QStringView raw, bool showsDay, bool date1904)
{
    const std::optional<double> value = parsedNumber(raw);
    if (!value)
        return {.kind = Cell::Kind::Text, .text = raw.toString()};
    const std::optional<QDate> day = showsDay ? dateOfSerial(*value, date1904) : std::nullopt;
    if (!day)
        return plainNumber(*value, raw);
    return {.kind = Cell::Kind::Date, .text = dayText(*day), .number = *value, .date = *day};
}

Cell isoDateCell(QStringView raw, bool date1904)
{
    const qsizetype split = raw.indexOf(u'T');
    const QString dayPart = (split < 0 ? raw.left(10) : raw.left(split)).toString();
    QString timePart = (split < 0 ? QStringView() : raw.mid(split + 1)).toString();
    const QDate day = QDate::fromString(dayPart, Qt::ISODate);
    if (!day.isValid())
        timePart = raw.toString();
    if (timePart.endsWith(u'Z'))
        timePart.chop(1);
    const QTime time = QTime::fromString(timePart, Qt::ISODateWithMs);
    const double fraction = time.isValid() ? time.msecsSinceStartOfDay() / millisecondsOfDay : 0;

    if (day.isValid())
        return {.kind = Cell::Kind::Date,
                .text = dayText(day),
                .number = serialOf(day, date1904) + fraction,
                .date = day};
    if (time.isValid())
        return {.kind = Cell::Kind::Number, .text = numberText(fraction), .number = fraction};
    return {.kind = Cell::Kind::Text, .text = raw.toString()};
}
