#pragma once

#include "core/exchange/ledgerlayout.h"

/// What a row below the header is, if it is no record: total, group, note, blank, header. Empty = a record.
QString furnitureKind(const SheetRow &row, const LedgerLayout &layout);
