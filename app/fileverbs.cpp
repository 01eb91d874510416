#include "app/commandline.h"
#include "app/publicjson.h"
#include "app/sample.h"
#include "core/briefing/pack.h"
#include "core/exchange/pdf/pdf.h"
#include "core/exchange/tablefile.h"
#include "core/portfolio/register.h"
#include "core/session/restore.h"
#include "core/store/check.h"
#include "core/supervision/rulecheck.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct FileVerbText
{
    Q_DECLARE_TR_FUNCTIONS(FileVerbs)
};

Result<QString> outputOf(const Invocation &call)
{
    const QString out = call.option(u"out"_s);
    if (out.isEmpty())
        return failure(Error::Kind::Usage, FileVerbText::tr("Say where to: -o FILE."));
    return out;
}

VerbResult reportUndo(const Invocation &call, const Result<Performed> &performed)
{
    const bool nothing = !performed && performed.error().kind == Error::Kind::Invalid;
    if (!performed && !nothing)
        return tl::unexpected(performed.error());
    if (nothing)
        call.tell(performed.error().message);
    else
        call.tell(FileVerbText::tr("“%1”: %2 records.")
                      .arg(performed->entry.note.label)
                      .arg(performed->changes.size()));
    if (call.json()) {
        JsonWriter json;
        PublicJson values(json, Workspace());
        json.beginObject();
        json.pair(u"schema", QStringView(QString(u"duban."_s + call.verb() + u"/1"_s)));
        json.key(u"edit");
        values.uuid(nothing ? QUuid() : performed->entry.note.id);
        json.key(u"undid");
        values.uuid(nothing ? QUuid() : performed->entry.note.undoes);
        json.pair(u"changes", nothing ? qint64(0) : qint64(performed->changes.size()));
        json.endObject();
        call.answer(json.text());
    }
    return nothing ? 1 : 0;
}

void writeFinding(JsonWriter &json, PublicJson &values, const Finding &finding)
{
    json.beginObject();
    json.pair(u"severity", QStringView(finding.severity == Finding::Severity::Error ? u"error" : u"warning"));
    json.key(u"check");
    values.text(finding.check);
    json.key(u"table");
    values.textOrNull(finding.table);
    json.key(u"id");
    values.uuid(finding.id);
    json.key(u"message");
    values.text(finding.message);
    json.endObject();
}

void writeCheck(const Invocation &call,
                const Workspace &workspace,
                const std::vector<Finding> &findings,
                qint64 edits,
                QDate today)
{
    JsonWriter json(JsonWriter::Layout::Lines);
    PublicJson values(json, workspace);
    json.beginObject();
    json.pair(u"schema", QStringView(u"duban.check/1"));
    json.pair(u"file", QStringView(call.word(0)));
    json.pair(u"ok", findings.empty());
    json.pair(u"format", qint64(Store::formatVersion));
    json.key(u"as_of");
    values.day(today);
    json.key(u"counts");
    json.beginObject();
    json.pair(u"projects", qint64(workspace.table<Project>().size()));
    json.pair(u"matters", qint64(workspace.table<Matter>().size()));
    json.pair(u"units", qint64(workspace.table<Unit>().size()));
    json.pair(u"journal", edits);
    json.endObject();
    json.key(u"findings");
    json.beginArray();
    for (const Finding &finding : findings)
        writeFinding(json, values, finding);
    json.endArray();
    json.endObject();
    call.answer(json.text());
}

/// A record given by its id or by what it is called.
struct Named
{
    UnitId unit;
    PersonId person;
    ProjectId project;
};

Named find(const Workspace &workspace, const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    Named named;
    named.unit = workspace.find(UnitId{id}) ? UnitId{id} : findUnit(workspace, text);
    if (workspace.find(PersonId{id}))
        named.person = PersonId{id};
    else if (const auto people = findPeople(workspace, text); people.size() == 1)
        named.person = people.front();
    if (workspace.find(ProjectId{id}))
        named.project = ProjectId{id};
    else
        for (const Ref<Project> &project : workspace.all<Project>())
            if (project->name == text)
                named.project = project->id;
    return named;
}

