#include "app/lists.h"

#include "core/domain/codec.h"

using namespace Qt::StringLiterals;

namespace {
struct ListVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ListVerb)
};
} // namespace

void writeListHead(JsonWriter &json, const QString &schema, const Workspace &workspace, QDate today)
{
    json.pair(u"schema", QStringView(schema));
    json.pair(u"as_of", QStringView(isoDay(today)));
    json.pair(u"sample", workspace.office().sample);
}

VerbResult runList(const Invocation &call)
{
    struct List
    {
        QStringView name;
        VerbResult (*list)(const Invocation &, const Workspace &, QDate);
    };
    static constexpr List lists[] = {{u"projects", listProjects},
                                     {u"matters", listMatters},
                                     {u"overdue", listOverdue},
                                     {u"due", listDue},
                                     {u"meetings", listMeetings},
                                     {u"units", listUnits}};
    const auto wanted = std::find_if(
        std::begin(lists), std::end(lists), [&](const List &list) { return call.word(1) == list.name; });
    if (wanted == std::end(lists))
        return failure(Error::Kind::Usage,
                       ListVerbText::tr(
                           "There is no list “%1”. Lists: projects, matters, overdue, due, meetings, units.")
                           .arg(call.word(1)));
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    return call.openForReading().and_then(
        [&](const auto &file) { return wanted->list(call, file->workspace(), *today); });
}
