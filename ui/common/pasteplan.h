#pragma once

#include "core/exchange/clipboardcells.h"
#include "ui/common/recordtable.h"

/// Where cells can be laid: rows and columns of a table in the order shown, from the current cell on.
struct CellArea
{
    std::vector<int> rows;
    std::vector<int> columns;
    int selectedRows = 1; ///< how far the selection reaches from there
    int selectedColumns = 1;
};

/// What pasting a block of cells would do, cell by cell, before anything is written.
struct PastePlan
{
    struct Cell
    {
        CellWrite write;
        CellTrial trial;
        QString place; ///< row and column in words
    };

    std::vector<Cell> cells;
    int rows = 0; ///< laid
    int columns = 0;
    int rowsBelow = 0; ///< of the block, below the end of the list
    int columnsBeyond = 0; ///< right of the last column shown
    bool isHeaderLeftOut = false;

    int count(CellTrial::Outcome outcome) const;
    std::vector<CellWrite> accepted() const; ///< that change something
    bool changesAnything() const { return !accepted().empty(); }
};

/// Lays the block on the area. One value, or a block that fits into the selection several times, fills it.
PastePlan planPaste(const RecordTable &table, const CellBlock &block, const CellArea &area);
