#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/typesetter.h"

/// What every page carries besides its text: running line, sample label, page number. Set once for all pages.
class PageFurniture
{
public:
    PageFurniture(const Document &document, Typesetter &type);

    void furnish(LaidPage &page, int index);

private:
    bool m_hasCover;
    Typesetter &m_type;
    LaidLine m_label;
    qreal m_labelWidth = 0; ///< of the box, 0 = none
    LaidLine m_running;
};

/// A line of the contents without its number.
LaidLine setContentsEntry(Typesetter &type, const Heading &heading);
/// The dots that lead from it to its number.
void putLeader(LaidPage &page, const LaidLine &entry, qreal top);
void putEntryNumber(LaidPage &page, Typesetter &type, int number, qreal top);
