#pragma once

#include "core/base/datephrase.h"
#include "core/base/id.h"
#include "core/base/jsonwriter.h"
#include "core/base/money.h"
#include "core/domain/clockpolicy.h"
#include "core/domain/units.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <array>
#include <string_view>

/// How a value type is kept: in columns of the file (`suffixes` after the field's key) and in the journal's
/// JSON. `put` and `take` are templates over the binding and the row, so that this room knows no SQL. `read`
/// answers whether the JSON was such a value.
template <typename Value>
struct Codec;

/// ISO days without QDate's format parser: a load of 100,000 records reads several hundred thousand of them.
QDate dayFromIso(std::string_view text);
QString isoDay(QDate day); ///< empty for an invalid day
void writeIso(QDate day, std::array<char, 10> &iso);

struct OneColumn
{
    static constexpr std::array suffixes{""};
};

template <>
struct Codec<QString> : OneColumn
{
    static void put(auto &sink, const QString &text) { sink.putText(text); }
    static QString take(auto &source) { return source.takeText(); }
    static void write(JsonWriter &json, const QString &text) { json.value(text); }
    static bool read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
};

template <>
struct Codec<bool> : OneColumn
{
    static void put(auto &sink, bool truth) { sink.putInt(truth ? 1 : 0); }
    static bool take(auto &source) { return source.takeInt() != 0; }
    static void write(JsonWriter &json, bool truth) { json.value(truth); }
    static bool read(const QJsonValue &json, bool &truth)
    {
        truth = json.toBool();
        return json.isBool();
    }
};

template <>
struct Codec<int> : OneColumn
{
    static void put(auto &sink, int number) { sink.putInt(number); }
    static int take(auto &source) { return static_cast<int>(source.takeInt()); }
    static void write(JsonWriter &json, int number) { json.value(qint64(number)); }
    static bool read(const QJsonValue &json, int &number)
    {
        number = json.toInt();
        return json.isDouble();
    }
};

template <>
struct Codec<QDate> : OneColumn
{
    static void put(auto &sink, QDate day)
    {
        if (!day.isValid())
            return sink.putNull();
        std::array<char, 10> iso;
        writeIso(day, iso);
        sink.putShort(std::string_view(iso.data(), iso.size()));
    }
    static QDate take(auto &source) { return dayFromIso(source.takeBytes()); }
    static void write(JsonWriter &json, QDate day)
    {
        if (day.isValid())
            json.value(isoDay(day));
        else
            json.null();
    }
    static bool read(const QJsonValue &json, QDate &day)
    {
        day = json.isString() ? QDate::fromString(json.toString(), Qt::ISODate) : QDate();
        return json.isNull() || day.isValid();
    }
};

template <typename Tag>
struct Codec<Id<Tag>> : OneColumn
{
    static void put(auto &sink, const Id<Tag> &id)
    {
        if (id)
            sink.putUuid(id.value);
        else
            sink.putNull();
    }
    static Id<Tag> take(auto &source) { return {source.takeUuid()}; }
    static void write(JsonWriter &json, const Id<Tag> &id)
    {
        if (id)
            json.value(id.value.toString(QUuid::WithoutBraces));
        else
            json.null();
    }
    static bool read(const QJsonValue &json, Id<Tag> &id)
    {
        id.value = QUuid::fromString(json.toString());
        return json.isNull() || !id.isNull();
    }
};

template <typename Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum> : OneColumn
{
    static void put(auto &sink, Enum value) { sink.putLatin1(storedWord(value)); }
    static Enum take(auto &source)
    {
        const std::string_view text = source.takeBytes();
        for (const auto &word : Words<Enum>::list)
            if (text == word.stored)
                return word.value;
        return Words<Enum>::list.front().value;
    }
    static void write(JsonWriter &json, Enum value) { json.value(QString(storedWord(value))); }
    static bool read(const QJsonValue &json, Enum &value)
    {
        const auto word = fromStoredWord<Enum>(json.toString());
        value = word.value_or(Words<Enum>::list.front().value);
        return word.has_value();
    }
};

template <>
struct Codec<std::optional<Money>>
{
    static constexpr std::array suffixes{"", "_text"};

    static void put(auto &sink, const std::optional<Money> &money)
    {
        if (money) {
            sink.putInt(money->fen);
            sink.putText(money->text);
        } else {
            sink.putNull();
            sink.putNull();
        }
    }
    static std::optional<Money> take(auto &source)
    {
        const bool none = source.isNull();
        Money money{source.takeInt(), source.takeText()};
        return none ? std::nullopt : std::optional(std::move(money));
    }
    static void write(JsonWriter &json, const std::optional<Money> &money);
    static bool read(const QJsonValue &json, std::optional<Money> &money);
};

