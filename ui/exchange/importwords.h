#pragma once

#include "core/exchange/ledgerimport.h"
#include "ui/common/recordtable.h"

// What an import says of its rows, in words.

QString outcomeWord(RowOutcome outcome);
QString outcomeSign(RowOutcome outcome); ///< ✕ ? △ ＋ ＝
CellMark outcomeMark(RowOutcome outcome);

/// The title of a described field of projects or matters; the name itself for any other.
QString fieldTitle(const QString &field, LedgerKind kind);

/// Why a row waits for a decision.
QString candidateText(const Candidate &candidate, LedgerKind kind);
