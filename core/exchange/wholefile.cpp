#include "core/exchange/wholefile.h"

#include "core/exchange/fileplace.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace {
struct WholeFileText
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

tl::unexpected<Error> notWritten(const QString &path, qsizetype size, const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    const Place where = placeIn(path);
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return failure(Error::Kind::Missing,
                       WholeFileText::tr("%1 cannot be written: its folder does not exist.").arg(shown),
                       where);
    if (target.isDir())
        return failure(
            Error::Kind::Unreadable, WholeFileText::tr("%1 is a folder, not a file.").arg(shown), where);
    const QStorageInfo disk(folder.absoluteFilePath());
    if (!folder.isWritable() || disk.isReadOnly() || (target.exists() && !target.isWritable()))
        return failure(
            Error::Kind::ReadOnly, WholeFileText::tr("%1 may not be written to.").arg(shown), where);
    if (disk.bytesTotal() > 0 && disk.bytesAvailable() < size)
        return failure(Error::Kind::DiskFull,
                       WholeFileText::tr("There is not enough room on the disk for %1.").arg(shown),
                       where);
    return failure(
        Error::Kind::Unreadable, WholeFileText::tr("%1 could not be written: %2.").arg(shown, reason), where);
}
} // namespace

Outcome writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notWritten(path, bytes.size(), reason);
    }
    return {};
}
