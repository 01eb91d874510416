#include "app/lists.h"

#include "app/publicjson.h"
#include "core/exchange/tablefile.h"
#include "core/supervision/latelist.h"
#include "core/supervision/schedulelight.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {
struct RecordListText
{
    Q_DECLARE_TR_FUNCTIONS(ListVerb)
};

void writeProject(JsonWriter &json, PublicJson &values, const Project &project, QDate today)
{
    json.beginObject();
    json.key(u"id");
    values.uuid(project.id.value);
    eachField<Project>([&](const auto &field) {
        const QString name(field.name());
        if (name == u"stage_words" || name == u"aliases" || name == u"bundle")
            return;
        json.key(name);
        if (name == u"code")
            values.textOrNull(project.code);
        else
            values.value(project.*field.member);
    });
    const auto pace = paceOf(project);
    json.key(u"ratio");
    pace ? json.value(pace->ratio) : json.null();
    json.key(u"ahead_points");
    pace && pace->aheadPoints ? json.value(*pace->aheadPoints) : json.null();
    const Light light = lightOf(project, today);
    json.key(u"light");
    json.beginObject();
    json.key(u"color");
    values.value(light.color);
    json.key(u"reason");
    values.textOrNull(light.reason);
    json.pair(u"manual", false);
    json.endObject();
    json.endObject();
}
} // namespace

VerbResult listProjects(const Invocation &call, const Workspace &workspace, QDate today)
{
    if (!call.json()) {
        const TextTable table = projectTable(workspace);
        call.answer(call.has(u"csv"_s) ? csvOf(table) : alignedText(table));
        return 0;
    }
    JsonWriter json(JsonWriter::Layout::Lines);
    PublicJson values(json, workspace);
    json.beginObject();
    writeListHead(json, u"duban.list.projects/1"_s, workspace, today);
    qint64 parts = 0;
    QSet<QUuid> bundles;
    for (const Ref<Project> &project : workspace.all<Project>())
        if (project->bundle) {
            ++parts;
            bundles.insert(project->bundle.value);
        }
    json.pair(u"count", qint64(workspace.table<Project>().size()));
    json.pair(u"bundles", qint64(bundles.size()));
    json.pair(u"parts", parts);
    json.key(u"sums");
    json.beginObject();
    const std::pair<QStringView, std::optional<Money> Project::*> sums[] = {{u"total", &Project::total},
                                                                            {u"before", &Project::before},
                                                                            {u"plan", &Project::plan},
                                                                            {u"done", &Project::done},
                                                                            {u"month", &Project::month}};
    for (const auto &[name, member] : sums) {
        qint64 fen = 0;
        for (const Ref<Project> &project : workspace.all<Project>())
            fen += project.get()->*member ? (project.get()->*member)->fen : 0;
        json.key(name);
        values.yuan(fen);
    }
    json.endObject();
    json.key(u"items");
    json.beginArray();
    for (const Ref<Project> &project : workspace.all<Project>())
        writeProject(json, values, *project, today);
    json.endArray();
    json.endObject();
    call.answer(json.text());
    return 0;
}

namespace {
void writeMatter(
    JsonWriter &json, const Workspace &workspace, const Matter &matter, const MatterParts &parts, QDate today)
{
    PublicJson values(json, workspace);
    json.beginObject();
    json.key(u"id");
    values.uuid(matter.id.value);
    json.key(u"code");
    values.textOrNull(matter.code);
    json.key(u"title");
    values.text(matter.title);
    json.key(u"class");
    values.value(matter.classification);
    json.key(u"source");
    values.textOrNull(matter.source);
    json.key(u"unit");
    values.reference(matter.unit);
    json.key(u"person");
    values.reference(matter.person);
    json.key(u"project");
    values.reference(matter.project);
    json.key(u"meeting");
    const Meeting *meeting = meetingOf(workspace, matter);
    values.reference(meeting ? meeting->id : MeetingId());
    json.key(u"state");
    values.value(matter.state);
    json.key(u"start");
    values.day(clockStart(matter));
    json.key(u"stages");
    json.beginArray();
    for (const StageStanding &standing : stagesOf(matter, parts, today)) {
        json.beginObject();
        json.key(u"stage");
        values.value(standing.stage);
        json.key(u"original_due");
        values.day(standing.deadline ? standing.deadline->original : QDate());
        json.key(u"due");
        values.date(standing.deadline ? standing.deadline->due : DatePhrase());
        json.key(u"done");
        values.day(standing.deadline ? standing.deadline->done : QDate());
        json.key(u"state");
        values.value(standing.state);
        json.endObject();
    }
    json.endArray();
    json.pair(u"extensions", qint64(extensionsApproved(parts.extensions(matter.id))));
    json.pair(u"extension_pending", extensionPending(parts.extensions(matter.id)));
    json.key(u"progress");
    values.text(matter.progress);
    json.key(u"last_feedback");
    values.day(matter.lastFeedback);
    json.endObject();
}
} // namespace

