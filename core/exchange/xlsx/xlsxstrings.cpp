#include "core/exchange/xlsx/xlsxstrings.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct XlsxStringsText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

constexpr qsizetype escapeLength = 7; // _xHHHH_

std::optional<char16_t> escapedUnit(QStringView text)
{
    if (text.size() < escapeLength || text.at(0) != u'_' || text.at(1) != u'x' || text.at(6) != u'_')
        return std::nullopt;
    bool isHexadecimal = false;
    const ushort unit = text.mid(2, 4).toUShort(&isHexadecimal, 16);
    if (!isHexadecimal || unit == 0 || text.at(2) == u'+' || text.at(2) == u'-')
        return std::nullopt;
    return unit;
}

// Half a character beyond the first 65,536 is text only together with its other half.
qsizetype unitsToDecode(QStringView text)
{
    const std::optional<char16_t> first = escapedUnit(text);
    if (!first)
        return 0;
    if (!QChar::isSurrogate(*first))
        return 1;
    const std::optional<char16_t> second = escapedUnit(text.mid(escapeLength));
    return QChar::isHighSurrogate(*first) && second && QChar::isLowSurrogate(*second) ? 2 : 0;
}

void trimXmlSpace(QString &text, qsizetype from)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    while (text.size() > from && isSpace(text.back()))
        text.chop(1);
    qsizetype start = from;
    while (start < text.size() && isSpace(text.at(start)))
        ++start;
    text.remove(from, start - from);
}

void readRun(PackagePart &part, QString &text)
{
    const bool keepsSpace = part.attributes().value("xml:space"_L1) == "preserve"_L1;
    const qsizetype from = text.size();
    part.readText(text);
    if (!keepsSpace)
        trimXmlSpace(text, from);
}

} // namespace

void decodeEscapes(QString &text)
{
    if (!text.contains("_x"_L1))
        return;
    QString decoded;
    decoded.reserve(text.size());
    const QStringView view = text;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype units = unitsToDecode(view.mid(at));
        for (qsizetype unit = 0; unit < units; ++unit, at += escapeLength)
            decoded.append(QChar(*escapedUnit(view.mid(at))));
        if (units == 0)
            decoded.append(view.at(at++));
    }
    text = decoded;
}

QString readRichText(PackagePart &part)
{
    QString text;
    while (part.nextChild()) {
        if (part.elementName() == "t"_L1) {
            readRun(part, text);
        } else if (part.elementName() == "r"_L1) {
            while (part.nextChild()) {
                if (part.elementName() == "t"_L1)
                    readRun(part, text);
                else
                    part.skip();
            }
        } else {
            part.skip();
        }
    }
    decodeEscapes(text);
    return text;
}

Result<std::vector<QString>>
readSharedStrings(PackagePart &part, const Place &where, const ReadLimits &limits)
{
    std::vector<QString> strings;
    const bool isTable = part.nextChild() && part.elementName() == "sst"_L1;
    while (isTable && part.nextChild()) {
        if (part.elementName() != "si"_L1) {
            part.skip();
            continue;
        }
        strings.push_back(readRichText(part));
        if (strings.back().size() > limits.textLength)
            return tl::unexpected(tooLongText(where, limits));
        if (static_cast<qint64>(strings.size()) > limits.cells)
            return failure(Error::Kind::Unreadable,
                           XlsxStringsText::tr(
                               "“%1” holds more than %2 texts, which is the most that is read. Split the "
                               "table into several files.")
                               .arg(where.file, QLocale().toString(limits.cells)),
                           where);
    }
    return part.finish().map([&] { return std::move(strings); });
}

Error tooLongText(const Place &where, const ReadLimits &limits)
{
    return {Error::Kind::Unreadable,
            XlsxStringsText::tr(
                "“%1” holds a text of more than %2 characters in one cell, which is the most that is read. "
                "Shorten it or move it to a document of its own.")
                .arg(where.file, QLocale().toString(limits.textLength)),
            where};
}
