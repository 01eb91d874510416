#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// The truth files beside the sample ledgers: what each row of a ledger says.
namespace Truth {

struct File
{
    QString ledger; ///< its path
    QString name; ///< for the name of a test's row
    bool isMatters = false;
};

/// Ledgers with a truth file: those among the fixtures, and those beside the repository when they are there.
QList<File> files();

/// False where only the fixtures are there.
bool hasShared();

QJsonObject read(const QString &path);

/// How a field of a listed project differs from what the truth file says of it; empty = it does not.
QString projectDifference(const QString &field, const QJsonObject &truth, const QJsonValue &listed);

/// The same of a whole matter.
QString matterDifference(const QJsonObject &truth, const QJsonObject &listed);

} // namespace Truth
