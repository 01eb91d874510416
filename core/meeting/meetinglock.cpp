#include "core/meeting/meetinglock.h"

#include "core/domain/lookup.h"

namespace {
struct MeetingLockText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEdit)
};
} // namespace

Result<Ref<Meeting>> changeableMeeting(const Workspace &workspace, MeetingId meeting)
{
    const Ref<Meeting> standing = workspace.table<Meeting>().ref(meeting);
    if (!standing)
        return failure(Error::Kind::Missing, MeetingLockText::tr("The meeting is not there any more."));
    const QString name = meetingName(workspace, *standing);
    if (standing->state == MeetingState::Closed)
        return failure(
            Error::Kind::Invalid,
            MeetingLockText::tr("“%1” is closed. To change it, open it again and say why.").arg(name));
    if (standing->state == MeetingState::Cancelled)
        return failure(Error::Kind::Invalid,
                       MeetingLockText::tr("“%1” was cancelled and cannot be changed.").arg(name));
    return standing;
}

Result<Ref<AgendaItem>> changeableItem(const Workspace &workspace, AgendaItemId item)
{
    const Ref<AgendaItem> standing = workspace.table<AgendaItem>().ref(item);
    if (!standing)
        return failure(Error::Kind::Missing, MeetingLockText::tr("The agenda item is not there any more."));
    return changeableMeeting(workspace, standing->meeting).map([&](const Ref<Meeting> &) {
        return standing;
    });
}
