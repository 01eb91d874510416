#include "core/exchange/pdf/tablecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal tableSize = 10.5; // 五号
constexpr qreal noteSize = 9; // 小五
constexpr qreal captionSize = 12;
constexpr qreal tablePitch = 15.5 * paper::point;
constexpr qreal notePitch = 13 * paper::point;
constexpr qreal captionPitch = 20 * paper::point;
constexpr qreal leastRow = 23 * paper::point;
constexpr qreal leastColumn = 14 * paper::point; // one character and a little air
constexpr size_t mostColumns = 31; // more than these cannot hold a character each

Qt::Alignment qtAlignment(PageTable::Alignment alignment)
{
    switch (alignment) {
    case PageTable::Alignment::Left:
        return Qt::AlignLeft;
    case PageTable::Alignment::Center:
        return Qt::AlignHCenter;
    case PageTable::Alignment::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

qreal rowHeight(const std::vector<LaidLines> &cells)
{
    qreal height = 0;
    for (const LaidLines &lines : cells)
        height = std::max(height, heightOf(lines));
    return std::max(leastRow, height + 2 * TableCells::padding);
}

void append(LaidLines &lines, LaidLines more)
{
    lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}
} // namespace

qreal SetSpan::height() const
{
    return heightOf(lines) + 2 * TableCells::padding;
}

TableCells::TableCells(const PageTable &table, Typesetter &type)
    : m_table(table)
    , m_type(type)
    , m_covers(table.columns.size())
{
    measureColumns();
}

bool TableCells::hasHeader() const
{
    return std::any_of(m_table.columns.begin(), m_table.columns.end(), [](const PageTable::Column &column) {
        return !column.title.isEmpty();
    });
}

SetRow TableCells::header()
{
    SetRow row;
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        row.cells.push_back(
            text(m_table.columns[i].title, innerWidth(i), Qt::AlignHCenter, m_type.fonts().bold(tableSize)));
    row.height = rowHeight(row.cells) + 2 * padding;
    return row;
}

SetRow TableCells::row(size_t index)
{
    const PageTable::Row &cells = m_table.rows[index];
    SetRow row;
    row.cells.resize(m_table.columns.size());
    for (size_t i = 0; i < std::min(cells.size(), row.cells.size()); ++i) {
        if (index < m_covers[i].until && index != m_covers[i].from)
            continue;
        LaidLines lines = cell(cells[i], i);
        const size_t last
            = std::min(index + static_cast<size_t>(std::max(cells[i].rows, 1)), m_table.rows.size()) - 1;
        m_covers[i] = {index, last + 1};
        // A group cell of half a page could not be kept together; it runs on like any other.
        if (last > index && heightOf(lines) < paper::textHeight / 2)
            row.spans.push_back({i, last, std::move(lines)});
        else
            row.cells[i] = std::move(lines);
    }
    row.height = rowHeight(row.cells);
    return row;
}

SetRow TableCells::emptyRow()
{
    SetRow row;
    row.cells.push_back(text(m_table.emptyText,
                             m_edges.back() - 2 * sidePadding,
                             Qt::AlignHCenter,
                             m_type.fonts().font(FontRole::Body, tableSize)));
    row.height = rowHeight(row.cells) + 2 * padding;
    return row;
}

LaidLines TableCells::caption()
{
    const TextStyle style{m_type.fonts().bold(captionSize), captionPitch, Qt::AlignHCenter, 0, false, true};
    return m_type.lines(m_table.caption, paper::textWidth, style);
}

LaidLines TableCells::unitLine()
{
    return text(
        m_table.unitLine, paper::textWidth, Qt::AlignRight, m_type.fonts().font(FontRole::Body, tableSize));
}

LaidLines TableCells::footnote()
{
    const TextStyle style{m_type.fonts().font(FontRole::Body, noteSize), notePitch};
    return m_type.lines(m_table.footnote, paper::textWidth, style);
}

void TableCells::measureColumns()
{
    const size_t count = m_table.columns.size();
    const qreal least = count > mostColumns ? paper::textWidth / static_cast<qreal>(count) : leastColumn;
    qreal sum = 0;
    for (const PageTable::Column &column : m_table.columns)
        sum += std::max(column.width, 0.0);
    std::vector<qreal> widths;
    qreal wanted = 0; // above the least
    for (const PageTable::Column &column : m_table.columns) {
        const qreal share = sum > 0 ? std::max(column.width, 0.0) / sum : 1 / static_cast<qreal>(count);
        widths.push_back(std::max(share * paper::textWidth - least, 0.0));
        wanted += widths.back();
    }
    const qreal spare = paper::textWidth - least * static_cast<qreal>(count);
    m_edges = {0};
    for (const qreal width : widths)
        m_edges.push_back(m_edges.back() + least + (wanted > 0 ? width / wanted * spare : 0));
}

LaidLines TableCells::cell(const PageTable::Cell &cell, size_t column)
{
    const Qt::Alignment alignment = qtAlignment(m_table.columns[column].alignment);
    const bool bold = cell.bold || cell.late;
    const QFont font = bold ? m_type.fonts().bold(tableSize) : m_type.fonts().font(FontRole::Body, tableSize);
    LaidLines lines = text(cell.late ? u"■ "_s + cell.text : cell.text, innerWidth(column), alignment, font);
    const TextStyle small{m_type.fonts().font(FontRole::Body, noteSize), notePitch, alignment, 0, true};
    append(lines, m_type.lines(cell.secondary, innerWidth(column), small));
    return lines;
}

LaidLines TableCells::text(const QString &text, qreal width, Qt::Alignment alignment, const QFont &font)
{
    const bool isCentred = alignment == Qt::AlignHCenter;
    return m_type.lines(text, width, TextStyle{font, tablePitch, alignment, 0, false, isCentred});
}

qreal TableCells::sideOf(size_t column) const
{
    const qreal air = (m_edges[column + 1] - m_edges[column] - tableSize * paper::point) / 2;
    return std::clamp(air - 1, 0.0, sidePadding);
}

qreal TableCells::innerWidth(size_t column) const
{
    return m_edges[column + 1] - m_edges[column] - 2 * sideOf(column);
}
