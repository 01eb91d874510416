#pragma once

#include "core/domain/codec.h"
#include "core/domain/workspace.h"
#include "core/store/database.h"

/// The columns of a record's table in order, without the id; made from the field descriptions.
template <typename Record>
QList<QByteArray> columnsOf()
{
    QList<QByteArray> columns;
    eachField<Record>([&](const auto &field) {
        for (const char *suffix : Codec<typename std::decay_t<decltype(field)>::ValueType>::suffixes)
            columns.append(QByteArray(field.key) + suffix);
    });
    return columns;
}

template <typename Record>
QByteArray tableName()
{
    return Description<Record>::table;
}

/// Words such as `column` and `before` are SQL's as well as ours: names are quoted.
inline QByteArray quotedName(const QByteArray &name)
{
    return '"' + name + '"';
}

template <typename Record>
QByteArray selectSql(const QByteArray &condition)
{
    QByteArray sql = "SELECT id";
    for (const QByteArray &column : columnsOf<Record>())
        sql += ", " + quotedName(column);
    return sql + " FROM " + quotedName(tableName<Record>()) + condition;
}

template <typename Record>
QByteArray insertSql()
{
    QByteArray names = "id";
    QByteArray marks = "?";
    for (const QByteArray &column : columnsOf<Record>()) {
        names += ", " + quotedName(column);
        marks += ", ?";
    }
    return "INSERT INTO " + quotedName(tableName<Record>()) + " (" + names + ") VALUES (" + marks + ")";
}

template <typename Record>
QByteArray updateSql()
{
    QByteArray sets;
    for (const QByteArray &column : columnsOf<Record>())
        sets += (sets.isEmpty() ? "" : ", ") + quotedName(column) + " = ?";
    return "UPDATE " + quotedName(tableName<Record>()) + " SET " + sets + " WHERE id = ?";
}

template <typename Record>
QByteArray deleteSql()
{
    return "DELETE FROM " + quotedName(tableName<Record>()) + " WHERE id = ?";
}

template <typename Record>
void putFields(Statement &statement, const Record &record)
{
    eachField<Record>([&](const auto &field) {
        Codec<typename std::decay_t<decltype(field)>::ValueType>::put(statement, record.*field.member);
    });
}

template <typename Record>
Record takeRecord(Statement &statement)
{
    Record record;
    record.id.value = statement.takeUuid();
    eachField<Record>([&](const auto &field) {
        record.*field.member = Codec<typename std::decay_t<decltype(field)>::ValueType>::take(statement);
    });
    return record;
}
