#include "core/exchange/ledgerrows.h"

#include "core/base/text.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/ledgerfurniture.h"
#include "core/exchange/ledgergroups.h"
#include "core/exchange/ledgertotals.h"
#include "core/exchange/mergeddown.h"
#include "core/exchange/traditional.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct LedgerRowsText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRows)
};

/// What one cell of a name may hold; longer is a paragraph in the wrong column.
constexpr qsizetype longestName = 200;

QString WrittenNames::*writtenName(const QString &field)
{
    return field == u"person" ? &WrittenNames::person
        : field == u"leader"  ? &WrittenNames::leader
                              : &WrittenNames::unit;
}

bool isReference(const QString &field)
{
    return field == u"unit" || field == u"person" || field == u"leader";
}

/// A reader of one column into one field of the record.
template <typename Record>
using FieldReader = void (*)(const Cell &, const CellContext &, const ColumnMapping &, LedgerRow<Record> &);

template <typename Record>
void addProblem(LedgerRow<Record> &row,
                const ColumnMapping &column,
                const QString &text,
                const QString &reason,
                const QString &message)
{
    row.problems.push_back({columnLetters(column.column), column.field, text, reason, message});
}

template <auto Member, typename Record, typename Value>
void readField(const Cell &cell,
               const CellContext &context,
               const ColumnMapping &column,
               LedgerRow<Record> &row)
{
    Ambiguity ambiguity;
    auto value = cellValue(cell, context, ambiguity, static_cast<const Value *>(nullptr));
    if (!ambiguity.readings.isEmpty()) {
        ambiguity.field = column.field;
        row.ambiguities.push_back(std::move(ambiguity));
        return;
    }
    if (!value) {
        const bool money = std::is_same_v<Value, std::optional<Money>>;
        addProblem(row, column, cell.text, money ? u"money"_s : u"date"_s, value.error().message);
        return;
    }
    if (*value == Value())
        return; // a mark such as "—" in a column of amounts states nothing
    row.values.*Member = std::move(*value);
    row.stated.insertAt(StatedFields<Record>::template indexOf<Member>());
}

template <typename Enum>
std::optional<Enum> knownWord(const QString &word)
{
    const auto value = fromLedgerWord<Enum>(word);
    return value ? value : fromLedgerWord<Enum>(simplified(word));
}

void readStage(const Cell &cell, const CellContext &, const ColumnMapping &, LedgerRow<Project> &row)
{
    const QString word = folded(cell.text);
    row.values.stageWords = tidied(cell.text);
    row.stated.insert(u"stage"_s);
    row.stated.insert(u"stage_words"_s);
    row.stated.insert(u"stopped"_s);
    row.values.stopped = word.contains(u"停工") || word.contains(u"停建");
    row.values.stage = knownWord<ProjectStage>(word).value_or(ProjectStage::Unknown);
}

void readClass(const Cell &cell, const CellContext &, const ColumnMapping &column, LedgerRow<Matter> &row)
{
    const auto value = knownWord<MatterClass>(folded(cell.text));
    if (!value) {
        row.ambiguities.push_back(
            {column.field,
             cell.text,
             {},
             LedgerRowsText::tr("“%1” is no class of matters. Say which it is.").arg(cell.text)});
        return;
    }
    row.values.classification = *value;
    row.stated.insert(column.field);
}

void readState(const Cell &cell, const CellContext &, const ColumnMapping &column, LedgerRow<Matter> &row)
{
    const QString word = folded(cell.text);
    const auto value = knownWord<MatterState>(word);
    if (!value) {
        row.ambiguities.push_back(
            {column.field,
             cell.text,
             {},
             LedgerRowsText::tr("“%1” is no state of matters. Say which it is.").arg(cell.text)});
        return;
    }
    row.values.state = *value;
    row.extensionAsked = *value == MatterState::InWork && word.contains(u"延期");
    row.stated.insert(column.field);
}

