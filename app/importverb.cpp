#include "app/commandline.h"
#include "app/publicjson.h"
#include "core/exchange/ledgerimport.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct ImportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

Result<LedgerOptions> ledgerOptions(const Invocation &call)
{
    LedgerOptions options;
    if (call.has(u"as"_s)) {
        options.as = fromStoredWord<LedgerKind>(call.option(u"as"_s));
        if (!options.as)
            return failure(Error::Kind::Usage, ImportVerbText::tr("--as wants projects, weekly or matters."));
    }
    if (call.has(u"money-unit"_s)) {
        options.moneyUnit = parseMoneyUnit(call.option(u"money-unit"_s));
        if (!options.moneyUnit)
            return failure(Error::Kind::Usage, ImportVerbText::tr("--money-unit wants 元, 万元 or 亿元."));
    }
    options.unit = call.option(u"unit"_s);
    options.sheet = call.option(u"sheet"_s);
    return call.today().map([&](QDate today) {
        options.today = today;
        return options;
    });
}

Result<Decisions> decisionsOf(const Invocation &call)
{
    if (!call.has(u"decide"_s))
        return Decisions();
    QFile file(call.option(u"decide"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Missing,
                       ImportVerbText::tr("The decisions in %1 cannot be read.").arg(file.fileName()),
                       {file.fileName(), {}, 0, {}});
    return readDecisions(file.readAll());
}

QLatin1String outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return "new"_L1;
    case RowOutcome::Changed:
        return "changed"_L1;
    case RowOutcome::Unchanged:
        return "unchanged"_L1;
    case RowOutcome::Undecided:
        return "undecided"_L1;
    case RowOutcome::Refused:
        return "refused"_L1;
    }
    return {};
}

/// Everything that the answer is made of.
struct ImportReport
{
    const Ledger &ledger;
    const ImportPlan &plan;
    QUuid edit;
    bool dryRun = false;
};

class ImportJson
{
public:
    ImportJson(JsonWriter &json, const Workspace &workspace)
        : m_json(json)
        , m_values(json, workspace)
    {
    }

    void write(const ImportReport &report)
    {
        m_json.beginObject();
        writeHead(report);
        writeCounts(report.plan);
        writeLayout(report.ledger);
        writeSums(u"sums", report.plan.sums);
        writeSums(u"stated", report.ledger.stated);
        writeRows(report.plan);
        writeRefused(report);
        writeSuspects(report.plan);
        m_json.endObject();
    }

private:
    void pair(QStringView name, const QString &text)
    {
        m_json.key(name);
        m_values.text(text);
    }
    void pairOrNull(QStringView name, const QString &text)
    {
        m_json.key(name);
        m_values.textOrNull(text);
    }

    void writeHead(const ImportReport &report)
    {
        const Ledger &ledger = report.ledger;
        pair(u"schema", u"duban.import/1"_s);
        pair(u"file", ledger.file);
        pair(u"as", QString(storedWord(ledger.kind)));
        m_json.pair(u"dry_run", report.dryRun);
        m_json.key(u"edit");
        m_values.uuid(report.edit);
        pairOrNull(u"sheet", ledger.sheet);
        pairOrNull(u"encoding", ledger.encoding.value_or(QString()));
        pairOrNull(u"delimiter", ledger.delimiter ? QString(*ledger.delimiter) : QString());
        m_json.key(u"header_rows");
        m_json.beginArray();
        for (const int row : ledger.headerRows)
            m_json.value(qint64(row));
        m_json.endArray();
        m_json.key(u"as_of");
        m_values.day(ledger.asOf);
        m_json.key(u"money_unit");
        if (!ledger.moneyUnit)
            m_json.null();
        else
            m_values.text(*ledger.moneyUnit == MoneyUnit::Yuan          ? u"元"_s
                              : *ledger.moneyUnit == MoneyUnit::WanYuan ? u"万元"_s
                                                                        : u"亿元"_s);
        pairOrNull(u"money_unit_source", ledger.moneyUnitSource);
    }

