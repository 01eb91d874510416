#include "tests/support/program.h"

#include "core/session/workspacefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// The program where everybody may start it: a build folder often is its owner's alone.
QString programForAll()
{
    static const QTemporaryDir folder;
    const QString copy = folder.filePath(u"duban"_s);
    const QFile::Permissions all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(folder.path(), all | QFile::WriteOwner);
    if (!QFile::exists(copy) && QFile::copy(QStringLiteral(DUBAN_PROGRAM), copy))
        QFile::setPermissions(copy, all);
    return copy;
}
} // namespace

Answer duban(const QStringList &arguments, Rights rights)
{
    QProcess process;
    // An account that may do everything would not notice a file that may not be written.
    if (rights == Rights::Nobodys && geteuid() == 0)
        process.setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(127);
        });
    process.start(rights == Rights::Own ? QStringLiteral(DUBAN_PROGRAM) : programForAll(),
                  arguments + QStringList{u"--lang"_s, u"en"_s});
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
    const Answer answer = duban(QStringList{u"list"_s, file, what, u"--json"_s} + options);
    QMap<QString, QJsonObject> items;
    for (const QJsonValue &item : answer.list(u"items"_s)) {
        const QJsonObject object = item.toObject();
        items.insert(object[what == u"matters" ? u"code"_s : u"name"_s].toString(), object);
    }
    return items;
}

QString takenColumns(const Answer &imported)
{
    QStringList columns;
    for (const QJsonValue &column : imported.list(u"mapping"_s))
        if (!column[u"field"].isNull())
            columns.append(column[u"column"].toString() + u'=' + column[u"field"].toString());
    return columns.join(u' ');
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}