VerbResult listMatters(const Invocation &call, const Workspace &workspace, QDate today)
{
    const MatterParts parts(workspace);
    if (!call.json()) {
        const TextTable table = matterTable(workspace);
        call.answer(call.has(u"csv"_s) ? csvOf(table) : alignedText(table));
        return 0;
    }
    JsonWriter json(JsonWriter::Layout::Lines);
    json.beginObject();
    writeListHead(json, u"duban.list.matters/1"_s, workspace, today);
    json.pair(u"count", qint64(workspace.table<Matter>().size()));
    json.key(u"items");
    json.beginArray();
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        writeMatter(json, workspace, *matter, parts, today);
    json.endArray();
    json.endObject();
    call.answer(json.text());
    return 0;
}

namespace {
/// What stands against each unit of today.
struct UnitCounts
{
    qint64 projects = 0;
    qint64 matters = 0;
    qint64 overdue = 0;
};

std::unordered_map<UnitId, UnitCounts> countByUnit(const Workspace &workspace, QDate today)
{
    std::unordered_map<UnitId, UnitCounts> counts;
    const auto of = [&](UnitId id) -> UnitCounts & {
        const Unit *unit = currentUnit(workspace, id);
        return counts[unit ? unit->id : UnitId()];
    };
    for (const Ref<Project> &project : workspace.all<Project>())
        ++of(project->unit).projects;
    for (const Ref<Matter> &matter : workspace.all<Matter>())
        ++of(matter->unit).matters;
    for (const StageOnList &entry : overdueStages(workspace, MatterParts(workspace), today))
        ++counts[entry.unit ? entry.unit->id : UnitId()].overdue;
    return counts;
}
} // namespace

VerbResult listUnits(const Invocation &call, const Workspace &workspace, QDate today)
{
    auto counts = countByUnit(workspace, today);
    std::vector<Ref<Unit>> units = workspace.all<Unit>();
    std::sort(
        units.begin(), units.end(), [](const Ref<Unit> &a, const Ref<Unit> &b) { return a->name < b->name; });
    if (!call.json()) {
        TextTable table;
        table.header = {RecordListText::tr("Unit"),
                        RecordListText::tr("Projects"),
                        RecordListText::tr("Matters"),
                        RecordListText::tr("Overdue")};
        for (const Ref<Unit> &unit : units)
            table.rows.push_back({unit->name,
                                  QString::number(counts[unit->id].projects),
                                  QString::number(counts[unit->id].matters),
                                  QString::number(counts[unit->id].overdue)});
        call.answer(call.has(u"csv"_s) ? csvOf(table) : alignedText(table));
        return 0;
    }
    JsonWriter json(JsonWriter::Layout::Lines);
    PublicJson values(json, workspace);
    json.beginObject();
    json.pair(u"schema", QStringView(u"duban.list.units/1"));
    json.pair(u"count", qint64(units.size()));
    json.key(u"items");
    json.beginArray();
    for (const Ref<Unit> &unit : units) {
        json.beginObject();
        json.key(u"id");
        values.uuid(unit->id.value);
        json.key(u"name");
        values.text(unit->name);
        json.key(u"kind");
        values.value(unit->kind);
        json.key(u"aliases");
        values.value(unit->aliases);
        json.key(u"successor");
        values.reference(unit->successor);
        json.pair(u"projects", counts[unit->id].projects);
        json.pair(u"matters", counts[unit->id].matters);
        json.pair(u"overdue", counts[unit->id].overdue);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    call.answer(json.text());
    return 0;
}
