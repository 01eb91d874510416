#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <zip.h>

/// A workbook put together part by part, as right or as wrong as a test wants it.
class TestPackage
{
public:
    /// One sheet "表", its XML as given, with styles 0 (General) and 1 (a day).
    static TestPackage ofSheet(const QByteArray &sheetXml)
    {
        TestPackage package;
        package.parts["_rels/.rels"] = relationships({{"rId1", "officeDocument", "xl/workbook.xml"}});
        package.parts["xl/workbook.xml"] = workbook("", "<sheet name='表' sheetId='1' r:id='rId1'/>");
        package.parts["xl/_rels/workbook.xml.rels"]
            = relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                             {"rId2", "styles", "styles.xml"},
                             {"rId3", "sharedStrings", "sharedStrings.xml"}});
        package.parts["xl/styles.xml"]
            = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
              "<numFmts><numFmt numFmtId='176' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
              "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/></cellXfs></styleSheet>";
        package.parts["xl/worksheets/sheet1.xml"] = sheetXml;
        return package;
    }

    /// The same, with only the rows given.
    static TestPackage ofRows(const QByteArray &rows)
    {
        return ofSheet(sheet("<sheetData>" + rows + "</sheetData>"));
    }

    static QByteArray sheet(const QByteArray &inside)
    {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + inside
            + "</worksheet>";
    }

    static QByteArray workbook(const QByteArray &properties, const QByteArray &sheets)
    {
        return "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
               " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + properties + "<sheets>" + sheets + "</sheets></workbook>";
    }

    struct Relationship
    {
        QByteArray id;
        QByteArray type;
        QByteArray target;
    };

    static QByteArray relationships(const QList<Relationship> &list)
    {
        QByteArray xml
            = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        for (const Relationship &each : list)
            xml += "<Relationship Id='" + each.id
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + each.type
                + "' Target='" + each.target + "'/>";
        return xml + "</Relationships>";
    }

    /// Writes the file and returns its path; empty if that failed.
    QString write(const QTemporaryDir &folder, const QString &name = "测试.xlsx") const
    {
        const QString path = folder.filePath(name);
        int code = 0;
        zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        if (!zip)
            return {};
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            addTo(zip, part.key(), part.value());
        return zip_close(zip) == 0 ? path : QString();
    }

    QMap<QString, QByteArray> parts;
    bool isPacked = true;
    bool isEncrypted = false;

private:
    // The bytes must stay until the archive is closed, which they do as parts of this.
    void addTo(zip_t *zip, const QString &name, const QByteArray &bytes) const
    {
        zip_source_t *source
            = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (!isPacked)
            zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        if (isEncrypted)
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret");
    }
};
