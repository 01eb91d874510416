#include "core/exchange/pdf/pageflow.h"

PageFlow::PageFlow(LaidPages &laid)
    : m_laid(laid)
{
    if (m_laid.pages.empty())
        m_laid.pages.emplace_back();
}

qreal PageFlow::room() const
{
    return paper::bottom + paper::halfLeading - m_y + paper::point / 10;
}

void PageFlow::gap(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::breakPage()
{
    m_laid.pages.emplace_back();
    m_y = m_firstLine;
}

void PageFlow::alignToEdge()
{
    m_y = std::max(m_y, paper::top);
}

void PageFlow::placeLine(const LaidLine &line)
{
    if (line.height > room() && !isAtTop())
        breakPage();
    put(page(), line, {paper::left, m_y});
    m_y += line.height;
}

void PageFlow::placeLines(const LaidLines &lines)
{
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        const qreal pair = i + 1 < count ? lines[i].height + lines[i + 1].height : lines[i].height;
        const bool wouldStandAlone = count > 1 && i == 0 && pair > room();
        const bool leavesOneBehind
            = count > 3 && i + 2 == count && pair > room() && lines[i].height <= room();
        if ((wouldStandAlone || leavesOneBehind) && !isAtTop())
            breakPage();
        placeLine(lines[i]);
    }
}
