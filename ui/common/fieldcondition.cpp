#include "ui/common/fieldcondition.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::optional<qint64> boundFrom(const QJsonValue &json)
{
    return json.isString() ? std::optional(json.toString().toLongLong()) : std::nullopt;
}
} // namespace

bool FieldCondition::holdsValue(const QString &key) const
{
    return std::any_of(values.begin(), values.end(), [&](const Value &value) { return value.key == key; });
}

QJsonObject FieldCondition::toJson() const
{
    QJsonObject json{{u"column"_s, column}};
    QJsonArray list;
    for (const Value &value : values)
        list += QJsonObject{{u"key"_s, value.key}, {u"title"_s, value.title}};
    if (!list.isEmpty())
        json[u"values"_s] = list;
    if (!contains.isEmpty())
        json[u"contains"_s] = contains;
    // As texts: a double does not hold every amount in 分.
    if (from)
        json[u"from"_s] = QString::number(*from);
    if (to)
        json[u"to"_s] = QString::number(*to);
    return json;
}

FieldCondition FieldCondition::fromJson(const QJsonObject &json)
{
    FieldCondition condition;
    condition.column = json[u"column"_s].toString();
    for (const QJsonValue &each : json[u"values"_s].toArray())
        condition.values.push_back({each[u"key"_s].toString(), each[u"title"_s].toString()});
    condition.contains = json[u"contains"_s].toString();
    condition.from = boundFrom(json[u"from"_s]);
    condition.to = boundFrom(json[u"to"_s]);
    return condition;
}
