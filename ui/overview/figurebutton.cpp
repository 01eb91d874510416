#include "ui/overview/figurebutton.h"

#include "ui/common/icons.h"
#include "ui/common/markpainting.h"
#include "ui/common/theme.h"
#include "ui/overview/rowbutton.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int figureHeight = 96;
constexpr int figureWidth = 150;
constexpr int figurePadding = 18;
constexpr int figureMark = 11;
} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::show(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(tr("%1: %2 %3").arg(figure.caption, figure.number, figure.unit).trimmed());
    setAccessibleDescription(figure.note);
    setToolTip(figure.note);
    update();
}

void FigureButton::setDivided(bool isDivided)
{
    m_isDivided = isDivided;
    update();
}

QSize FigureButton::sizeHint() const
{
    return {scaledTo(font(), figureWidth), scaledTo(font(), figureHeight)};
}

QSize FigureButton::minimumSizeHint() const
{
    return {scaledTo(font(), 100), scaledTo(font(), figureHeight)};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isDivided)
        painter.fillRect(QRect(0, scaledTo(font(), 8), 1, height() - scaledTo(font(), 16)), theme.line);
    const QRect ground = rect().adjusted(m_isDivided ? 6 : 0, 2, -6, -2);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(ground, 6, 6);
    }
    const auto scaled = [this](int token) { return scaledTo(font(), token); };
    const int padding = scaled(m_isDivided ? figurePadding : 8);
    const QRect room = rect().adjusted(padding, 0, -scaled(8), 0);
    paintCaption(painter, QRect(room.left(), scaled(7), room.width(), scaled(22)));
    paintNumber(painter, QRect(room.left(), scaled(29), room.width(), scaled(38)));
    painter.setFont(roleFont(TextRole::Caption, font()));
    drawLine(painter, QRect(room.left(), scaled(69), room.width(), scaled(18)), m_figure.note, theme.text2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void FigureButton::paintCaption(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(palette());
    QRect text = room;
    const QRect mark(room.left(), room.center().y() - figureMark / 2, figureMark, figureMark);
    if (m_figure.isLate)
        paintLightShape(&painter, mark, CellMark::LightRed, theme);
    else if (!m_figure.icon.isEmpty())
        paintLineIcon(&painter, mark.adjusted(-1, -1, 2, 2), m_figure.icon, theme.text2);
    if (m_figure.isLate || !m_figure.icon.isEmpty())
        text.setLeft(room.left() + figureMark + 6);
    painter.setFont(font());
    drawLine(painter, text, m_figure.caption, theme.text2);
}

void FigureButton::paintNumber(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(roleFont(TextRole::Figure, font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor color = m_figure.isLate ? theme.late : theme.text;
    drawLine(painter, room, m_figure.number, color);
    const int width = metrics.horizontalAdvance(m_figure.number) + 5;
    // The unit stands on the line of the number.
    const int line = room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(font());
    painter.setPen(theme.text2);
    painter.drawText(room.left() + width, line, m_figure.unit);
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
