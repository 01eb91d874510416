#pragma once

#include <QStringList>

#include <vector>

/// Reads the first table out of HTML from a clipboard: a small reader that knows rows, cells, line breaks and
/// entities, steps over everything else, and neither nests nor fetches.
class ClipboardHtml
{
public:
    ClipboardHtml(const QString &html, qsizetype mostCells);

    /// False when there are more cells than allowed.
    bool readTable();
    std::vector<QStringList> takeRows() { return std::move(m_rows); }

private:
    struct Tag
    {
        QString name; ///< lower case
        QString rest;
        bool isEnd = false;
    };

    Tag readTag();
    void take(const Tag &tag);
    void takeText(const QString &text);
    void beginRow();
    void beginCell(const Tag &tag);
    void endCell();
    void stepOver(const QString &element);

    const QString &m_html;
    qsizetype m_mostCells;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    int m_tableDepth = 0;
    bool m_isDone = false;
    bool m_inCell = false;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    QString m_text;
    std::vector<QStringList> m_rows;
    std::vector<int> m_rowsLeft; ///< by column: how many more rows a cell above reaches down
};
