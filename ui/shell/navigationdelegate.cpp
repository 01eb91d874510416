#include "ui/shell/navigationdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int navItemHeight = 32;
constexpr int navCollapsedHeight = 44;
constexpr int navHeadingHeight = 40;
constexpr int navSeparatorHeight = 13;
constexpr int navIconSize = 16;
constexpr int lateSquare = 8;

bool isOff(const QStyleOptionViewItem &option)
{
    return !(option.state & QStyle::State_Enabled);
}

bool isChosen(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

/// Returns where the count begins, so that the name stops before it.
int paintCount(QPainter *painter,
               const QRect &room,
               Qt::Alignment alignment,
               const QModelIndex &index,
               const Theme &theme)
{
    const int late = index.data(NavigationDelegate::LateRole).toInt();
    const int number = index.data(NavigationDelegate::NumberRole).toInt();
    if (late == 0 && number == 0)
        return room.right();
    const QString text = QString::number(late > 0 ? late : number);
    QFont font = painter->font();
    font.setWeight(late > 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const int square = late > 0 ? scaledTo(font, lateSquare) : 0;
    const int gap = late > 0 ? scaledTo(font, alignment & Qt::AlignRight ? 4 : 2) : 0;
    const int advance = painter->fontMetrics().horizontalAdvance(text);
    const int whole = advance + square + gap;
    const int left = alignment & Qt::AlignRight ? room.right() + 1 - whole
                                                : room.left() + (room.width() - whole + 1) / 2;
    if (late > 0)
        painter->fillRect(QRect(left, room.center().y() - square / 2 + 1, square, square), theme.late);
    painter->setPen(late > 0 ? theme.late : theme.text3);
    painter->drawText(QRect(left + square + gap, room.top(), advance + 2, room.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      text);
    return left;
}
} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant gap = index.data(GapRole); gap.isValid())
        return {1, gap.toInt()};
    int token = m_isCollapsed ? navCollapsedHeight : navItemHeight;
    if (index.data(HeadingRole).toBool())
        token = m_isCollapsed ? navSeparatorHeight : navHeadingHeight;
    return {1, scaledTo(option.font, token)};
}

void NavigationDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.data(GapRole).isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(painter, option, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const Theme &theme = themeOf(option.palette);
    const int inset = m_isCollapsed ? 4 : 8;
    const QRect item = option.rect.adjusted(inset, 1, -inset, -1);
    if (isChosen(option) || (option.state & QStyle::State_MouseOver && !isOff(option))) {
        painter->setPen(isChosen(option) && theme.isOutlined ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(isChosen(option) ? theme.sel : theme.hover);
        painter->drawRoundedRect(item, 6, 6);
    }
    if (isChosen(option) && option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_isCollapsed)
        paintCollapsed(painter, option, item, index);
    else
        paintOpen(painter, option, item, index);
    painter->restore();
}

void NavigationDelegate::paintHeading(QPainter *painter,
                                      const QStyleOptionViewItem &option,
                                      const QString &title) const
{
    const Theme &theme = themeOf(option.palette);
    if (m_isCollapsed) {
        const int middle = option.rect.center().y();
        painter->fillRect(QRect(option.rect.left() + 12, middle, option.rect.width() - 24, 1), theme.line2);
        return;
    }
    painter->setFont(roleFont(TextRole::Caption, option.font));
    painter->setPen(theme.text3);
    painter->drawText(option.rect.adjusted(scaledTo(option.font, 16), scaledTo(option.font, 10), -8, 0),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      title);
}

void NavigationDelegate::paintOpen(QPainter *painter,
                                   const QStyleOptionViewItem &option,
                                   const QRect &item,
                                   const QModelIndex &index)
{
    const Theme &theme = themeOf(option.palette);
    const int icon = scaledTo(option.font, navIconSize);
    const int margin = scaledTo(option.font, 8);
    const QRect iconPlace(item.left() + margin, item.center().y() - icon / 2 + 1, icon, icon);
    const QColor iconColor = isOff(option) ? theme.line2 : isChosen(option) ? theme.accent : theme.text2;
    paintLineIcon(painter, iconPlace, index.data(IconRole).toString(), iconColor);
    QRect room = item.adjusted(0, 0, -margin, 0);
    room.setLeft(iconPlace.right() + 1 + margin);
    painter->setFont(option.font);
    const int end = paintCount(painter, room, Qt::AlignRight, index, theme);
    QFont font = option.font;
    font.setWeight(isChosen(option) ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isOff(option) ? theme.text3 : isChosen(option) ? theme.text : theme.text2);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(room,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideMiddle, end - room.left() - 4));
}

void NavigationDelegate::paintCollapsed(QPainter *painter,
                                        const QStyleOptionViewItem &option,
                                        const QRect &item,
                                        const QModelIndex &index)
{
    const Theme &theme = themeOf(option.palette);
    const int icon = scaledTo(option.font, navIconSize);
    const bool hasCount = index.data(LateRole).toInt() > 0 || index.data(NumberRole).toInt() > 0;
    const int top = hasCount ? item.top() + scaledTo(option.font, 5) : item.center().y() - icon / 2 + 1;
    const QColor iconColor = isOff(option) ? theme.line2 : isChosen(option) ? theme.accent : theme.text2;
    const QRect place(item.left() + (item.width() - icon) / 2, top, icon, icon);
    paintLineIcon(painter, place, index.data(IconRole).toString(), iconColor);
    painter->setFont(roleFont(TextRole::Caption, option.font));
    const QRect under(item.left(), place.bottom() + 1, item.width(), item.bottom() - place.bottom());
    paintCount(painter, under, Qt::AlignHCenter, index, theme);
}
