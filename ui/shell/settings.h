#pragma once

#include "ui/common/theme.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

/// What the window remembers on this machine from one start to the next.
struct WindowSettings
{
    QByteArray geometry;
    QString lastFile;
    QStringList recentFiles; ///< last first
    QString page; ///< key of the page
    QMap<QString, QByteArray> columns; ///< header states by page
    QString language; ///< zh, en; empty = as the system says
    Appearance appearance = Appearance::FollowSystem;
    int textPixels = normalTextPixels;

    bool operator==(const WindowSettings &) const = default;
};

WindowSettings readWindowSettings();
void writeWindowSettings(const WindowSettings &settings);

/// Puts a file first among the recent ones.
void remember(WindowSettings &settings, const QString &file);
