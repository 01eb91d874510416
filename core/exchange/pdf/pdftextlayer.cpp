#include "core/exchange/pdf/pdftextlayer.h"

#include "core/exchange/pdf/glyphledger.h"
#include "core/exchange/pdf/pdfoutline.h"
#include "core/exchange/pdf/qpdflibrary.h"

#include <QtEndian>

#include <algorithm>

namespace {
struct TextLayerText
{
    Q_DECLARE_TR_FUNCTIONS(TextLayer)
};

QByteArray hex(char32_t c)
{
    QByteArray digits;
    const QString units = QString::fromUcs4(&c, 1);
    for (const QChar unit : units)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return digits;
}

constexpr auto mapHead = "/CIDInit /ProcSet findresource begin\n"
                         "12 dict begin\n"
                         "begincmap\n"
                         "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                         "/CMapName /Adobe-Identity-UCS def\n"
                         "/CMapType 2 def\n"
                         "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
constexpr auto mapFoot = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
constexpr qsizetype blockSize = 100; // the format's own limit

QByteArray unicodeMap(const QList<char32_t> &characters)
{
    QList<QByteArray> entries;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (characters[i] != 0) {
            const QByteArray code = QByteArray::number(i + 1, 16).rightJustified(4, '0');
            entries.append('<' + code + "> <" + hex(characters[i]) + ">\n");
        }
    }
    QByteArray map = mapHead;
    for (qsizetype from = 0; from < entries.size(); from += blockSize) {
        const QList<QByteArray> block = entries.mid(from, blockSize);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + mapFoot;
}

/// The composite fonts of a file in the order in which they were first used.
std::vector<QPDFObjectHandle> compositeFonts(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts.push_back(object);
    }
    std::sort(fonts.begin(), fonts.end(), [](const QPDFObjectHandle &a, const QPDFObjectHandle &b) {
        return a.getObjectID() < b.getObjectID();
    });
    return fonts;
}

/// A font file in memory. All numbers of its tables have their high byte first.
class FontFile
{
public:
    explicit FontFile(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// As the table "maxp" has it; 0 where it cannot be read.
    int glyphCount() const
    {
        constexpr qsizetype head = 12;
        constexpr qsizetype entry = 16;
        for (int i = 0; i < number<quint16>(4); ++i) {
            if (m_bytes.mid(head + entry * i, 4) == "maxp")
                return number<quint16>(qsizetype{number<quint32>(head + entry * i + 8)} + 4);
        }
        return 0;
    }

private:
    template <typename Number>
    Number number(qsizetype offset) const
    {
        constexpr auto size = qsizetype{sizeof(Number)};
        const bool isInside = offset >= 0 && offset + size <= m_bytes.size();
        return isInside ? qFromBigEndian<Number>(m_bytes.constData() + offset) : Number(0);
    }

    QByteArray m_bytes;
};

/// How many glyphs are embedded, the one for missing characters not counted.
qsizetype glyphCount(QPDFObjectHandle font)
{
    QPDFObjectHandle file
        = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2");
    if (!file.isStream())
        return 0;
    const std::shared_ptr<Buffer> data = file.getStreamData();
    return FontFile(
               {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())})
               .glyphCount()
        - 1;
}

bool repairFonts(QPDF &pdf, const LaidPages &laid)
{
    const QList<PaintedFont> painted = paintedFonts(laid);
    std::vector<QPDFObjectHandle> fonts = compositeFonts(pdf);
    if (fonts.size() != static_cast<size_t>(painted.size()))
        return false;
    bool all = true;
    for (size_t i = 0; i < fonts.size(); ++i) {
        const PaintedFont &font = painted[static_cast<qsizetype>(i)];
        if (glyphCount(fonts[i]) != font.glyphs.size()) {
            all = false;
            continue;
        }
        const QList<char32_t> characters = charactersOf(font, laid.characters);
        all = all && !characters.contains(0);
        fonts[i].replaceKey("/ToUnicode", pdf.newStream(unicodeMap(characters).toStdString()));
    }
    return all;
}

void describe(QPDF &pdf, const TextLayer &layer)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(layer.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle properties = pdf.getTrailer().getKey("/Info");
    if (properties.isDictionary() && !layer.subject.isEmpty())
        properties.replaceKey("/Subject", QPDFObjectHandle::newUnicodeString(layer.subject.toStdString()));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}
} // namespace

Result<RepairedPdf> withTextLayer(const QByteArray &pdf, const TextLayer &layer)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("pack", pdf.constData(), static_cast<size_t>(pdf.size()));
        const bool isSearchable = repairFonts(file, layer.laid);
        describe(file, layer);
        addOutline(file, layer.laid);
        addLinks(file, layer.laid);
        return RepairedPdf{written(file), isSearchable};
    } catch (const std::exception &reason) {
        return failure(Error::Kind::Damaged,
                       TextLayerText::tr("The pages could not be made searchable: %1.")
                           .arg(QString::fromUtf8(reason.what())));
    }
}
