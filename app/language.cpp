#include "app/language.h"

#include "app/commandline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

Language::Language(const QString &code)
{
    const bool english = code == u"en";
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    const QString name = english ? u"duban_en"_s : u"duban_zh_CN"_s;
    if (m_own.load(u":/i18n/"_s + name + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (!english && m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

QString languageOption(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].mid(7);
    }
    return {};
}

QString verbIn(const QStringList &arguments)
{
    QString first;
    for (qsizetype i = 1; i < arguments.size() && first.isEmpty(); ++i) {
        if (arguments[i] == u"--lang" || arguments[i] == u"--today" || arguments[i] == u"--by")
            ++i; // its value
        else if (!arguments[i].startsWith(u'-'))
            first = arguments[i];
    }
    if (first.isEmpty())
        return arguments.contains(u"--json"_s) ? u"help"_s : QString();
    // A workspace that is not there is opened by the window too, which says so.
    const bool isFile = !findVerb(first) && (QFileInfo::exists(first) || first.endsWith(u".duban"_s));
    return isFile ? QString() : first;
}
