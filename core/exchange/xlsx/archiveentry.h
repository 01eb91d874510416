#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QIODevice>

#include <zip.h>

#include <memory>
#include <optional>

/// One entry of an archive, unpacked while it is read. Counts what comes out and stops at the limits.
class ArchiveEntry final : public QIODevice
{
public:
    struct Costs
    {
        qint64 packedBytes = 0;
        qint64 &unpackedTotal; ///< of the whole archive; lives as long as the archive
        const ReadLimits &limits;
    };

    /// Takes over `file`. `where` names the archive; `part` is for people.
    ArchiveEntry(zip_file_t *file, QString part, Place where, Costs costs);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

    /// Reads what is left, because the checksum is looked at only at the end.
    void drain();

    /// Why reading stopped before the end; nothing if it did not.
    const std::optional<Error> &trouble() const { return m_trouble; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::optional<Error> costError() const;
    std::optional<Error> unpackError() const;

    struct Close
    {
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };

    std::unique_ptr<zip_file_t, Close> m_file;
    QString m_part;
    Place m_where;
    Costs m_costs;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    std::optional<Error> m_trouble;
};
