#include "ui/shell/palettedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int paletteRow = 30;
constexpr int paletteIcon = 16;

QString paletteIconOf(const QModelIndex &index)
{
    const QString page = index.data(PaletteDelegate::PageRole).toString();
    if (page == u"projects")
        return page;
    if (page == u"matters")
        return QStringLiteral("matter");
    if (page == u"units")
        return QStringLiteral("unit");
    if (page == u"people")
        return QStringLiteral("person");
    const QString own = index.data(PaletteDelegate::IconRole).toString();
    return own.isEmpty() ? QStringLiteral("command") : own;
}

/// Returns where it begins, so that the name stops before it.
int paintDetail(QPainter *painter, const QRect &room, const QModelIndex &index, const Theme &theme)
{
    int end = room.right() + 1;
    if (index.data(PaletteDelegate::LateRole).toBool()) {
        const QString late = PaletteDelegate::tr("■ Late");
        QFont bold = painter->font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(theme.late);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, late);
        end -= painter->fontMetrics().horizontalAdvance(late) + 12;
        bold.setWeight(QFont::Normal);
        painter->setFont(bold);
    }
    const QString detail = index.data(PaletteDelegate::DetailRole).toString();
    if (detail.isEmpty())
        return end;
    const int most = std::min(room.width() / 2, painter->fontMetrics().horizontalAdvance(detail) + 2);
    const QRect place(end - most, room.top(), most, room.height());
    painter->setPen(theme.text2);
    painter->drawText(place,
                      Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, most));
    return place.left() - 12;
}
} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, scaledTo(option.font, paletteRow)};
}

void PaletteDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool isHeading = index.data(HeadingRole).toBool();
    const int margin = scaledTo(option.font, 10);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver && !isHeading)) {
        painter->setPen(isCurrent && theme.isOutlined ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? theme.sel : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
    }
    if (!isHeading) {
        const int icon = scaledTo(option.font, paletteIcon);
        const QRect place(room.left(), room.center().y() - icon / 2 + 1, icon, icon);
        paintLineIcon(painter, place, paletteIconOf(index), isCurrent ? theme.accent : theme.text2);
        room.setLeft(place.right() + 1 + margin);
    }
    painter->setFont(roleFont(TextRole::Caption, option.font));
    const int end = paintDetail(painter, room, index, theme);
    if (!isHeading)
        painter->setFont(option.font);
    painter->setPen(isHeading ? theme.text3 : theme.text);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(room,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, end - room.left()));
    painter->restore();
}
