#include "core/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace {
struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// How long a writer waits for another program's transaction before it says that the file is busy.
constexpr int busyMilliseconds = 5000;
} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const Place where{file, {}, 0, {}};
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {Error::Kind::Conflict,
                DatabaseText::tr("A record that was to be added to %1 is there already. Nothing was changed.")
                    .arg(name),
                where};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::DiskFull,
                DatabaseText::tr(
                    "The disk is full. The last change to %1 was not written; nothing else was touched.")
                    .arg(name),
                where};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
                DatabaseText::tr(
                    "%1 is being written by another program. Nothing was changed; try again in a moment.")
                    .arg(name),
                where};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::ReadOnly,
                DatabaseText::tr("%1 can only be read here. Nothing was changed.").arg(name),
                where};
    case SQLITE_NOTADB:
        return {Error::Kind::NotOurs,
                DatabaseText::tr("%1 is not a Duban workspace. It was left as it is; open another file.")
                    .arg(name),
                where};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged,
                DatabaseText::tr("%1 is damaged. It was left as it is; restore a backup of it.").arg(name),
                where};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Unreadable,
                DatabaseText::tr("%1 cannot be opened. Look at its folder and rights.").arg(name),
                where};
    default:
        return {Error::Kind::Unreadable,
                DatabaseText::tr("%1 could not be read or written: %2. Nothing was changed.")
                    .arg(name, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code))),
                where};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(&database)
{
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v3(database.handle(),
                                sql.constData(),
                                static_cast<int>(sql.size()),
                                SQLITE_PREPARE_PERSISTENT,
                                &statement,
                                nullptr);
    m_statement.reset(statement);
}

void Statement::putNull()
{
    sqlite3_bind_null(m_statement.get(), ++m_bound);
}

void Statement::putInt(qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, number);
}

void Statement::putText(const QString &text)
{
    if (text.isEmpty())
        return putLatin1({});
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(
        m_statement.get(), ++m_bound, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::putShort(std::string_view text)
{
    sqlite3_bind_text(
        m_statement.get(), ++m_bound, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Statement::putLatin1(QLatin1String word)
{
    sqlite3_bind_text(m_statement.get(),
                      ++m_bound,
                      word.data() ? word.data() : "",
                      static_cast<int>(word.size()),
                      SQLITE_STATIC);
}

void Statement::putUtf8(const QByteArray &utf8)
{
    sqlite3_bind_text(
        m_statement.get(), ++m_bound, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void Statement::putUuid(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    sqlite3_bind_blob(
        m_statement.get(), ++m_bound, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

bool Statement::step()
{
    if (!m_statement)
        return false;
    m_column = 0;
    const int code = sqlite3_step(m_statement.get());
    m_code = code == SQLITE_ROW || code == SQLITE_DONE ? 0 : code;
    return code == SQLITE_ROW;
}

Outcome Statement::run()
{
    step();
    const bool bad = failed();
    const Error why = bad ? error() : Error();
    reset();
    if (bad)
        return tl::unexpected(why);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = 0;
    m_column = 0;
}

Error Statement::error() const
{
    return sqliteError(m_database->handle(), m_code, m_database->path());
}

bool Statement::isNull() const
{
    return sqlite3_column_type(m_statement.get(), m_column) == SQLITE_NULL;
}

qint64 Statement::takeInt()
{
    return sqlite3_column_int64(m_statement.get(), m_column++);
}

QString Statement::takeText()
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    const std::string_view bytes = takeBytes();
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    // fromUtf8 takes such a mark off the front, though here it is a part of the text.
    return bytes.starts_with(byteOrderMark) ? QChar(QChar::ByteOrderMark) + text : text;
}

std::string_view Statement::takeBytes()
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), m_column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), m_column));
    ++m_column;
    return text ? std::string_view(text, size) : std::string_view();
}

QUuid Statement::takeUuid()
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), m_column);
    const int size = sqlite3_column_bytes(m_statement.get(), m_column);
    ++m_column;
    if (size != 16)
        return {};
    return QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(bytes), 16));
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    QByteArray name = QFile::encodeName(path);
    if (mode == Mode::Immutable) {
        // A file in a folder that we may not write to has no place for the shared memory that WAL needs.
        name = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    auto database = std::make_unique<Database>();
    database->m_handle.reset(handle);
    database->m_path = path;
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, path));
    sqlite3_busy_timeout(handle, busyMilliseconds);
    // A hostile file must not make us run what it brought along, nor allocate without end.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory(Database &source)
{
    auto copy = open(QStringLiteral(":memory:"), Mode::Create);
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", source.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return tl::unexpected(sqliteError((*copy)->handle(), code, source.path()));
    (*copy)->m_path = source.path();
    return copy;
}

Outcome Database::run(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle(), code, m_path));
    return {};
}

Result<qint64> Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    const bool row = statement.step();
    if (statement.failed())
        return tl::unexpected(statement.error());
    return row ? statement.takeInt() : 0;
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Outcome Transaction::keep()
{
    auto kept = m_database->run("COMMIT");
    if (kept)
        m_database = nullptr;
    return kept;
}
