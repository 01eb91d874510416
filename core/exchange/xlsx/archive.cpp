#include "core/exchange/xlsx/archive.h"

#include "core/exchange/fileplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

// A workbook with a thousand sheets and their drawings stays far below.
constexpr zip_int64_t mostParts = 20'000;

QString partKey(const QString &name)
{
    return plainPartName(name).toCaseFolded();
}

} // namespace

QString plainPartName(const QString &name)
{
    QStringList kept;
    for (const QString &step : QString(name).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (step != "."_L1) {
            kept.append(step);
        }
    }
    return kept.join(u'/');
}

QString partBeside(const QString &source, const QString &target)
{
    const QString plain = QString(target).replace(u'\\', u'/');
    if (plain.startsWith(u'/'))
        return plainPartName(plain);
    return plainPartName(source.left(source.lastIndexOf(u'/') + 1) + plain);
}

Archive::Archive(zip_t *zip, QString file, const ReadLimits &limits)
    : m_zip(zip)
    , m_file(std::move(file))
    , m_limits(&limits)
{
}

Result<Archive> Archive::open(const QString &path, const ReadLimits &limits)
{
    const Place where = placeIn(QFileInfo(path).fileName());
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!zip && code == ZIP_ER_NOZIP)
        return failure(Error::Kind::Damaged,
                       ArchiveText::tr("“%1” is incomplete: its end is missing. Ask for the file again.")
                           .arg(where.file),
                       where);
    if (!zip)
        return failure(
            Error::Kind::Damaged,
            ArchiveText::tr("“%1” is damaged: its list of contents cannot be read. Ask for the file again.")
                .arg(where.file),
            where);

    Archive archive(zip, where.file, limits);
    return archive.listParts().map([&archive] { return std::move(archive); });
}

Outcome Archive::listParts()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > mostParts)
        return failure(
            Error::Kind::Unreadable,
            ArchiveText::tr(
                "“%1” holds more than %2 parts, which no spreadsheet needs. Open it in a spreadsheet "
                "program and save it as a new .xlsx file.")
                .arg(m_file, QLocale().toString(static_cast<qlonglong>(mostParts))),
            place());

    for (zip_int64_t index = 0; index < count; ++index) {
        const auto at = static_cast<zip_uint64_t>(index);
        const char *name = zip_get_name(m_zip.get(), at, 0);
        if (!name)
            continue;
        const QString key = partKey(QString::fromUtf8(name));
        if (!m_parts.contains(key))
            m_parts.insert(key, at);
    }
    return {};
}

bool Archive::contains(const QString &part) const
{
    return m_parts.contains(partKey(part));
}

Result<std::unique_ptr<ArchiveEntry>> Archive::entry(const QString &part)
{
    const auto found = m_parts.constFind(partKey(part));
    if (found == m_parts.constEnd())
        return failure(
            Error::Kind::Damaged,
            ArchiveText::tr(
                "“%1” is incomplete: its part “%2” is missing. Open it in a spreadsheet program and "
                "save it again, or ask for the file again.")
                .arg(m_file, part),
            place());

    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), *found, 0, &stat) != 0)
        return failure(
            Error::Kind::Damaged,
            ArchiveText::tr("“%1” is damaged: its part “%2” cannot be found. Ask for the file again.")
                .arg(m_file, part),
            place());
    if (const Outcome promised = checkPromises(stat, part); !promised)
        return tl::unexpected(promised.error());

    zip_file_t *file = zip_fopen_index(m_zip.get(), *found, 0);
    if (!file && zip_error_code_zip(zip_get_error(m_zip.get())) == ZIP_ER_COMPNOTSUPP)
        return failure(
            Error::Kind::Unreadable,
            ArchiveText::tr("The part “%1” of “%2” is packed in a way that is not read. Open the file in a "
                            "spreadsheet program and save it as a new .xlsx file.")
                .arg(part, m_file),
            place());
    if (!file)
        return failure(
            Error::Kind::Damaged,
            ArchiveText::tr("“%1” is damaged: its part “%2” cannot be opened. Ask for the file again.")
                .arg(m_file, part),
            place());
    const ArchiveEntry::Costs costs{static_cast<qint64>(stat.comp_size), m_unpackedTotal, *m_limits};
    return std::make_unique<ArchiveEntry>(file, part, place(), costs);
}

// What the list of contents says already. It may lie, so the entry counts again while it is read.
Outcome Archive::checkPromises(const zip_stat_t &stat, const QString &part) const
{
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(
            Error::Kind::Unreadable,
            ArchiveText::tr(
                "“%1” is protected by a password. Open it, remove the password and save it as .xlsx.")
                .arg(m_file),
            place());
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > static_cast<zip_uint64_t>(m_limits->entryBytes))
        return failure(Error::Kind::Unreadable,
                       ArchiveText::tr(
                           "The part “%1” of “%2” is larger than %3 when unpacked, which is the most that is "
                           "read. Split the table into several files.")
                           .arg(part, m_file, QLocale().formattedDataSize(m_limits->entryBytes)),
                       place());
    return {};
}
