#pragma once

#include "core/exchange/ledger.h"

/// What reading needs to know besides the cell itself.
struct CellContext
{
    std::optional<MoneyUnit> bareMoney; ///< what a bare number of this column is counted in
    QDate reference; ///< the year of dates that name none
};

/// A cell as a value of a field's type. `ambiguity` is filled instead where it can be read two ways.
/// A blank cell gives the type's empty value.
Result<QString>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const QString *);
Result<QStringList>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const QStringList *);
Result<std::optional<Money>>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const std::optional<Money> *);
Result<DatePhrase>
cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const DatePhrase *);
Result<QDate> cellValue(const Cell &cell, const CellContext &context, Ambiguity &ambiguity, const QDate *);

/// "44686～2024-07-20", "2019-2022年": start and finish in one cell; a single date is the finish.
struct DateSpan
{
    DatePhrase start;
    DatePhrase finish;
};
Result<DateSpan> spanValue(const Cell &cell, const CellContext &context);
