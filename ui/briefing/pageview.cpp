#include "ui/briefing/pageview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace {
constexpr QSizeF a4Points(210 / 25.4 * 72, 297 / 25.4 * 72);
constexpr int deskMargin = 18;
constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.3;
constexpr double largestZoom = 4;

/// The ground that the sheet lies on; a colour of this screen only.
QColor deskColor(const Theme &theme)
{
    return theme.surface.lightness() > 128 ? QColor(0xdf, 0xe2, 0xe7) : QColor(0x0e, 0x10, 0x13);
}
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page as it will be printed"));
    setMinimumWidth(240);
}

void PageView::setPages(int count)
{
    m_pages = count;
    m_page = std::clamp(m_page, 0, std::max(0, count - 1));
    m_asked = {-1, {}};
    arrange();
}

void PageView::showPage(int page)
{
    if (page < 0 || page >= m_pages)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    arrange();
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(m_pages));
    emit pageShown(page);
}

void PageView::setImage(int page, const QImage &image)
{
    if (page != m_page || image.size() != sheetPixels())
        return;
    m_image = image;
    m_imagePage = page;
    viewport()->update();
}

double PageView::fitting() const
{
    const QSizeF room = viewport()->size() - QSize(2 * deskMargin, 2 * deskMargin);
    return std::max(smallestZoom,
                    std::min(room.width() / a4Points.width(), room.height() / a4Points.height()));
}

QSizeF PageView::sheet() const
{
    return a4Points * (m_zoom > 0 ? m_zoom : fitting());
}

QSize PageView::sheetPixels() const
{
    return (sheet() * devicePixelRatioF()).toSize();
}

int PageView::percent() const
{
    constexpr double pixelsAPoint = 96.0 / 72;
    return qRound((m_zoom > 0 ? m_zoom : fitting()) / pixelsAPoint * 100);
}

void PageView::zoomBy(int steps)
{
    setZoom((m_zoom > 0 ? m_zoom : fitting()) * std::pow(zoomStep, steps));
}

void PageView::fit()
{
    setZoom(0);
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom > 0 ? std::clamp(zoom, smallestZoom, largestZoom) : 0;
    arrange();
}

void PageView::arrange()
{
    const QSize whole = sheet().toSize() + QSize(2 * deskMargin, 2 * deskMargin);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
    const QPair wanted(m_page, sheetPixels());
    if (m_pages > 0 && m_asked != wanted) {
        m_asked = wanted;
        emit imageWanted(m_page, sheetPixels());
    }
    emit zoomed();
}

void PageView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), deskColor(theme));
    if (m_pages == 0)
        return;
    const QSize size = sheet().toSize();
    const int left
        = std::max(deskMargin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int top
        = std::max(deskMargin, (viewport()->height() - size.height()) / 2) - verticalScrollBar()->value();
    const QRect sheetRect(QPoint(left, top), size);
    painter.setPen(theme.line2);
    painter.setBrush(Qt::white);
    painter.drawRect(sheetRect.adjusted(-1, -1, 0, 0));
    if (m_imagePage == m_page)
        painter.drawImage(sheetRect, m_image);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

/// To the page before (−1) or after (1); false at either end.
bool PageView::turn(int direction)
{
    const int page = m_page + direction;
    if (page < 0 || page >= m_pages)
        return false;
    showPage(page);
    if (direction < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    return true;
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int amount = event->angleDelta().y();
    if (amount == 0)
        return QAbstractScrollArea::wheelEvent(event);
    event->accept();
    if (event->modifiers() & Qt::ControlModifier)
        return zoomBy(amount > 0 ? 1 : -1);
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = amount > 0 ? bar->value() == 0 : bar->value() == bar->maximum();
    if (!isAtEnd || !turn(amount > 0 ? -1 : 1))
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (bar->value() == bar->maximum() && turn(1))
            return;
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        if (bar->value() == 0 && turn(-1))
            return;
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(m_pages - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return fit();
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}
