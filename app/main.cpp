#include "app/commandline.h"
#include "app/language.h"
#include "app/windowapp.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {
QStringList argumentsOf(int count, char **words)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(words[i]));
    return arguments;
}

/// Only a pack needs fonts; everything else starts without the graphics system.
int runVerb(int count, char **words, const QStringList &arguments, const QString &verb)
{
    if (verb == u"pack") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(count, words);
        const Language language(languageOption(arguments));
        return Invocation::run(arguments);
    }
    QCoreApplication application(count, words);
    const Language language(languageOption(arguments));
    return Invocation::run(arguments);
}
} // namespace

int main(int count, char **words)
{
    QCoreApplication::setApplicationName(u"duban"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DUBAN_VERSION));
    const QStringList arguments = argumentsOf(count, words);
    const QString verb = verbIn(arguments);
    return verb.isEmpty() ? runWindow(count, words, arguments) : runVerb(count, words, arguments, verb);
}
