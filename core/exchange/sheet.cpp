#include "core/exchange/sheet.h"

#include "core/exchange/delimited/delimitedreader.h"
#include "core/exchange/fileplace.h"
#include "core/exchange/xlsx/xlsxreader.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

constexpr QByteArrayView zipMark("PK\x03\x04", 4);
constexpr QByteArrayView emptyZipMark("PK\x05\x06", 4);
constexpr QByteArrayView compoundMark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);

bool containsName(QByteArrayView bytes, QStringView name)
{
    const QByteArrayView utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return QByteArrayMatcher(utf16).indexIn(bytes) >= 0;
}

// Compound files hold many things; their directories write names in UTF-16.
tl::unexpected<Error> refuseCompoundFile(QFile &file, const Place &where)
{
    const QByteArray bytes = file.readAll();
    if (containsName(bytes, u"EncryptedPackage"))
        return failure(
            Error::Kind::Unreadable,
            SheetText::tr(
                "“%1” is protected by a password. Open it, remove the password and save it as .xlsx.")
                .arg(where.file),
            where);
    if (containsName(bytes, u"WordDocument") || containsName(bytes, u"PowerPoint Document"))
        return failure(
            Error::Kind::Unreadable,
            SheetText::tr("“%1” is a text document or a presentation, not a table. Copy its table into a "
                          "spreadsheet program and save that as .xlsx.")
                .arg(where.file),
            where);
    return failure(
        Error::Kind::Unreadable,
        SheetText::tr(
            "“%1” is a workbook in the old .xls format, which is not read. Open it in a spreadsheet "
            "program and save it as .xlsx.")
            .arg(where.file),
        where);
}

Outcome checkFile(const QFileInfo &info, const ReadLimits &limits)
{
    const Place where = placeIn(info.fileName());
    if (!info.exists())
        return failure(
            Error::Kind::Missing, SheetText::tr("There is no file “%1”.").arg(info.filePath()), where);
    if (!info.isFile())
        return failure(
            Error::Kind::Unreadable,
            SheetText::tr("“%1” is a folder or a device, not a file with a table.").arg(info.filePath()),
            where);
    if (info.size() == 0)
        return failure(Error::Kind::Unreadable,
                       SheetText::tr("“%1” is empty. Ask for the file again.").arg(where.file),
                       where);
    if (info.size() > limits.fileBytes)
        return failure(
            Error::Kind::Unreadable,
            SheetText::tr(
                "“%1” is larger than %2, which is the most that is read. Split the table into several "
                "files.")
                .arg(where.file, QLocale().formattedDataSize(limits.fileBytes)),
            where);
    return {};
}

} // namespace

bool Cell::isBlank() const
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

const Cell *SheetRow::at(int column) const
{
    const auto found = std::lower_bound(
        cells.begin(), cells.end(), column, [](const auto &cell, int wanted) { return cell.first < wanted; });
    return found != cells.end() && found->first == column ? &found->second : nullptr;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    if (const Outcome readable = checkFile(info, limits); !readable)
        return tl::unexpected(readable.error());

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            SheetText::tr(
                "“%1” cannot be opened. Check whether you may read it and no other program keeps it.")
                .arg(info.fileName()),
            placeIn(info.fileName()));
    const QByteArray head = file.peek(compoundMark.size());
    if (head.startsWith(zipMark) || head.startsWith(emptyZipMark))
        return readXlsx(path, limits);
    if (head.startsWith(compoundMark))
        return refuseCompoundFile(file, placeIn(info.fileName()));
    return readDelimited(path, limits);
}
