#pragma once

#include <QGlyphRun>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

/// Glyphs at their place on a page, in tenths of a point from the top left of the sheet.
struct LaidGlyphs
{
    QGlyphRun run;
    QPointF at;
    bool soft = false; ///< grey: secondary lines
};

/// A straight rule or a box, drawn before the text.
struct LaidRule
{
    enum class Ink { Black, Grey, Shade };

    QRectF area;
    Ink ink = Ink::Black;
};

struct LaidPage
{
    std::vector<LaidRule> rules;
    std::vector<LaidGlyphs> glyphs;
};

struct LaidBookmark
{
    int level = 1;
    QString text;
    int page = 0; ///< from 0
    qreal top = 0;
};

/// A line of the contents that leads to a page.
struct LaidLink
{
    int from = 0; ///< page, from 0
    QRectF area;
    int target = 0; ///< index of the bookmark
};

/// A document set in type. It holds raw fonts: use it in the thread that made it.
struct LaidPages
{
    std::vector<LaidPage> pages;
    std::vector<LaidBookmark> bookmarks;
    std::vector<LaidLink> links;
    std::vector<int> partPages; ///< the page each part of the document begins on; -1 = it says nothing
    QSet<char32_t> characters; ///< all that was set
    bool isWhole = true; ///< false when it was stopped on the way
};
