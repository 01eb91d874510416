#pragma once

#include <QUuid>

#include <compare>
#include <functional>

/// An identity that does not mix with those of other records: passing a ProjectId for a UnitId does not
/// compile.
template <typename Tag>
struct Id
{
    QUuid value;

    bool isNull() const { return value.isNull(); }
    explicit operator bool() const { return !value.isNull(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

template <typename Tag>
struct std::hash<Id<Tag>>
{
    size_t operator()(const Id<Tag> &id) const { return qHash(id.value, 0); }
};

/// Where new identities come from. Edits take one, so that they stay functions of what they are given.
using IdSource = std::function<QUuid()>;

/// UUIDv7 (RFC 9562 §5.7): ordered by the time of making, random otherwise. Safe from any thread.
IdSource systemIds();

/// Always the same row of identities for the same name; for the sample and for tests.
IdSource repeatableIds(const QString &name);

template <typename IdType>
IdType makeId(const IdSource &ids)
{
    return IdType{ids()};
}
