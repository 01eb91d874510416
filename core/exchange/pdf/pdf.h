#pragma once

#include "core/base/result.h"
#include "core/briefing/page.h"
#include "core/exchange/pdf/pdffonts.h"

#include <functional>

struct PdfResult
{
    int pages = 0;
    QList<SubstitutedFont> substituted;
    QString unprintable; ///< characters that no font on this computer has; a box stands for each
    bool isSearchable = true; ///< every printed character is found again by a search

    bool operator==(const PdfResult &) const = default;
};

/// Called after each page; false stops the work and leaves no file behind.
using PdfProgress = std::function<bool(int done, int pages)>;

/// Writes the document as a PDF. May run in any thread. A file that was there stays as it was until the new
/// one is whole. Errors: Missing (no such folder), ReadOnly, DiskFull, Unreadable (anything else about the
/// file), Damaged, Cancelled.
Result<PdfResult> writePdf(const Document &document, const QString &path, const PdfProgress &progress = {});
