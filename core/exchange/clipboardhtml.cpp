#include "core/exchange/clipboardhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int widestSpan = 1000;

QRegularExpression spanPattern(const QString &attribute)
{
    return QRegularExpression(attribute + u"\\s*=\\s*[\"']?\\s*(\\d{1,6})"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

int spanIn(const QString &rest, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(rest);
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, widestSpan) : 1;
}

QString entity(const QString &name)
{
    if (name == u"nbsp")
        return u" "_s;
    if (name == u"lt")
        return u"<"_s;
    if (name == u"gt")
        return u">"_s;
    if (name == u"amp")
        return u"&"_s;
    if (name == u"quot")
        return u"\""_s;
    if (name == u"apos")
        return u"'"_s;
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter
        = isNumber && code >= ' ' && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    if (code == 0xa0)
        return u" "_s;
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(const QString &text)
{
    constexpr qsizetype longest = 10;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView name = QStringView(text).mid(at + 1, longest);
        const qsizetype length = text[at] == u'&' ? name.indexOf(u';') : -1;
        const QString meant = length > 0 ? entity(name.left(length).toString()) : QString();
        plain += meant.isEmpty() ? QString(text[at]) : meant;
        if (!meant.isEmpty())
            at += length + 1;
    }
    return plain;
}

/// White space of the source is one blank each; line breaks are what <br> made.
QString unfolded(const QString &text)
{
    QStringList lines = text.split(u'\v');
    for (QString &line : lines)
        line = line.simplified();
    while (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}
} // namespace

ClipboardHtml::ClipboardHtml(const QString &html, qsizetype mostCells)
    : m_html(html)
    , m_mostCells(mostCells)
{
}

bool ClipboardHtml::readTable()
{
    while (m_at < m_html.size() && !m_isDone && m_cells <= m_mostCells) {
        const qsizetype open = m_html.indexOf(u'<', m_at);
        takeText(m_html.mid(m_at, (open < 0 ? m_html.size() : open) - m_at));
        if (open < 0)
            break;
        m_at = open;
        take(readTag());
    }
    endCell();
    return m_cells <= m_mostCells;
}

ClipboardHtml::Tag ClipboardHtml::readTag()
{
    if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->"_s, m_at);
        m_at = end < 0 ? m_html.size() : end + 3;
        return {};
    }
    const qsizetype close = m_html.indexOf(u'>', m_at);
    const qsizetype end = close < 0 ? m_html.size() : close;
    Tag tag;
    qsizetype at = m_at + 1;
    if (at < end && m_html[at] == u'/') {
        tag.isEnd = true;
        ++at;
    }
    while (at < end && m_html[at].isLetterOrNumber())
        tag.name += m_html[at++].toLower();
    tag.rest = m_html.mid(at, end - at);
    m_at = end + 1;
    return tag;
}

void ClipboardHtml::take(const Tag &tag)
{
    if (tag.name == u"style" || tag.name == u"script" || tag.name == u"head" || tag.name == u"title") {
        if (!tag.isEnd)
            stepOver(tag.name);
    } else if (tag.name == u"table") {
        m_tableDepth += tag.isEnd ? -1 : 1;
        m_isDone = tag.isEnd && m_tableDepth <= 0;
    } else if (m_tableDepth != 1) {
        return; // a table within a cell is read as the text of that cell
    } else if (tag.name == u"tr") {
        endCell();
        if (!tag.isEnd)
            beginRow();
    } else if (tag.name == u"td" || tag.name == u"th") {
        endCell();
        if (!tag.isEnd)
            beginCell(tag);
    } else if (m_inCell && (tag.name == u"br" || (tag.name == u"p" && tag.isEnd))) {
        m_text += u'\v';
    }
}

void ClipboardHtml::takeText(const QString &text)
{
    if (m_inCell)
        m_text += withoutEntities(text);
}

void ClipboardHtml::stepOver(const QString &element)
{
    const qsizetype end = m_html.indexOf(u"</"_s + element, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

void ClipboardHtml::beginRow()
{
    // Cells from above that stand right of where the last row ended reach one row less far.
    if (!m_rows.empty())
        for (auto column = static_cast<size_t>(m_rows.back().size()); column < m_rowsLeft.size(); ++column)
            m_rowsLeft[column] = std::max(0, m_rowsLeft[column] - 1);
    // An empty row is a row: it stands above those after it.
    m_rows.emplace_back();
    ++m_cells;
}

void ClipboardHtml::beginCell(const Tag &tag)
{
    if (m_rows.empty())
        beginRow();
    m_inCell = true;
    m_text.clear();
    static const QRegularExpression across = spanPattern(u"colspan"_s);
    static const QRegularExpression down = spanPattern(u"rowspan"_s);
    m_columnSpan = spanIn(tag.rest, across);
    m_rowSpan = spanIn(tag.rest, down);
}

void ClipboardHtml::endCell()
{
    if (!std::exchange(m_inCell, false))
        return;
    QStringList &row = m_rows.back();
    const auto spannedFromAbove = [&] {
        const auto column = static_cast<size_t>(row.size());
        return column < m_rowsLeft.size() && m_rowsLeft[column] > 0;
    };
    while (m_cells <= m_mostCells && spannedFromAbove()) {
        --m_rowsLeft[static_cast<size_t>(row.size())];
        row += QString();
        ++m_cells;
    }
    for (int i = 0; i < m_columnSpan && m_cells <= m_mostCells; ++i) {
        const auto column = static_cast<size_t>(row.size());
        if (m_rowsLeft.size() <= column)
            m_rowsLeft.resize(column + 1, 0);
        m_rowsLeft[column] = m_rowSpan - 1;
        row += i == 0 ? unfolded(m_text) : QString();
        ++m_cells;
    }
}
