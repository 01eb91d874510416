#pragma once

#include "core/domain/change.h"
#include "core/store/database.h"

#include <tuple>

/// Writes changes of records, statement by prepared statement. Every record is compared with what the change
/// says it was before it is touched: an edit that is no longer true is a Conflict, never an overwrite.
class RecordWriter
{
public:
    explicit RecordWriter(Database &database);

    Outcome write(const Change &change);

private:
    template <typename Record>
    struct Statements
    {
        Statement select;
        Statement insert;
        Statement update;
        Statement remove;
    };
    template <typename List>
    struct AllStatements;
    template <typename... Records>
    struct AllStatements<RecordList<Records...>>
    {
        using type = std::tuple<Statements<Records>...>;
    };

    template <typename Record>
    Outcome writeRecord(const ChangeOf<Record> &change);

    Database &m_database;
    AllStatements<AllRecords>::type m_statements;
};
