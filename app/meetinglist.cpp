#include "app/lists.h"

#include "app/publicjson.h"
#include "core/domain/lookup.h"
#include "core/exchange/tablefile.h"
#include "core/meeting/agenda.h"
#include "core/meeting/numbering.h"

using namespace Qt::StringLiterals;

namespace {
struct MeetingListText
{
    Q_DECLARE_TR_FUNCTIONS(ListVerb)
};

/// Every meeting: by the name of its series, then in the order of the series.
std::vector<const Meeting *> meetingsInOrder(const Workspace &workspace)
{
    std::vector<const MeetingSeries *> allSeries;
    for (const Ref<MeetingSeries> &series : workspace.all<MeetingSeries>())
        allSeries.push_back(series.get());
    std::sort(allSeries.begin(), allSeries.end(), [](const MeetingSeries *a, const MeetingSeries *b) {
        return std::tie(a->name, a->id) < std::tie(b->name, b->id);
    });
    std::vector<const Meeting *> meetings;
    for (const MeetingSeries *series : allSeries)
        for (const Meeting *meeting : meetingsOf(workspace, series->id))
            meetings.push_back(meeting);
    return meetings;
}

QString seriesName(const Workspace &workspace, const Meeting &meeting)
{
    const MeetingSeries *series = workspace.find(meeting.series);
    return series ? series->name : QString();
}

class MeetingListJson
{
public:
    MeetingListJson(JsonWriter &json, const Workspace &workspace, QDate today)
        : m_json(json)
        , m_values(json, workspace)
        , m_workspace(workspace)
        , m_today(today)
    {
    }

    void write(const Meeting &meeting)
    {
        const FollowUp followUp = followUpOf(m_workspace, meeting, m_today);
        m_json.beginObject();
        m_json.key(u"id");
        m_values.uuid(meeting.id.value);
        m_json.key(u"series");
        m_values.text(seriesName(m_workspace, meeting));
        m_json.pair(u"year", qint64(meeting.date.year()));
        m_json.key(u"number");
        meeting.number > 0 ? m_json.value(qint64(meeting.number)) : m_json.null();
        m_json.key(u"date");
        m_values.day(meeting.date);
        m_json.key(u"state");
        m_values.value(meeting.state);
        m_json.key(u"agenda");
        m_json.beginArray();
        for (const AgendaItem *item : agendaOf(m_workspace, meeting.id))
            writeItem(*item);
        m_json.endArray();
        m_json.pair(u"decided", qint64(followUp.decided));
        m_json.pair(u"completed", qint64(followUp.completed));
        m_json.endObject();
    }

private:
    void writeItem(const AgendaItem &item)
    {
        m_json.beginObject();
        m_json.pair(u"order", qint64(item.position));
        m_json.key(u"type");
        m_values.value(item.type);
        m_json.key(u"title");
        m_values.text(item.title);
        m_json.key(u"unit");
        m_values.reference(item.unit);
        m_json.key(u"projects");
        m_values.value(item.projects);
        m_json.key(u"carried_from");
        m_values.reference(item.carriedFrom);
        m_json.key(u"matters");
        m_json.beginArray();
        for (const Matter *matter : mattersOf(m_workspace, item.id))
            m_values.reference(matter->id);
        m_json.endArray();
        m_json.endObject();
    }

    JsonWriter &m_json;
    PublicJson m_values;
    const Workspace &m_workspace;
    QDate m_today;
};

TextTable meetingTable(const Workspace &workspace, QDate today)
{
    TextTable table;
    table.header = {MeetingListText::tr("Series"),
                    MeetingListText::tr("Year"),
                    MeetingListText::tr("Number"),
                    MeetingListText::tr("Date"),
                    MeetingListText::tr("State"),
                    MeetingListText::tr("Items"),
                    MeetingListText::tr("Decided"),
                    MeetingListText::tr("Completed")};
    table.numbers = {1, 2, 5, 6, 7};
    for (const Meeting *meeting : meetingsInOrder(workspace)) {
        const FollowUp followUp = followUpOf(workspace, *meeting, today);
        const auto state = std::find_if(Words<MeetingState>::list.begin(),
                                        Words<MeetingState>::list.end(),
                                        [&](const auto &word) { return word.value == meeting->state; });
        table.rows.push_back({seriesName(workspace, *meeting),
                              QString::number(meeting->date.year()),
                              meeting->number > 0 ? QString::number(meeting->number) : QString(),
                              isoDay(meeting->date),
                              QCoreApplication::translate("Word", state->title),
                              QString::number(agendaOf(workspace, meeting->id).size()),
                              QString::number(followUp.decided),
                              QString::number(followUp.completed)});
    }
    return table;
}
} // namespace

VerbResult listMeetings(const Invocation &call, const Workspace &workspace, QDate today)
{
    if (!call.json()) {
        const TextTable table = meetingTable(workspace, today);
        call.answer(call.has(u"csv"_s) ? csvOf(table) : alignedText(table));
        return 0;
    }
    const std::vector<const Meeting *> meetings = meetingsInOrder(workspace);
    JsonWriter json(JsonWriter::Layout::Lines);
    json.beginObject();
    json.pair(u"schema", QStringView(u"duban.list.meetings/1"));
    json.pair(u"count", qint64(meetings.size()));
    json.key(u"items");
    json.beginArray();
    MeetingListJson items(json, workspace, today);
    for (const Meeting *meeting : meetings)
        items.write(*meeting);
    json.endArray();
    json.endObject();
    call.answer(json.text());
    return 0;
}
