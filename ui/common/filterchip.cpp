#include "ui/common/filterchip.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int filterChipHeight = 26;
constexpr int filterChipPadding = 8;
constexpr int signRoom = 18;
constexpr int widestText = 260;

void paintCross(QPainter &painter, const QPointF &middle)
{
    constexpr qreal arm = 3;
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void paintPlus(QPainter &painter, const QPointF &middle)
{
    constexpr qreal arm = 4;
    painter.drawLine(middle + QPointF(-arm, 0), middle + QPointF(arm, 0));
    painter.drawLine(middle + QPointF(0, -arm), middle + QPointF(0, arm));
}

void paintArrow(QPainter &painter, const QPointF &middle)
{
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
}
} // namespace

FilterChip::FilterChip(const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    say(text, look);
}

void FilterChip::say(const QString &text, Look look)
{
    m_look = look;
    setText(text);
    setFont(roleFont(TextRole::Caption, parentWidget()->font()));
    setAccessibleName(text);
    setAccessibleDescription(look == Look::Set ? tr("Enter changes it, Delete takes it out.") : QString());
    setToolTip(fontMetrics().horizontalAdvance(text) > scaledTo(font(), widestText) ? text : QString());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int widest = scaledTo(font(), widestText);
    const int width = std::min(fontMetrics().horizontalAdvance(text()), widest);
    return {width + 2 * filterChipPadding + signRoom, std::max(filterChipHeight, lineHeight(font()) + 8)};
}

QRect FilterChip::signRect() const
{
    const int left = m_look == Look::Add ? 4 : width() - signRoom - 4;
    return {left, 0, signRoom, height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    const bool isSet = m_look == Look::Set;
    const bool isHovered = underMouse() && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isSet ? theme.accentBg : isHovered || isDown() ? theme.hover : theme.surface);
    painter.setPen(isSet ? QPen(Qt::NoPen) : QPen(theme.line2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(isSet ? theme.accent : theme.text2);
    const QRect room = m_look == Look::Add ? rect().adjusted(signRoom + 4, 0, -filterChipPadding, 0)
                                           : rect().adjusted(filterChipPadding, 0, -signRoom - 4, 0);
    painter.drawText(room,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isSet ? theme.accent : theme.text3, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(signRect()).center();
    if (isSet)
        paintCross(painter, middle);
    else if (m_look == Look::Add)
        paintPlus(painter, middle);
    else
        paintArrow(painter, middle);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool isDelete = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isDelete && m_look == Look::Set)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_look == Look::Set && isDown() && signRect().contains(event->position().toPoint())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

bool FilterChip::event(QEvent *event)
{
    const bool isTaken = QAbstractButton::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        say(text(), m_look);
    return isTaken;
}
