#include "core/exchange/pdf/glyphledger.h"

#include <algorithm>

namespace {
/// Keeps count of one font: QPdfWriter knows a face, Qt a face at a size.
class GlyphLedger
{
public:
    void note(const QGlyphRun &run)
    {
        const qsizetype index = indexOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph != 0 && !m_seen[index].contains(glyph)) { // 0 is in every subset already
                m_seen[index].insert(glyph);
                m_fonts[index].glyphs.append(glyph);
            }
        }
    }

    QList<PaintedFont> take() { return std::move(m_fonts); }

private:
    qsizetype indexOf(const QRawFont &font)
    {
        const auto known = std::find_if(
            m_sizes.cbegin(), m_sizes.cend(), [&](const SizedFont &size) { return size.font == font; });
        if (known != m_sizes.cend())
            return known->index;
        // The name table tells the faces of one collection apart.
        const QByteArray face = font.fontTable("name") + font.fontTable("head");
        const qsizetype index = m_faces.value(face, m_fonts.size());
        if (index == m_fonts.size()) {
            m_faces.insert(face, index);
            m_fonts.append({font, {}});
            m_seen.append(QSet<quint32>());
        }
        m_sizes.append({font, index});
        return index;
    }

    struct SizedFont
    {
        QRawFont font;
        qsizetype index;
    };

    QList<PaintedFont> m_fonts;
    QList<QSet<quint32>> m_seen;
    QList<SizedFont> m_sizes;
    QHash<QByteArray, qsizetype> m_faces;
};

/// Radicals and strokes, which fonts draw like common ideographs. They come before these in Unicode.
bool isRadical(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x31c0 && c <= 0x31ef);
}

/// For one glyph the first character wins, but an ideograph over its radical.
QHash<quint32, char32_t> glyphsToCharacters(const QRawFont &font, const QList<char32_t> &characters)
{
    QHash<quint32, char32_t> found;
    for (const char32_t c : characters) {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&c, 1));
        if (glyphs.isEmpty() || glyphs.constFirst() == 0)
            continue;
        const auto known = found.constFind(glyphs.constFirst());
        if (known == found.cend() || (isRadical(*known) && !isRadical(c)))
            found.insert(glyphs.constFirst(), c);
    }
    return found;
}

QList<char32_t> basicPlane()
{
    QList<char32_t> all;
    for (char32_t c = 0x20; c < 0xfffe; ++c) {
        if (c < 0xd800 || c > 0xf8ff)
            all.append(c);
    }
    return all;
}
} // namespace

QList<PaintedFont> paintedFonts(const LaidPages &laid)
{
    GlyphLedger ledger;
    for (const LaidPage &page : laid.pages) {
        for (const LaidGlyphs &glyphs : page.glyphs)
            ledger.note(glyphs.run);
    }
    return ledger.take();
}

QList<char32_t> charactersOf(const PaintedFont &painted, const QSet<char32_t> &used)
{
    QList<char32_t> sorted(used.cbegin(), used.cend());
    std::sort(sorted.begin(), sorted.end());
    const QHash<quint32, char32_t> known = glyphsToCharacters(painted.font, sorted);
    QList<char32_t> characters;
    for (const quint32 glyph : painted.glyphs)
        characters.append(known.value(glyph));
    if (!characters.contains(0))
        return characters;

    // Shaped scripts paint forms that no character of the text names; the font may.
    const QHash<quint32, char32_t> forms = glyphsToCharacters(painted.font, basicPlane());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (characters[i] == 0)
            characters[i] = forms.value(painted.glyphs[i]);
    }
    return characters;
}

QString unprintable(const LaidPages &laid)
{
    const QList<PaintedFont> fonts = paintedFonts(laid);
    QList<char32_t> missing;
    for (const char32_t c : laid.characters) {
        const bool isDrawn = std::any_of(fonts.cbegin(), fonts.cend(), [c](const PaintedFont &painted) {
            return painted.font.supportsCharacter(c);
        });
        if (!isDrawn && !QChar::isSpace(c))
            missing.append(c);
    }
    std::sort(missing.begin(), missing.end());
    return QString::fromUcs4(missing.constData(), missing.size());
}
