#include "core/exchange/pdf/typesetter.h"

#include "core/exchange/pdf/pdfpaper.h"
#include "core/exchange/pdf/titlebreaks.h"

#include <QFontMetricsF>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/// Controls, joiners and variation selectors.
bool isSilent(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
}

/// Text as it can be set: line ends for the layout, no controls, no halves of characters, nothing that needs
/// shaping.
QString settable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n')
            clean += QChar(QChar::LineSeparator);
        else if (c == U'\t')
            clean += u' ';
        else if (!isSilent(c))
            clean += QStringView(QChar::fromUcs4(c));
    }
    return clean.normalized(QString::NormalizationForm_C);
}

/// The middle of an ideograph stands in the middle of the line whatever font it came from.
constexpr qreal baselineBelowMiddle = 0.38;

LaidLine laid(const QTextLine &line, qreal width, const TextStyle &style)
{
    LaidLine result;
    result.runs = line.glyphRuns();
    result.height = style.pitch;
    result.soft = style.soft;
    const qreal baseline = style.pitch / 2 + baselineBelowMiddle * style.font.pixelSize();
    result.shift = baseline - line.ascent();
    const qreal spare = width - line.naturalTextWidth();
    if (style.alignment & Qt::AlignHCenter)
        result.left = spare / 2;
    else if (style.alignment & Qt::AlignRight)
        result.left = spare;
    else
        result.left = line.lineNumber() == 0 ? style.firstIndent : 0;
    return result;
}

QTextLayout::FormatRange formatted(qsizetype start, qsizetype length, const QFont &font)
{
    QTextLayout::FormatRange range{static_cast<int>(start), static_cast<int>(length), {}};
    range.format.setFont(font);
    return range;
}

bool isFull(const QTextLayout &layout, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    const bool goesOn = end < layout.text().size() && layout.text()[end - 1] != QChar(QChar::LineSeparator);
    constexpr qreal most = 1.08; // beyond this a line full of holes looks worse than a short one
    return goesOn && line.width() < most * line.naturalTextWidth();
}

/// Qt justifies at spaces only, and Chinese has none.
void widen(QList<QGlyphRun> &runs, qreal factor)
{
    for (QGlyphRun &run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.rx() *= factor;
        run.setPositions(positions);
    }
}

LaidLines laid(QTextLayout &layout, qreal width, const TextStyle &style)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(line.lineNumber() == 0 ? width - style.firstIndent : width);
    layout.endLayout();
    LaidLines lines;
    lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.push_back(laid(line, width, style));
        if (style.alignment & Qt::AlignJustify && isFull(layout, line))
            widen(lines.back().runs, line.width() / line.naturalTextWidth());
    }
    return lines;
}
} // namespace

qreal heightOf(const LaidLines &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qreal(0), [](qreal sum, const LaidLine &line) {
        return sum + line.height;
    });
}

// The one free 楷体 sets "，" and "。" in the middle of their square, as nobody on the mainland does.
QList<QTextLayout::FormatRange> Typesetter::foreignPunctuation(const QString &text, const QFont &font) const
{
    QList<QTextLayout::FormatRange> formats;
    if (font.families().constFirst() != u"AR PL UKai CN"_s)
        return formats;
    QFont other = m_fonts.font(FontRole::Song, font.pixelSize() / paper::point);
    other.setLetterSpacing(font.letterSpacingType(), font.letterSpacing());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (u"，。、；：？！（）“”‘’《》〈〉〔〕—…"_s.contains(text[i]))
            formats.append(formatted(i, 1, other));
    }
    return formats;
}

LaidLines Typesetter::lines(const QString &text, qreal width, const TextStyle &style)
{
    return lines({}, style.font, text, width, style);
}

LaidLines Typesetter::lines(
    const QString &lead, const QFont &leadFont, const QString &text, qreal width, const TextStyle &style)
{
    const QString first = settable(lead);
    const QString whole = first + settable(text);
    if (whole.isEmpty())
        return {};
    note(whole);
    QTextLayout layout(style.balanced ? withTitleBreaks(whole, style.font, width) : whole, style.font);
    QList<QTextLayout::FormatRange> formats{formatted(0, first.size(), leadFont)};
    formats += first.isEmpty() ? foreignPunctuation(layout.text(), style.font)
                               : foreignPunctuation(first, leadFont);
    layout.setFormats(formats);
    return laid(layout, width, style);
}

LaidLine Typesetter::oneLine(const QString &text, qreal width, const TextStyle &style)
{
    QString whole = settable(text).replace(QChar::LineSeparator, u' ');
    whole = QFontMetricsF(style.font).elidedText(whole, Qt::ElideRight, width);
    const LaidLines set = lines(whole, 2 * width, style);
    LaidLine line = set.empty() ? LaidLine() : set.front();
    if (style.alignment & Qt::AlignHCenter)
        line.left -= width / 2;
    else if (style.alignment & Qt::AlignRight)
        line.left -= width;
    return line;
}

void Typesetter::note(const QString &text)
{
    for (const char32_t c : text.toUcs4())
        m_characters.insert(c);
}

void put(LaidPage &page, const LaidLine &line, QPointF at)
{
    for (const QGlyphRun &run : line.runs)
        page.glyphs.push_back({run, at + QPointF(line.left, line.shift), line.soft});
}
