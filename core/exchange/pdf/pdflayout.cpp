#include "core/exchange/pdf/pdflayout.h"

#include "core/exchange/pdf/pagefurniture.h"
#include "core/exchange/pdf/tablelayout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal coverSize = 26; // 一号
constexpr qreal titleSize = 22; // 2号
constexpr qreal coverPitch = 42 * paper::point;
constexpr qreal titlePitch = 34 * paper::point;
constexpr qreal coverTop = 62 * paper::millimetre; // below the edge of the 版心: a third of the sheet
constexpr qreal coverFoot = 14 * paper::millimetre; // above its lower edge

/// A line of the contents that still waits for its page number.
struct OpenEntry
{
    int page = 0;
    qreal top = 0;
    int bookmark = 0;
};

int outlineLevel(const Heading &heading)
{
    return heading.outline > 0 ? heading.outline : heading.level;
}

/// Visits the blocks in order and lets each fall into its place.
class DocumentLayout
{
public:
    DocumentLayout(const Document &document,
                   Typesetter &type,
                   LaidPages &laid,
                   const LayoutProgress &progress)
        : m_document(document)
        , m_type(type)
        , m_laid(laid)
        , m_progress(progress)
        , m_furniture(document, type)
        , m_flow(laid)
    {
        laid.partPages.assign(document.parts.size(), -1);
    }

    void place();

    void operator()(const Cover &cover);
    void operator()(const Contents &contents);
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const PageTable &table);
    void operator()(const PageBreak &) { m_breakDue = true; }

private:
    bool finishPages(int count);
    void breakIfDue();
    void notePart();
    TextStyle titleStyle() const;
    TextStyle centred(FontRole role) const;
    TextStyle bodyStyle() const;
    LaidLines setHeading(const Heading &heading);
    qreal beginningOfNext();
    void numberContents();

    const Document &m_document;
    Typesetter &m_type;
    LaidPages &m_laid;
    const LayoutProgress &m_progress;
    PageFurniture m_furniture;
    PageFlow m_flow;
    std::vector<OpenEntry> m_openEntries;
    size_t m_next = 0; ///< the block after the one that is being placed
    int m_finished = 0; ///< pages that carry their furniture
    bool m_breakDue = false;
};

void DocumentLayout::place()
{
    for (m_next = 1; m_next <= m_document.blocks.size(); ++m_next) {
        // What breaks the page here has closed the one before.
        const bool closes = std::holds_alternative<PageBreak>(m_document.blocks[m_next - 1]);
        std::visit(*this, m_document.blocks[m_next - 1]);
        if (!finishPages(m_flow.pageIndex() + (closes && !m_flow.isEmpty() ? 1 : 0)))
            return;
    }
    numberContents();
    finishPages(m_flow.pageIndex() + 1);
}

/// False when the work was stopped.
bool DocumentLayout::finishPages(int count)
{
    if (count <= m_finished)
        return true;
    for (; m_finished < count; ++m_finished)
        m_furniture.furnish(m_laid.pages[static_cast<size_t>(m_finished)], m_finished);
    m_laid.isWhole = !m_progress || m_progress(m_laid, m_finished);
    return m_laid.isWhole;
}

/// The part that the block stands in begins here, unless it has begun already.
void DocumentLayout::notePart()
{
    for (size_t part = m_document.parts.size(); part-- > 0;) {
        if (m_document.parts[part] >= m_next)
            continue;
        if (m_laid.partPages[part] < 0)
            m_laid.partPages[part] = m_flow.pageIndex();
        return;
    }
}

// A page is opened for what comes, so breaks in a row, or at either end, leave no empty page behind.
void DocumentLayout::breakIfDue()
{
    if (std::exchange(m_breakDue, false) && !m_flow.isEmpty())
        m_flow.breakPage();
    notePart();
}

TextStyle DocumentLayout::titleStyle() const
{
    return {m_type.fonts().font(FontRole::Title, titleSize), titlePitch, Qt::AlignHCenter, 0, false, true};
}

TextStyle DocumentLayout::centred(FontRole role) const
{
    return {m_type.fonts().font(role, paper::bodySize), paper::line, Qt::AlignHCenter, 0, false, true};
}

TextStyle DocumentLayout::bodyStyle() const
{
    QFont font = m_type.fonts().font(FontRole::Body, paper::bodySize);
    // 28 characters a line: a little tighter than the type's own width.
    font.setLetterSpacing(QFont::AbsoluteSpacing, paper::character - paper::bodySize * paper::point - 0.1);
    return {font, paper::line, Qt::AlignJustify};
}

void DocumentLayout::operator()(const Cover &cover)
{
    breakIfDue();
    TextStyle title = titleStyle();
    title.font = m_type.fonts().font(FontRole::Title, coverSize);
    title.pitch = coverPitch;
    m_flow.skip(coverTop);
    m_flow.placeLines(m_type.lines(cover.title, paper::textWidth, title));
    m_flow.skip(paper::line / 2);
    for (const QString &line : cover.subtitle)
        m_flow.placeLines(m_type.lines(line, paper::textWidth, centred(FontRole::Kai)));
    LaidLines foot;
    for (const QString &line : cover.foot) {
        for (LaidLine &set : m_type.lines(line, paper::textWidth, centred(FontRole::Body)))
            foot.push_back(std::move(set));
    }
    m_flow.skip(std::max(0.0, m_flow.roomForBoxes() - coverFoot - heightOf(foot)));
    m_flow.placeLines(foot);
    m_breakDue = true;
}

