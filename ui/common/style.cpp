#include "ui/common/style.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {
constexpr int controlHeight = 30;
constexpr int tabHeight = 34;
constexpr int menuItemHeight = 26;
constexpr qreal controlRadius = 6;

bool hasProperty(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

void drawRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
    painter->restore();
}
} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_PanelLineEdit:
        return drawInput(option, painter, widget);
    case PE_IndicatorCheckBox:
        return drawCheckMark(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioMark(option, painter);
    case PE_FrameFocusRect:
        return drawRounded(painter, option->rect, Qt::transparent, theme.accent, 2);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          theme.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHeaderSection(option, painter);
    if (element == CE_TabBarTabShape)
        return drawTab(option, painter);
    if (element == CE_Splitter) {
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                          themeOf(option->palette).line);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeaderV2 caption = *header;
        caption.palette.setColor(QPalette::ButtonText, themeOf(option->palette).text2);
        return QProxyStyle::drawControl(element, &caption, painter, widget);
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && hasProperty(widget, "primary")
        && option->state & State_Enabled) {
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &filled, painter, widget);
    }
    if (element == CE_PushButtonLabel && button && hasProperty(widget, "link")) {
        QStyleOptionButton linked = *button;
        linked.palette.setColor(QPalette::ButtonText, themeOf(option->palette).accent);
        return QProxyStyle::drawControl(element, &linked, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option->palette);
    const bool isEnabled = option->state & State_Enabled;
    const bool isPrimary = hasProperty(widget, "primary") && isEnabled;
    const bool isQuiet = hasProperty(widget, "link");
    const bool isDown = option->state & (State_Sunken | State_On);
    const bool isHovered = option->state & State_MouseOver && isEnabled;
    QColor fill = isPrimary ? theme.accent : isQuiet ? QColor(Qt::transparent) : theme.surface;
    if (!isEnabled)
        fill = theme.hover;
    else if (isDown)
        fill = isPrimary ? theme.accent.darker(112) : theme.sel;
    else if (isHovered)
        fill = isPrimary ? theme.accent.lighter(110) : theme.hover;
    const QColor border = isPrimary || isQuiet ? QColor() : isEnabled ? theme.line2 : theme.line;
    drawRounded(painter, option->rect, fill, border, 1);
    if (option->state & State_HasFocus && isPrimary)
        drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, theme.onAccent, 2);
    else if (option->state & State_HasFocus)
        drawRounded(painter, option->rect, Qt::transparent, theme.accent, 2);
}

void Style::drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = themeOf(option->palette);
    const bool isEnabled = option->state & State_Enabled;
    if (isEnabled && option->state & (State_Sunken | State_On))
        drawRounded(painter, option->rect, theme.sel, {}, 0);
    else if (isEnabled && option->state & State_MouseOver)
        drawRounded(painter, option->rect, theme.hover, {}, 0);
    if (option->state & State_HasFocus)
        drawRounded(painter, option->rect, Qt::transparent, theme.accent, 2);
}

void Style::drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option->palette);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth <= 0) {
        painter->fillRect(option->rect, theme.surface);
        return;
    }
    if (hasProperty(widget, "invalid"))
        drawRounded(painter, option->rect, theme.surface, theme.warnFill, 2);
    else if (option->state & State_HasFocus)
        drawRounded(painter, option->rect, theme.surface, theme.accent, 2);
    else
        drawRounded(painter,
                    option->rect,
                    option->state & State_Enabled ? theme.surface : theme.hover,
                    theme.control,
                    1);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = themeOf(option->palette);
    painter->fillRect(option->rect, option->state & State_MouseOver ? theme.hover : theme.sunken);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      theme.line2);
}

void Style::drawCheckMark(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = themeOf(option->palette);
    const bool isOn = option->state & (State_On | State_NoChange);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isOn ? theme.accent : theme.control);
    painter->setBrush(isOn ? theme.accent : theme.surface);
    painter->drawRoundedRect(box, 3, 3);
    if (isOn) {
        painter->setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter->restore();
}

void Style::drawRadioMark(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = themeOf(option->palette);
    const bool isOn = option->state & State_On;
    const QRectF ring = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isOn ? theme.accent : theme.control);
    painter->setBrush(theme.surface);
    painter->drawEllipse(ring);
    if (isOn) {
        const qreal inset = ring.width() * 0.27;
        painter->setBrush(theme.accent);
        painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = themeOf(option->palette);
    const QRect rect = option->rect;
    if (option->state & State_MouseOver)
        painter->fillRect(rect, theme.hover);
    if (option->state & State_Selected)
        painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2), theme.accent);
    if (option->state & State_HasFocus)
        drawRounded(painter, rect.adjusted(2, 2, -2, -3), Qt::transparent, theme.accent, 2);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -3, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto scaled = [widget](int token) { return widget ? scaledTo(widget->font(), token) : token; };
    switch (type) {
    case CT_PushButton:
        size.setHeight(scaled(controlHeight));
        size.rwidth() += 8;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(scaled(controlHeight));
        break;
    case CT_ToolButton:
        size = size.expandedTo({scaled(controlHeight), scaled(controlHeight)});
        break;
    case CT_TabBarTab:
        size.setHeight(scaled(tabHeight));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), scaled(menuItemHeight)));
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_FocusFrameHMargin: // the margin of plain item views
        return 7;
    case PM_ButtonIconSize:
        return widget ? scaledTo(widget->font(), 16) : 16;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *data) const
{
    // A single click selects everywhere; opening is Enter or a double click, as in any table.
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}
