#pragma once

#include "core/exchange/ledger.h"

/// Which of the sheet's total rows speaks for all of it: 总计 before 合计; of several, the one above the
/// records, else the last.
class StatedTotals
{
public:
    /// `before` = no record has been read yet; `sums` holds the amounts of the row.
    void offer(int row, const QString &text, bool before, const Project &sums);
    void writeTo(Ledger &ledger) const;

private:
    int m_row = 0;
    int m_weight = 0;
    Project m_sums;
};
