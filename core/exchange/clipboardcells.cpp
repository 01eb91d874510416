#include "core/exchange/clipboardcells.h"

#include "core/exchange/clipboardhtml.h"

using namespace Qt::StringLiterals;

namespace {
struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

constexpr qsizetype largestText = 20'000'000;
constexpr qsizetype mostCells = 200'000;

tl::unexpected<Error> tooLarge()
{
    return failure(
        Error::Kind::Invalid,
        ClipboardText::tr("What was copied is too large to paste: at most %L1 cells. Import it as a "
                          "file instead; nothing was changed.")
            .arg(mostCells));
}

/// Rows of one length, without empty rows at the end.
Result<CellBlock> squared(std::vector<QStringList> rows)
{
    qsizetype width = 0;
    while (!rows.empty() && rows.back().join(QString()).isEmpty())
        rows.pop_back();
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    if (width * static_cast<qsizetype>(rows.size()) > mostCells)
        return tooLarge();
    for (QStringList &row : rows)
        while (row.size() < width)
            row += QString();
    return CellBlock{std::move(rows)};
}

/// Reads one cell from `at` on and leaves `at` at what ends it.
QString readTabbedCell(const QString &text, qsizetype &at)
{
    QString cell;
    const bool isQuoted = text[at] == u'"';
    if (isQuoted)
        ++at;
    for (; at < text.size(); ++at) {
        const QChar character = text[at];
        if (!isQuoted && (character == u'\t' || character == u'\n'))
            return cell;
        if (isQuoted && character == u'"') {
            if (at + 1 >= text.size() || text[at + 1] != u'"') {
                ++at;
                break;
            }
            ++at;
        }
        cell += character;
    }
    // What follows a closing quote belongs to the cell: it was no quoted cell after all.
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        cell += text[at++];
    return cell;
}

QString quotedWhereNeeded(const QString &cell)
{
    const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
    return needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}
} // namespace

Result<CellBlock> cellsFromTabbed(const QString &typed)
{
    if (typed.size() > largestText)
        return tooLarge();
    QString text = typed;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(u'\0');
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype cells = 0;
    for (qsizetype at = 0; at < text.size();) {
        row += readTabbedCell(text, at);
        if (++cells > mostCells)
            return tooLarge();
        const bool isTab = at < text.size() && text[at] == u'\t';
        const bool isLast = at + 1 >= text.size();
        if (isTab && isLast)
            row += QString();
        if (!isTab || isLast)
            rows.push_back(std::exchange(row, {}));
        ++at;
    }
    return squared(std::move(rows));
}

Result<CellBlock> cellsFromHtml(const QString &html)
{
    if (html.size() > largestText)
        return tooLarge();
    ClipboardHtml reader(html, mostCells);
    if (!reader.readTable())
        return tooLarge();
    return squared(reader.takeRows());
}

QString tabbedText(const CellBlock &block)
{
    QString text;
    for (const QStringList &row : block.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += quotedWhereNeeded(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlTable(const CellBlock &block, const std::vector<bool> &textColumns)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const QStringList &row : block.rows) {
        html += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto place = static_cast<size_t>(column);
            const bool isText = place < textColumns.size() && textColumns[place];
            html += isText ? u"<td style=\"mso-number-format:'\\@'\">"_s : u"<td>"_s;
            html += row[column].toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}
