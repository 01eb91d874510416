#pragma once

#include "core/exchange/pdf/laidpages.h"
#include "core/exchange/pdf/pdfpaper.h"
#include "core/exchange/pdf/typesetter.h"

/// The pages under the pen: what stands already and where the next thing goes.
class PageFlow
{
public:
    explicit PageFlow(LaidPages &laid);

    LaidPage &page() { return m_laid.pages.back(); }
    int pageIndex() const { return static_cast<int>(m_laid.pages.size()) - 1; }
    qreal y() const { return m_y; }
    bool isEmpty() const { return m_laid.pages.back().glyphs.empty() && m_laid.pages.back().rules.empty(); }
    bool isAtTop() const { return m_y <= m_firstLine; }
    /// What is left for line boxes, whose half leading may reach over the edge.
    qreal room() const;
    /// What is left for rules and boxes, which may not.
    qreal roomForBoxes() const { return paper::bottom - m_y; }

    void skip(qreal height) { m_y += height; }
    /// White space that vanishes at the top of a page.
    void gap(qreal height);
    void breakPage();
    /// On a fresh page, from the edge itself: for what has no half leading.
    void alignToEdge();
    void placeLine(const LaidLine &line);
    /// Over pages where needed; neither the first nor the last line stands alone.
    void placeLines(const LaidLines &lines);

private:
    static constexpr qreal m_firstLine = paper::top - paper::halfLeading;

    LaidPages &m_laid;
    qreal m_y = m_firstLine;
};
