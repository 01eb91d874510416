#pragma once

#include "ui/shell/services.h"

#include <QStringList>

/// What the program gives its window; `--today` in the arguments pins the day.
Services windowServices(const WindowSettings &settings, const QStringList &arguments);

/// The program with its window: opens the file that is named, else the last one, else the first-start page.
int runWindow(int count, char **words, const QStringList &arguments);
