#include "core/store/journal.h"

#include "core/domain/journaljson.h"

using namespace Qt::StringLiterals;

namespace {
struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

Outcome writeChange(
    Statement &statement, qint64 seq, const QByteArray &kind, const QUuid &record, const JournalSides &sides)
{
    statement.putInt(seq);
    statement.putUtf8(kind);
    statement.putUuid(record);
    for (const QByteArray *side : {&sides.before, &sides.after})
        if (side->isEmpty())
            statement.putNull();
        else
            statement.putUtf8(*side);
    return statement.run();
}

constexpr int noteColumns = 6; ///< that takeNote takes

EditNote takeNote(Statement &statement)
{
    EditNote note;
    note.id = statement.takeUuid();
    note.at = QDateTime::fromString(statement.takeText(), Qt::ISODateWithMs);
    note.by = statement.takeText();
    note.label = statement.takeText();
    note.undoes = statement.takeUuid();
    note.reversedBy = statement.takeText();
    return note;
}

Error changedSince(const QString &name)
{
    return {Error::Kind::Conflict,
            JournalText::tr("“%1” was changed since. Nothing was taken back; undo the later change first.")
                .arg(name),
            {}};
}

template <typename Record>
QString recordName(const Record &record)
{
    if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.title; })
        return record.title;
    else
        return QCoreApplication::translate("Record", Description<Record>::title);
}

/// Turns one side of a journalled change into the other, given the record as it stands.
template <typename Record>
Result<Change>
turned(const Workspace &workspace, const JournalChange &change, const QByteArray &from, const QByteArray &to)
{
    const typename Record::Key id{change.record};
    const Ref<Record> standing = workspace.table<Record>().ref(id);
    const QJsonObject fromJson = QJsonDocument::fromJson(from).object();
    const QJsonObject toJson = QJsonDocument::fromJson(to).object();
    if (from.isEmpty() != !standing)
        return tl::unexpected(changedSince(standing ? recordName(*standing) : QString()));
    Record base;
    base.id = id;
    if (standing) {
        const bool whole
            = to.isEmpty(); // a record goes only as it was made: nothing may have been added to it since
        Record expected = whole ? base : *standing;
        if (!readFields(fromJson, expected) || expected != *standing)
            return tl::unexpected(changedSince(recordName(*standing)));
        base = *standing;
    }
    if (to.isEmpty())
        return removed(standing);
    if (!readFields(toJson, base))
        return failure(Error::Kind::Damaged,
                       JournalText::tr("The journal holds a value that cannot be read."));
    return Change(ChangeOf<Record>{standing, std::make_shared<const Record>(std::move(base))});
}

Result<Change> turnedOfKind(const Workspace &workspace,
                            const JournalChange &change,
                            const QByteArray &from,
                            const QByteArray &to)
{
    Result<Change> answer = failure(Error::Kind::Damaged,
                                    JournalText::tr("The journal names a table “%1” that is not known.")
                                        .arg(QString::fromUtf8(change.kind)));
    eachRecordType([&]<typename Record>() {
        if (change.kind == Description<Record>::table)
            answer = turned<Record>(workspace, change, from, to);
    });
    return answer;
}
} // namespace

Journal::Journal(Database &database)
    : m_database(database)
    , m_insertEdit(database,
                   "INSERT INTO edit (id, at, by, label, undoes, reversed_by)"
                   " VALUES (?, ?, ?, ?, ?, ?) RETURNING seq")
    , m_insertChange(database,
                     "INSERT INTO change (edit, kind, record, before, after) VALUES (?, ?, ?, ?, ?)")
{
}

Result<qint64> Journal::write(const ChangeSet &changes, const EditNote &note)
{
    m_insertEdit.putUuid(note.id);
    m_insertEdit.putText(note.at.toUTC().toString(Qt::ISODateWithMs));
    m_insertEdit.putText(note.by);
    m_insertEdit.putText(note.label);
    if (note.undoes.isNull())
        m_insertEdit.putNull();
    else
        m_insertEdit.putUuid(note.undoes);
    m_insertEdit.putText(note.reversedBy);
    const bool row = m_insertEdit.step();
    const qint64 seq = row ? m_insertEdit.takeInt() : 0;
    const Error why = row ? Error() : m_insertEdit.error();
    m_insertEdit.reset();
    if (!row)
        return tl::unexpected(why);

    for (const Change &change : changes) {
        const Outcome written = std::visit(
            [&]<typename Record>(const ChangeOf<Record> &of) {
                return writeChange(
                    m_insertChange, seq, Description<Record>::table, of.either().id.value, journalOf(of));
            },
            change);
        if (!written)
            return tl::unexpected(written.error());
    }
    return seq;
}

JournalEntry Journal::takeEntry(Statement &statement)
{
    JournalEntry entry;
    entry.seq = statement.takeInt();
    entry.note = takeNote(statement);
    return entry;
}

