#pragma once

#include "core/domain/change.h"

#include <algorithm>
#include <functional>

/// Records of one kind, sorted by id, held as shared values: copying the table copies references, not
/// records.
template <typename Record>
class Table
{
public:
    using Key = typename Record::Key;

    const Record *find(const Key &id) const
    {
        const auto at = lower(id);
        return at != m_records.end() && (*at)->id == id ? at->get() : nullptr;
    }
    Ref<Record> ref(const Key &id) const
    {
        const auto at = lower(id);
        return at != m_records.end() && (*at)->id == id ? *at : nullptr;
    }
    const std::vector<Ref<Record>> &all() const { return m_records; }
    size_t size() const { return m_records.size(); }
    bool isEmpty() const { return m_records.empty(); }

    /// For loading: takes the records in any order.
    void fill(std::vector<Ref<Record>> records)
    {
        m_records = std::move(records);
        if (!std::is_sorted(m_records.begin(), m_records.end(), byId))
            std::sort(m_records.begin(), m_records.end(), byId);
    }

    /// Replaces, adds and takes out. Many additions are merged in one go: an import of 50,000 rows stays
    /// linear.
    void apply(const std::vector<const ChangeOf<Record> *> &changes)
    {
        std::vector<Ref<Record>> added;
        std::vector<size_t> gone;
        for (const ChangeOf<Record> *change : changes) {
            const auto at
                = std::lower_bound(m_records.begin(), m_records.end(), change->either().id, idBefore);
            const bool found = at != m_records.end() && (*at)->id == change->either().id;
            if (found && change->after)
                *at = change->after;
            else if (found)
                gone.push_back(static_cast<size_t>(at - m_records.begin()));
            else if (change->after)
                added.push_back(change->after);
        }
        takeOut(gone);
        std::sort(added.begin(), added.end(), byId);
        const auto middle = static_cast<std::ptrdiff_t>(m_records.size());
        m_records.insert(m_records.end(), added.begin(), added.end());
        if (middle > 0 && !added.empty() && !byId(m_records[static_cast<size_t>(middle) - 1], added.front()))
            std::inplace_merge(m_records.begin(), m_records.begin() + middle, m_records.end(), byId);
    }

private:
    using Iterator = typename std::vector<Ref<Record>>::const_iterator;

    static bool byId(const Ref<Record> &a, const Ref<Record> &b) { return a->id < b->id; }
    static bool idBefore(const Ref<Record> &record, const Key &id) { return record->id < id; }
    Iterator lower(const Key &id) const
    {
        return std::lower_bound(m_records.begin(), m_records.end(), id, idBefore);
    }
    void takeOut(const std::vector<size_t> &gone)
    {
        for (const size_t index : gone)
            m_records[index] = nullptr;
        if (!gone.empty())
            std::erase(m_records, nullptr);
    }

    std::vector<Ref<Record>> m_records;
};

/// Everything that is live, in memory. Rules read it; only a ChangeSet changes it.
class Workspace
{
public:
    template <typename Record>
    const Table<Record> &table() const
    {
        return std::get<Table<Record>>(m_tables);
    }
    template <typename Record>
    Table<Record> &table()
    {
        return std::get<Table<Record>>(m_tables);
    }
    template <typename Record>
    const std::vector<Ref<Record>> &all() const
    {
        return table<Record>().all();
    }
    const Unit *find(UnitId id) const { return table<Unit>().find(id); }
    const Person *find(PersonId id) const { return table<Person>().find(id); }
    const Project *find(ProjectId id) const { return table<Project>().find(id); }
    const Matter *find(MatterId id) const { return table<Matter>().find(id); }
    const Deadline *find(DeadlineId id) const { return table<Deadline>().find(id); }
    const Extension *find(ExtensionId id) const { return table<Extension>().find(id); }
    const MeetingSeries *find(MeetingSeriesId id) const { return table<MeetingSeries>().find(id); }
    const Meeting *find(MeetingId id) const { return table<Meeting>().find(id); }
    const AgendaItem *find(AgendaItemId id) const { return table<AgendaItem>().find(id); }
    const Attendance *find(AttendanceId id) const { return table<Attendance>().find(id); }
    const MatterEvent *find(MatterEventId id) const { return table<MatterEvent>().find(id); }
    const SavedView *find(SavedViewId id) const { return table<SavedView>().find(id); }

    /// The settings of the file; defaults where none were kept.
    const Office &office() const;
    Ref<Office> officeRecord() const; ///< null = none kept yet

    void apply(const ChangeSet &changes);

private:
    template <typename List>
    struct Tables;
    template <typename... Records>
    struct Tables<RecordList<Records...>>
    {
        using type = std::tuple<Table<Records>...>;
    };

    Tables<AllRecords>::type m_tables;
};

/// A change that someone wants: decided when its turn comes, on the workspace of that moment. Does nothing
/// itself.
using Edit = std::function<Result<ChangeSet>(const Workspace &)>;
