#include "ui/shell/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentFilesKept = 8;

/// The first value of an enumeration for any number that it does not know.
template <typename Enum>
Enum numbered(const QSettings &stored, const QString &key, Enum last)
{
    const int number = stored.value(key).toInt();
    return number > 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum();
}

Preferences::Values readPreferences(const QSettings &stored)
{
    Preferences::Values values;
    values.language = stored.value(u"language"_s).toString();
    values.appearance = numbered(stored, u"appearance"_s, Appearance::DarkContrast);
    const bool isLarge = stored.value(u"textPixels"_s).toInt() == largeTextPixels;
    values.textPixels = isLarge ? largeTextPixels : normalTextPixels;
    values.zoom = zoomAfter(stored.value(u"zoom"_s, normalZoom).toInt(), 0);
    return values;
}
} // namespace

WindowSettings readWindowSettings()
{
    QSettings stored;
    WindowSettings settings;
    settings.geometry = stored.value(u"window/geometry"_s).toByteArray();
    settings.lastFile = stored.value(u"files/last"_s).toString();
    settings.recentFiles = stored.value(u"files/recent"_s).toStringList();
    settings.page = stored.value(u"window/page"_s).toString();
    settings.navigation = numbered(stored, u"window/navigation"_s, NavigationNames::Hidden);
    settings.preferences = readPreferences(stored);
    stored.beginGroup(u"columns"_s);
    for (const QString &page : stored.childKeys())
        settings.columns.insert(page, stored.value(page).toByteArray());
    return settings;
}

void writeWindowSettings(const WindowSettings &settings)
{
    QSettings stored;
    stored.setValue(u"window/geometry"_s, settings.geometry);
    stored.setValue(u"files/last"_s, settings.lastFile);
    stored.setValue(u"files/recent"_s, settings.recentFiles);
    stored.setValue(u"window/page"_s, settings.page);
    stored.setValue(u"window/navigation"_s, static_cast<int>(settings.navigation));
    stored.setValue(u"language"_s, settings.preferences.language);
    stored.setValue(u"appearance"_s, static_cast<int>(settings.preferences.appearance));
    stored.setValue(u"textPixels"_s, settings.preferences.textPixels);
    stored.setValue(u"zoom"_s, settings.preferences.zoom);
    stored.beginGroup(u"columns"_s);
    for (auto page = settings.columns.cbegin(); page != settings.columns.cend(); ++page)
        stored.setValue(page.key(), page.value());
}

void remember(WindowSettings &settings, const QString &file)
{
    settings.lastFile = file;
    settings.recentFiles.removeAll(file);
    settings.recentFiles.prepend(file);
    settings.recentFiles = settings.recentFiles.first(std::min(settings.recentFiles.size(), recentFilesKept));
}
