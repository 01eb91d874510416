#pragma once

#include "core/base/result.h"
#include "core/exchange/xlsx/archiveentry.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

/// One XML part of a package, walked element by element. Refuses document types and entities, and too many
/// levels.
class PackagePart
{
public:
    PackagePart(std::unique_ptr<ArchiveEntry> entry, QString name, Place where, int mostLevels);

    /// Goes to the next element inside the current one; false at its end. The element must then be walked,
    /// read or skipped.
    bool nextChild();
    void skip();

    /// Appends the text of the current element up to its end; elements inside it are passed over.
    void readText(QString &text);

    // Local names: files choose their own prefixes, and the strict variant other namespaces.
    QStringView elementName() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Reads to the end and says whether everything was in order. To be asked before what was read is
    /// believed.
    [[nodiscard]] Outcome finish();

private:
    QXmlStreamReader::TokenType next()
    {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++m_level > m_mostLevels)
                refuseDepth();
        } else if (token == QXmlStreamReader::EndElement) {
            --m_level;
        } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            refuseEntities();
        }
        return token;
    }

    void refuseDepth();
    void refuseEntities();

    std::unique_ptr<ArchiveEntry> m_entry;
    QXmlStreamReader m_xml;
    QString m_name;
    Place m_where;
    int m_mostLevels;
    int m_level = 0;
    std::optional<Error> m_refusal;
};
