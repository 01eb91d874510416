#include "core/store/recordwriter.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace {
struct RecordWriterText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error staleEdit(const char *kind)
{
    return {Error::Kind::Conflict,
            RecordWriterText::tr(
                "%1 was changed meanwhile. Nothing was written; look at both versions and choose.")
                .arg(QCoreApplication::translate("Record", kind)),
            {}};
}
} // namespace

RecordWriter::RecordWriter(Database &database)
    : m_database(database)
{
}

Outcome RecordWriter::write(const Change &change)
{
    return std::visit([this](const auto &of) { return writeRecord(of); }, change);
}

template <typename Record>
Outcome RecordWriter::writeRecord(const ChangeOf<Record> &change)
{
    // Prepared at first use: a program that edits one field does not pay for the statements of every table.
    auto &statements = std::get<Statements<Record>>(m_statements);
    if (!statements.select.isValid()) {
        statements.select = Statement(m_database, selectSql<Record>(" WHERE id = ?"));
        statements.insert = Statement(m_database, insertSql<Record>());
        statements.update = Statement(m_database, updateSql<Record>());
        statements.remove = Statement(m_database, deleteSql<Record>());
    }

    if (!change.before) {
        statements.insert.putUuid(change.after->id.value);
        putFields(statements.insert, *change.after);
        return statements.insert.run();
    }

    statements.select.putUuid(change.before->id.value);
    const bool there = statements.select.step();
    const bool same = there && takeRecord<Record>(statements.select) == *change.before;
    if (statements.select.failed()) {
        const Error why = statements.select.error();
        statements.select.reset();
        return tl::unexpected(why);
    }
    statements.select.reset();
    if (!same)
        return tl::unexpected(staleEdit(Description<Record>::title));

    if (change.after) {
        putFields(statements.update, *change.after);
        statements.update.putUuid(change.after->id.value);
        return statements.update.run();
    }
    statements.remove.putUuid(change.before->id.value);
    return statements.remove.run();
}