/// The readers of a record's fields by name, made from the field descriptions.
template <typename Record>
QHash<QString, FieldReader<Record>> fieldReaders();

template <>
QHash<QString, FieldReader<Project>> fieldReaders<Project>()
{
    using R = Project;
    using Cash = std::optional<Money>;
    return {{u"code"_s, readField<&R::code, R, QString>},
            {u"name"_s, readField<&R::name, R, QString>},
            {u"kind"_s, readField<&R::kind, R, QString>},
            {u"level"_s, readField<&R::level, R, QStringList>},
            {u"place"_s, readField<&R::place, R, QString>},
            {u"scale"_s, readField<&R::scale, R, QString>},
            {u"total"_s, readField<&R::total, R, Cash>},
            {u"before"_s, readField<&R::before, R, Cash>},
            {u"plan"_s, readField<&R::plan, R, Cash>},
            {u"month"_s, readField<&R::month, R, Cash>},
            {u"done"_s, readField<&R::done, R, Cash>},
            {u"stage"_s, readStage},
            {u"progress"_s, readField<&R::progress, R, QString>},
            {u"obstacle"_s, readField<&R::obstacle, R, QString>},
            {u"next"_s, readField<&R::next, R, QString>},
            {u"start"_s, readField<&R::start, R, DatePhrase>},
            {u"actual_start"_s, readField<&R::actualStart, R, DatePhrase>},
            {u"finish"_s, readField<&R::finish, R, DatePhrase>},
            {u"actual_finish"_s, readField<&R::actualFinish, R, DatePhrase>},
            {u"figures_as_of"_s, readField<&R::figuresAsOf, R, QDate>},
            {u"remark"_s, readField<&R::remark, R, QString>}};
}

template <>
QHash<QString, FieldReader<Matter>> fieldReaders<Matter>()
{
    using R = Matter;
    return {{u"code"_s, readField<&R::code, R, QString>},
            {u"title"_s, readField<&R::title, R, QString>},
            {u"source"_s, readField<&R::source, R, QString>},
            {u"class"_s, readClass},
            {u"start"_s, readField<&R::dispatched, R, DatePhrase>},
            {u"received"_s, readField<&R::received, R, QDate>},
            {u"state"_s, readState},
            {u"progress"_s, readField<&R::progress, R, QString>}};
}

QStringList cellTexts(const SheetRow &row)
{
    QStringList texts;
    for (const auto &[column, cell] : row.cells)
        if (!cell.isBlank())
            texts.append(columnLetters(column) + u'=' + cell.text);
    return texts;
}

/// One column with what is needed to read it; made once a sheet.
template <typename Record>
struct ColumnReader
{
    ColumnMapping mapping;
    CellContext context;
    FieldReader<Record> read = nullptr; ///< null = a reference, kept by name
    QString WrittenNames::*name = &WrittenNames::unit; ///< of a reference
};

template <typename Record>
std::vector<ColumnReader<Record>> columnReaders(const LedgerLayout &layout, const Ledger &ledger)
{
    const auto readers = fieldReaders<Record>();
    const bool unitFixed = ledger.moneyUnitSource == u"option";
    std::vector<ColumnReader<Record>> columns;
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.field.isEmpty() || mapping.column == layout.spanColumn
            || (!isReference(mapping.field) && !readers.contains(mapping.field)))
            continue;
        const auto unit = unitFixed || !mapping.moneyUnit ? ledger.moneyUnit : mapping.moneyUnit;
        columns.push_back({mapping,
                           {unit, ledger.asOf.isValid() ? ledger.asOf : ledger.today},
                           readers.value(mapping.field),
                           writtenName(mapping.field)});
    }
    return columns;
}

