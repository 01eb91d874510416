#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// What the program said to one call.
struct Answer
{
    int exitCode = -1; ///< -1 = it did not end by itself
    QByteArray out;
    QString words; ///< for people, from stderr
    QJsonObject json; ///< empty unless it was one JSON object

    QJsonArray list(const QString &key) const { return json[key].toArray(); }
};

/// With whose rights the program runs.
enum class Rights { Own, Nobodys };

/// Runs the program as a person would from a terminal, with English sentences.
Answer duban(const QStringList &arguments, Rights rights = Rights::Own);

/// A new workspace without a record; its path.
QString emptyWorkspace(const QString &path);

/// The items of a list, by their name (projects, units) or code (matters).
QMap<QString, QJsonObject> listed(const QString &file, const QString &what, const QStringList &options = {});

/// The columns that an import takes in: "B=name D=total".
QString takenColumns(const Answer &imported);

/// The keys of an object, sorted.
QStringList keysOf(const QJsonObject &object);