void DocumentLayout::operator()(const Contents &contents)
{
    breakIfDue();
    m_flow.placeLines(m_type.lines(contents.title, paper::textWidth, titleStyle()));
    m_flow.skip(paper::line / 2);
    int bookmark = 0;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading || heading->bookmark.isEmpty())
            continue;
        if (outlineLevel(*heading) < 3) {
            const LaidLine line = setContentsEntry(m_type, *heading);
            m_flow.placeLine(line);
            const qreal top = m_flow.y() - line.height;
            putLeader(m_flow.page(), line, top);
            m_openEntries.push_back({m_flow.pageIndex(), top, bookmark});
        }
        ++bookmark;
    }
    m_breakDue = true;
}

LaidLines DocumentLayout::setHeading(const Heading &heading)
{
    if (heading.level <= 1) {
        LaidLines lines = m_type.lines(heading.text, paper::textWidth, titleStyle());
        for (LaidLine &line : m_type.lines(heading.subtitle, paper::textWidth, centred(FontRole::Kai)))
            lines.push_back(std::move(line));
        return lines;
    }
    TextStyle style = bodyStyle();
    style.alignment = Qt::AlignLeft;
    style.font = m_type.fonts().font(heading.level == 2 ? FontRole::Hei : FontRole::Kai, paper::bodySize);
    style.firstIndent = heading.level == 2 ? 0 : 2 * paper::character;
    return m_type.lines(heading.text, paper::textWidth, style);
}

void DocumentLayout::operator()(const Heading &heading)
{
    breakIfDue();
    if (heading.text.isEmpty()) {
        m_laid.bookmarks.push_back({outlineLevel(heading), heading.bookmark, m_flow.pageIndex(), m_flow.y()});
        return;
    }
    const LaidLines lines = setHeading(heading);
    m_flow.gap(heading.level <= 1 ? paper::line : paper::line / 4);
    const qreal together = heightOf(lines) + beginningOfNext();
    const bool fits = together <= m_flow.roomForBoxes() || together >= paper::textHeight;
    const bool firstFits = lines.empty() || lines.front().height <= m_flow.room();
    if (!m_flow.isAtTop() && !(fits && firstFits))
        m_flow.breakPage();
    if (!heading.bookmark.isEmpty())
        m_laid.bookmarks.push_back({outlineLevel(heading), heading.bookmark, m_flow.pageIndex(), m_flow.y()});
    m_flow.placeLines(lines);
    if (heading.level <= 1)
        m_flow.skip(paper::line / 4);
}

// A heading never stands alone at the foot of a page.
qreal DocumentLayout::beginningOfNext()
{
    qreal height = 0;
    for (size_t i = m_next; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks[i];
        if (const auto *heading = std::get_if<Heading>(&block))
            height += heightOf(setHeading(*heading)) + paper::line;
        else if (const auto *table = std::get_if<PageTable>(&block))
            return height + TableLayout(*table, m_type, m_flow).beginning();
        else if (std::holds_alternative<Paragraph>(block))
            return height + 2 * paper::line;
        else
            return height;
    }
    return height;
}

void DocumentLayout::operator()(const Paragraph &paragraph)
{
    breakIfDue();
    TextStyle style = bodyStyle();
    style.firstIndent = paragraph.indent ? 2 * paper::character : 0;
    QFont lead = m_type.fonts().font(FontRole::Kai, paper::bodySize);
    lead.setLetterSpacing(QFont::AbsoluteSpacing, style.font.letterSpacing());
    m_flow.placeLines(m_type.lines(paragraph.lead, lead, paragraph.text, paper::textWidth, style));
}

void DocumentLayout::operator()(const PageTable &table)
{
    breakIfDue();
    TableLayout(table, m_type, m_flow).place();
}

void DocumentLayout::numberContents()
{
    for (const OpenEntry &entry : m_openEntries) {
        LaidPage &page = m_laid.pages[static_cast<size_t>(entry.page)];
        const int target = m_laid.bookmarks[static_cast<size_t>(entry.bookmark)].page;
        putEntryNumber(page, m_type, target + 1, entry.top);
        m_laid.links.push_back(
            {entry.page, {paper::left, entry.top, paper::textWidth, paper::line}, entry.bookmark});
    }
}

QColor inkOf(LaidRule::Ink ink)
{
    switch (ink) {
    case LaidRule::Ink::Black:
        return Qt::black;
    case LaidRule::Ink::Grey:
        return QColor(0x80, 0x80, 0x80);
    case LaidRule::Ink::Shade:
        return QColor(0xf2, 0xf2, 0xf2);
    }
    return Qt::black;
}
} // namespace

LaidPages layOut(const Document &document, const PdfFonts &fonts, const LayoutProgress &progress)
{
    LaidPages laid;
    Typesetter type(fonts);
    DocumentLayout(document, type, laid, progress).place();
    laid.characters = type.characters();
    return laid;
}

void paintPage(QPainter &painter, const LaidPage &page)
{
    for (const LaidRule &rule : page.rules)
        painter.fillRect(rule.area, inkOf(rule.ink));
    for (const LaidGlyphs &glyphs : page.glyphs) {
        painter.setPen(glyphs.soft ? QColor(0x55, 0x55, 0x55) : QColor(Qt::black));
        painter.drawGlyphRun(glyphs.at, glyphs.run);
    }
}
