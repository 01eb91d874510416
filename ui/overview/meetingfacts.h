#pragma once

#include "core/domain/workspace.h"

/// What the overview says of meetings: how the last one's assignments stand, and what comes next.
struct MeetingFacts
{
    struct Last
    {
        MeetingId id;
        int number = 0;
        QDate date;
        int decided = 0; ///< matters of its items; cancelled ones are not counted
        int completed = 0;

        int percent() const; ///< rounded; 0 without matters
    };
    struct Next
    {
        MeetingId id;
        int number = 0;
        QDate date;
        HalfDay half = HalfDay::Unknown;
        int items = 0;
        int carried = 0; ///< of these, from earlier meetings
    };

    std::optional<Last> last; ///< the one that was closed last
    std::optional<Next> next; ///< the first that is still to come or sits
};
MeetingFacts meetingFacts(const Workspace &workspace, QDate today);
