#include "core/exchange/xlsx/packagepart.h"

#include <QCoreApplication>

namespace {

struct PackagePartText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

} // namespace

PackagePart::PackagePart(std::unique_ptr<ArchiveEntry> entry, QString name, Place where, int mostLevels)
    : m_entry(std::move(entry))
    , m_xml(m_entry.get())
    , m_name(std::move(name))
    , m_where(std::move(where))
    , m_mostLevels(mostLevels)
{
    // The document type is refused as soon as it has been read; this keeps it from growing until then.
    m_xml.setEntityExpansionLimit(0);
}

bool PackagePart::nextChild()
{
    while (!m_refusal) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return !m_refusal;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            return false;
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

void PackagePart::skip()
{
    const int outside = m_level - 1;
    while (m_level > outside && !m_refusal && next() != QXmlStreamReader::Invalid) { }
}

void PackagePart::readText(QString &text)
{
    const int outside = m_level - 1;
    while (m_level > outside && !m_refusal) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::Invalid)
            return;
        if (token == QXmlStreamReader::Characters && m_level == outside + 1)
            text.append(m_xml.text());
    }
}

Outcome PackagePart::finish()
{
    while (!m_refusal && !m_xml.hasError() && next() != QXmlStreamReader::EndDocument) { }
    if (m_refusal)
        return tl::unexpected(*m_refusal);

    // Damage of the archive shows as broken XML first; the sentence should name the cause.
    m_entry->drain();
    if (m_entry->trouble())
        return tl::unexpected(*m_entry->trouble());
    if (m_xml.hasError())
        return failure(
            Error::Kind::Damaged,
            PackagePartText::tr(
                "The part “%1” of “%2” is broken at line %3. Open the file in a spreadsheet program "
                "and save it again, or ask for the file again.")
                .arg(m_name, m_where.file)
                .arg(m_xml.lineNumber()),
            m_where);
    return {};
}

void PackagePart::refuseDepth()
{
    m_refusal = Error{
        Error::Kind::Unreadable,
        PackagePartText::tr("The part “%1” of “%2” nests its elements more than %3 levels deep, which no "
                            "spreadsheet does. Ask its sender how it was made.")
            .arg(m_name, m_where.file)
            .arg(m_mostLevels),
        m_where};
}

void PackagePart::refuseEntities()
{
    m_refusal = Error{
        Error::Kind::Unreadable,
        PackagePartText::tr("The part “%1” of “%2” declares a document type or entities, which spreadsheets "
                            "never do and harmful files do. Ask its sender how it was made.")
            .arg(m_name, m_where.file),
        m_where};
}
