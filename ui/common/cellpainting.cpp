#include "ui/common/cellpainting.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int shapeSize = 11;
constexpr int chipHeight = 20;
constexpr int chipPadding = 6;
constexpr int wrapMargin = 4;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct ChipColors
{
    QColor ground;
    QColor border;
    QColor text;
};

bool isLight(CellMark mark)
{
    return mark == CellMark::LightNone || mark == CellMark::LightGreen || mark == CellMark::LightYellow
        || mark == CellMark::LightRed;
}

std::optional<ChipColors> chipOf(CellMark mark, const Theme &theme)
{
    switch (mark) {
    case CellMark::LateChip:
        return ChipColors{theme.lateBg, {}, theme.late};
    case CellMark::TodayChip:
        return ChipColors{theme.warnBg, theme.warnFill, theme.warn};
    case CellMark::SoonChip:
        return ChipColors{{}, theme.warnFill, theme.warn};
    case CellMark::ChangedChip:
        return ChipColors{theme.warnBg, {}, theme.text};
    case CellMark::DoneChip:
        return ChipColors{theme.hover, {}, theme.text3};
    default:
        return std::nullopt;
    }
}

QColor textColor(CellMark mark, const Theme &theme, bool isSelected)
{
    switch (mark) {
    case CellMark::LightRed:
    case CellMark::LateText:
        return theme.late;
    case CellMark::LightYellow:
    case CellMark::Problem:
        return theme.warn;
    case CellMark::LightGreen:
        return theme.ok;
    case CellMark::Accent:
        return theme.accent;
    case CellMark::Secondary:
    case CellMark::LaterChip:
        return theme.text2;
    case CellMark::LightNone:
        return isSelected ? theme.text2 : theme.text3;
    default:
        return theme.text;
    }
}

QFont::Weight weightOf(CellMark mark)
{
    switch (mark) {
    case CellMark::LightRed:
    case CellMark::LateChip:
    case CellMark::LateText:
    case CellMark::TodayChip:
    case CellMark::Problem:
    case CellMark::ChangedChip:
        return QFont::DemiBold;
    case CellMark::Name:
        return QFont::Medium;
    default:
        return QFont::Normal;
    }
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    QColor ground = theme.surface;
    if (option.state & QStyle::State_Selected)
        ground = theme.sel;
    else if (option.state & QStyle::State_MouseOver)
        ground = theme.hover;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

void paintChip(QPainter *painter, QRect room, const QString &text, const ChipColors &colors)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * chipPadding, room.width());
    const int height = std::max(chipHeight, lineHeight(painter->font()) + 1);
    const QRect chip(room.left() - chipPadding / 2, room.center().y() - height / 2 + 1, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colors.ground.isValid() ? QBrush(colors.ground) : Qt::NoBrush);
    painter->setPen(colors.border.isValid() ? QPen(colors.border) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(colors.text);
    painter->drawText(chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - 4));
}
} // namespace

int rowHeight(const QFont &font)
{
    constexpr int normalRow = 30;
    return std::max(normalRow, lineHeight(font) + 10);
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const QRect room(0, 0, std::max(40, width - 2 * cellPadding), 10000);
    const int needed = QFontMetrics(font).boundingRect(room, wrapFlags, text).height();
    return std::max(lineHeight(font), needed) + 2 * wrapMargin + 1;
}

void paintLightShape(QPainter *painter, const QRect &rect, CellMark light, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF box(rect);
    switch (light) {
    case CellMark::LightRed:
        painter->setBrush(theme.late);
        painter->drawRoundedRect(box, 1.5, 1.5);
        break;
    case CellMark::LightYellow:
        painter->setBrush(theme.warnFill);
        painter->drawPolygon(QPolygonF{box.bottomLeft(), {box.center().x(), box.top()}, box.bottomRight()});
        break;
    case CellMark::LightGreen:
        painter->setBrush(theme.okFill);
        painter->drawEllipse(box);
        break;
    default:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.text3, 1.2, Qt::DotLine));
        painter->drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6));
        break;
    }
    painter->restore();
}

void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.palette);
    const auto mark = index.data(RecordTable::MarkRole).value<CellMark>();
    const bool wraps = option.features & QStyleOptionViewItem::WrapText;
    const QString text = wraps ? index.data(Qt::DisplayRole).toString()
                               : index.data(Qt::DisplayRole).toString().simplified();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    paintGround(painter, option, theme);

    QFont font = option.font;
    font.setWeight(weightOf(mark));
    painter->setFont(font);
    QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    if (isLight(mark)) {
        paintLightShape(
            painter, {room.left(), room.center().y() - shapeSize / 2, shapeSize, shapeSize}, mark, theme);
        room.setLeft(room.left() + shapeSize + 5);
    }
    if (const auto chip = chipOf(mark, theme); chip && !text.isEmpty()) {
        paintChip(painter, room, text, *chip);
    } else if (wraps) {
        painter->setPen(textColor(mark, theme, isSelected));
        painter->drawText(room.adjusted(0, wrapMargin, 0, -wrapMargin), wrapFlags, text);
    } else {
        painter->setPen(textColor(mark, theme, isSelected));
        painter->drawText(room,
                          static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}
