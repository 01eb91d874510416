#pragma once

#include "core/exchange/ledger.h"

/// Header words recognised through the field descriptions. A column is known by its header *path*: the same
/// sub-header stands under two parents.

/// For matching: folded, years and month ranges made neutral ("1—10月累计完成" → "至月累计完成"), money units
/// taken off.
QString headerKey(QStringView text);

/// "(亿元)", "（单位：万元）" within a header; nullopt when it names none.
std::optional<MoneyUnit> headerMoneyUnit(QStringView text);

/// Which field of a record a header path means.
struct HeaderMatch
{
    QString field; ///< empty = none
    bool exact = false; ///< by the field's usual word
    int weight = 0; ///< how sure: a column with a higher one gets the field
};

/// `path` is the header texts from top to bottom, without repetition.
HeaderMatch matchProjectHeader(const QStringList &path);
HeaderMatch matchMatterHeader(const QStringList &path);

/// Both dates of "开工、竣工时间" or "建设起止年限" stand in one column.
bool isSpanHeader(const QStringList &path);

/// The one month that a column is about ("10月/完成投资"); 0 for none and for a range of months.
int headerMonth(const QStringList &path);
