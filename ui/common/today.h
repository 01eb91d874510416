#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

/// The day that everything on screen is reckoned from, and the news that a new one has begun.
class Today : public QObject
{
    Q_OBJECT

public:
    explicit Today(Clock clock, QObject *parent = nullptr);

    QDate day() const { return m_day; }

    /// Looks at the clock now, instead of at the next minute.
    void look();

signals:
    void changed(QDate day);

private:
    Clock m_clock;
    QDate m_day;
    QTimer m_timer;
};