Result<QDate> dayOption(const Invocation &call)
{
    if (!call.has(u"on"_s))
        return call.today();
    const QDate day = QDate::fromString(call.option(u"on"_s), Qt::ISODate);
    if (!day.isValid())
        return failure(
            Error::Kind::Usage,
            FileVerbText::tr("--on wants a day like 2021-11-15, not “%1”.").arg(call.option(u"on"_s)));
    return day;
}

VerbResult reportChange(const Invocation &call, const Result<Performed> &performed)
{
    if (!performed)
        return tl::unexpected(performed.error());
    if (!call.json()) {
        call.tell(FileVerbText::tr("“%1”: %2 records.")
                      .arg(performed->entry.note.label)
                      .arg(performed->changes.size()));
        return 0;
    }
    JsonWriter json;
    PublicJson values(json, Workspace());
    json.beginObject();
    json.pair(u"schema", QStringView(QString(u"duban."_s + call.verb() + u"/1"_s)));
    json.key(u"edit");
    values.uuid(performed->entry.note.id);
    json.pair(u"changes", qint64(performed->changes.size()));
    json.endObject();
    call.answer(json.text());
    return 0;
}

Result<std::vector<PackPart>> partsOf(const Invocation &call)
{
    std::vector<PackPart> parts;
    const QStringList names = call.option(u"parts"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto part = fromStoredWord<PackPart>(name.trimmed());
        if (!part) {
            QStringList known;
            for (const auto &word : Words<PackPart>::list)
                known += QLatin1String(word.stored);
            return failure(
                Error::Kind::Usage,
                FileVerbText::tr("There is no part “%1”. Parts: %2.").arg(name, known.join(u", ")));
        }
        if (std::find(parts.begin(), parts.end(), *part) == parts.end())
            parts.push_back(*part);
    }
    return parts.empty() ? PackRequest::usualParts() : parts;
}

Result<UnitId> packUnitOf(const Invocation &call, const Workspace &workspace)
{
    const QString name = call.option(u"unit"_s);
    if (name.isEmpty())
        return UnitId();
    const Named named = find(workspace, name);
    if (!named.unit)
        return failure(Error::Kind::Missing, FileVerbText::tr("There is no unit “%1”.").arg(name));
    return named.unit;
}
} // namespace

VerbResult runSample(const Invocation &call)
{
    if (auto written = writeSample(call.word(0)); !written)
        return tl::unexpected(written.error());
    return reportFile(call, call.word(0));
}

VerbResult runUndo(const Invocation &call)
{
    return call.openForWriting().and_then([&](const auto &file) { return reportUndo(call, file->undo()); });
}

VerbResult runRedo(const Invocation &call)
{
    return call.openForWriting().and_then([&](const auto &file) { return reportUndo(call, file->redo()); });
}

VerbResult runCheck(const Invocation &call)
{
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto file = call.openForReading();
    if (!file)
        return tl::unexpected(file.error());
    auto findings = checkFile((*file)->store(), (*file)->workspace());
    if (!findings)
        return tl::unexpected(findings.error());
    for (const RuleFinding &rule : checkRules((*file)->workspace(), WorkCalendar::shipped(), *today))
        findings->push_back({rule.isWarning ? Finding::Severity::Warning : Finding::Severity::Error,
                             rule.check,
                             rule.table,
                             rule.id,
                             rule.message});
    const auto edits = countEdits((*file)->store());
    if (!edits)
        return tl::unexpected(edits.error());
    if (call.json())
        writeCheck(call, (*file)->workspace(), *findings, *edits, *today);
    for (const Finding &finding : *findings)
        call.tell(finding.message);
    if (findings->empty())
        call.tell(FileVerbText::tr("The file is whole; its journal gives its tables."));
    return findings->empty() ? 0 : 1;
}

VerbResult runBackup(const Invocation &call)
{
    const auto file = call.openForReading();
    if (!file)
        return tl::unexpected(file.error());
    if (QFileInfo(call.word(1)) == QFileInfo(call.word(0)))
        return failure(Error::Kind::Usage,
                       FileVerbText::tr("A backup needs another name than the file itself."));
    if (auto written = (*file)->store().backupTo(call.word(1)); !written)
        return tl::unexpected(written.error());
    return reportFile(call, call.word(1));
}

