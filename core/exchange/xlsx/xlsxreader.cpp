#include "core/exchange/xlsx/xlsxreader.h"

#include "core/exchange/fileplace.h"
#include "core/exchange/xlsx/archive.h"
#include "core/exchange/xlsx/xlsxpackage.h"
#include "core/exchange/xlsx/xlsxsheet.h"
#include "core/exchange/xlsx/xlsxstrings.h"
#include "core/exchange/xlsx/xlsxstyles.h"

namespace {

Result<std::vector<QString>>
sharedStrings(Archive &archive, const XlsxOutline &outline, const ReadLimits &limits)
{
    // Some programs name the part and leave it out when there is no text.
    if (outline.stringsPart.isEmpty() || !archive.contains(outline.stringsPart))
        return std::vector<QString>();
    return openPart(archive, outline.stringsPart, limits).and_then([&](const auto &part) {
        return readSharedStrings(*part, placeIn(archive.file()), limits);
    });
}

Result<std::vector<bool>> dateStyles(Archive &archive, const XlsxOutline &outline, const ReadLimits &limits)
{
    if (outline.stylesPart.isEmpty() || !archive.contains(outline.stylesPart))
        return std::vector<bool>();
    return openPart(archive, outline.stylesPart, limits).and_then([&](const auto &part) {
        return readDateStyles(*part, placeIn(archive.file()));
    });
}

Result<Workbook> readSheets(Archive &archive, const std::vector<XlsxSheetEntry> &entries, XlsxShared shared)
{
    Workbook workbook;
    workbook.file = archive.file();
    for (const XlsxSheetEntry &entry : entries) {
        const Place where = placeIn(archive.file(), entry.name);
        const auto part = openPart(archive, entry.part, shared.limits);
        if (!part)
            return tl::unexpected(part.error());
        auto sheet = readXlsxSheet(**part, where, shared);
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheet->hidden = entry.hidden;
        workbook.sheets.push_back(std::move(*sheet));
    }
    return workbook;
}

} // namespace

Result<Workbook> readXlsx(const QString &path, const ReadLimits &limits)
{
    auto archive = Archive::open(path, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto outline = readXlsxOutline(*archive, limits);
    if (!outline)
        return tl::unexpected(outline.error());
    const auto strings = sharedStrings(*archive, *outline, limits);
    if (!strings)
        return tl::unexpected(strings.error());
    const auto styles = dateStyles(*archive, *outline, limits);
    if (!styles)
        return tl::unexpected(styles.error());
    return readSheets(*archive, outline->sheets, {*strings, *styles, outline->date1904, limits});
}
