#include "core/exchange/xlsx/xlsxstyles.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct XlsxStylesText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

// Spreadsheets allow 65,490; other programs that write the format sometimes repeat themselves.
constexpr std::size_t mostCellFormats = 1'000'000;

// "[h]", "[mm]", "[ss]": all letters the same. Colours, conditions and languages are not.
bool isElapsedTime(QStringView bracketed)
{
    if (bracketed.isEmpty())
        return false;
    const QChar first = bracketed.front().toLower();
    return (first == u'h' || first == u'm' || first == u's')
        && std::all_of(bracketed.begin(), bracketed.end(), [first](QChar c) { return c.toLower() == first; });
}

// What the placeholders of a format say, apart from everything that is only decoration.
struct FormatTokens
{
    bool day = false; // y, d, e, a weekday: nothing but a date has them
    bool month = false; // m: a month, or minutes where there are hours or seconds
    bool clock = false;
    bool elapsed = false;
};

// How far a quoted text, an escape, a filler or a bracket reaches from `at`; 0 where none begins.
qsizetype decorationLength(QStringView code, qsizetype at, FormatTokens &tokens)
{
    const QChar c = code.at(at);
    if (c == u'\\' || c == u'_' || c == u'*')
        return 2;
    if (c != u'"' && c != u'[')
        return 0;
    const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
    if (end < 0)
        return code.size() - at;
    if (c == u'[' && isElapsedTime(code.mid(at + 1, end - at - 1)))
        tokens.elapsed = true;
    return end - at + 1;
}

// Whole words whose letters are no placeholders: the e of General, the M of AM/PM.
qsizetype wordLength(QStringView code, FormatTokens &tokens)
{
    constexpr QLatin1StringView general = "General"_L1;
    constexpr QLatin1StringView halves = "AM/PM"_L1;
    if (code.startsWith(general, Qt::CaseInsensitive))
        return general.size();
    if (!code.startsWith(halves, Qt::CaseInsensitive))
        return 0;
    tokens.clock = true;
    return halves.size();
}

bool isExponent(QStringView code, qsizetype at)
{
    return at + 1 < code.size() && (code.at(at + 1) == u'+' || code.at(at + 1) == u'-');
}

void takeLetter(QStringView code, qsizetype at, FormatTokens &tokens)
{
    switch (code.at(at).toLower().unicode()) {
    case u'y':
    case u'd':
        tokens.day = true;
        break;
    case u'e':
        tokens.day = tokens.day || !isExponent(code, at);
        break;
    case u'm':
        tokens.month = true;
        break;
    case u'h':
    case u's':
        tokens.clock = true;
        break;
    case u'a':
        // "aaaa" is the day of the week; "A/P" goes with hours.
        tokens.day = tokens.day || code.mid(at, 3).compare("aaa"_L1, Qt::CaseInsensitive) == 0;
        break;
    default:
        break;
    }
}

int numberOf(QStringView value, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? number : otherwise;
}

void readFormatCodes(PackagePart &part, QHash<int, bool> &isDate)
{
    while (static_cast<std::size_t>(isDate.size()) <= mostCellFormats && part.nextChild()) {
        const QXmlStreamAttributes attributes = part.attributes();
        const int id = numberOf(attributes.value("numFmtId"_L1), -1);
        if (id >= 0)
            isDate.insert(id, isDateFormat(attributes.value("formatCode"_L1)));
        part.skip();
    }
}

} // namespace

bool isDateFormat(QStringView code)
{
    FormatTokens tokens;
    for (qsizetype at = 0; at < code.size();) {
        qsizetype length = decorationLength(code, at, tokens);
        if (length == 0)
            length = wordLength(code.mid(at), tokens);
        if (length == 0) {
            takeLetter(code, at, tokens);
            length = 1;
        }
        at += length;
    }
    if (tokens.elapsed)
        return false;
    return tokens.day || (tokens.month && !tokens.clock);
}

bool isBuiltInDateFormat(int id)
{
    // 18–21 and 45–47 are times of day everywhere, 32–35, 55 and 56 in Chinese.
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
        || id == 57 || id == 58;
}

Result<std::vector<bool>> readDateStyles(PackagePart &part, const Place &where)
{
    QHash<int, bool> isDate;
    std::vector<int> formats;
    const bool isStyles = part.nextChild() && part.elementName() == "styleSheet"_L1;
    while (isStyles && part.nextChild()) {
        if (part.elementName() == "numFmts"_L1) {
            readFormatCodes(part, isDate);
        } else if (part.elementName() == "cellXfs"_L1) {
            while (part.nextChild() && formats.size() <= mostCellFormats) {
                formats.push_back(numberOf(part.attributes().value("numFmtId"_L1), 0));
                part.skip();
            }
        } else {
            part.skip();
        }
        if (std::max(formats.size(), static_cast<std::size_t>(isDate.size())) > mostCellFormats)
            return failure(
                Error::Kind::Unreadable,
                XlsxStylesText::tr(
                    "“%1” holds more than %2 cell formats, which is the most that is read. Copy its "
                    "values into a new file.")
                    .arg(where.file, QLocale().toString(static_cast<qulonglong>(mostCellFormats))),
                where);
    }
    if (const Outcome whole = part.finish(); !whole)
        return tl::unexpected(whole.error());

    std::vector<bool> dateStyles(formats.size());
    std::transform(formats.begin(), formats.end(), dateStyles.begin(), [&isDate](int id) {
        const auto own = isDate.constFind(id);
        return own != isDate.constEnd() ? *own : isBuiltInDateFormat(id);
    });
    return dateStyles;
}
