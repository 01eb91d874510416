#include "ui/shell/programmark.h"

#include "ui/common/theme.h"

#include <QPainter>

ProgramMark::ProgramMark(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgramMark::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    update();
}

void ProgramMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaledTo(font(), 20);
    const int left = m_isCollapsed ? (width() - side) / 2 : scaledTo(font(), 16);
    const QRectF mark(left, (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(mark, side / 5.0, side / 5.0);
    painter.setPen(QPen(theme.onAccent, side / 10.0, Qt::SolidLine, Qt::RoundCap));
    const auto stroke = [&](qreal from, qreal to, qreal y) {
        painter.drawLine(QPointF(mark.left() + from * side, mark.top() + y * side),
                         QPointF(mark.left() + to * side, mark.top() + y * side));
    };
    stroke(0.24, 0.58, 0.3);
    stroke(0.34, 0.76, 0.5);
    stroke(0.24, 0.5, 0.7);
    if (m_isCollapsed)
        return;
    painter.setFont(roleFont(TextRole::Section, font()));
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(qRound(mark.right()) + scaledTo(font(), 8), 0, -8, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Duban"));
}
