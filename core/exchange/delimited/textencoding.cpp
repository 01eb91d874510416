#include "core/exchange/delimited/textencoding.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <QtEndian>

#include <unicode/ucnv.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct TextEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

enum class ByteOrder { LittleEndian, BigEndian };

// Among a hundred characters of text at most this many may be control characters.
constexpr qsizetype controlsPerHundred = 1;
// Units of UTF-16 without a mark that must look like text; the wrong byte order gives about a third.
constexpr double plausibleShare = 0.7;
// How many good sequences of UTF-8 make up for a broken one: other encodings hardly reach one to one.
constexpr qsizetype goodForOneBroken = 10;

tl::unexpected<Error> notText(const Place &where)
{
    return failure(
        Error::Kind::Unreadable,
        TextEncodingText::tr(
            "“%1” is neither a workbook nor text. Open it in the program it was made with and save it "
            "as .xlsx or as delimited text.")
            .arg(where.file),
        where);
}

tl::unexpected<Error> unknownEncoding(const Place &where)
{
    return failure(
        Error::Kind::Unreadable,
        TextEncodingText::tr(
            "The text in “%1” is written in none of UTF-8, UTF-16, GB18030 and Big5. Open it in the "
            "program it was made with and save it as UTF-8.")
            .arg(where.file),
        where);
}

tl::unexpected<Error> brokenText(const Place &where, const QString &encoding, qsizetype line)
{
    return failure(
        Error::Kind::Damaged,
        TextEncodingText::tr(
            "The text in “%1” is written in %2 but broken at line %3. Ask for the file again, or save "
            "it again in the program it was made with.")
            .arg(where.file, encoding, QString::number(line)),
        {where.file, {}, static_cast<int>(line), {}});
}

bool isControl(char16_t unit)
{
    return unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f';
}

Result<DecodedText> checkedText(QString text, const QString &encoding, const Place &where)
{
    const auto controls
        = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return isControl(c.unicode()); });
    if (text.contains(QChar(u'\0')) || controls * 100 > text.size() * controlsPerHundred)
        return notText(where);
    return DecodedText{std::move(text), encoding};
}

QString utf16Text(QByteArrayView bytes, ByteOrder order)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (order == ByteOrder::LittleEndian)
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    else
        qFromBigEndian<char16_t>(bytes.data(), text.size(), text.data());
    return text;
}

QString nameOf(ByteOrder order)
{
    return order == ByteOrder::LittleEndian ? u"utf-16le"_s : u"utf-16be"_s;
}

// Where half of a character stands alone; the end of the text where none does.
qsizetype firstHalfCharacter(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair
            = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (text.at(at).isSurrogate() && !isPair)
            return at;
        at += isPair ? 1 : 0;
    }
    return text.size();
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, ByteOrder order, const Place &where)
{
    QString text = utf16Text(bytes, order);
    if (bytes.size() % 2 != 0 || !text.isValidUtf16()) {
        const QStringView good = QStringView(text).first(firstHalfCharacter(text));
        return brokenText(where, nameOf(order).toUpper(), 1 + good.count(u'\n'));
    }
    return checkedText(std::move(text), nameOf(order), where);
}

bool isPlausible(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7f) || unit == u'\t' || unit == u'\n' || unit == u'\r' // ASCII
        || (unit >= 0xa0 && unit < 0x250) || (unit >= 0x2010 && unit < 0x2040) // Latin, punctuation
        || (unit >= 0x3000 && unit < 0xa000) || (unit >= 0xff00 && unit < 0xfff0) // Chinese, full width
        || QChar::isSurrogate(unit);
}

// Text in UTF-16 without a mark: in the right order its line ends, digits and delimiters are recognised.
std::optional<ByteOrder> utf16WithoutMark(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto share = [bytes](ByteOrder order) {
        const QString text = utf16Text(bytes, order);
        if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
            return 0.0;
        const auto plausible
            = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return isPlausible(c.unicode()); });
        return static_cast<double>(plausible) / static_cast<double>(text.size());
    };
    const double little = share(ByteOrder::LittleEndian);
    const double big = share(ByteOrder::BigEndian);
    if (std::max(little, big) < plausibleShare)
        return std::nullopt;
    return little >= big ? ByteOrder::LittleEndian : ByteOrder::BigEndian;
}

// How long the sequence of UTF-8 at the front is; 0 = broken there.
qsizetype utf8SequenceLength(QByteArrayView bytes)
{
    const auto lead = static_cast<uchar>(bytes.front());
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (bytes.size() < length || !QUtf8StringView(bytes.data(), length).isValidUtf8())
        return 0;
    return length;
}

struct Utf8Look
{
    qsizetype good = 0; // sequences of more than one byte
    qsizetype broken = 0;
    qsizetype firstBroken = -1;

