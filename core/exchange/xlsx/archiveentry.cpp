#include "core/exchange/xlsx/archiveentry.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace {

struct ArchiveEntryText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

// Small parts of repeated text pack very well without meaning any harm.
constexpr qint64 ratioMattersAbove = 16LL << 20;

} // namespace

ArchiveEntry::ArchiveEntry(zip_file_t *file, QString part, Place where, Costs costs)
    : m_file(file)
    , m_part(std::move(part))
    , m_where(std::move(where))
    , m_costs(costs)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ArchiveEntry::drain()
{
    std::array<char, 16384> rest;
    while (!m_ended && read(rest.data(), rest.size()) >= 0) { }
}

qint64 ArchiveEntry::readData(char *data, qint64 size)
{
    if (m_ended)
        return -1;

    const qint64 got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_trouble = unpackError();
    } else {
        m_unpacked += got;
        m_costs.unpackedTotal += got;
        m_trouble = costError();
    }
    m_ended = got <= 0 || m_trouble;
    return m_ended ? -1 : got;
}

std::optional<Error> ArchiveEntry::costError() const
{
    const ReadLimits &limits = m_costs.limits;
    const QLocale locale;
    if (m_unpacked > limits.entryBytes)
        return Error{Error::Kind::Unreadable,
                     ArchiveEntryText::tr(
                         "The part “%1” of “%2” is larger than %3 when unpacked, which is the most that is "
                         "read. Split the table into several files.")
                         .arg(m_part, m_where.file, locale.formattedDataSize(limits.entryBytes)),
                     m_where};
    if (m_costs.unpackedTotal > limits.totalBytes)
        return Error{Error::Kind::Unreadable,
                     ArchiveEntryText::tr(
                         "“%1” is larger than %2 when unpacked, which is the most that is read. Split the "
                         "table into several files.")
                         .arg(m_where.file, locale.formattedDataSize(limits.totalBytes)),
                     m_where};
    if (m_unpacked > ratioMattersAbove
        && static_cast<double>(m_unpacked) > limits.ratio * static_cast<double>(m_costs.packedBytes))
        return Error{Error::Kind::Unreadable,
                     ArchiveEntryText::tr(
                         "The part “%1” of “%2” is more than %3 times larger unpacked than packed, as files "
                         "made to do harm are. If you trust its sender, open it in a spreadsheet program "
                         "and save only the rows that matter as a new .xlsx file.")
                         .arg(m_part, m_where.file, locale.toString(limits.ratio, 'f', 0)),
                     m_where};
    return std::nullopt;
}

std::optional<Error> ArchiveEntry::unpackError() const
{
    const int code = zip_error_code_zip(zip_file_get_error(m_file.get()));
    if (code == ZIP_ER_CRC)
        return Error{Error::Kind::Damaged,
                     ArchiveEntryText::tr(
                         "The part “%1” of “%2” does not match its checksum: the file was damaged on its "
                         "way. Ask for the file again.")
                         .arg(m_part, m_where.file),
                     m_where};
    return Error{Error::Kind::Damaged,
                 ArchiveEntryText::tr(
                     "The part “%1” of “%2” cannot be unpacked: the file is damaged or incomplete. Ask for "
                     "the file again.")
                     .arg(m_part, m_where.file),
                 m_where};
}
