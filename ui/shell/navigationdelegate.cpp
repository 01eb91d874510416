#include "ui/shell/navigationdelegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int itemHeight = 32;
constexpr int headingHeight = 40;
constexpr int squareSize = 8;

/// Returns where the count begins, so that the name stops before it.
int paintCount(QPainter *painter, const QRect &room, const QModelIndex &index, const Theme &theme)
{
    const int late = index.data(NavigationDelegate::LateRole).toInt();
    const int number = index.data(NavigationDelegate::NumberRole).toInt();
    if (late == 0 && number == 0)
        return room.right();
    const QString text = QString::number(late > 0 ? late : number);
    QFont font = painter->font();
    font.setWeight(late > 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(late > 0 ? theme.late : theme.text3);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    const int left = room.right() - painter->fontMetrics().horizontalAdvance(text);
    if (late == 0)
        return left;
    painter->fillRect(
        QRect(left - squareSize - 4, room.center().y() - squareSize / 2 + 1, squareSize, squareSize),
        theme.late);
    return left - squareSize - 4;
}
} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int token = index.data(HeadingRole).toBool() ? headingHeight : itemHeight;
    return {option.rect.width(), std::max(token, lineHeight(option.font) + 10)};
}

void NavigationDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHeading = index.data(HeadingRole).toBool();
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect item = option.rect.adjusted(8, 1, -8, -1);
    if (!isHeading && (isCurrent || option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? theme.sel : theme.hover);
        painter->drawRoundedRect(item, 6, 6);
    }
    if (isCurrent && option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->setFont(isHeading ? roleFont(TextRole::Caption, option.font) : option.font);
    const QRect room = item.adjusted(12, isHeading ? 10 : 0, -10, 0);
    const int end = paintCount(painter, room, index, theme);
    QFont font = painter->font();
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isHeading ? theme.text3 : isCurrent ? theme.text : theme.text2);
    painter->drawText(room,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, end - room.left() - 4));
    painter->restore();
}
