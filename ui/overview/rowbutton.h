#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

#include <functional>

/// One painted line of a card that opens what is behind it. Up and Down go to its neighbours, so that the
/// lines of a card are one stop for Tab.
class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &painter, const QRect &room, const Theme &theme)>;

    /// `name` is what is read aloud; `height` is for normal text.
    RowButton(const QString &name, int height, Paint paint, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RowButton *neighbour(int step) const;

    int m_height;
    Paint m_paint;
};

/// Draws one line of text in its room, cut with an ellipsis where it does not fit.
void drawLine(QPainter &painter,
              const QRect &room,
              const QString &text,
              const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
