#pragma once

#include "core/briefing/page.h"
#include "core/exchange/pdf/laidpages.h"

#include <functional>

class PdfFonts;
class QPainter;

/// Called when pages are finished: the first `finished` ones stay as they are, but for the page numbers in
/// the contents. False stops the work.
using LayoutProgress = std::function<bool(const LaidPages &laid, int finished)>;

/// Sets a document in type: the same pages for the PDF, the printer and the preview.
LaidPages layOut(const Document &document, const PdfFonts &fonts, const LayoutProgress &progress = {});

/// Paints a page; one unit of the painter is a tenth of a point.
void paintPage(QPainter &painter, const LaidPage &page);
