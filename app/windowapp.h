#pragma once

#include <QStringList>

/// The program with its window: opens the file that is named, else the last one, else the first-start page.
int runWindow(int count, char **words, const QStringList &arguments);