template <typename Record>
LedgerRow<Record>
readRow(const SheetRow &sheetRow, const std::vector<ColumnReader<Record>> &columns, const MergedDown &merged)
{
    LedgerRow<Record> row;
    row.row = sheetRow.number;
    for (const ColumnReader<Record> &column : columns) {
        const Cell *cell = merged.at(sheetRow, column.mapping.column);
        if (!cell || cell->isBlank())
            continue;
        if (column.read)
            column.read(*cell, column.context, column.mapping, row);
        else if (!isPlaceholder(cell->text))
            row.names.*column.name = tidied(cell->text);
    }
    return row;
}

/// Fields that several rows share when their cells are merged.
MergedDown mergedDown(const Sheet &sheet, const LedgerLayout &layout)
{
    static const QSet<QString> shared{
        u"kind"_s, u"level"_s, u"source"_s, u"unit"_s, u"person"_s, u"leader"_s};
    std::vector<int> columns;
    for (const ColumnMapping &mapping : layout.columns)
        if (shared.contains(mapping.field))
            columns.push_back(mapping.column);
    return MergedDown(sheet, layout.headerRows.back(), columns);
}

template <typename Record>
void checkName(LedgerRow<Record> &row,
               QString Record::*name,
               const QString &field,
               const std::vector<ColumnReader<Record>> &columns)
{
    row.values.*name = tidied(row.values.*name);
    const auto at = std::find_if(
        columns.begin(), columns.end(), [&](const auto &column) { return column.mapping.field == field; });
    const ColumnMapping column = at == columns.end() ? ColumnMapping() : at->mapping;
    if ((row.values.*name).isEmpty())
        row.problems.push_back(
            {columnLetters(column.column),
             field,
             {},
             u"no_name"_s,
             LedgerRowsText::tr("The row has no name. Its text was kept; nothing of it was taken in.")});
    else if ((row.values.*name).size() > longestName)
        row.problems.push_back(
            {columnLetters(column.column),
             field,
             row.values.*name,
             u"too_long"_s,
             LedgerRowsText::tr(
                 "A name of more than %1 characters is a paragraph in the wrong column. The text was kept.")
                 .arg(longestName)});
}

/// The amounts of a total row.
Project sumsOf(const SheetRow &row, const std::vector<ColumnReader<Project>> &columns)
{
    LedgerRow<Project> sums;
    for (const ColumnReader<Project> &column : columns)
        if (const Cell *cell = row.at(column.mapping.column); cell && !cell->isBlank() && column.read)
            column.read(*cell, column.context, column.mapping, sums);
    return sums.values;
}

/// Below a note, a lone text is a note too: "2.…" under "备注:1.…".
QString kindBelow(const SheetRow &row, const LedgerLayout &layout, bool belowNote)
{
    const QString kind = furnitureKind(row, layout);
    const auto filled = std::count_if(
        row.cells.begin(), row.cells.end(), [](const auto &entry) { return !entry.second.isBlank(); });
    return kind.isEmpty() && belowNote && filled == 1 ? u"note"_s : kind;
}

/// "2019.3～2022.6，四车道": what the column holds besides the dates comes after them.
Cell upToComma(Cell cell)
{
    static const QRegularExpression comma(u"[,，;；。(（\\n]"_s);
    if (const qsizetype at = cell.text.indexOf(comma); at > 0 && cell.kind == Cell::Kind::Text)
        cell.text.truncate(at);
    return cell;
}

void readSpan(const SheetRow &sheetRow,
              const LedgerLayout &layout,
              const CellContext &context,
              LedgerRow<Project> &row)
{
    const Cell *cell = layout.spanColumn < 0 ? nullptr : sheetRow.at(layout.spanColumn);
    if (!cell || cell->isBlank() || isPlaceholder(cell->text))
        return;
    const auto span = spanValue(layout.spanHoldsMore ? upToComma(*cell) : *cell, context);
    if (!span && layout.spanHoldsMore)
        return; // words of the same column about something else
    if (!span) {
        row.problems.push_back(
            {columnLetters(layout.spanColumn), u"finish"_s, cell->text, u"date"_s, span.error().message});
        return;
    }
    if (span->start != DatePhrase() && !row.stated.contains(u"start"_s)) {
        row.values.start = span->start;
        row.stated.insert(u"start"_s);
    }
    if (span->finish != DatePhrase() && !row.stated.contains(u"finish"_s)) {
        row.values.finish = span->finish;
        row.stated.insert(u"finish"_s);
    }
}

