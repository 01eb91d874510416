#include "ui/common/today.h"

using namespace std::chrono_literals;

Today::Today(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_day(m_clock.today())
{
    // Polling, not a timer to midnight: a laptop that slept through it still notices within a minute.
    m_timer.setInterval(1min);
    connect(&m_timer, &QTimer::timeout, this, &Today::look);
    m_timer.start();
}

void Today::look()
{
    const QDate day = m_clock.today();
    if (day == m_day)
        return;
    m_day = day;
    emit changed(day);
}
