#include "app/lists.h"

#include "app/publicjson.h"
#include "core/calendar/workcalendar.h"
#include "core/exchange/tablefile.h"
#include "core/supervision/latelist.h"

using namespace Qt::StringLiterals;

namespace {
struct StageListText
{
    Q_DECLARE_TR_FUNCTIONS(ListVerb)
};

QString nodeTitle(const StageOnList &entry)
{
    return entry.project->name;
}

QString nodeSource(const StageOnList &entry)
{
    return entry.node == StageOnList::Node::Start ? StageListText::tr("Planned start")
                                                  : StageListText::tr("Planned finish");
}

class StageListJson
{
public:
    StageListJson(JsonWriter &json,
                  const Workspace &workspace,
                  const MatterParts &parts,
                  QDate today,
                  QStringView daysKey)
        : m_json(json)
        , m_values(json, workspace)
        , m_workspace(workspace)
        , m_parts(parts)
        , m_today(today)
        , m_daysKey(daysKey)
    {
    }

    void write(const StageOnList &entry)
    {
        const Matter *matter = entry.matter;
        m_json.beginObject();
        text(u"kind", matter ? u"matter"_s : u"node"_s);
        m_json.key(u"id");
        m_values.uuid(matter ? matter->id.value : entry.project->id.value);
        m_json.key(u"code");
        m_values.textOrNull(matter ? matter->code : entry.project->code);
        text(u"title", matter ? matter->title : nodeTitle(entry));
        m_json.key(u"class");
        matter ? m_values.value(matter->classification) : m_json.null();
        m_json.key(u"source");
        m_values.textOrNull(matter ? matter->source : nodeSource(entry));
        m_json.key(u"unit");
        m_values.reference(entry.unit ? entry.unit->id : UnitId());
        m_json.key(u"person");
        m_values.reference(matter ? matter->person : entry.project->person);
        m_json.key(u"project");
        m_values.reference(entry.project ? entry.project->id : ProjectId());
        m_json.key(u"meeting");
        const Meeting *meeting = matter ? meetingOf(m_workspace, *matter) : nullptr;
        m_values.reference(meeting ? meeting->id : MeetingId());
        m_json.key(u"stage");
        matter ? m_values.value(entry.deadline->stage) : m_values.text(u"node"_s);
        m_json.key(u"state");
        matter ? m_values.value(matter->state) : m_json.null();
        m_json.key(u"start");
        m_values.day(matter ? clockStart(*matter) : QDate());
        m_json.key(u"original_due");
        m_values.day(matter ? entry.deadline->original : entry.due.date);
        m_json.key(u"due");
        m_values.date(entry.due);
        m_json.pair(m_daysKey, qint64(entry.days));
        writeExtensions(matter);
        m_json.endObject();
    }

private:
    void text(QStringView name, const QString &value)
    {
        m_json.key(name);
        m_values.text(value);
    }

    void writeExtensions(const Matter *matter)
    {
        static const std::vector<const Extension *> none;
        const auto &extensions = matter ? m_parts.extensions(matter->id) : none;
        m_json.pair(u"extensions", qint64(extensionsApproved(extensions)));
        m_json.pair(u"extension_pending", extensionPending(extensions));
        m_json.key(u"unknown_stages");
        m_json.beginArray();
        if (matter)
            for (const StageStanding &standing : stagesOf(*matter, m_parts, m_today))
                if (standing.state == StageState::Unknown)
                    m_values.value(standing.stage);
        m_json.endArray();
        m_json.key(u"last_feedback");
        m_values.day(matter ? matter->lastFeedback : QDate());
    }

    JsonWriter &m_json;
    PublicJson m_values;
    const Workspace &m_workspace;
    const MatterParts &m_parts;
    QDate m_today;
    QStringView m_daysKey;
};

Result<ListKind> listKind(const Invocation &call)
{
    const QString kind = call.option(u"kind"_s);
    if (kind.isEmpty() || kind == u"all")
        return ListKind::All;
    if (kind == u"matters")
        return ListKind::Matters;
    if (kind == u"nodes")
        return ListKind::Nodes;
    return failure(Error::Kind::Usage, StageListText::tr("--kind wants matters, nodes or all."));
}

void tellMissingYears(const Invocation &call, QDate today)
{
    if (!WorkCalendar::shipped().covers(today.year()))
        call.tell(StageListText::tr("No holiday notice of %1 is known; plain weekends are assumed.")
                      .arg(today.year()));
}

TextTable
stageTable(const std::vector<StageOnList> &list, const Workspace &workspace, const QString &daysTitle)
{
    TextTable table;
    table.header = {StageListText::tr("Code"),
                    StageListText::tr("Matter"),
                    StageListText::tr("Unit"),
                    StageListText::tr("Person"),
                    StageListText::tr("Phone"),
                    StageListText::tr("Stage"),
                    StageListText::tr("Due"),
                    daysTitle};
    for (const StageOnList &entry : list) {
        const Person *person = workspace.find(entry.matter ? entry.matter->person : entry.project->person);
        const QString stage = entry.matter
            ? QCoreApplication::translate(
                "Word", Words<DeadlineStage>::list[static_cast<size_t>(entry.deadline->stage)].title)
            : nodeSource(entry);
        table.rows.push_back({entry.matter ? entry.matter->code : entry.project->code,
                              entry.matter ? entry.matter->title : nodeTitle(entry),
                              entry.unit ? entry.unit->name : QString(),
                              person ? person->name : QString(),
                              person ? person->phone : QString(),
                              stage,
                              shown(entry.due),
                              QString::number(entry.days)});
    }
    return table;
}

VerbResult listStages(const Invocation &call, const Workspace &workspace, QDate today, bool overdue)
{
    const auto kind = listKind(call);
    if (!kind)
        return tl::unexpected(kind.error());
    const MatterParts parts(workspace);
    const auto list = overdue ? overdueStages(workspace, parts, today, *kind)
                              : stagesDueThisWeek(workspace, parts, today, *kind);
    if (call.json()) {
        JsonWriter json(JsonWriter::Layout::Lines);
        json.beginObject();
        writeListHead(json, overdue ? u"duban.list.overdue/1"_s : u"duban.list.due/1"_s, workspace, today);
        json.pair(u"count", qint64(list.size()));
        json.pair(u"matters", qint64(mattersOn(list)));
        json.key(u"items");
        json.beginArray();
        StageListJson items(json, workspace, parts, today, overdue ? u"days_late" : u"days_left");
        for (const StageOnList &entry : list)
            items.write(entry);
        json.endArray();
        json.endObject();
        call.answer(json.text());
    } else {
        const TextTable table = stageTable(
            list, workspace, overdue ? StageListText::tr("Days late") : StageListText::tr("Days left"));
        call.answer(call.has(u"csv"_s) ? csvOf(table) : alignedText(table));
    }
    tellMissingYears(call, today);
    return overdue && call.has(u"exit-code"_s) && !list.empty() ? 1 : 0;
}
} // namespace

VerbResult listOverdue(const Invocation &call, const Workspace &workspace, QDate today)
{
    return listStages(call, workspace, today, true);
}

VerbResult listDue(const Invocation &call, const Workspace &workspace, QDate today)
{
    return listStages(call, workspace, today, false);
}
