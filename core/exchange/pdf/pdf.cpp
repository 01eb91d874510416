#include "core/exchange/pdf/pdf.h"

#include "core/exchange/pdf/glyphledger.h"
#include "core/exchange/pdf/pdflayout.h"
#include "core/exchange/pdf/pdfpaper.h"
#include "core/exchange/pdf/pdftextlayer.h"
#include "core/exchange/wholefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {
struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

Result<QByteArray> painted(const LaidPages &laid, const QString &title, const PdfProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(paper::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(u"Duban"_s);
    QPainter painter(&writer);
    const int count = static_cast<int>(laid.pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, laid.pages[static_cast<size_t>(i)]);
        if (progress && !progress(i + 1, count))
            return failure(Error::Kind::Cancelled, PdfText::tr("The PDF was not written: you stopped it."));
    }
    painter.end();
    return buffer.data();
}
} // namespace

Result<PdfResult> writePdf(const Document &document, const QString &path, const PdfProgress &progress)
{
    const PdfFonts fonts;
    const LaidPages laid = layOut(document, fonts);
    const auto finish = [&](const RepairedPdf &pdf) -> Result<PdfResult> {
        const Outcome written = writeWholeFile(path, pdf.bytes);
        if (!written)
            return tl::unexpected<Error>(written.error());
        const QString boxes = unprintable(laid);
        return PdfResult{static_cast<int>(laid.pages.size()),
                         fonts.substituted(),
                         boxes,
                         pdf.isSearchable && boxes.isEmpty()};
    };
    return painted(laid, document.title, progress)
        .and_then([&](const QByteArray &pdf) {
            return withTextLayer(pdf, {laid, document.subject, document.language});
        })
        .and_then(finish);
}
