#include "ui/meetings/agendaview.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down)) {
        const int wanted = row + (isUp ? -1 : 1);
        if (row >= 0 && wanted >= 0 && wanted < model()->rowCount())
            emit moveAsked(currentId(), wanted + 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && row >= 0) {
        emit removeAsked(currentId());
        return;
    }
    RecordView::keyPressEvent(event);
}

void AgendaView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_draggedRow = event->button() == Qt::LeftButton ? rowAt(event->pos().y()) : -1;
    RecordView::mousePressEvent(event);
}

void AgendaView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragged = m_draggedRow >= 0 && event->buttons() & Qt::LeftButton
        && (m_gap >= 0 || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance());
    if (!isDragged)
        return RecordView::mouseMoveEvent(event);
    m_gap = gapAt(event->pos().y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void AgendaView::mouseReleaseEvent(QMouseEvent *event)
{
    const int gap = std::exchange(m_gap, -1);
    const int row = std::exchange(m_draggedRow, -1);
    viewport()->unsetCursor();
    viewport()->update();
    RecordView::mouseReleaseEvent(event);
    if (gap < 0 || gap == row || gap == row + 1)
        return;
    emit moveAsked(model()->index(row, 0).data(RecordTable::IdRole).toUuid(), gap > row ? gap : gap + 1);
}

int AgendaView::gapAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : model()->rowCount();
    const bool isLowerHalf = y > rowViewportPosition(row) + rowHeight(row) / 2;
    return isLowerHalf ? row + 1 : row;
}

void AgendaView::paintEvent(QPaintEvent *event)
{
    RecordView::paintEvent(event);
    if (m_gap < 0)
        return;
    const int last = model()->rowCount() - 1;
    const int y = m_gap > last ? rowViewportPosition(last) + rowHeight(last) : rowViewportPosition(m_gap);
    QPainter painter(viewport());
    painter.fillRect(0, y - 1, viewport()->width(), 2, themeOf(palette()).accent);
}
