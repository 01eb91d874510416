#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/laidpages.h"

class PdfFonts;
class QPainter;

/// Sets a document in type: the same pages for the PDF, the printer and the preview.
LaidPages layOut(const Document &document, const PdfFonts &fonts);

/// Paints a page; one unit of the painter is a tenth of a point.
void paintPage(QPainter &painter, const LaidPage &page);
