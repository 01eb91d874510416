#pragma once

#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

/// Whether the navigation shows names beside its icons: as the window's width allows, or as someone chose.
enum class NavigationNames { ByWidth, Shown, Hidden };

/// What the window remembers on this machine from one start to the next.
struct WindowSettings
{
    QByteArray geometry;
    QString lastFile;
    QStringList recentFiles; ///< last first
    QString page; ///< key of the page
    QMap<QString, QByteArray> columns; ///< header states by page
    Preferences::Values preferences;
    NavigationNames navigation = NavigationNames::ByWidth;

    bool operator==(const WindowSettings &) const = default;
};

WindowSettings readWindowSettings();
void writeWindowSettings(const WindowSettings &settings);

/// Puts a file first among the recent ones.
void remember(WindowSettings &settings, const QString &file);
