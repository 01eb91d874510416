#include "ui/common/markpainting.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int lightSize = 11;
constexpr int lightGap = 5;
constexpr int lateSquare = 8;
constexpr int chipHeight = 20;
constexpr int chipPadding = 6;
constexpr int stageWidth = 20;
constexpr int stageHeight = 18;
constexpr int stageGap = 2;

struct ChipLook
{
    QColor ground;
    QColor border;
    Qt::PenStyle line = Qt::SolidLine;
};

std::optional<ChipLook> chipOf(CellMark mark, const Theme &theme)
{
    switch (mark) {
    case CellMark::LateChip:
        return ChipLook{theme.lateBg, {}};
    case CellMark::TodayChip:
        return ChipLook{theme.warnBg, theme.warnFill};
    case CellMark::SoonChip:
        return ChipLook{{}, theme.warnFill};
    case CellMark::AskedChip:
        return ChipLook{{}, theme.control, Qt::DashLine};
    case CellMark::DoneChip:
        return ChipLook{theme.hover, {}};
    case CellMark::ChangedChip:
        return ChipLook{theme.warnBg, {}};
    default:
        return std::nullopt;
    }
}

bool isLight(CellMark mark)
{
    return mark == CellMark::LightNone || mark == CellMark::LightGreen || mark == CellMark::LightYellow
        || mark == CellMark::LightRed;
}

bool isChip(CellMark mark)
{
    return chipOf(mark, Theme::light()).has_value();
}

void paintChip(QPainter *painter, const QRect &room, const QString &text, const ChipLook &look, QColor color)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * chipPadding, room.width() + chipPadding);
    const int height = std::max(chipHeight, lineHeight(painter->font()) + 2);
    const QRect chip(room.left() - chipPadding, room.top() + (room.height() - height) / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(look.ground.isValid() ? QBrush(look.ground) : Qt::NoBrush);
    painter->setPen(look.border.isValid() ? QPen(look.border, 1, look.line) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(color);
    const QRect inside = chip.adjusted(chipPadding, 0, 1 - chipPadding, 0);
    paintLine(painter, inside, Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, inside.width() + 1));
}

struct StageLook
{
    QBrush ground = Qt::NoBrush;
    QPen frame = Qt::NoPen;
    QColor figure;
    QFont::Weight weight = QFont::Normal;
};

StageLook lookOf(CellVisual::Stage::Look look, const Theme &theme)
{
    using Look = CellVisual::Stage::Look;
    switch (look) {
    case Look::Done:
    case Look::DoneLate:
        return {theme.done, Qt::NoPen, theme.onAccent, QFont::DemiBold};
    case Look::Current:
        return {theme.surface, QPen(theme.accent, 2), theme.accent, QFont::Bold};
    case Look::Late:
        return {theme.late, Qt::NoPen, theme.onAccent, QFont::Bold};
    case Look::Future:
        return {Qt::NoBrush, QPen(theme.line2, 1), theme.text3};
    case Look::NotApplicable:
        return {Qt::NoBrush, QPen(theme.line2, 1, Qt::DashLine), theme.text3};
    }
    return {};
}

void paintStage(QPainter *painter, const QRect &box, const CellVisual::Stage &stage, const Theme &theme)
{
    constexpr qreal radius = 3;
    constexpr int foot = 4;
    const StageLook look = lookOf(stage.look, theme);
    const qreal inset = look.frame.style() == Qt::NoPen ? 0 : look.frame.widthF() / 2;
    painter->setBrush(look.ground);
    painter->setPen(look.frame);
    painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius);
    if (stage.look == CellVisual::Stage::Look::DoneLate) {
        painter->save();
        painter->setClipRect(box.adjusted(0, box.height() - foot, 0, 0), Qt::IntersectClip);
        painter->setBrush(theme.late);
        painter->drawRoundedRect(QRectF(box), radius, radius);
        painter->restore();
    }
    QFont font = painter->font();
    font.setWeight(look.weight);
    painter->setFont(font);
    painter->setPen(look.figure);
    paintLine(painter, box, Qt::AlignHCenter, stage.figure);
}
} // namespace

bool hasShape(CellMark mark)
{
    return isLight(mark) || isChip(mark);
}

QFont fontOf(CellMark mark, const QFont &body)
{
    const bool isSmall = isChip(mark) || mark == CellMark::LaterChip;
    QFont font = isSmall ? roleFont(TextRole::Caption, body) : body;
    switch (mark) {
    case CellMark::LightRed:
    case CellMark::LateChip:
    case CellMark::LateText:
    case CellMark::TodayChip:
    case CellMark::Problem:
    case CellMark::ChangedChip:
        font.setWeight(QFont::DemiBold);
        break;
    case CellMark::Name:
        font.setWeight(QFont::Medium);
        break;
    default:
        break;
    }
    return font;
}

