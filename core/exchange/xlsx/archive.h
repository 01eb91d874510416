#pragma once

#include "core/base/result.h"
#include "core/exchange/fileplace.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/archiveentry.h"

#include <QHash>
#include <QString>

#include <zip.h>

#include <memory>

/// A zip file that is only read. Parts are found by their plain name: forward slashes, no leading one, no
/// "..", any case.
class Archive
{
public:
    /// `limits` must outlive the archive. Errors: Damaged (cut off, contradictory), Unreadable (too many
    /// parts).
    static Result<Archive> open(const QString &path, const ReadLimits &limits);

    QString file() const { return m_file; }
    bool contains(const QString &part) const;

    /// Unpacks as it is read; the archive must outlive it and stay where it is.
    /// Errors: Damaged (missing, contradictory), Unreadable (encrypted, over a limit, an unknown packing).
    Result<std::unique_ptr<ArchiveEntry>> entry(const QString &part);

private:
    struct Discard
    {
        void operator()(zip_t *zip) const { zip_discard(zip); }
    };

    Archive(zip_t *zip, QString file, const ReadLimits &limits);
    Outcome listParts();
    Outcome checkPromises(const zip_stat_t &stat, const QString &part) const;
    Place place() const { return placeIn(m_file); }

    std::unique_ptr<zip_t, Discard> m_zip;
    QString m_file;
    const ReadLimits *m_limits;
    QHash<QString, zip_uint64_t> m_parts;
    qint64 m_unpackedTotal = 0;
};

/// The plain name of a part: "/xl\\worksheets/../a.xml" → "xl/a.xml". Never climbs above the archive's root.
QString plainPartName(const QString &name);

/// What `target` means inside `source`'s folder, as relationships write it.
QString partBeside(const QString &source, const QString &target);
