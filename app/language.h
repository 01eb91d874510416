#pragma once

#include <QStringList>
#include <QTranslator>

/// The language of a run: Chinese unless asked otherwise. Keeps the translators alive and installed.
class Language
{
public:
    explicit Language(const QString &code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// --lang zh|en; empty where it is not given.
QString languageOption(const QStringList &arguments);

/// The verb of a command line; empty when the window is meant: no word at all, or a file to open.
QString verbIn(const QStringList &arguments);
