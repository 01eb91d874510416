#include "core/exchange/pdf/pagefurniture.h"

#include "core/exchange/pdf/pdfpaper.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal runningMiddle = 20 * paper::millimetre; // from the top of the sheet
constexpr qreal labelHeight = 17 * paper::point;
constexpr qreal labelAir = 7 * paper::point;
constexpr qreal labelFrame = 0.8 * paper::point;
constexpr qreal numberMiddle = 269 * paper::millimetre; // 7 mm below the 版心
constexpr qreal entryNumberWidth = 2 * paper::character;
constexpr qreal leaderStep = 6 * paper::point;
constexpr qreal leaderDot = 0.9 * paper::point;

qreal widthOf(const LaidLine &line)
{
    qreal right = 0;
    for (const QGlyphRun &run : line.runs) {
        const auto positions = run.positions();
        const auto advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i)
            right = std::max(right, positions[i].x() + advances[i].x());
    }
    return right;
}

TextStyle labelStyle(const Typesetter &type)
{
    return {type.fonts().bold(10.5), labelHeight};
}

void putFrame(LaidPage &page, const QRectF &box)
{
    for (const qreal y : {box.top(), box.bottom() - labelFrame})
        page.rules.push_back({{box.left(), y, box.width(), labelFrame}, LaidRule::Ink::Black});
    for (const qreal x : {box.left(), box.right() - labelFrame})
        page.rules.push_back({{x, box.top(), labelFrame, box.height()}, LaidRule::Ink::Black});
}

// A long title gives way, never the date.
LaidLine setRunningLine(const Document &document, qreal width, Typesetter &type)
{
    const TextStyle style{type.fonts().font(FontRole::Song, 9), labelHeight};
    const QFontMetricsF metrics(style.font);
    const QString date = document.asOfText.isEmpty() ? QString() : u'\u3000' + document.asOfText;
    const qreal room = std::max(0.0, width - metrics.horizontalAdvance(date));
    return type.oneLine(metrics.elidedText(document.title, Qt::ElideRight, room) + date, width, style);
}

// GB/T 9704: odd numbers at the right, even ones at the left, one character in.
void putPageNumber(LaidPage &page, int number, Typesetter &type)
{
    const TextStyle style{
        type.fonts().font(FontRole::Song, 14), paper::line, number % 2 ? Qt::AlignRight : Qt::AlignLeft};
    const QString text = u"— %1 —"_s.arg(number);
    const LaidLine line = type.oneLine(text, paper::textWidth - 2 * paper::character, style);
    put(page, line, {paper::left + paper::character, numberMiddle - paper::line / 2});
}

bool beginsWithCover(const Document &document)
{
    return !document.blocks.empty() && std::holds_alternative<Cover>(document.blocks.front());
}
} // namespace

PageFurniture::PageFurniture(const Document &document, Typesetter &type)
    : m_hasCover(beginsWithCover(document))
    , m_type(type)
{
    if (!document.sampleLabel.isEmpty()) {
        m_label = type.oneLine(document.sampleLabel, paper::textWidth / 2, labelStyle(type));
        m_labelWidth = widthOf(m_label) + 2 * labelAir;
    }
    m_running = setRunningLine(document, paper::textWidth - m_labelWidth - paper::character, type);
}

void PageFurniture::furnish(LaidPage &page, int index)
{
    const qreal top = runningMiddle - labelHeight / 2;
    // The cover says the same in large letters.
    if (index > 0 || !m_hasCover)
        put(page, m_running, {paper::left, top});
    if (m_labelWidth > 0) {
        const QRectF box(paper::right - m_labelWidth, top, m_labelWidth, labelHeight);
        putFrame(page, box);
        put(page, m_label, {box.left() + labelAir, top});
    }
    putPageNumber(page, index + 1, m_type);
}

LaidLine setContentsEntry(Typesetter &type, const Heading &heading)
{
    const qreal indent = std::max(heading.level, heading.outline) > 1 ? 2 * paper::character : 0;
    const TextStyle style{type.fonts().font(FontRole::Body, paper::bodySize), paper::line};
    const qreal width = paper::textWidth - entryNumberWidth - indent;
    LaidLine line = type.oneLine(heading.bookmark, width, style);
    line.left += indent;
    return line;
}

void putLeader(LaidPage &page, const LaidLine &entry, qreal top)
{
    const qreal from = paper::left + entry.left + widthOf(entry) + leaderStep;
    const qreal to = paper::right - entryNumberWidth;
    // On one raster for the whole page, so the dots of one line stand below those of another.
    for (qreal x = to - leaderStep * std::floor((to - from) / leaderStep); x < to; x += leaderStep)
        page.rules.push_back({{x, top + paper::line * 0.68, leaderDot, leaderDot}, LaidRule::Ink::Black});
}

void putEntryNumber(LaidPage &page, Typesetter &type, int number, qreal top)
{
    const TextStyle style{type.fonts().font(FontRole::Song, paper::bodySize), paper::line, Qt::AlignRight};
    const LaidLine line = type.oneLine(QString::number(number), entryNumberWidth, style);
    put(page, line, {paper::right - entryNumberWidth, top});
}
