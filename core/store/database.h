#pragma once

#include "core/base/result.h"

#include <QUuid>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's answer as our error: full disk, locked, read-only, damaged or not a database, each with its
/// sentence.
Error sqliteError(sqlite3 *handle, int code, const QString &file);

class Database;

/// One prepared statement with everything bound: values never become part of a statement's text.
/// Binding and reading go left to right; after a failed step `error()` says why.
class Statement
{
public:
    Statement() = default;
    Statement(Database &database, const QByteArray &sql);

    bool isValid() const { return m_statement != nullptr; }

    void putNull();
    void putInt(qint64 number);
    void putText(const QString &text);
    void putShort(std::string_view text); ///< copied
    void putLatin1(QLatin1String word); ///< a word of the program itself: never copied
    void putUtf8(const QByteArray &utf8); ///< kept alive by the caller until the next run
    void putUuid(const QUuid &id);

    /// True while there is a row. False at the end and after an error.
    bool step();
    /// Runs a statement that gives no rows and makes it ready for the next binding.
    Outcome run();
    void reset();
    bool failed() const { return m_code != 0; }
    Error error() const;

    bool isNull() const; ///< the value that is taken next
    void skip() { ++m_column; }
    qint64 takeInt();
    QString takeText();
    std::string_view takeBytes(); ///< valid until the next step
    QUuid takeUuid();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    Database *m_database = nullptr;
    int m_bound = 0;
    int m_column = 0;
    int m_code = 0;
};

/// One connection to a SQLite file. Not shared between threads.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create, Immutable };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A copy in memory that still speaks of the source's path.
    static Result<std::unique_ptr<Database>> inMemory(Database &source);

    Outcome run(const QByteArray &sql); ///< statements without values: schema, PRAGMA, transactions
    Result<qint64> number(const QByteArray &sql); ///< the first value of the first row, 0 when there is none
    sqlite3 *handle() const { return m_handle.get(); }
    const QString &path() const { return m_path; }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

/// Everything or nothing: rolls back unless kept.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database); ///< BEGIN IMMEDIATE: waits for its turn to write

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Outcome keep();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};