    bool isNearlyUtf8() const { return good > 0 && good >= broken * goodForOneBroken; }
};

// A character that lost a byte breaks once, not once for each byte that is left of it.
qsizetype brokenLength(QByteArrayView bytes)
{
    qsizetype length = 1;
    while (length < bytes.size() && length < 3 && (static_cast<uchar>(bytes[length]) & 0xc0) == 0x80)
        ++length;
    return length;
}

Utf8Look lookAtUtf8(QByteArrayView bytes)
{
    Utf8Look look;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = bytes.sliced(at);
        const qsizetype length = utf8SequenceLength(rest);
        if (length == 0) {
            if (look.firstBroken < 0)
                look.firstBroken = at;
            ++look.broken;
        }
        look.good += length > 1 ? 1 : 0;
        at += length > 0 ? length : brokenLength(rest);
    }
    return look;
}

Result<DecodedText> decodeUtf8(QByteArrayView bytes, const Place &where)
{
    const auto text = QUtf8StringView(bytes.data(), bytes.size());
    if (text.isValidUtf8())
        return checkedText(text.toString(), u"utf-8"_s, where);
    const qsizetype broken = lookAtUtf8(bytes).firstBroken;
    return brokenText(where, u"UTF-8"_s, 1 + bytes.first(broken).count('\n'));
}

// The whole text, or nothing where a single place does not belong to the encoding.
std::optional<QString> decodedBy(const char *converterName, QByteArrayView bytes)
{
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };

    if (bytes.size() > std::numeric_limits<int32_t>::max())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(converterName, &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    // Neither encoding needs fewer bytes than UTF-16 units.
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(),
                                         reinterpret_cast<char16_t *>(text.data()),
                                         static_cast<int32_t>(text.size()),
                                         bytes.data(),
                                         static_cast<int32_t>(bytes.size()),
                                         &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    // The single bytes 80 and FF belong to neither encoding; the converters pass them on as these.
    if (text.contains(QChar(0x80)) || text.contains(QChar(0xf8f8)))
        return std::nullopt;
    return text;
}

// How common the character behind two bytes is. GB 2312 puts the 3,755 everyday characters into rows B0–D7,
// Big5 its 5,401 into A4–C6; punctuation comes first in both.
double gbWeight(uchar lead, uchar trail)
{
    if (trail < 0xa1)
        return 0; // only in GBK: rare names
    if ((lead >= 0xb0 && lead <= 0xd7) || lead == 0xa1 || lead == 0xa3)
        return 1;
    return lead >= 0xd8 && lead <= 0xf7 ? 0.3 : 0;
}

double big5Weight(uchar lead, uchar)
{
    if ((lead >= 0xa4 && lead <= 0xc6) || lead == 0xa1)
        return 1;
    return lead >= 0xc9 && lead <= 0xf9 ? 0.3 : 0;
}

// The mean over all characters of two bytes; meant for bytes that both encodings accept.
double everydayShare(QByteArrayView bytes, double (*weight)(uchar, uchar))
{
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const auto lead = static_cast<uchar>(bytes[at]);
        if (lead < 0x81)
            continue;
        sum += weight(lead, static_cast<uchar>(bytes[++at]));
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

Result<DecodedText> decodeChinese(QByteArrayView bytes, const Place &where)
{
    std::optional<QString> gb = decodedBy("gb18030", bytes);
    std::optional<QString> big5 = decodedBy("Big5", bytes);
    if (!gb && !big5)
        return unknownEncoding(where);
    const bool isBig5 = !gb || (big5 && everydayShare(bytes, big5Weight) > everydayShare(bytes, gbWeight));
    if (isBig5)
        return checkedText(std::move(*big5), u"big5"_s, where);
    return checkedText(std::move(*gb), u"gb18030"_s, where);
}

std::optional<Result<DecodedText>> decodeByMark(QByteArrayView bytes, const Place &where)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decodeUtf8(bytes.sliced(3), where);
    if (bytes.startsWith("\xff\xfe"))
        return decodeUtf16(bytes.sliced(2), ByteOrder::LittleEndian, where);
    if (bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes.sliced(2), ByteOrder::BigEndian, where);
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return decodeChinese(bytes.sliced(4), where);
    return std::nullopt;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const Place &where)
{
    if (auto marked = decodeByMark(bytes, where))
        return *std::move(marked);
    if (bytes.contains('\0')) {
        const std::optional<ByteOrder> order = utf16WithoutMark(bytes);
        return order ? decodeUtf16(bytes, *order, where) : notText(where);
    }
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() || lookAtUtf8(bytes).isNearlyUtf8())
        return decodeUtf8(bytes, where);
    return decodeChinese(bytes, where);
}
