#include "core/exchange/xlsx/xlsxpackage.h"

#include "core/exchange/fileplace.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct XlsxPackageText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

struct Relationship
{
    QString id;
    QString type; // the last word of the type's address: the strict variant differs only before it
    QString target;
    bool external = false;
};

using Relationships = std::vector<Relationship>;

// What the workbook part itself says of a sheet.
struct ListedSheet
{
    QString name;
    QString relationship;
    bool hidden = false;
};

struct WorkbookPart
{
    bool date1904 = false;
    std::vector<ListedSheet> sheets;
};

tl::unexpected<Error> notReadable(const Archive &archive, QString message)
{
    return failure(Error::Kind::Unreadable, std::move(message), placeIn(archive.file()));
}

QString relationshipsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + "_rels/"_L1 + part.mid(slash) + ".rels"_L1;
}

Relationship
relationshipOf(const QXmlStreamAttributes &attributes, const QString &source, const Archive &archive)
{
    Relationship found;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "Id"_L1)
            found.id = attribute.value().toString();
        else if (attribute.name() == "Type"_L1)
            found.type = attribute.value().mid(attribute.value().lastIndexOf(u'/') + 1).toString();
        else if (attribute.name() == "Target"_L1)
            found.target = partBeside(source, attribute.value().toString());
        else if (attribute.name() == "TargetMode"_L1)
            found.external = attribute.value() == "External"_L1;
    }
    if (!archive.contains(found.target))
        found.target = QUrl::fromPercentEncoding(found.target.toUtf8());
    return found;
}

Result<Relationships> readRelationships(Archive &archive, const QString &source, const ReadLimits &limits)
{
    auto part = openPart(archive, relationshipsPartOf(source), limits);
    if (!part)
        return tl::unexpected(part.error());

    Relationships relationships;
    if ((*part)->nextChild()) {
        while ((*part)->nextChild()) {
            if ((*part)->elementName() == "Relationship"_L1)
                relationships.push_back(relationshipOf((*part)->attributes(), source, archive));
            (*part)->skip();
        }
    }
    return (*part)->finish().map([&] { return std::move(relationships); });
}

const Relationship *ofType(const Relationships &relationships, QLatin1StringView type)
{
    const auto found
        = std::find_if(relationships.begin(), relationships.end(), [type](const Relationship &relationship) {
              return relationship.type == type && !relationship.external;
          });
    return found == relationships.end() ? nullptr : &*found;
}

// A zip file that is not a workbook is still something; its owner should hear what to do with it.
Outcome refuseOtherFormats(const Archive &archive)
{
    if (archive.contains(u"xl/workbook.bin"_s))
        return notReadable(
            archive,
            XlsxPackageText::tr(
                "“%1” is a binary workbook (.xlsb), which is not read. Open it in a spreadsheet "
                "program and save it as .xlsx.")
                .arg(archive.file()));
    if (archive.contains(u"content.xml"_s) && archive.contains(u"META-INF/manifest.xml"_s))
        return notReadable(
            archive,
            XlsxPackageText::tr("“%1” is an OpenDocument file (.ods), which is not read. Open it in a "
                                "spreadsheet program and save it as .xlsx.")
                .arg(archive.file()));
    if (archive.contains(u"word/document.xml"_s) || archive.contains(u"ppt/presentation.xml"_s))
        return notReadable(
            archive,
            XlsxPackageText::tr(
                "“%1” is a text document or a presentation, not a table. Copy its table into a "
                "spreadsheet program and save that as .xlsx.")
                .arg(archive.file()));
    return {};
}

Result<QString> workbookPartName(Archive &archive, const ReadLimits &limits)
{
    if (const Outcome ours = refuseOtherFormats(archive); !ours)
        return tl::unexpected(ours.error());

    const QString usual = u"xl/workbook.xml"_s;
    if (archive.contains(u"_rels/.rels"_s)) {
        const Result<Relationships> roots = readRelationships(archive, QString(), limits);
        if (!roots)
            return tl::unexpected(roots.error());
        if (const Relationship *workbook = ofType(*roots, "officeDocument"_L1);
            workbook && archive.contains(workbook->target))
            return workbook->target;
    }
    if (archive.contains(usual))
        return usual;
    return notReadable(
        archive,
        XlsxPackageText::tr(
            "“%1” is a zip file without a workbook in it. Unpack it and take the table itself, "
            "an .xlsx file or delimited text.")
            .arg(archive.file()));
}