QColor colorOf(CellMark mark, const Theme &theme, bool isSelected)
{
    switch (mark) {
    case CellMark::LightRed:
    case CellMark::LateText:
    case CellMark::LateChip:
        return theme.late;
    case CellMark::LightYellow:
    case CellMark::Problem:
    case CellMark::TodayChip:
    case CellMark::SoonChip:
        return theme.warn;
    case CellMark::LightGreen:
        return theme.ok;
    case CellMark::Accent:
        return theme.accent;
    case CellMark::Secondary:
    case CellMark::LaterChip:
    case CellMark::AskedChip:
        return theme.text2;
    case CellMark::DoneChip:
        return theme.text3;
    case CellMark::LightNone:
        return isSelected ? theme.text2 : theme.text3;
    default:
        return theme.text;
    }
}

void paintLine(QPainter *painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    // Ascent and descent of Noto Sans CJK; QPainter would centre on the tallest font of the line instead.
    constexpr double ascent = 1.16;
    constexpr double descent = 0.288;
    const int pixels = pixelsOf(painter->font());
    const double top = room.top() + (room.height() - (ascent + descent) * pixels) / 2;
    double left = room.left();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        const double spare = room.width() - painter->fontMetrics().horizontalAdvance(text);
        left += alignment & Qt::AlignRight ? spare : spare / 2;
    }
    painter->drawText(QPointF(left, qRound(top + ascent * pixels)), text);
}

int markWidth(const QFont &body, const MarkedText &marked)
{
    const int text = QFontMetrics(fontOf(marked.mark, body)).horizontalAdvance(marked.text);
    return text + (isLight(marked.mark) ? lightSize + lightGap : isChip(marked.mark) ? chipPadding : 0);
}

void paintMark(QPainter *painter, const QRect &room, const MarkedText &marked, const Theme &theme)
{
    QRect rest = room;
    if (isLight(marked.mark)) {
        const int top = room.top() + (room.height() - lightSize) / 2;
        paintLightShape(painter, {room.left(), top, lightSize, lightSize}, marked.mark, theme);
        rest.setLeft(room.left() + lightSize + lightGap);
    }
    painter->setFont(fontOf(marked.mark, painter->font()));
    const QColor color = colorOf(marked.mark, theme, marked.isSelected);
    const auto chip = chipOf(marked.mark, theme);
    if (chip && !marked.text.isEmpty())
        return paintChip(painter, rest, marked.text, *chip, color);
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(marked.text, Qt::ElideRight, rest.width());
    paintLine(painter, rest, marked.alignment, shown);
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

int paintLateCount(QPainter *painter, const QRect &room, const QString &count, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.late);
    painter->drawRoundedRect(
        QRectF(room.left(), room.top() + (room.height() - lateSquare) / 2, lateSquare, lateSquare), 1.5, 1.5);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.late);
    const int indent = lateSquare + lightGap;
    paintLine(painter, room.adjusted(indent, 0, 0, 0), Qt::AlignLeft, count);
    const int width = indent + painter->fontMetrics().horizontalAdvance(count);
    painter->restore();
    return width;
}

void paintStages(QPainter *painter,
                 const QRect &room,
                 const std::vector<CellVisual::Stage> &stages,
                 const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont caption = roleFont(TextRole::Caption, painter->font());
    QRect box(room.left(), room.top() + (room.height() - stageHeight) / 2, stageWidth, stageHeight);
    for (const CellVisual::Stage &stage : stages) {
        painter->setFont(caption);
        paintStage(painter, box, stage, theme);
        box.translate(stageWidth + stageGap, 0);
    }
    painter->restore();
}

void paintPace(QPainter *painter, const QRect &room, const CellVisual::Pace &pace, const Theme &theme)
{
    constexpr int thickness = 6;
    constexpr int tickHeight = 14;
    const QRectF bar(room.left(), room.top() + (room.height() - thickness) / 2, room.width(), thickness);
    const auto share = [&](double part) { return bar.width() * std::clamp(part, 0.0, 1.0); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(bar, thickness / 2, thickness / 2);
    painter->setBrush(theme.barFill);
    painter->drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(share(pace.done), thickness)), thickness / 2, thickness / 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(
        QRectF(qRound(bar.left() + share(pace.expected)), bar.center().y() - tickHeight / 2, 1, tickHeight),
        theme.text);
    painter->restore();
}
