#include "ui/common/viewstate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject ViewState::toJson() const
{
    QJsonArray conditionList;
    for (const FieldCondition &condition : conditions)
        conditionList += condition.toJson();
    QJsonArray columnList;
    for (const Column &column : columns)
        columnList += QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}};
    return {{u"words"_s, words},
            {u"conditions"_s, conditionList},
            {u"group"_s, groupColumn},
            {u"sort"_s, sortColumn},
            {u"descending"_s, sortOrder == Qt::DescendingOrder},
            {u"columns"_s, columnList}};
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    ViewState state;
    state.words = json[u"words"_s].toString();
    for (const QJsonValue &each : json[u"conditions"_s].toArray()) {
        FieldCondition condition = FieldCondition::fromJson(each.toObject());
        if (!condition.column.isEmpty() && !condition.isEmpty())
            state.conditions.push_back(std::move(condition));
    }
    state.groupColumn = json[u"group"_s].toString();
    state.sortColumn = json[u"sort"_s].toString();
    state.sortOrder = json[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (const QJsonValue &each : json[u"columns"_s].toArray())
        if (const QString key = each[u"key"_s].toString(); !key.isEmpty())
            state.columns.push_back({key, each[u"width"_s].toInt()});
    return state;
}
