#include "core/exchange/pdf/tablelayout.h"

#include <algorithm>

namespace {
constexpr qreal heavyRule = 1.6 * paper::point;
constexpr qreal lightRule = 0.6 * paper::point;
constexpr qreal hairline = 0.4 * paper::point;
constexpr qreal captionGap = 4 * paper::point;
constexpr qreal noteGap = 4 * paper::point;
constexpr qreal gapBefore = 8 * paper::point;
constexpr qreal gapAfter = 12 * paper::point;

/// Takes from the front of `lines` what fits into `height`, one line at least.
LaidLines takeLines(LaidLines &lines, qreal height)
{
    size_t count = 0;
    for (qreal used = 0; count < lines.size(); ++count) {
        used += lines[count].height;
        if (used > height && count > 0)
            break;
    }
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(count);
    LaidLines taken(std::make_move_iterator(lines.begin()), std::make_move_iterator(end));
    lines.erase(lines.begin(), end);
    return taken;
}
} // namespace

TableLayout::TableLayout(const PageTable &table, Typesetter &type, PageFlow &flow)
    : m_table(table)
    , m_flow(flow)
    , m_cells(table, type)
    , m_caption(m_cells.caption())
    , m_unitLine(m_cells.unitLine())
    , m_footnote(m_cells.footnote())
    , m_header(m_cells.header())
{
}

qreal TableLayout::beginning()
{
    const SetRow first = m_table.rows.empty() ? m_cells.emptyRow() : m_cells.row(0);
    qreal height = first.height;
    for (const SetSpan &span : first.spans)
        height = std::max(height, span.height());
    height += heightOf(m_caption) + heightOf(m_unitLine) + captionGap + gapBefore + heavyRule;
    return repeatsHeader() ? height + m_header.height : height;
}

void TableLayout::place()
{
    if (m_table.columns.empty())
        return;
    if (beginning() > m_flow.roomForBoxes() && !m_flow.isAtTop())
        m_flow.breakPage();
    m_flow.gap(gapBefore);
    m_flow.alignToEdge();
    m_flow.placeLines(m_caption);
    m_flow.placeLines(m_unitLine);
    if (!m_caption.empty() || !m_unitLine.empty())
        m_flow.skip(captionGap);
    openPart();
    if (m_cells.hasHeader() && !repeatsHeader())
        placeInPieces(m_header);
    if (m_table.rows.empty())
        placeEmptyRow();
    for (size_t i = 0; i < m_table.rows.size(); ++i)
        placeRow(i);
    closePart();
    placeFootnote();
    m_flow.skip(gapAfter);
}

// A header of half a page would leave no room for rows; it is printed once.
bool TableLayout::repeatsHeader() const
{
    return m_cells.hasHeader() && m_header.height < paper::textHeight / 2;
}

void TableLayout::openPart()
{
    m_rowsHere = 0;
    if (!isGrid())
        rule(0, m_cells.edges().back(), heavyRule);
    if (repeatsHeader()) {
        for (size_t i = 0; isGrid() && i < m_header.cells.size(); ++i)
            box(i, m_flow.y(), m_header.height, true);
        putCells(m_header.cells, m_header.height);
        m_flow.skip(m_header.height);
        rule(0, m_cells.edges().back(), lightRule);
    }
    for (SetSpan &span : m_spans)
        span.top = m_flow.y();
}

void TableLayout::closePart()
{
    qreal end = m_flow.y();
    for (const SetSpan &span : m_spans)
        end = std::max(end, span.top + span.height());
    m_flow.skip(end - m_flow.y());
    for (const SetSpan &span : m_spans)
        putSpan(span);
    if (!isGrid())
        rule(0, m_cells.edges().back(), heavyRule);
}

void TableLayout::placeRow(size_t index)
{
    SetRow row = m_cells.row(index);
    if (!fits(row, index) && m_rowsHere > 0) {
        closePart();
        m_flow.breakPage();
        m_flow.alignToEdge();
        openPart();
    }
    if (m_rowsHere > 0)
        separateRows();
    openSpans(row);
    if (row.height > m_flow.roomForBoxes())
        placeInPieces(std::move(row));
    else
        placeWhole(row, index);
    closeSpans(index);
}

void TableLayout::placeEmptyRow()
{
    const SetRow row = m_cells.emptyRow();
    const qreal spare = row.height - heightOf(row.cells.front());
    qreal y = m_flow.y() + spare / 2;
    for (const LaidLine &line : row.cells.front()) {
        put(m_flow.page(), line, {paper::left + TableCells::sidePadding, y});
        y += line.height;
    }
    m_flow.skip(row.height);
}

void TableLayout::placeWhole(const SetRow &row, size_t index)
{
    qreal height = row.height;
    for (const SetSpan &span : m_spans) {
        if (span.lastRow == index)
            height = std::max(height, span.top + span.height() - m_flow.y());
    }
    if (isGrid())
        boxRow(row, index, height);
    putCells(row.cells, height);
    m_flow.skip(height);
    ++m_rowsHere;
}

