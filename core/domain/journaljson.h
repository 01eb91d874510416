#pragma once

#include "core/domain/codec.h"
#include "core/domain/workspace.h"

#include <QJsonDocument>

/// The journal's JSON of a change. A made or removed record is written with every field that is not at its
/// default; an altered one with the fields that differ, before and after.
struct JournalSides
{
    QByteArray before; ///< empty = there was none
    QByteArray after; ///< empty = there is none
};

template <typename Record>
QByteArray journalOf(const Record &record)
{
    static const Record blank;
    JsonWriter json;
    json.beginObject();
    eachField<Record>([&](const auto &field) {
        if (record.*field.member == blank.*field.member)
            return;
        json.key(field.name());
        Codec<typename std::decay_t<decltype(field)>::ValueType>::write(json, record.*field.member);
    });
    json.endObject();
    return json.take();
}

template <typename Record>
JournalSides journalOf(const ChangeOf<Record> &change)
{
    if (!change.before || !change.after)
        return {change.before ? journalOf(*change.before) : QByteArray(),
                change.after ? journalOf(*change.after) : QByteArray()};
    JsonWriter before;
    JsonWriter after;
    before.beginObject();
    after.beginObject();
    eachField<Record>([&](const auto &field) {
        if (change.before.get()->*field.member == change.after.get()->*field.member)
            return;
        using Value = typename std::decay_t<decltype(field)>::ValueType;
        const QLatin1String key = field.name();
        before.key(key);
        Codec<Value>::write(before, change.before.get()->*field.member);
        after.key(key);
        Codec<Value>::write(after, change.after.get()->*field.member);
    });
    before.endObject();
    after.endObject();
    return {before.take(), after.take()};
}

/// Puts the fields named in the JSON into the record. False where a value is not of the field's kind.
template <typename Record>
bool readFields(const QJsonObject &json, Record &record)
{
    bool fine = true;
    eachField<Record>([&](const auto &field) {
        const auto at = json.constFind(field.name());
        if (at != json.constEnd())
            fine = Codec<typename std::decay_t<decltype(field)>::ValueType>::read(*at, record.*field.member)
                && fine;
    });
    return fine;
}

/// Do the fields named in the JSON hold just these values?
template <typename Record>
bool holdsFields(const QJsonObject &json, const Record &record)
{
    Record other = record;
    return readFields(json, other) && other == record;
}
