#include "ui/briefing/packpress.h"

#include "core/briefing/packcheck.h"
#include "core/exchange/pdf/glyphledger.h"
#include "core/exchange/pdf/pdflayout.h"
#include "core/exchange/pdf/pdfpaper.h"

#include <QPainter>
#include <QPrinter>

struct PackPress::Job
{
    int number = 0;
    Workspace workspace;
    WorkCalendar calendar;
    PackRequest request;
    QSize sheet;
};

struct PackPress::Set
{
    Document document;
    LaidPages laid;
};

namespace {
QImage imageOf(const LaidPage &page, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixels.width() / paper::width, pixels.height() / paper::height);
    paintPage(painter, page);
    return image;
}
} // namespace

PackPress::PackPress(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

PackPress::~PackPress()
{
    stop();
    m_thread.clear();
    m_thread.start([this] { m_set.reset(); });
    m_thread.waitForDone();
}

/// In the window's thread, unless something newer is wanted by then.
template <typename Tell>
void PackPress::tell(int number, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, tell = std::move(tell)] {
            if (number == m_wanted)
                tell();
        },
        Qt::QueuedConnection);
}

void PackPress::compose(const Workspace &workspace,
                        const WorkCalendar &calendar,
                        const PackRequest &request,
                        QSize sheet)
{
    constexpr int beforeAllPictures = 2;
    const Job job{++m_wanted, workspace, calendar, request, sheet};
    m_thread.start([this, job] { work(job); }, beforeAllPictures);
}

void PackPress::work(const Job &job)
{
    if (job.number != m_wanted)
        return;
    m_set.reset();
    auto set = std::make_unique<Set>();
    set->document = composePack(job.workspace, job.calendar, job.request);
    const PdfFonts fonts;
    bool isFirst = true;
    const auto progress = [&](const LaidPages &laid, int) {
        if (std::exchange(isFirst, false))
            tell(job.number,
                 [this, image = imageOf(laid.pages.front(), job.sheet)] { emit firstPageReady(image); });
        return job.number == m_wanted;
    };
    set->laid = layOut(set->document, fonts, progress);
    if (!set->laid.isWhole)
        return;
    PackProof proof{static_cast<int>(set->laid.pages.size()),
                    set->laid.partPages,
                    fonts.substituted(),
                    unprintable(set->laid),
                    figuresThatDiffer(set->document, job.workspace, job.request)};
    m_set = std::move(set);
    tell(job.number, [this, proof = std::move(proof)] { emit ready(proof); });
}

void PackPress::render(int page, QSize pixels, Urgency urgency)
{
    const int number = m_wanted;
    const auto paint = [this, number, page, pixels, urgency] {
        if (number != m_wanted || !m_set || page >= static_cast<int>(m_set->laid.pages.size()))
            return;
        const QImage image = imageOf(m_set->laid.pages[static_cast<size_t>(page)], pixels);
        tell(number, [this, page, image, urgency] { emit rendered(page, image, urgency); });
    };
    m_thread.start(paint, urgency == Urgency::Page ? 1 : 0);
}

void PackPress::print(const std::shared_ptr<QPrinter> &printer)
{
    const int number = m_wanted;
    m_thread.start([this, number, printer] {
        QPainter painter;
        const bool isPrinted = number == m_wanted && m_set && painter.begin(printer.get());
        if (isPrinted) {
            const double scale = printer->resolution() / static_cast<double>(paper::unitsPerInch);
            const int last = static_cast<int>(m_set->laid.pages.size());
            const int to = printer->toPage() > 0 ? std::min(printer->toPage(), last) : last;
            const int from = std::max(1, printer->fromPage());
            for (int page = from; page <= to; ++page) {
                if (page > from)
                    printer->newPage();
                painter.save();
                painter.scale(scale, scale);
                paintPage(painter, m_set->laid.pages[static_cast<size_t>(page - 1)]);
                painter.restore();
            }
        }
        painter.end();
        QMetaObject::invokeMethod(
            this, [this, isPrinted] { emit printed(isPrinted); }, Qt::QueuedConnection);
    });
}
