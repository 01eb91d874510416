#include "core/meeting/numbering.h"

std::vector<const Meeting *> meetingsOf(const Workspace &workspace, MeetingSeriesId series)
{
    std::vector<const Meeting *> meetings;
    for (const Ref<Meeting> &meeting : workspace.all<Meeting>())
        if (meeting->series == series)
            meetings.push_back(meeting.get());
    std::sort(meetings.begin(), meetings.end(), [](const Meeting *a, const Meeting *b) {
        return std::tie(a->date, a->number, a->id) < std::tie(b->date, b->number, b->id);
    });
    return meetings;
}