void TableLayout::placeInPieces(SetRow row)
{
    const auto isDone = [](const LaidLines &lines) { return lines.empty(); };
    while (true) {
        const qreal room = m_flow.roomForBoxes() - 2 * TableCells::padding - heavyRule;
        std::vector<LaidLines> piece;
        qreal height = 0;
        for (LaidLines &lines : row.cells) {
            piece.push_back(takeLines(lines, room));
            height = std::max(height, heightOf(piece.back()));
        }
        putCells(piece, height + 2 * TableCells::padding);
        m_flow.skip(height + 2 * TableCells::padding);
        ++m_rowsHere;
        if (std::all_of(row.cells.begin(), row.cells.end(), isDone))
            return;
        closePart();
        m_flow.breakPage();
        m_flow.alignToEdge();
        openPart();
    }
}

void TableLayout::placeFootnote()
{
    if (m_footnote.empty())
        return;
    m_flow.skip(noteGap);
    m_flow.placeLines(m_footnote);
}

bool TableLayout::fits(const SetRow &row, size_t index) const
{
    qreal end = m_flow.y() + row.height;
    for (const SetSpan &span : m_spans)
        end = std::max(end, span.top + span.height());
    for (const SetSpan &span : row.spans)
        end = std::max(end, m_flow.y() + span.height());
    const bool isLast = index + 1 == m_table.rows.size();
    // The note stays with the last row, unless it is a page of its own.
    if (isLast && !m_footnote.empty())
        end += std::min(noteGap + heightOf(m_footnote), paper::textHeight / 4);
    return end + heavyRule <= paper::bottom;
}

void TableLayout::openSpans(const SetRow &row)
{
    for (const SetSpan &span : row.spans) {
        m_spans.push_back(span);
        m_spans.back().top = m_flow.y();
    }
}

void TableLayout::closeSpans(size_t index)
{
    for (const SetSpan &span : m_spans) {
        if (span.lastRow == index)
            putSpan(span);
    }
    std::erase_if(m_spans, [index](const SetSpan &span) { return span.lastRow == index; });
}

void TableLayout::putCells(const std::vector<LaidLines> &cells, qreal height)
{
    for (size_t i = 0; i < cells.size(); ++i)
        putLines(cells[i], i, m_flow.y(), height);
}

void TableLayout::putLines(const LaidLines &lines, size_t column, qreal top, qreal height)
{
    qreal y = top + (height - heightOf(lines)) / 2;
    for (const LaidLine &line : lines) {
        put(m_flow.page(), line, {paper::left + m_cells.textLeft(column), y});
        y += line.height;
    }
}

void TableLayout::putSpan(const SetSpan &span)
{
    if (isGrid())
        box(span.column, span.top, m_flow.y() - span.top, false);
    putLines(span.lines, span.column, span.top, m_flow.y() - span.top);
}

void TableLayout::box(size_t column, qreal top, qreal height, bool shaded)
{
    const std::vector<qreal> &edges = m_cells.edges();
    const QRectF area(paper::left + edges[column], top, edges[column + 1] - edges[column], height);
    std::vector<LaidRule> &rules = m_flow.page().rules;
    if (shaded)
        rules.push_back({area, LaidRule::Ink::Shade});
    const qreal half = hairline / 2;
    for (const qreal x : {area.left(), area.right()})
        rules.push_back(
            {{x - half, area.top() - half, hairline, area.height() + hairline}, LaidRule::Ink::Black});
    for (const qreal y : {area.top(), area.bottom()})
        rules.push_back(
            {{area.left() - half, y - half, area.width() + hairline, hairline}, LaidRule::Ink::Black});
}

void TableLayout::boxRow(const SetRow &row, size_t index, qreal height)
{
    const PageTable::Row &cells = m_table.rows[index];
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const bool spanned = std::any_of(
            m_spans.begin(), m_spans.end(), [i](const SetSpan &span) { return span.column == i; });
        if (!spanned)
            box(i, m_flow.y(), height, i < cells.size() && cells[i].bold);
    }
}

void TableLayout::separateRows()
{
    if (isGrid())
        return;
    const std::vector<qreal> &edges = m_cells.edges();
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const bool spanned = std::any_of(
            m_spans.begin(), m_spans.end(), [i](const SetSpan &span) { return span.column == i; });
        if (!spanned)
            rule(edges[i], edges[i + 1], hairline, LaidRule::Ink::Grey);
    }
}

void TableLayout::rule(qreal from, qreal to, qreal thickness, LaidRule::Ink ink)
{
    const QRectF area(paper::left + from, m_flow.y() - thickness / 2, to - from, thickness);
    m_flow.page().rules.push_back({area, ink});
}
