#include "ui/overview/overviewtext.h"

#include <QLocale>

QString OverviewText::day(QDate date)
{
    return QLocale().toString(date, tr("d MMM"));
}

QString OverviewText::dayWithWeekday(QDate date, QDate today)
{
    const QString text = QLocale().toString(date, tr("d MMM (ddd)"));
    if (date == today)
        return tr("today, %1").arg(text);
    return date == today.addDays(1) ? tr("tomorrow, %1").arg(text) : text;
}

QString OverviewText::yi(qint64 fen)
{
    constexpr double fenOfYi = 1e10;
    return QString::number(static_cast<double>(fen) / fenOfYi, 'f', 1);
}
