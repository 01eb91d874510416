#pragma once

#include <QCoreApplication>
#include <QDate>

/// Words that several parts of the overview share.
struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    static QString day(QDate date); ///< "13 Nov"
    static QString dayWithWeekday(QDate date, QDate today); ///< "tomorrow, 13 Nov (Sat)"
    static QString yi(qint64 fen); ///< in 亿元 to one place: "425.5"
};
