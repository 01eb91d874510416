#include "core/store/oldformat.h"

#include "core/store/filecopy.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct OldFormatText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The last edit of a file names its state; null when it cannot be read.
QUuid lastEditOf(Database &file)
{
    Statement last(file, "SELECT id FROM edit ORDER BY seq DESC LIMIT 1");
    return last.step() ? last.takeUuid() : QUuid();
}

/// "X.format1.duban"; numbered where one of another state has that name.
QString nameBeside(const QString &path, int format, int count)
{
    const QFileInfo info(path);
    const QString number = count > 1 ? u"-%1"_s.arg(count) : QString();
    return info.absoluteDir().filePath(
        u"%1.format%2%3.%4"_s.arg(info.completeBaseName()).arg(format).arg(number, info.suffix()));
}

/// An upgrade that was cut off has left its copy: it is as good as a new one.
bool isCopyOf(const QString &kept, Database &file)
{
    auto copy = Database::open(kept, Database::Mode::ReadOnly);
    return copy && lastEditOf(**copy) == lastEditOf(file);
}

Outcome keepBeside(Database &file, int format)
{
    for (int count = 1;; ++count) {
        const QString kept = nameBeside(file.path(), format, count);
        if (!QFileInfo::exists(kept))
            return copyFile(file, kept);
        if (isCopyOf(kept, file))
            return {};
    }
}
} // namespace

Result<std::unique_ptr<Database>> upgradedInMemory(Database &file, int from, int to)
{
    auto copy = Database::inMemory(file);
    if (!copy)
        return copy;
    if (!upgradeSchema(**copy, from, to, [] { return Outcome(); }))
        return failure(
            Error::Kind::Damaged,
            OldFormatText::tr("%1 is damaged: it is not as format %2 should be. Restore a backup of it.")
                .arg(QFileInfo(file.path()).fileName())
                .arg(from),
            {file.path(), {}, 0, {}});
    return copy;
}

Outcome upgradeInPlace(Database &file, int from, int to)
{
    return upgradeSchema(file, from, to, [&]() -> Outcome {
        // The connection that is about to write cannot be copied from; another one reads what stands.
        auto reader = Database::open(file.path(), Database::Mode::ReadOnly);
        if (!reader)
            return tl::unexpected(reader.error());
        return keepBeside(**reader, from);
    });
}