template <typename Record>
QStringList readableFields()
{
    const auto readers = fieldReaders<Record>();
    QStringList fields;
    eachField<Record>([&](const auto &field) {
        const QString name(field.name());
        if (!field.headers.isEmpty() && (isReference(name) || readers.contains(name)))
            fields += name;
    });
    return fields;
}
} // namespace

QStringList ledgerFields(LedgerKind kind)
{
    return kind == LedgerKind::Matters ? readableFields<Matter>() : readableFields<Project>();
}

void readProjectRows(const Sheet &sheet, const LedgerLayout &layout, Ledger &ledger)
{
    const auto columns = columnReaders<Project>(layout, ledger);
    const MergedDown merged = mergedDown(sheet, layout);
    const CellContext spanContext{std::nullopt, ledger.asOf.isValid() ? ledger.asOf : ledger.today};
    LedgerGroups groups(ledger);
    StatedTotals totals;
    bool belowNote = false;
    for (size_t i = layout.firstDataIndex; i < sheet.rows.size(); ++i) {
        const SheetRow &sheetRow = sheet.rows[i];
        const QString kind = kindBelow(sheetRow, layout, belowNote);
        belowNote = kind == u"note" || (belowNote && kind == u"blank");
        if (!kind.isEmpty()) {
            const QString text = rowText(sheetRow);
            if (kind == u"group")
                groups.open(sheetRow.number, groupName(text));
            else if (kind == u"total")
                totals.offer(sheetRow.number, text, ledger.projects.empty(), sumsOf(sheetRow, columns));
            if (kind != u"blank" || !sheetRow.cells.empty())
                ledger.skipped.push_back({sheetRow.number, kind, text});
            continue;
        }
        LedgerRow<Project> row = readRow<Project>(sheetRow, columns, merged);
        readSpan(sheetRow, layout, spanContext, row);
        checkName(row, &Project::name, u"name"_s, columns);
        groups.addTo(row);
        if (!row.problems.empty())
            row.cells = cellTexts(sheetRow);
        ledger.projects.push_back(std::move(row));
    }
    groups.close();
    totals.writeTo(ledger);
}

void readMatterRows(const Sheet &sheet, const LedgerLayout &layout, Ledger &ledger)
{
    const auto columns = columnReaders<Matter>(layout, ledger);
    const MergedDown merged = mergedDown(sheet, layout);
    bool belowNote = false;
    for (size_t i = layout.firstDataIndex; i < sheet.rows.size(); ++i) {
        const SheetRow &sheetRow = sheet.rows[i];
        const QString kind = kindBelow(sheetRow, layout, belowNote);
        belowNote = kind == u"note" || (belowNote && kind == u"blank");
        if (!kind.isEmpty()) {
            if (kind != u"blank" || !sheetRow.cells.empty())
                ledger.skipped.push_back({sheetRow.number, kind, rowText(sheetRow)});
            continue;
        }
        LedgerRow<Matter> row = readRow<Matter>(sheetRow, columns, merged);
        checkName(row, &Matter::title, u"title"_s, columns);
        // A clock cannot start "some time in November".
        if (row.values.dispatched.isDated() && row.values.dispatched.precision != DatePhrase::Precision::Day)
            row.ambiguities.push_back(
                {u"start"_s,
                 row.values.dispatched.text,
                 {},
                 LedgerRowsText::tr("A clock starts on a day; “%1” is longer. Say which day.")
                     .arg(row.values.dispatched.text)});
        if (!row.problems.empty())
            row.cells = cellTexts(sheetRow);
        ledger.matters.push_back(std::move(row));
    }
}
