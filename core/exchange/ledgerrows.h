#pragma once

#include "core/exchange/ledgerlayout.h"

/// Reads the rows of a sheet whose layout is known into `ledger`, which already knows unit, as-of and
/// options.
void readProjectRows(const Sheet &sheet, const LedgerLayout &layout, Ledger &ledger);
void readMatterRows(const Sheet &sheet, const LedgerLayout &layout, Ledger &ledger);

/// The fields that a column of such a ledger can be taken as, in the order of the record.
QStringList ledgerFields(LedgerKind kind);
