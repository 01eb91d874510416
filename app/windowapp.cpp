#include "app/windowapp.h"

#include "app/language.h"
#include "app/sample.h"
#include "core/briefing/pack.h"
#include "core/exchange/pdf/pdf.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
QString loginName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QDir::home().dirName()));
}

/// The file on the command line; empty = none is named.
QString fileIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang" || arguments[i] == u"--today")
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

/// --today: the window then shows the file as of that day, as the command line does.
std::optional<QDate> dayIn(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--today"_s);
    const QDate day = QDate::fromString(arguments.value(at + 1), Qt::ISODate);
    return at >= 0 && day.isValid() ? std::optional(day) : std::nullopt;
}

Services servicesOf(const WindowSettings &settings, const QStringList &arguments)
{
    Services services;
    services.clock = systemClock();
    services.clock.pinned = dayIn(arguments);
    services.ids = systemIds();
    services.calendar = WorkCalendar::shipped();
    services.login = loginName();
    services.systemPalette = QApplication::palette();
    services.settings = settings;
    services.keepSettings = writeWindowSettings;
    services.writeSample = writeSample;
    services.writePack = [](const Workspace &workspace, const PackRequest &request, const QString &path) {
        return writePdf(composePack(workspace, WorkCalendar::shipped(), request), path)
            .map([&path](const PdfResult &) { return path; });
    };
    return services;
}
} // namespace

int runWindow(int count, char **words, const QStringList &arguments)
{
    QApplication application(count, words);
    const WindowSettings settings = readWindowSettings();
    const QString asked = languageOption(arguments);
    const Language language(asked.isEmpty() ? settings.preferences.language : asked);
    Windows windows(servicesOf(settings, arguments));
    windows.open(fileIn(arguments));
    return QApplication::exec();
}
