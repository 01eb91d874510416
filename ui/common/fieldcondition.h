#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// What one column must hold for a row to stay in the list. Of several values one is enough; everything else
/// must hold together.
struct FieldCondition
{
    struct Value
    {
        QString key; ///< RecordTable::valueKeyAt
        QString title; ///< as it was called when it was chosen

        bool operator==(const Value &) const = default;
    };

    QString column; ///< key of the column
    std::vector<Value> values;
    QString contains;
    std::optional<qint64> from; ///< 分, or a Julian day
    std::optional<qint64> to;

    bool isEmpty() const { return values.empty() && contains.isEmpty() && !from && !to; }
    bool holdsValue(const QString &key) const;
    bool operator==(const FieldCondition &) const = default;

    QJsonObject toJson() const;
    static FieldCondition fromJson(const QJsonObject &json);
};
