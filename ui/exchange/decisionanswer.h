#pragma once

#include "core/exchange/ledgerimport.h"

/// One way to answer the question of an undecided row.
struct DecisionAnswer
{
    QString brief; ///< on the row itself
    QString whole; ///< where there is room to say all of it
    RowDecision decision;
};

/// In the order in which they are offered; the digit keys choose them.
std::vector<DecisionAnswer> answersFor(const ImportRow &row, const RowDecision &soFar);
/// Why the row waits, as one sentence.
QString questionFor(const ImportRow &row, LedgerKind kind);
/// The field whose value can be read in several ways; empty for none.
QString openField(const ImportRow &row);
