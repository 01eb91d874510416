#include "ui/meetings/meetinglistdelegate.h"

#include "ui/common/cellpainting.h"
#include "ui/common/markpainting.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetinglistmodel.h"

#include <QPainter>

namespace {
constexpr int listPadding = 16;
constexpr int lateSquare = 8;

void paintListGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, isSelected ? theme.sel : isHovered ? theme.hover : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme.accent);
}

/// The mark at the right end of a line; the room that is left of it.
QRect paintLateMark(QPainter *painter, QRect room, int late, const Theme &theme)
{
    if (late <= 0)
        return room;
    const QString figure = QString::number(late);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const int width = painter->fontMetrics().horizontalAdvance(figure);
    painter->setPen(theme.late);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, figure);
    const QRect square(room.right() - width - 4 - lateSquare,
                       room.center().y() - lateSquare / 2 + 1,
                       lateSquare,
                       lateSquare);
    paintLightShape(painter, square, CellMark::LightRed, theme);
    room.setRight(square.left() - 8);
    return room;
}
} // namespace

void MeetingListDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    paintListGround(painter, option, theme);
    const int line = lineHeight(option.font) + 2;
    QRect room = option.rect.adjusted(listPadding, 0, -listPadding, -1);
    QRect first(room.left(), room.center().y() - line + 1, room.width(), line);
    QRect second(room.left(), first.bottom() + 1, room.width(), line);

    painter->setFont(option.font);
    painter->setPen(theme.text2);
    painter->drawText(
        first, Qt::AlignRight | Qt::AlignVCenter, index.data(MeetingListModel::StateRole).toString());
    QFont name = option.font;
    name.setWeight(QFont::DemiBold);
    painter->setFont(name);
    painter->setPen(theme.text);
    const QString number = index.data(Qt::DisplayRole).toString();
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number) + 8;
    painter->setFont(option.font);
    painter->drawText(first.adjusted(numberWidth, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(MeetingListModel::DayRole).toString());

    painter->setFont(roleFont(TextRole::Caption, option.font));
    second = paintLateMark(painter, second, index.data(MeetingListModel::LateRole).toInt(), theme);
    painter->setFont(roleFont(TextRole::Caption, option.font));
    painter->setPen(option.state & QStyle::State_Selected ? theme.text2 : theme.text3);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter, index.data(MeetingListModel::CountsRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize MeetingListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * lineHeight(option.font) + 16};
}
