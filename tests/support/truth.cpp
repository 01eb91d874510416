#include "tests/support/truth.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {
QString sharedLedgers()
{
    return QStringLiteral(DUBAN_SHARED_DIR) + u"/data/ledgers"_s;
}

void addFrom(const QString &folder, const QString &origin, QList<Truth::File> &files)
{
    const QStringList truths = QDir(folder).entryList({u"*.truth.json"_s}, QDir::Files, QDir::Name);
    for (const QString &truth : truths) {
        const QString ledger = truth.chopped(int(qstrlen(".truth.json")));
        files.append({folder + u'/' + ledger, origin + ledger, ledger.startsWith(u"matters")});
    }
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QString difference(const QString &field, const QJsonValue &expected, const QJsonValue &actual)
{
    return expected == actual ? QString()
                              : u"%1: expected %2, got %3"_s.arg(field, shown(expected), shown(actual));
}

QString word(const QString &chinese)
{
    static const QMap<QString, QString> words{{u"前期"_s, u"preparing"_s},
                                              {u"新开工"_s, u"starting"_s},
                                              {u"在建"_s, u"building"_s},
                                              {u"停工"_s, u"building"_s},
                                              {u"竣工"_s, u"finished"_s},
                                              {u"一般"_s, u"ordinary"_s},
                                              {u"重大"_s, u"major"_s},
                                              {u"复杂"_s, u"complex"_s},
                                              {u"办理中"_s, u"in_work"_s},
                                              {u"申请延期"_s, u"in_work"_s},
                                              {u"已办结"_s, u"completed"_s},
                                              {u"已销号"_s, u"signed_off"_s}};
    return words.value(chinese, chinese);
}
} // namespace

QList<Truth::File> Truth::files()
{
    QList<File> files;
    addFrom(QStringLiteral(DUBAN_FIXTURES), u"fixture "_s, files);
    addFrom(sharedLedgers(), u"shared "_s, files);
    return files;
}

bool Truth::hasShared()
{
    return QDir(sharedLedgers()).exists();
}

QJsonObject Truth::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString Truth::projectDifference(const QString &field, const QJsonObject &truth, const QJsonValue &listed)
{
    const QJsonValue text = truth[u"text"];
    if (text.isNull())
        return difference(field, text, listed);
    if (truth.contains(u"yuan"_s) || truth.contains(u"date"_s)) {
        for (auto part = truth.begin(); part != truth.end(); ++part)
            if (const QString found = difference(field + u'/' + part.key(), part.value(), listed[part.key()]);
                !found.isEmpty())
                return found;
        return {};
    }
    if (field == u"level")
        return difference(field, QJsonArray{text}, listed);
    if (field == u"unit" || field == u"person" || field == u"leader")
        return difference(field, text, listed[u"name"]);
    return difference(field, field == u"stage" ? QJsonValue(word(text.toString())) : text, listed);
}

QString Truth::matterDifference(const QJsonObject &truth, const QJsonObject &listed)
{
    for (const QString &field : {u"code"_s, u"source"_s, u"title"_s, u"start"_s, u"progress"_s})
        if (const QString found = difference(field, truth[field], listed[field]); !found.isEmpty())
            return found;
    for (const QString &field : {u"unit"_s, u"person"_s})
        if (const QString found = difference(field, truth[field], listed[field][u"name"]); !found.isEmpty())
            return found;
    for (const QString &field : {u"class"_s, u"state"_s})
        if (const QString found = difference(field, word(truth[field].toString()), listed[field]);
            !found.isEmpty())
            return found;
    const bool asked = truth[u"state"].toString() == u"申请延期";
    if (const QString found = difference(u"extension_pending"_s, asked, listed[u"extension_pending"]);
        !found.isEmpty())
        return found;
    QJsonArray dueDays;
    for (const QJsonValue &stage : listed[u"stages"].toArray())
        if (!stage[u"due"].isNull())
            dueDays.append(stage[u"due"][u"date"]);
    return difference(u"solve_due"_s, QJsonArray{truth[u"solve_due"]}, dueDays);
}