template <>
struct Words<DatePhrase::Precision>
{
    using enum DatePhrase::Precision;
    static constexpr std::array list{
        Word<DatePhrase::Precision>{Day, "day", QT_TRANSLATE_NOOP("Word", "Day"), u"日"},
        Word<DatePhrase::Precision>{Month, "month", QT_TRANSLATE_NOOP("Word", "Month"), u"月"},
        Word<DatePhrase::Precision>{Quarter, "quarter", QT_TRANSLATE_NOOP("Word", "Quarter"), u"季度"},
        Word<DatePhrase::Precision>{Year, "year", QT_TRANSLATE_NOOP("Word", "Year"), u"年"},
    };
};

template <>
struct Codec<DatePhrase>
{
    static constexpr std::array suffixes{"", "_text", "_precision"};

    static void put(auto &sink, const DatePhrase &phrase)
    {
        Codec<QDate>::put(sink, phrase.date);
        sink.putText(phrase.text);
        Codec<DatePhrase::Precision>::put(sink, phrase.precision);
    }
    static DatePhrase take(auto &source)
    {
        DatePhrase phrase;
        phrase.date = Codec<QDate>::take(source);
        phrase.text = source.takeText();
        phrase.precision = Codec<DatePhrase::Precision>::take(source);
        return phrase;
    }
    static void write(JsonWriter &json, const DatePhrase &phrase);
    static bool read(const QJsonValue &json, DatePhrase &phrase);
};

/// Lists are kept as a JSON array in one text column.
template <>
struct Codec<QStringList> : OneColumn
{
    static QString asText(const QStringList &list);
    static QStringList fromText(const QString &text);

    static void put(auto &sink, const QStringList &list) { sink.putText(asText(list)); }
    static QStringList take(auto &source) { return fromText(source.takeText()); }
    static void write(JsonWriter &json, const QStringList &list);
    static bool read(const QJsonValue &json, QStringList &list);
};

/// References to several records: a JSON array of their ids, in order.
template <typename Tag>
struct Codec<QList<Id<Tag>>> : OneColumn
{
    static void put(auto &sink, const QList<Id<Tag>> &ids) { Codec<QStringList>::put(sink, asTexts(ids)); }
    static QList<Id<Tag>> take(auto &source) { return fromTexts(Codec<QStringList>::take(source)); }
    static void write(JsonWriter &json, const QList<Id<Tag>> &ids)
    {
        Codec<QStringList>::write(json, asTexts(ids));
    }
    static bool read(const QJsonValue &json, QList<Id<Tag>> &ids)
    {
        QStringList texts;
        const bool isList = Codec<QStringList>::read(json, texts);
        ids = fromTexts(texts);
        return isList && !ids.contains(Id<Tag>());
    }

private:
    static QStringList asTexts(const QList<Id<Tag>> &ids)
    {
        QStringList texts;
        for (const Id<Tag> &id : ids)
            texts.append(id.value.toString(QUuid::WithoutBraces));
        return texts;
    }
    static QList<Id<Tag>> fromTexts(const QStringList &texts)
    {
        QList<Id<Tag>> ids;
        for (const QString &text : texts)
            ids.append(Id<Tag>{QUuid::fromString(text)});
        return ids;
    }
};

template <>
struct Codec<QList<FormerName>> : OneColumn
{
    static QString asText(const QList<FormerName> &names);
    static QList<FormerName> fromText(const QString &text);

    static void put(auto &sink, const QList<FormerName> &names) { sink.putText(asText(names)); }
    static QList<FormerName> take(auto &source) { return fromText(source.takeText()); }
    static void write(JsonWriter &json, const QList<FormerName> &names);
    static bool read(const QJsonValue &json, QList<FormerName> &names);
};

/// Kept as words, e.g. "dispatch exclusive calendar 3 7 1": one column, readable in the file.
template <>
struct Codec<ClockPolicy> : OneColumn
{
    static QString asText(const ClockPolicy &policy);
    static std::optional<ClockPolicy> fromText(QStringView text);

    static void put(auto &sink, const ClockPolicy &policy) { sink.putText(asText(policy)); }
    static ClockPolicy take(auto &source) { return fromText(source.takeText()).value_or(ClockPolicy()); }
    static void write(JsonWriter &json, const ClockPolicy &policy) { json.value(asText(policy)); }
    static bool read(const QJsonValue &json, ClockPolicy &policy);
};
