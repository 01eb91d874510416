#include "tests/support/program.h"

#include "core/session/workspacefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

Answer duban(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DUBAN_PROGRAM), arguments + QStringList {u"--lang"_s, u"en"_s});
    constexpr int longest = 60'000;
    Answer answer;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.exitCode = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.words = QString::fromUtf8(process.readAllStandardError());
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

QString emptyWorkspace(const QString &path)
{
    const auto file = WorkspaceFile::create(path, {u"test"_s, systemIds(), systemClock()});
    return file ? path : QString();
}

QMap<QString, QJsonObject> listed(const QString &file, const QString &what, const QStringList &options)
{
    const Answer answer = duban(QStringList {u"list"_s, file, what, u"--json"_s} + options);
    QMap<QString, QJsonObject> items;
    for (const QJsonValue &item : answer.list(u"items"_s)) {
        const QJsonObject object = item.toObject();
        items.insert(object[what == u"matters" ? u"code"_s : u"name"_s].toString(), object);
    }
    return items;
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}
