#pragma once

#include "core/exchange/pdf/laidpages.h"
#include "core/exchange/pdf/pdffonts.h"

#include <QGlyphRun>
#include <QList>
#include <QSet>
#include <QTextLayout>

/// How a piece of text is set. Lengths in tenths of a point.
struct TextStyle
{
    QFont font;
    qreal pitch = 0; ///< from line to line
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal firstIndent = 0;
    bool soft = false;
    bool balanced = false; ///< whole words in lines of about the same length: titles
};

struct LaidLine
{
    QList<QGlyphRun> runs;
    qreal shift = 0; ///< from the top of the line to where the runs count from
    qreal height = 0;
    qreal left = 0; ///< of the ink, within the width it was set to
    bool soft = false;
};

using LaidLines = std::vector<LaidLine>;

qreal heightOf(const LaidLines &lines);

/// Sets text in lines that never leave their width, and notes which characters were used.
class Typesetter
{
public:
    explicit Typesetter(const PdfFonts &fonts)
        : m_fonts(fonts)
    {
    }

    const PdfFonts &fonts() const { return m_fonts; }
    const QSet<char32_t> &characters() const { return m_characters; }

    LaidLines lines(const QString &text, qreal width, const TextStyle &style);
    /// A lead in another font that runs into the text.
    LaidLines lines(
        const QString &lead, const QFont &leadFont, const QString &text, qreal width, const TextStyle &style);
    /// One line, cut with "…" where it is too long.
    LaidLine oneLine(const QString &text, qreal width, const TextStyle &style);

private:
    QList<QTextLayout::FormatRange> foreignPunctuation(const QString &text, const QFont &font) const;
    void note(const QString &text);

    const PdfFonts &m_fonts;
    QSet<char32_t> m_characters;
};

/// Puts a line on a page; `at` is the top left of its width.
void put(LaidPage &page, const LaidLine &line, QPointF at);
