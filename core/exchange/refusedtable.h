#pragma once

#include "core/exchange/ledgerimport.h"
#include "core/exchange/tablefile.h"

/// The refused rows of a ledger as a table of its own: their cells under headers that are known, the reason
/// and the row they stood on. Mended there, it can be taken in again.
TextTable refusedTable(const Ledger &ledger, const ImportPlan &plan);
