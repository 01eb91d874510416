#pragma once

#include "core/domain/matterevent.h"
#include "core/domain/office.h"
#include "core/domain/savedview.h"

#include <memory>
#include <variant>
#include <vector>

/// A record as it stands; never written to, so copies of a workspace share it.
template <typename Record>
using Ref = std::shared_ptr<const Record>;

/// Names every kind of record once. Whatever goes over all of them (file, journal, checks) goes over this
/// list.
template <typename... Records>
struct RecordList
{
};
using AllRecords = RecordList<Unit,
                              Person,
                              Project,
                              Matter,
                              Deadline,
                              Extension,
                              RefusedRow,
                              Office,
                              MeetingSeries,
                              Meeting,
                              AgendaItem,
                              Attendance,
                              MatterEvent,
                              SavedView>;

/// One record before and after: null before = made, null after = removed.
template <typename Record>
struct ChangeOf
{
    Ref<Record> before;
    Ref<Record> after;

    const Record &either() const { return after ? *after : *before; }
};

namespace detail {
template <typename List>
struct ChangeVariant;
template <typename... Records>
struct ChangeVariant<RecordList<Records...>>
{
    using type = std::variant<ChangeOf<Records>...>;
};
} // namespace detail

using Change = detail::ChangeVariant<AllRecords>::type;

/// What an edit does. The store commits it, the journal keeps it, undo inverts it, models are told of it, an
/// import previews it.
using ChangeSet = std::vector<Change>;

template <typename Record>
Change made(Record record)
{
    return ChangeOf<Record>{nullptr, std::make_shared<const Record>(std::move(record))};
}

template <typename Record>
Change altered(Ref<Record> before, Record after)
{
    return ChangeOf<Record>{std::move(before), std::make_shared<const Record>(std::move(after))};
}

template <typename Record>
Change removed(Ref<Record> before)
{
    return ChangeOf<Record>{std::move(before), nullptr};
}

/// The same set backwards.
ChangeSet inverse(const ChangeSet &changes);

/// Calls visitor.template operator()<Record>() for every kind of record.
template <typename Visitor, typename... Records>
void eachRecordType(RecordList<Records...>, Visitor &&visitor)
{
    (visitor.template operator()<Records>(), ...);
}

template <typename Visitor>
void eachRecordType(Visitor &&visitor)
{
    eachRecordType(AllRecords(), std::forward<Visitor>(visitor));
}
