#pragma once

#include <QCoreApplication>
#include <QStringView>

#include <tuple>

/// What is said once about one field of a record: its machine name, its place in the struct, its title, and
/// the header words of ledgers that mean it (separated by |; "a/b" is sub-header b under parent a; the first
/// is the usual one).
template <typename Record, typename Value>
struct Field
{
    using RecordType = Record;
    using ValueType = Value;

    const char *key;
    Value Record::*member;
    const char *title; ///< English source text, context "Field"
    QStringView headers;

    constexpr Field(const char *fieldKey, Value Record::*place, const char *fieldTitle, QStringView words)
        : key(fieldKey)
        , member(place)
        , title(fieldTitle)
        , headers(words)
    {
    }

    QLatin1String name() const { return QLatin1String(key); }
    QString shownTitle() const { return QCoreApplication::translate("Field", title); }
};

/// Specialised beside each record: `table`, `title`, `fields` (all but the id).
template <typename Record>
struct Description;

/// Calls visitor(field) for every described field of a record, in order.
template <typename Record, typename Visitor>
constexpr void eachField(Visitor &&visitor)
{
    std::apply([&](const auto &...field) { (visitor(field), ...); }, Description<Record>::fields);
}

template <typename Record>
constexpr size_t fieldCount = std::tuple_size_v<decltype(Description<Record>::fields)>;
