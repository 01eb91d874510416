#pragma once

#include "core/domain/workspace.h"

/// Small workspaces in memory for tests of rules.

template <typename Record>
Ref<Record> shared(Record record)
{
    return std::make_shared<const Record>(std::move(record));
}

template <typename... Records>
Workspace workspaceOf(Records... records)
{
    Workspace workspace;
    workspace.apply(ChangeSet{made(std::move(records))...});
    return workspace;
}

/// The identity with this number; the same in every run.
template <typename IdType>
IdType numbered(quint32 number)
{
    return {QUuid(number, 1, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
}

inline Unit unitCalled(quint32 number, const QString &name)
{
    Unit unit;
    unit.id = numbered<UnitId>(number);
    unit.name = name;
    return unit;
}

inline Person personCalled(quint32 number, const QString &name)
{
    Person person;
    person.id = numbered<PersonId>(number);
    person.name = name;
    return person;
}

inline Project projectCalled(quint32 number, const QString &name)
{
    Project project;
    project.id = numbered<ProjectId>(number);
    project.name = name;
    return project;
}

inline Matter matterCalled(quint32 number, const QString &title)
{
    Matter matter;
    matter.id = numbered<MatterId>(number);
    matter.title = title;
    return matter;
}

/// A duty whose original and current day are the same, as when it was dispatched.
inline Deadline deadlineOf(const Matter &matter, quint32 number, DeadlineStage stage, QDate due)
{
    return {numbered<DeadlineId>(number), matter.id, stage, due, DatePhrase::day(due), {}};
}

inline Extension extensionOf(const Matter &matter, quint32 number, ExtensionState state, QDate requested)
{
    return {numbered<ExtensionId>(number), matter.id, state, {}, DatePhrase::day(requested), {}};
}
