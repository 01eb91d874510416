#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/pdfpaper.h"
#include "core/exchange/pdf/typesetter.h"

/// A group cell set in type; it is put when the last of its rows, or the page, ends.
struct SetSpan
{
    size_t column = 0;
    size_t lastRow = 0;
    LaidLines lines;
    qreal top = 0; ///< on the present page

    qreal height() const;
};

struct SetRow
{
    std::vector<LaidLines> cells;
    std::vector<SetSpan> spans; ///< that begin in this row; not in `cells` and not in `height`
    qreal height = 0;
};

/// The columns and cells of a table set in type; knows nothing of pages.
class TableCells
{
public:
    TableCells(const PageTable &table, Typesetter &type);

    /// The left edge of each column, then the right edge of the last, from the left of the text.
    const std::vector<qreal> &edges() const { return m_edges; }
    /// Where the text of a column begins.
    qreal textLeft(size_t column) const { return m_edges[column] + sideOf(column); }
    bool hasHeader() const;
    SetRow header();
    /// In rising order only (the same one again is fine): group cells above cover what is below.
    SetRow row(size_t index);
    SetRow emptyRow();
    LaidLines caption();
    LaidLines unitLine();
    LaidLines footnote();

    static constexpr qreal padding = 2.5 * paper::point; ///< above and below
    static constexpr qreal sidePadding = 5 * paper::point;

private:
    void measureColumns();
    LaidLines cell(const PageTable::Cell &cell, size_t column);
    LaidLines text(const QString &text, qreal width, Qt::Alignment alignment, const QFont &font);
    qreal innerWidth(size_t column) const;
    qreal sideOf(size_t column) const;

    const PageTable &m_table;
    Typesetter &m_type;
    std::vector<qreal> m_edges;
    struct Cover
    {
        size_t from = 0;
        size_t until = 0; ///< first row below it
    };
    std::vector<Cover> m_covers; ///< per column, the last group cell
};
