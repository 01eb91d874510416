#include "core/store/filecopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
struct FileCopyText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Every page into a new file; what is there after an error is no copy.
Outcome writeCopy(Database &source, const QString &unfinished, const QString &target)
{
    auto copy = Database::open(unfinished, Database::Mode::Create);
    if (!copy)
        return tl::unexpected(copy.error());
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", source.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return tl::unexpected(sqliteError((*copy)->handle(), code, target));
    // A copy is one file that may be carried away: no WAL beside it.
    if (auto single = (*copy)->run("PRAGMA journal_mode = DELETE"); !single)
        return single;
    Statement check(**copy, "PRAGMA quick_check(1)");
    if (!check.step() || check.takeText() != u"ok"_s)
        return failure(Error::Kind::Damaged,
                       FileCopyText::tr("%1 is damaged; no backup was written over an older one.")
                           .arg(QFileInfo(source.path()).fileName()),
                       {source.path(), {}, 0, {}});
    return {};
}
} // namespace

Outcome copyFile(Database &source, const QString &target)
{
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    if (auto written = writeCopy(source, unfinished, target); !written) {
        QFile::remove(unfinished);
        return written;
    }
    // A log that an older file left behind would be taken for this one's.
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(target + beside);
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(unfinished);
        return failure(Error::Kind::Unreadable,
                       FileCopyText::tr("%1 could not be written. Choose another folder.")
                           .arg(QFileInfo(target).fileName()),
                       {target, {}, 0, {}});
    }
    return {};
}
