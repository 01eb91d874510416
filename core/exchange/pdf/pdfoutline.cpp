#include "core/exchange/pdf/pdfoutline.h"

#include "core/exchange/pdf/pdfpaper.h"
#include "core/exchange/pdf/qpdflibrary.h"

namespace {
double pageHeight(QPDFObjectHandle page)
{
    return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

double fromBottom(const QPDFObjectHandle &page, qreal top)
{
    return pageHeight(page) - top / paper::point;
}

QPDFObjectHandle destination(const std::vector<QPDFObjectHandle> &pages, const LaidBookmark &bookmark)
{
    const QPDFObjectHandle &page = pages.at(static_cast<size_t>(bookmark.page));
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(fromBottom(page, bookmark.top), 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void append(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
}

/// An entry, and everything above it, shows one more line when its children are open.
void countOpen(const std::vector<std::pair<int, QPDFObjectHandle>> &above)
{
    for (size_t i = 0; i + 1 < above.size(); ++i) {
        QPDFObjectHandle item = above[i].second;
        item.replaceKey("/Count", QPDFObjectHandle::newInteger(item.getKey("/Count").getIntValue() + 1));
    }
}
} // namespace

void addOutline(QPDF &pdf, const LaidPages &laid)
{
    if (laid.bookmarks.empty())
        return;
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<std::pair<int, QPDFObjectHandle>> above{{0, outline}};
    for (const LaidBookmark &bookmark : laid.bookmarks) {
        while (above.size() > 1 && above.back().first >= bookmark.level)
            above.pop_back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.text.toStdString()));
        item.replaceKey("/Dest", destination(pages, bookmark));
        append(above.back().second, item);
        countOpen(above);
        above.emplace_back(bookmark.level, item);
    }
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLinks(QPDF &pdf, const LaidPages &laid)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    for (const LaidLink &link : laid.links) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.from));
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        const QPDFObjectHandle::Rectangle area(link.area.left() / paper::point,
                                               fromBottom(page, link.area.bottom()),
                                               link.area.right() / paper::point,
                                               fromBottom(page, link.area.top()));
        note.replaceKey("/Rect", QPDFObjectHandle::newArray(area));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[ 0 0 0 ]"));
        note.replaceKey("/Dest", destination(pages, laid.bookmarks[static_cast<size_t>(link.target)]));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
    }
}
