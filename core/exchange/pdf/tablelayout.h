#pragma once

#include "core/exchange/pdf/pageflow.h"
#include "core/exchange/pdf/tablecells.h"

/// Sets one table over as many pages as it takes: header repeated, rows whole, group cells repeated after a
/// break.
class TableLayout
{
public:
    TableLayout(const PageTable &table, Typesetter &type, PageFlow &flow);

    void place();
    /// The height of what has to stand together where the table begins.
    qreal beginning();

private:
    bool isGrid() const { return m_table.rules == PageTable::Rules::Grid; }
    bool repeatsHeader() const;

    void openPart();
    void closePart();
    void placeRow(size_t index);
    void placeEmptyRow();
    void placeWhole(const SetRow &row, size_t index);
    void placeInPieces(SetRow row);
    void placeFootnote();
    bool fits(const SetRow &row, size_t index) const;
    void openSpans(const SetRow &row);
    void closeSpans(size_t index);

    void putCells(const std::vector<LaidLines> &cells, qreal height);
    void putLines(const LaidLines &lines, size_t column, qreal top, qreal height);
    void putSpan(const SetSpan &span);
    void box(size_t column, qreal top, qreal height, bool shaded);
    void boxRow(const SetRow &row, size_t index, qreal height);
    void separateRows();
    void rule(qreal from, qreal to, qreal thickness, LaidRule::Ink ink = LaidRule::Ink::Black);

    const PageTable &m_table;
    PageFlow &m_flow;
    TableCells m_cells;
    LaidLines m_caption;
    LaidLines m_unitLine;
    LaidLines m_footnote;
    SetRow m_header;
    std::vector<SetSpan> m_spans; ///< open
    int m_rowsHere = 0; ///< on this page
};