VerbResult runRestore(const Invocation &call)
{
    auto backup = WorkspaceFile::open(call.word(1), call.actor(), {StoreOptions::Access::ReadOnly});
    if (!backup)
        return tl::unexpected(backup.error());
    auto file = call.openForWriting();
    if (!file)
        return tl::unexpected(file.error());
    const auto performed
        = (*file)->perform(restoreEdit((*backup)->workspace()),
                           FileVerbText::tr("Restore %1").arg(QFileInfo(call.word(1)).fileName()));
    if (!performed)
        return tl::unexpected(performed.error());
    const auto changes = qint64(performed->changes.size());
    file->reset();
    return reportFile(call, call.word(0), [changes](JsonWriter &json) { json.pair(u"changes", changes); });
}

VerbResult runExport(const Invocation &call)
{
    const QString what = call.word(1);
    if (what != u"projects" && what != u"matters")
        return failure(Error::Kind::Usage,
                       FileVerbText::tr("There is no table “%1”. Tables: projects, matters.").arg(what));
    const auto out = outputOf(call);
    if (!out)
        return tl::unexpected(out.error());
    const auto file = call.openForReading();
    if (!file)
        return tl::unexpected(file.error());
    const Workspace &workspace = (*file)->workspace();
    TextTable table = what == u"projects" ? projectTable(workspace) : matterTable(workspace);
    if (workspace.office().sample)
        table.title = u"示例数据"_s;
    if (auto written = writeTable(table, *out); !written)
        return tl::unexpected(written.error());
    return reportFile(call, *out);
}

VerbResult runPack(const Invocation &call)
{
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto out = outputOf(call);
    if (!out)
        return tl::unexpected(out.error());
    auto parts = partsOf(call);
    if (!parts)
        return tl::unexpected(parts.error());
    if (!out->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Usage, FileVerbText::tr("A pack is written as .pdf."));
    const auto file = call.openForReading();
    if (!file)
        return tl::unexpected(file.error());
    const auto unit = packUnitOf(call, (*file)->workspace());
    if (!unit)
        return tl::unexpected(unit.error());
    const Document document
        = composePack((*file)->workspace(), WorkCalendar::shipped(), {*today, *parts, *unit});
    const auto pdf = writePdf(document, *out);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return reportFile(call, *out, [&](JsonWriter &json) {
        json.pair(u"pages", qint64(pdf->pages));
        json.key(u"substituted_fonts");
        json.beginArray();
        for (const SubstitutedFont &font : pdf->substituted) {
            json.beginObject();
            json.pair(u"role", QStringView(font.wanted));
            json.pair(u"used", QStringView(font.used));
            json.endObject();
        }
        json.endArray();
    });
}

VerbResult runRename(const Invocation &call)
{
    const auto day = dayOption(call);
    if (!day)
        return tl::unexpected(day.error());
    auto file = call.openForWriting();
    if (!file)
        return tl::unexpected(file.error());
    const Named named = find((*file)->workspace(), call.word(1));
    if (!named.unit)
        return failure(Error::Kind::Missing, FileVerbText::tr("There is no unit “%1”.").arg(call.word(1)));
    const QString label = FileVerbText::tr("Rename %1").arg((*file)->workspace().find(named.unit)->name);
    return reportChange(call, (*file)->perform(renameUnit(named.unit, call.word(2), *day), label));
}

VerbResult runMerge(const Invocation &call)
{
    const auto day = dayOption(call);
    if (!day)
        return tl::unexpected(day.error());
    auto file = call.openForWriting();
    if (!file)
        return tl::unexpected(file.error());
    const Named from = find((*file)->workspace(), call.word(1));
    const Named into = find((*file)->workspace(), call.word(2));
    const QString label = FileVerbText::tr("Merge %1 into %2").arg(call.word(1), call.word(2));
    if (from.unit && into.unit)
        return reportChange(call, (*file)->perform(mergeUnits(from.unit, into.unit, *day), label));
    if (from.person && into.person)
        return reportChange(call, (*file)->perform(mergePeople(from.person, into.person), label));
    if (from.project && into.project)
        return reportChange(call, (*file)->perform(mergeProjects(from.project, into.project), label));
    return failure(Error::Kind::Missing,
                   FileVerbText::tr("There are no two units, people or projects “%1” and “%2”.")
                       .arg(call.word(1), call.word(2)));
}