ListedSheet listedSheet(const QXmlStreamAttributes &attributes)
{
    ListedSheet sheet;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "name"_L1)
            sheet.name = attribute.value().toString();
        else if (attribute.name() == "state"_L1)
            sheet.hidden = attribute.value() != "visible"_L1;
        else if (attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1))
            sheet.relationship = attribute.value().toString();
    }
    return sheet;
}

Result<WorkbookPart> readWorkbookPart(Archive &archive, const QString &name, const ReadLimits &limits)
{
    auto opened = openPart(archive, name, limits);
    if (!opened)
        return tl::unexpected(opened.error());

    PackagePart &part = **opened;
    WorkbookPart workbook;
    const bool isWorkbook = part.nextChild() && part.elementName() == "workbook"_L1;
    while (isWorkbook && part.nextChild()) {
        if (part.elementName() == "sheets"_L1) {
            while (part.nextChild()) {
                workbook.sheets.push_back(listedSheet(part.attributes()));
                part.skip();
            }
            continue;
        }
        if (part.elementName() == "workbookPr"_L1)
            workbook.date1904 = isTrue(part.attributes().value("date1904"_L1));
        part.skip();
    }
    if (const Outcome whole = part.finish(); !whole)
        return tl::unexpected(whole.error());
    if (!isWorkbook)
        return failure(
            Error::Kind::Damaged,
            XlsxPackageText::tr(
                "The part “%1” of “%2” is not a workbook. Open the file in a spreadsheet program and "
                "save it as .xlsx.")
                .arg(name, archive.file()),
            placeIn(archive.file()));
    return workbook;
}

tl::unexpected<Error> missingSheet(const Archive &archive, const QString &name)
{
    return failure(
        Error::Kind::Damaged,
        XlsxPackageText::tr(
            "“%1” is incomplete: its sheet “%2” is not in the file. Open it in a spreadsheet program "
            "and save it again, or ask for the file again.")
            .arg(archive.file(), name),
        placeIn(archive.file(), name));
}

Result<std::vector<XlsxSheetEntry>> sheetEntries(const Archive &archive,
                                                 const std::vector<ListedSheet> &listed,
                                                 const Relationships &relationships)
{
    std::vector<XlsxSheetEntry> entries;
    for (const ListedSheet &sheet : listed) {
        const auto relationship = std::find_if(
            relationships.begin(), relationships.end(), [&sheet](const Relationship &candidate) {
                return candidate.id == sheet.relationship;
            });
        if (relationship == relationships.end())
            return missingSheet(archive, sheet.name);
        if (relationship->type != "worksheet"_L1)
            continue;
        if (relationship->external || !archive.contains(relationship->target))
            return missingSheet(archive, sheet.name);
        entries.push_back({sheet.name, relationship->target, sheet.hidden});
    }
    if (entries.empty())
        return notReadable(archive,
                           XlsxPackageText::tr("“%1” holds no sheet with a table.").arg(archive.file()));
    return entries;
}

} // namespace

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

Result<std::unique_ptr<PackagePart>> openPart(Archive &archive, const QString &name, const ReadLimits &limits)
{
    return archive.entry(name).map([&](std::unique_ptr<ArchiveEntry> entry) {
        return std::make_unique<PackagePart>(
            std::move(entry), name, placeIn(archive.file()), limits.xmlDepth);
    });
}

Result<XlsxOutline> readXlsxOutline(Archive &archive, const ReadLimits &limits)
{
    const Result<QString> name = workbookPartName(archive, limits);
    if (!name)
        return tl::unexpected(name.error());
    const Result<WorkbookPart> workbook = readWorkbookPart(archive, *name, limits);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const Result<Relationships> relationships = readRelationships(archive, *name, limits);
    if (!relationships)
        return tl::unexpected(relationships.error());
    auto sheets = sheetEntries(archive, workbook->sheets, *relationships);
    if (!sheets)
        return tl::unexpected(sheets.error());

    const Relationship *strings = ofType(*relationships, "sharedStrings"_L1);
    const Relationship *styles = ofType(*relationships, "styles"_L1);
    return XlsxOutline{.date1904 = workbook->date1904,
                       .sheets = std::move(*sheets),
                       .stringsPart = strings ? strings->target : QString(),
                       .stylesPart = styles ? styles->target : QString()};
}
