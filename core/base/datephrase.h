#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

/// A date as it was printed and the last day that the words allow (domain research §1.9).
struct DatePhrase
{
    enum class Precision { Day, Month, Quarter, Year };

    QDate date; ///< invalid where the cell holds only a mark such as "—"
    QString text; ///< as printed ("3月底", "2021.6", "—"); empty = a plain day made by the program
    Precision precision = Precision::Day;

    bool isDated() const { return date.isValid(); }
    bool operator==(const DatePhrase &) const = default;

    static DatePhrase day(QDate day) { return {day, {}, Precision::Day}; }
};

/// Reads "2021-10-20", "2019/4/15", "2021年2月", "2021.6", "2022年10月底", "8月15日前", "3月底", "年底前",
/// "2021年三季度", "2022年", "下周三", "两周内", "+7", "三天内", full-width digits and Chinese numerals.
/// Words of commitment and of what is to happen (确保, 计划, 前, 开工, 完成 …) may stand around the date.
/// Words without a year take that of `reference`; words without a day count from it. An invalid reference
/// refuses them. Half a year is a Quarter by precision: its last one. Years run from 1949 to 2100.
/// A blank is nullopt; "—", "/", "无", "-" give an undated phrase that keeps its words.
/// Refused with a sentence: no such day or month, two dates, working days, vague (初, 中) and unknown words.
Result<std::optional<DatePhrase>> parseDatePhrase(const QString &text, QDate reference);

/// What a *number* cell such as 2021.1 may mean: January or October. One reading: that; several: all of them,
/// earliest first. Each has the words that a text of that month would have ("2021.1", "2021.10").
QList<DatePhrase> readingsOfYearMonthNumber(double value);

/// As printed if there are words, else the ISO day.
QString shown(const DatePhrase &phrase);
