#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/pdf.h"

#include <QtTest>

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The type area in points from the top left of the sheet, straight from GB/T 9704.
namespace typearea {
constexpr double left = 28 / 25.4 * 72;
constexpr double right = left + 156 / 25.4 * 72;
constexpr double top = 37 / 25.4 * 72;
constexpr double bottom = top + 225 / 25.4 * 72;
} // namespace typearea

inline Document pack(std::vector<Block> blocks)
{
    Document document;
    document.title = u"第30次周例会汇报材料"_s;
    document.asOf = QDate(2021, 11, 12);
    document.asOfText = u"截至2021年11月12日"_s;
    document.sampleLabel = u"示例数据"_s;
    document.blocks = std::move(blocks);
    return document;
}

/// Rows that can be told apart in extracted text: "甲7" begins row 7 and "乙7。" ends it.
inline PageTable numberedRows(int count)
{
    PageTable table;
    table.columns = {{u"序号"_s, 1, PageTable::Alignment::Center}, {u"督办事项"_s, 4}};
    for (int i = 1; i <= count; ++i) {
        const QString text = u"甲%1"_s.arg(i) + u" 协调解决征迁剩余户数"_s.repeated(i % 5 + 1);
        table.rows.push_back({{QString::number(i)}, {text, u"乙%1。"_s.arg(i)}});
    }
    return table;
}

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s does not run", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, without the white space that a line end leaves inside words.
inline QStringList pagesOf(const QString &path)
{
    QStringList pages = outputOf(u"pdftotext"_s, {path, u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page.remove(QRegularExpression(u"\\s+"_s));
    return pages;
}

struct PrintedWord
{
    QString text;
    QRectF box;
};

/// Words with their place in points from the top left.
inline QList<PrintedWord> wordsOf(const QString &path)
{
    static const QRegularExpression word(
        u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"_s);
    QList<PrintedWord> words;
    const QString page = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    for (const QRegularExpressionMatch &match : word.globalMatch(page)) {
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({match.captured(5), QRectF(from, to)});
    }
    return words;
}

inline int pageWith(const QStringList &pages, const QString &text)
{
    for (int i = 0; i < pages.size(); ++i) {
        if (pages[i].contains(text))
            return i;
    }
    return -1;
}