Result<std::vector<JournalEntry>> Journal::entries()
{
    return entriesAfter(0);
}

Result<std::vector<JournalEntry>> Journal::entriesAfter(qint64 seq)
{
    Statement statement(
        m_database,
        "SELECT seq, id, at, by, label, undoes, reversed_by FROM edit WHERE seq > ? ORDER BY seq");
    statement.putInt(seq);
    std::vector<JournalEntry> entries;
    while (statement.step())
        entries.push_back(takeEntry(statement));
    if (statement.failed())
        return tl::unexpected(statement.error());
    return entries;
}

Result<std::vector<JournalSummary>> Journal::recent(int limit, qint64 beforeSeq)
{
    Statement statement(m_database,
                        "SELECT seq, id, at, by, label, undoes, reversed_by,"
                        " (SELECT count(*) FROM change WHERE change.edit = edit.seq)"
                        " FROM edit WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    statement.putInt(beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max());
    statement.putInt(limit);
    std::vector<JournalSummary> edits;
    while (statement.step()) {
        JournalSummary edit;
        edit.entry = takeEntry(statement);
        edit.records = static_cast<int>(statement.takeInt());
        edits.push_back(std::move(edit));
    }
    if (statement.failed())
        return tl::unexpected(statement.error());
    return edits;
}

Result<std::vector<JournalEdit>> Journal::read(Statement &statement)
{
    std::vector<JournalEdit> edits;
    while (statement.step()) {
        const qint64 seq = statement.takeInt();
        if (edits.empty() || edits.back().entry.seq != seq) {
            JournalEdit edit;
            edit.entry.seq = seq;
            edit.entry.note = takeNote(statement);
            edits.push_back(std::move(edit));
        } else {
            for (int known = 0; known < noteColumns; ++known)
                statement.skip();
        }
        if (statement.isNull())
            continue; // an edit that changed nothing
        JournalChange change;
        change.kind = statement.takeText().toUtf8();
        change.record = statement.takeUuid();
        change.before = statement.takeText().toUtf8();
        change.after = statement.takeText().toUtf8();
        edits.back().changes.push_back(std::move(change));
    }
    if (statement.failed())
        return tl::unexpected(statement.error());
    return edits;
}

Result<std::vector<JournalEdit>> Journal::editsAfter(qint64 seq)
{
    Statement statement(m_database,
                        "SELECT edit.seq, edit.id, edit.at, edit.by, edit.label, edit.undoes,"
                        " edit.reversed_by,"
                        " change.kind, change.record, change.before, change.after"
                        " FROM edit LEFT JOIN change ON change.edit = edit.seq"
                        " WHERE edit.seq > ? ORDER BY edit.seq, change.rowid");
    statement.putInt(seq);
    return read(statement);
}

Result<std::vector<JournalEdit>> Journal::editsOf(const QUuid &record)
{
    Statement statement(m_database,
                        "SELECT edit.seq, edit.id, edit.at, edit.by, edit.label, edit.undoes,"
                        " edit.reversed_by,"
                        " change.kind, change.record, change.before, change.after"
                        " FROM change JOIN edit ON change.edit = edit.seq"
                        " WHERE change.record = ? ORDER BY edit.seq, change.rowid");
    statement.putUuid(record);
    return read(statement);
}

Result<JournalEdit> Journal::edit(const QUuid &id)
{
    Statement statement(m_database,
                        "SELECT edit.seq, edit.id, edit.at, edit.by, edit.label, edit.undoes,"
                        " edit.reversed_by,"
                        " change.kind, change.record, change.before, change.after"
                        " FROM edit LEFT JOIN change ON change.edit = edit.seq"
                        " WHERE edit.id = ? ORDER BY change.rowid");
    statement.putUuid(id);
    auto edits = read(statement);
    if (!edits)
        return tl::unexpected(edits.error());
    if (edits->empty())
        return failure(Error::Kind::Missing, JournalText::tr("The journal has no such edit."));
    return std::move(edits->front());
}

Result<ChangeSet> replayed(const Workspace &workspace, const std::vector<JournalChange> &changes)
{
    ChangeSet set;
    set.reserve(changes.size());
    for (const JournalChange &change : changes) {
        auto turn = turnedOfKind(workspace, change, change.before, change.after);
        if (!turn)
            return tl::unexpected(turn.error());
        set.push_back(std::move(*turn));
    }
    return set;
}

Result<ChangeSet> takenBack(const Workspace &workspace, const std::vector<JournalChange> &changes)
{
    ChangeSet set;
    set.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        auto turn = turnedOfKind(workspace, *it, it->after, it->before);
        if (!turn)
            return tl::unexpected(turn.error());
        set.push_back(std::move(*turn));
    }
    return set;
}
