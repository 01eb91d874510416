#pragma once

#include "core/exchange/pdf/laidpages.h"

class QPDF;

/// The bookmarks as a tree beside the pages.
void addOutline(QPDF &pdf, const LaidPages &laid);
/// The lines of the contents lead to their pages.
void addLinks(QPDF &pdf, const LaidPages &laid);
