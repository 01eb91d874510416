#pragma once

#include "core/exchange/ledgerimport.h"

/// Suspicious figures (product rule 15): findings on the row, shown, never corrected.
void addSuspects(ImportPlan &plan, const Ledger &ledger);
