#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "ui/briefing/packpage.h"
#include "ui/shell/settings.h"

#include <functional>

/// What the window needs from outside, filled in by the program's start.
struct Services
{
    Clock clock;
    IdSource ids;
    WorkCalendar calendar;
    QString login; ///< who acts, as the computer knows them
    QPalette systemPalette; ///< the desktop's, before the program put its own in place
    WindowSettings settings;
    std::function<void(const WindowSettings &)> keepSettings;
    std::function<Outcome(const QString &path)> writeSample; ///< called away from the GUI thread
    PackPage::WritePack writePack; ///< called away from the GUI thread
};
