#include "ui/shell/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentFilesKept = 8;
}

WindowSettings readWindowSettings()
{
    QSettings stored;
    WindowSettings settings;
    settings.geometry = stored.value(u"window/geometry"_s).toByteArray();
    settings.lastFile = stored.value(u"files/last"_s).toString();
    settings.recentFiles = stored.value(u"files/recent"_s).toStringList();
    settings.page = stored.value(u"window/page"_s).toString();
    settings.language = stored.value(u"language"_s).toString();
    const int appearance = stored.value(u"appearance"_s).toInt();
    settings.appearance = appearance == 1 ? Appearance::Light
        : appearance == 2                 ? Appearance::Dark
                                          : Appearance::FollowSystem;
    settings.textPixels
        = stored.value(u"textPixels"_s).toInt() == largeTextPixels ? largeTextPixels : normalTextPixels;
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
    stored.setValue(u"language"_s, settings.language);
    stored.setValue(u"appearance"_s, static_cast<int>(settings.appearance));
    stored.setValue(u"textPixels"_s, settings.textPixels);
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
