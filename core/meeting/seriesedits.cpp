#include "core/meeting/seriesedits.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace {
struct SeriesEditText
{
    Q_DECLARE_TR_FUNCTIONS(SeriesEdit)
};
} // namespace

Edit correctSeries(const MeetingSeries &seen, const MeetingSeries &wanted)
{
    return [=](const Workspace &workspace) -> Result<ChangeSet> {
        const Ref<MeetingSeries> standing = workspace.table<MeetingSeries>().ref(seen.id);
        if (!standing)
            return failure(Error::Kind::Missing, SeriesEditText::tr("The series is not there any more."));
        MeetingSeries after = wanted;
        after.id = seen.id;
        after.name = tidied(wanted.name);
        after.place = tidied(wanted.place);
        if (after.name.isEmpty())
            return failure(Error::Kind::Invalid, SeriesEditText::tr("A series needs a name."));
        if (*standing == after)
            return ChangeSet();
        if (!(*standing == seen))
            return failure(Error::Kind::Conflict,
                           SeriesEditText::tr("The settings of the series were changed meanwhile."));
        return ChangeSet{altered<MeetingSeries>(standing, std::move(after))};
    };
}
