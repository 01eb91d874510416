#pragma once

#include "core/exchange/sheet.h"
#include "tests/core/exchange/testpackage.h"

#include <QDate>
#include <QVariant>

/// A formula and the value that was saved with it; an invalid value = none was.
struct Formula
{
    QVariant value;
};
Q_DECLARE_METATYPE(Formula)

/// One sheet of a ledger as an office would make it: rows of texts, numbers, days (QDate) and formulas.
class LedgerSheet
{
public:
    using Row = QVariantList;

    explicit LedgerSheet(QList<Row> sheetRows = {}, QStringList mergedCells = {})
        : rows(std::move(sheetRows))
        , merged(std::move(mergedCells))
    {
    }

    QList<Row> rows;
    QStringList merged; ///< "A1:C1"
    int firstRow = 1;
    int firstColumn = 0;
    QSet<int> hiddenRows; ///< the sheet's own numbers
    QList<int> hiddenColumns; ///< from 0

    QByteArray xml() const
    {
        QByteArray inside;
        for (const int column : hiddenColumns)
            inside += "<col min='" + number(column + 1) + "' max='" + number(column + 1) + "' hidden='1'/>";
        if (!inside.isEmpty())
            inside = "<cols>" + inside + "</cols>";
        inside += "<sheetData>";
        for (qsizetype i = 0; i < rows.size(); ++i)
            inside += rowXml(rows[i], firstRow + int(i));
        inside += "</sheetData>";
        if (merged.isEmpty())
            return TestPackage::sheet(inside);
        inside += "<mergeCells>";
        for (const QString &range : merged)
            inside += "<mergeCell ref='" + range.toUtf8() + "'/>";
        return TestPackage::sheet(inside + "</mergeCells>");
    }

    /// Writes it as the only sheet of a workbook; the path, empty if that failed.
    QString write(const QTemporaryDir &folder, const QString &name = "台账.xlsx") const
    {
        return TestPackage::ofSheet(xml()).write(folder, name);
    }

private:
    static QByteArray number(double value) { return QByteArray::number(value, 'g', 15); }

    QByteArray rowXml(const Row &row, int line) const
    {
        QByteArray xml = "<row r='" + number(line) + (hiddenRows.contains(line) ? "' hidden='1'>" : "'>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QByteArray place = columnLetters(firstColumn + int(i)).toUtf8() + number(line);
            if (row[i].isValid())
                xml += cellXml(place, row[i]);
        }
        return xml + "</row>";
    }

    static QByteArray cellXml(const QByteArray &place, const QVariant &value)
    {
        const QByteArray start = "<c r='" + place + "'";
        if (value.metaType() == QMetaType::fromType<QDate>())
            return start + " s='1'><v>" + number(double(QDate(1899, 12, 30).daysTo(value.toDate())))
                + "</v></c>";
        if (value.metaType() == QMetaType::fromType<Formula>()) {
            const QVariant saved = value.value<Formula>().value;
            return start + "><f>SUM(A1:A2)</f>"
                + (saved.isValid() ? "<v>" + number(saved.toDouble()) + "</v></c>" : "</c>");
        }
        if (value.metaType() == QMetaType::fromType<int>()
            || value.metaType() == QMetaType::fromType<double>())
            return start + "><v>" + number(value.toDouble()) + "</v></c>";
        return start + " t='inlineStr'><is><t xml:space='preserve'>"
            + value.toString().toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
};
