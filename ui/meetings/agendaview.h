#pragma once

#include "ui/common/recordview.h"

/// An agenda whose rows are put in order: by Alt+Up and Alt+Down, or dragged with the mouse.
class AgendaView : public RecordView
{
    Q_OBJECT

public:
    using RecordView::RecordView;

signals:
    void moveAsked(const QUuid &item, int position); ///< from 1
    void removeAsked(const QUuid &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int gapAt(int y) const; ///< 0 = above the first row

    QPoint m_pressed;
    int m_draggedRow = -1;
    int m_gap = -1; ///< where the dragged row would go; -1 = no drag
};
