#include "ui/common/cellpainting.h"

#include "ui/common/grouprow.h"
#include "ui/common/markpainting.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace {
constexpr int wrapMargin = 4;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int paceNumber = 46;
constexpr int paceGap = 8;

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(GroupRow)
};

MarkedText markedAt(const QModelIndex &index, bool isSelected)
{
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    return {index.data(RecordTable::MarkRole).value<CellMark>(),
            index.data(Qt::DisplayRole).toString().simplified(),
            alignment & Qt::AlignHorizontal_Mask,
            isSelected};
}

QRect roomIn(const QRect &cell)
{
    return cell.adjusted(cellPadding, 0, -cellPadding, -1);
}

void paintGround(
    QPainter *painter, const QRect &cell, const QColor &ground, const CellLook &look, const Theme &theme)
{
    painter->fillRect(cell, ground);
    if (!look.isRuled)
        return;
    // One pixel of the device, also where a logical pixel is two.
    const qreal hairline = 1 / painter->device()->devicePixelRatioF();
    painter->fillRect(QRectF(cell.left(), cell.bottom() + 1 - hairline, cell.width(), hairline), theme.line);
}

void paintFocus(QPainter *painter, const QRect &cell, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(cell.adjusted(1, 1, -1, -2));
}

void paintChevron(QPainter *painter, const QRect &room, bool isCollapsed, const Theme &theme)
{
    constexpr qreal reach = 3.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(room).center());
    painter->rotate(isCollapsed ? 0 : 90);
    painter->setPen(QPen(theme.text2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}});
    painter->restore();
}

void paintGroupTitle(QPainter *painter, QRect room, const GroupRow &group, const Theme &theme)
{
    constexpr int chevron = 12;
    constexpr int gap = 8;
    const QFont body = painter->font();
    paintChevron(painter, {room.left(), room.top(), chevron, room.height()}, group.isCollapsed, theme);
    room.setLeft(room.left() + chevron + 6);
    QFont title = body;
    title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    painter->setPen(theme.text);
    paintLine(painter, room, Qt::AlignLeft, group.title);
    room.setLeft(room.left() + QFontMetrics(title).horizontalAdvance(group.title) + gap);
    const QString count = GroupText::tr("%n row(s)", nullptr, group.count);
    painter->setFont(roleFont(TextRole::Caption, body));
    painter->setPen(theme.text3);
    paintLine(painter, room, Qt::AlignLeft, count);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(count) + gap + 2);
    painter->setFont(body);
    if (group.late > 0)
        paintLateCount(painter, room, GroupText::tr("%n late", nullptr, group.late), theme);
}

void paintGroup(QPainter *painter,
                const QStyleOptionViewItem &option,
                const QModelIndex &index,
                const GroupRow &group,
                const CellLook &look)
{
    const Theme &theme = themeOf(option.palette);
    paintGround(painter, option.rect, look.isSelected ? theme.sel : theme.sunken, look, theme);
    painter->setFont(option.font);
    if (const auto subtotal = group.subtotals.constFind(index.column()); subtotal != group.subtotals.cend()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(theme.text2);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        paintLine(painter,
                  roomIn(option.rect),
                  (alignment ? alignment : Qt::AlignRight) & Qt::AlignHorizontal_Mask,
                  *subtotal);
        return;
    }
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGroupTitle(painter, roomIn(look.groupTitle.isValid() ? look.groupTitle : option.rect), group, theme);
}

void paintDraft(QPainter *painter,
                const QRect &room,
                const MarkedText &marked,
                const CellLook::Draft &draft,
                const Theme &theme)
{
    MarkedText shown = marked;
    shown.text = draft.isRefused ? QStringLiteral("▲ ") + draft.text.simplified() : draft.text.simplified();
    shown.mark = draft.isRefused ? CellMark::Problem
        : draft.isChange         ? CellMark::ChangedChip
                                 : CellMark::Secondary;
    if (shown.text.isEmpty() && draft.isChange)
        shown.text = GroupText::tr("(cleared)");
    if (shown.mark != CellMark::ChangedChip || shown.alignment != Qt::AlignRight)
        return paintMark(painter, room, shown, theme);
    const int width = std::min(room.width(), markWidth(painter->font(), shown));
    paintMark(painter, room.adjusted(room.width() - width + 6, 0, 6, 0), shown, theme);
}

void paintContent(QPainter *painter,
                  const QStyleOptionViewItem &option,
                  const QModelIndex &index,
                  const CellLook &look)
{
    const Theme &theme = themeOf(option.palette);
    const QRect room = roomIn(option.rect);
    const MarkedText marked = markedAt(index, look.isSelected);
    painter->setFont(option.font);
    if (look.draft)
        return paintDraft(painter, room, marked, *look.draft, theme);
    const auto visual = index.data(RecordTable::VisualRole).value<CellVisual>();
    const bool isWords = visual.isEmpty() && !hasShape(marked.mark);
    if (option.features & QStyleOptionViewItem::WrapText && isWords) {
        painter->setFont(fontOf(marked.mark, option.font));
        painter->setPen(colorOf(marked.mark, theme, look.isSelected));
        painter->drawText(
            room.adjusted(0, wrapMargin, 0, -wrapMargin), wrapFlags, index.data(Qt::DisplayRole).toString());
        return;
    }
    if (!visual.stages.empty())
        return paintStages(painter, room, visual.stages, theme);
    if (!visual.pace)
        return paintMark(painter, room, marked, theme);
    const int number = scaledTo(option.font, paceNumber);
    const int bar = room.width() - number - paceGap;
    if (bar > number / 2)
        paintPace(painter, {room.left(), room.top(), bar, room.height()}, *visual.pace, theme);
    MarkedText points = marked;
    points.alignment = Qt::AlignRight;
    paintMark(painter, room, points, theme);
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

bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.features & QStyleOptionViewItem::WrapText || index.data(RecordTable::VisualRole).isValid())
        return false;
    const QString whole = index.data(Qt::DisplayRole).toString();
    return whole.contains(u'\n')
        || markWidth(option.font, markedAt(index, false)) > roomIn(option.rect).width();
}

void paintCell(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index,
               const CellLook &look)
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    const QVariant group = index.data(RecordTable::GroupRole);
    if (group.isValid()) {
        paintGroup(painter, option, index, group.value<GroupRow>(), look);
    } else {
        const QColor ground = look.isSelected ? theme.sel : look.isHovered ? theme.hover : theme.surface;
        paintGround(painter, option.rect, ground, look, theme);
        paintContent(painter, option, index, look);
    }
    if (look.hasFocus)
        paintFocus(painter, option.rect, theme);
    painter->restore();
}
