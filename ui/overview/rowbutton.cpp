#include "ui/overview/rowbutton.h"

#include <QKeyEvent>
#include <QPainter>

RowButton::RowButton(const QString &name, int height, Paint paint, QWidget *parent)
    : QAbstractButton(parent)
    , m_height(height)
    , m_paint(std::move(paint))
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const bool isFirst = parent->findChild<RowButton *>({}, Qt::FindDirectChildrenOnly) == this;
    setFocusPolicy(isFirst ? Qt::StrongFocus : Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RowButton::sizeHint() const
{
    return {scaledTo(font(), 120), std::max(scaledTo(font(), m_height), lineHeight(font()) + 2)};
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.save();
    m_paint(painter, rect(), theme);
    painter.restore();
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (RowButton *next = neighbour(key == Qt::Key_Up ? -1 : 1))
            next->setFocus(Qt::TabFocusReason);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void RowButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

RowButton *RowButton::neighbour(int step) const
{
    const auto rows = parentWidget()->findChildren<RowButton *>(QString(), Qt::FindDirectChildrenOnly);
    return rows.value(rows.indexOf(const_cast<RowButton *>(this)) + step);
}

void drawLine(
    QPainter &painter, const QRect &room, const QString &text, const QColor &color, Qt::Alignment alignment)
{
    painter.setPen(color);
    painter.drawText(room,
                     static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}
