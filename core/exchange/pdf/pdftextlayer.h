#pragma once

#include "core/base/result.h"
#include "core/exchange/pdf/laidpages.h"

#include <QByteArray>
#include <QString>

/// What a reader needs beside the picture of the pages.
struct TextLayer
{
    const LaidPages &laid; ///< what was painted
    QString subject;
    QString language;
};

struct RepairedPdf
{
    QByteArray bytes;
    bool isSearchable = true; ///< false: a font was not as expected and kept the text it came with
};

/// Rewrites a PDF of QPdfWriter so that every character is found again by a search (QPdfWriter gives radicals
/// for common characters and nothing beyond the basic plane), and adds language, properties, bookmarks and
/// the links of the contents.
Result<RepairedPdf> withTextLayer(const QByteArray &pdf, const TextLayer &layer);
