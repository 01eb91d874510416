#pragma once

#include "core/domain/workspace.h"

/// Who is there for the sample's meetings, and the day that the sample stands on.
struct SampleCast
{
    std::vector<UnitId> units;
    std::vector<PersonId> people; ///< two for each unit, in its order
    std::vector<PersonId> leaders;
    QDate day;
};

/// The number of the meeting that the sample's matter at `index` was decided at; 0 = it has another source.
int sampleMeetingOf(int index);
QDate sampleMeetingDay(int number);

/// Whether the sample's matter at `index` is closed; nullopt where the dice decide.
std::optional<bool> isSampleMatterClosed(int index);

/// 重点项目周例会 in the sample: three meetings held, a week without one, the next one called by the rules;
/// what was done about the matters.
void addSampleMeetings(Workspace &workspace, const SampleCast &cast, const IdSource &ids);
