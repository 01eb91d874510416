#include "core/store/schema.h"

#include "core/store/rows.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};
} // namespace

namespace {
/// The numbered schema files after `from` up to and including `to`.
Outcome runSteps(Database &database, int from, int to)
{
    for (int number = from + 1; number <= to; ++number) {
        QFile step(u":/schema/%1.sql"_s.arg(number, 3, 10, QChar(u'0')));
        if (!step.open(QIODevice::ReadOnly))
            return failure(
                Error::Kind::Missing,
                SchemaText::tr("The program is incomplete: its schema is not in it. Install it again."));
        if (auto done = database.run(step.readAll()); !done)
            return done;
    }
    return database.run("PRAGMA user_version = " + QByteArray::number(to));
}
} // namespace

Outcome createSchema(Database &database, quint32 applicationId, int formatVersion)
{
    if (auto wal = database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"); !wal)
        return wal;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return runSteps(database, 0, formatVersion)
        .and_then(
            [&] { return database.run("PRAGMA application_id = " + QByteArray::number(applicationId)); })
        .and_then([&] { return transaction->keep(); });
}

Outcome upgradeSchema(Database &database, int from, int to, const std::function<Outcome()> &beforehand)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another program may have been quicker while this one waited for its turn.
    const auto now = database.number("PRAGMA user_version");
    if (!now)
        return tl::unexpected(now.error());
    if (*now != from)
        return transaction->keep();
    return beforehand()
        .and_then([&] { return runSteps(database, from, to); })
        .and_then([&] { return schemaIsWhole(database); })
        .and_then([&] { return transaction->keep(); });
}

Result<QList<QByteArray>> columnsInFile(Database &database, const QByteArray &table)
{
    // A view would look the same, and reading one that a hostile file brought along may never end.
    Statement statement(
        database,
        "SELECT columns.name FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns"
        " WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name = ?"
        " ORDER BY columns.cid");
    statement.putUtf8(table);
    QList<QByteArray> columns;
    while (statement.step())
        columns.append(statement.takeText().toUtf8());
    if (statement.failed())
        return tl::unexpected(statement.error());
    return columns;
}

Outcome schemaIsWhole(Database &database)
{
    Outcome whole;
    const auto expect = [&](const QByteArray &table, const QList<QByteArray> &wanted) {
        if (!whole)
            return;
        const auto found = columnsInFile(database, table);
        if (!found)
            whole = tl::unexpected(found.error());
        else if (*found != wanted)
            whole
                = failure(Error::Kind::Damaged,
                          SchemaText::tr(
                              "%1 is damaged: its table “%2” is not as it should be. Restore a backup of it.")
                              .arg(QFileInfo(database.path()).fileName(), QString::fromUtf8(table)),
                          {database.path(), {}, 0, {}});
    };
    eachRecordType([&]<typename Record>() {
        expect(tableName<Record>(), QList<QByteArray>{"id"} + columnsOf<Record>());
    });
    expect("edit", {"seq", "id", "at", "by", "label", "undoes", "reversed_by"});
    expect("change", {"edit", "kind", "record", "before", "after"});
    return whole;
}