    void writeCounts(const ImportPlan &plan)
    {
        m_json.key(u"counts");
        m_json.beginObject();
        m_json.pair(u"read", qint64(plan.rows.size()));
        for (const RowOutcome outcome : {RowOutcome::New,
                                         RowOutcome::Changed,
                                         RowOutcome::Unchanged,
                                         RowOutcome::Undecided,
                                         RowOutcome::Refused})
            m_json.pair(QString(outcomeWord(outcome)), qint64(plan.count(outcome)));
        m_json.endObject();
    }

    void writeLayout(const Ledger &ledger)
    {
        m_json.key(u"skipped");
        m_json.beginArray();
        for (const SkippedRow &row : ledger.skipped) {
            m_json.beginObject();
            m_json.pair(u"row", qint64(row.row));
            pair(u"kind", row.kind);
            pair(u"text", row.text);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key(u"mapping");
        m_json.beginArray();
        for (const ColumnMapping &column : ledger.mapping) {
            m_json.beginObject();
            pair(u"column", columnLetters(column.column));
            pair(u"header", column.header);
            pairOrNull(u"field", column.field);
            pairOrNull(u"by", column.by);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeSums(QStringView name, const QMap<QString, qint64> &sums)
    {
        m_json.key(name);
        m_json.beginObject();
        for (const QString &field : {u"total"_s, u"plan"_s, u"done"_s}) {
            m_json.key(field);
            if (sums.contains(field))
                m_values.yuan(sums.value(field));
            else
                m_json.null();
        }
        m_json.endObject();
    }

    void writeRows(const ImportPlan &plan)
    {
        m_json.key(u"rows");
        m_json.beginArray();
        for (const ImportRow &row : plan.rows) {
            m_json.beginObject();
            m_json.pair(u"row", qint64(row.row));
            m_json.key(u"id");
            m_values.uuid(row.id);
            pair(u"name", row.name);
            pair(u"outcome", QString(outcomeWord(row.outcome)));
            m_json.key(u"fields");
            m_json.beginObject();
            if (row.change)
                std::visit([this](const auto &change) { writeFields(change); }, *row.change);
            m_json.endObject();
            writeCandidates(row);
            m_json.endObject();
        }
        m_json.endArray();
    }

    template <typename Record>
    void writeFields(const ChangeOf<Record> &change)
    {
        static const Record blank;
        const Record &before = change.before ? *change.before : blank;
        eachField<Record>([&](const auto &field) {
            if (before.*field.member == change.after.get()->*field.member)
                return;
            m_json.key(field.name());
            m_json.beginObject();
            m_json.key(u"before");
            if (change.before)
                m_values.value(before.*field.member);
            else
                m_json.null();
            m_json.key(u"after");
            m_values.value(change.after.get()->*field.member);
            m_json.endObject();
        });
    }

    void writeCandidates(const ImportRow &row)
    {
        m_json.key(u"candidates");
        m_json.beginArray();
        for (const Candidate &candidate : row.candidates) {
            m_json.beginObject();
            m_json.key(u"id");
            m_values.uuid(candidate.id);
            pair(u"name", candidate.name);
            pair(u"why", candidate.why);
            pairOrNull(u"field", candidate.field);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeRefused(const ImportReport &report)
    {
        m_json.key(u"refused");
        m_json.beginArray();
        for (const ImportRow &row : report.plan.rows) {
            if (row.outcome != RowOutcome::Refused)
                continue;
            for (const RowProblem &problem : row.problems) {
                m_json.beginObject();
                pairOrNull(u"sheet", report.ledger.sheet);
                m_json.pair(u"row", qint64(row.row));
                pairOrNull(u"column", problem.column);
                pairOrNull(u"field", problem.field);
                pair(u"text", problem.text);
                pair(u"reason", problem.reason);
                pair(u"message", problem.message);
                m_json.endObject();
            }
        }
        m_json.endArray();
    }

    void writeSuspects(const ImportPlan &plan)
    {
        m_json.key(u"suspects");
        m_json.beginArray();
        for (const Suspect &suspect : plan.suspects) {
            m_json.beginObject();
            m_json.pair(u"row", qint64(suspect.row));
            pairOrNull(u"field", suspect.field);
            pair(u"reason", suspect.reason);
            pair(u"message", suspect.message);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
    PublicJson m_values;
};

void tellPeople(const Invocation &call, const ImportReport &report)
{
    const ImportPlan &plan = report.plan;
    call.tell(
        ImportVerbText::tr("%1: %2 rows read; %3 new, %4 changed, %5 unchanged, %6 undecided, %7 refused.")
            .arg(report.ledger.file)
            .arg(plan.rows.size())
            .arg(plan.count(RowOutcome::New))
            .arg(plan.count(RowOutcome::Changed))
            .arg(plan.count(RowOutcome::Unchanged))
            .arg(plan.count(RowOutcome::Undecided))
            .arg(plan.count(RowOutcome::Refused)));
    for (const ImportRow &row : plan.rows) {
        for (const RowProblem &problem : row.problems)
            call.tell(ImportVerbText::tr("Row %1 %2: %3").arg(row.row).arg(problem.column, problem.message));
        for (const Candidate &candidate : row.candidates)
            call.tell(ImportVerbText::tr("Row %1, %2: is it “%3”? (%4)")
                          .arg(row.row)
                          .arg(row.name, candidate.name, candidate.why));
    }
    for (const Suspect &suspect : plan.suspects)
        call.tell(ImportVerbText::tr("Row %1: %2").arg(suspect.row).arg(suspect.message));
}
} // namespace

namespace {
/// What an import did, or would do, and the workspace after it, for the names in the answer.
struct ImportDone
{
    ImportPlan plan;
    QUuid edit; ///< null for a dry run, and where nothing changed
    Workspace after;
};

Result<ImportDone> previewImport(const Invocation &call, const Ledger &ledger, const Decisions &decisions)
{
    Workspace after;
    if (QFileInfo::exists(call.word(0))) {
        const auto file = call.openForReading();
        if (!file)
            return tl::unexpected(file.error());
        after = (*file)->workspace();
    }
    ImportPlan plan
        = planImport(after, ledger, decisions, WorkCalendar::shipped(), systemIds(), PlanDetail::ChangesOnly);
    after.apply(plan.changes);
    return ImportDone{std::move(plan), {}, std::move(after)};
}

/// A ledger into a file that is not there yet makes it: the first hour of a new office.
Result<ImportDone>
carryOutImport(const Invocation &call, std::shared_ptr<const Ledger> ledger, const Decisions &decisions)
{
    const bool isNew = !QFileInfo::exists(call.word(0));
    auto file = isNew ? WorkspaceFile::create(call.word(0), call.actor()) : call.openForWriting();
    if (!file)
        return tl::unexpected(file.error());
    if (isNew)
        call.tell(ImportVerbText::tr("Made the new workspace %1.").arg(QFileInfo(call.word(0)).fileName()));
    const QString label = ImportVerbText::tr("Import %1").arg(ledger->file);
    const auto plan = std::make_shared<ImportPlan>();
    const auto performed = (*file)->perform(
        importEdit(std::move(ledger), decisions, WorkCalendar::shipped(), (*file)->actor().ids, plan), label);
    if (!performed)
        return tl::unexpected(performed.error());
    return ImportDone{std::move(*plan),
                      performed->entry.seq > 0 ? performed->entry.note.id : QUuid(),
                      (*file)->workspace()};
}
} // namespace

VerbResult runImport(const Invocation &call)
{
    auto options = ledgerOptions(call);
    if (!options)
        return tl::unexpected(options.error());
    auto decisions = decisionsOf(call);
    if (!decisions)
        return tl::unexpected(decisions.error());
    // The ledger is read before the workspace is touched: a wrong file changes nothing.
    auto ledger = readWorkbook(call.word(1)).and_then([&](const Workbook &book) {
        return readLedger(book, *options);
    });
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto kept = std::make_shared<const Ledger>(std::move(*ledger));
    const bool dryRun = call.has(u"dry-run"_s);
    const auto done
        = dryRun ? previewImport(call, *kept, *decisions) : carryOutImport(call, kept, *decisions);
    if (!done)
        return tl::unexpected(done.error());

    const ImportReport report{*kept, done->plan, done->edit, dryRun};
    if (call.json()) {
        JsonWriter json(JsonWriter::Layout::Lines);
        ImportJson(json, done->after).write(report);
        call.answer(json.text());
    } else {
        tellPeople(call, report);
    }
    return done->plan.count(RowOutcome::Undecided) + done->plan.count(RowOutcome::Refused) > 0 ? 1 : 0;
}
