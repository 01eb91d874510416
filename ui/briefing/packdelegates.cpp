#include "ui/briefing/packdelegates.h"

#include "ui/common/cellpainting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int thumbnailWidth = 74;
constexpr int thumbnailGap = 8;
} // namespace

QSize ThumbnailDelegate::sheetSize(const QFont &font)
{
    const int width = scaledTo(font, thumbnailWidth);
    return {width, width * 297 / 210};
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QSize sheet = sheetSize(option.font);
    return {sheet.width() + 2 * cellPadding, sheet.height() + lineHeight(option.font) + 2 * thumbnailGap + 2};
}

void ThumbnailDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QSize size = sheetSize(option.font);
    const QRect sheet(QPoint(option.rect.center().x() - size.width() / 2, option.rect.top() + thumbnailGap),
                      size);
    painter->save();
    painter->setBrush(Qt::white);
    painter->setPen(isCurrent ? QPen(theme.accent, 2) : QPen(theme.line2));
    painter->drawRect(sheet.adjusted(-1, -1, 0, 0));
    if (const QImage image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull())
        painter->drawImage(isCurrent ? sheet.adjusted(1, 1, -1, -1) : sheet, image);
    painter->setFont(roleFont(TextRole::Caption, option.font));
    painter->setPen(isCurrent ? theme.text : theme.text2);
    const QRect number(option.rect.left(),
                       sheet.bottom() + 3,
                       option.rect.width(),
                       option.rect.bottom() - sheet.bottom() - 3);
    painter->drawText(number, Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    painter->restore();
}
