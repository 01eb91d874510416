#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/typesetter.h"

/// What every page carries besides its text: running line, sample label, page number.
void furnish(LaidPages &laid, const Document &document, Typesetter &type);

/// A line of the contents without its number.
LaidLine setContentsEntry(Typesetter &type, const Heading &heading);
/// The dots that lead from it to its number.
void putLeader(LaidPage &page, const LaidLine &entry, qreal top);
void putEntryNumber(LaidPage &page, Typesetter &type, int number, qreal top);
