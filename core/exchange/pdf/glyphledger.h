#pragma once

#include "core/exchange/pdf/laidpages.h"

#include <QHash>
#include <QRawFont>

/// The glyphs that one font painted, in the order of their first use. QPdfWriter numbers them in this order,
/// from 1.
struct PaintedFont
{
    QRawFont font;
    QList<quint32> glyphs;
};

/// The fonts of a document in the order in which they first paint: the order of the fonts in the file.
QList<PaintedFont> paintedFonts(const LaidPages &laid);

/// For each glyph of a font, the character it stands for: of those that the document uses, and the unified
/// ideograph where a radical has the same shape. 0 = not known.
QList<char32_t> charactersOf(const PaintedFont &painted, const QSet<char32_t> &used);

/// Characters of the document that no font on this computer has; an empty box is printed for each.
QString unprintable(const LaidPages &laid);
