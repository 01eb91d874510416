#include "ui/meetings/projectorview.h"

#include "ui/common/cellpainting.h"
#include "ui/common/markpainting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr double designWidth = 1480;
constexpr double headHeight = 64;
constexpr double side = 40;

CellMark shapeOf(LightColor light)
{
    switch (light) {
    case LightColor::Red:
        return CellMark::LightRed;
    case LightColor::Yellow:
        return CellMark::LightYellow;
    case LightColor::Green:
        return CellMark::LightGreen;
    case LightColor::None:
        break;
    }
    return CellMark::LightNone;
}

struct LightInk
{
    QColor text;
    QColor ground;
};

LightInk inkOf(LightColor light, const Theme &theme)
{
    switch (light) {
    case LightColor::Red:
        return {theme.late, theme.lateBg};
    case LightColor::Yellow:
        return {theme.warn, theme.warnBg};
    case LightColor::Green:
        return {theme.ok, theme.okBg};
    case LightColor::None:
        break;
    }
    return {theme.text2, theme.hover};
}
} // namespace

ProjectorView::ProjectorView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(480, 360);
}

void ProjectorView::show(const Head &head, const ItemFacts &facts)
{
    m_head = head;
    m_facts = facts;
    setAccessibleName(tr("%1. %2", "item of a meeting, what is known of it").arg(head.place, facts.title));
    setAccessibleDescription(facts.spoken());
    update();
}

void ProjectorView::showElapsed(const QString &elapsed)
{
    m_head.elapsed = elapsed;
    update(0, 0, width(), px(headHeight));
}

int ProjectorView::px(double token) const
{
    const double byHeight = height() / 1000.0;
    const double scale = std::clamp(std::min(width() / designWidth, byHeight), 0.5, 3.0);
    return qRound(token * scale);
}

QFont ProjectorView::fontOf(double pixels, QFont::Weight weight) const
{
    QFont scaled = font();
    scaled.setPixelSize(std::max(12, px(pixels)));
    scaled.setWeight(weight);
    return scaled;
}

int ProjectorView::lineOf(double pixels) const
{
    return lineHeight(fontOf(pixels));
}

void ProjectorView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeOf(palette()).surface);
    paintHead(painter);
    int y = px(headHeight) + px(22);
    y = paintTitle(painter, y);
    y = paintReason(painter, y + px(16));
    y = paintColumns(painter, y + px(26));
    paintLastDecision(painter, y + px(24));
}

void ProjectorView::paintHead(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const int height = px(headHeight);
    painter.fillRect(QRect(0, height, width(), 1), theme.line);
    QRect room(px(side), 0, width() - 2 * px(side), height);
    const auto right = [&](const QString &text, QFont::Weight weight, const QColor &color) {
        if (text.isEmpty())
            return;
        painter.setFont(fontOf(20, weight));
        painter.setPen(color);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(text) - px(20));
    };
    right(m_head.elapsed, QFont::Normal, theme.text2);
    right(m_head.place, QFont::DemiBold, theme.text);
    right(m_head.asOf, QFont::Normal, theme.text2);
    if (m_head.isSample) {
        const QString sample = tr("Sample data");
        right(sample, QFont::Normal, theme.text2);
        const int wide = painter.fontMetrics().horizontalAdvance(sample) + px(16);
        painter.setPen(theme.control);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRect(room.right() + px(12), height / 2 - lineOf(20) / 2, wide, lineOf(20)), 4, 4);
    }
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    const int nameWidth
        = std::min(room.width(), painter.fontMetrics().horizontalAdvance(m_head.meeting) + px(4));
    painter.drawText(room,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_head.meeting, Qt::ElideRight, nameWidth));
    room.setLeft(room.left() + nameWidth + px(16));
    painter.setFont(fontOf(20));
    painter.setPen(theme.text2);
    if (room.width() > 0)
        painter.drawText(room,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_head.day, Qt::ElideRight, room.width()));
}

int ProjectorView::paintTitle(QPainter &painter, int y) const
{
    const Theme &theme = themeOf(palette());
    const int left = px(side);
    const int room = width() - 2 * left;
    if (!m_facts.above.isEmpty()) {
        painter.setFont(fontOf(20));
        painter.setPen(theme.text2);
        painter.drawText(QRect(left, y, room, lineOf(20)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_facts.above, Qt::ElideRight, room));
        y += lineOf(20);
    }
    const int badge = m_facts.lightWord.isEmpty() ? 0 : px(132);
    painter.setFont(fontOf(44, QFont::DemiBold));
    painter.setPen(theme.text);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect wanted = metrics.boundingRect(
        QRect(0, 0, room - badge, 10 * lineOf(44)), Qt::TextWordWrap | Qt::AlignLeft, m_facts.title);
    const int height = std::min(wanted.height(), 2 * metrics.lineSpacing());
    painter.drawText(QRect(left, y, room - badge, height), Qt::TextWordWrap | Qt::AlignLeft, m_facts.title);
    if (badge > 0)
        paintBadge(
            painter, {left + std::min(wanted.width(), room - badge) + px(20), y}, metrics.lineSpacing());
    y += height + px(2);
    painter.setFont(fontOf(22));
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, y, room, lineOf(22)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_facts.who, Qt::ElideRight, room));
    return y + lineOf(22);
}

void ProjectorView::paintBadge(QPainter &painter, const QPoint &at, int lineSpacing) const
{
    const Theme &theme = themeOf(palette());
    const LightInk ink = inkOf(m_facts.light, theme);
    const QRect box(at.x(), at.y() + (lineSpacing - px(44)) / 2, px(108), px(44));
    painter.setPen(QPen(ink.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, px(8), px(8));
    const int shape = px(15);
    paintLightShape(&painter,
                    {box.left() + px(16), box.center().y() - shape / 2, shape, shape},
                    shapeOf(m_facts.light),
                    theme);
    painter.setFont(fontOf(24, QFont::DemiBold));
    painter.setPen(ink.text);
    painter.drawText(box.adjusted(px(36), 0, 0, 0), Qt::AlignCenter, m_facts.lightWord);
}

int ProjectorView::paintReason(QPainter &painter, int y) const
{
    if (m_facts.reason.isEmpty())
        return y - px(16);
    const Theme &theme = themeOf(palette());
    const LightInk ink = inkOf(m_facts.light, theme);
    const QRect band(px(side), y, width() - 2 * px(side), px(54));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(band, px(8), px(8));
    const int shape = px(16);
    paintLightShape(&painter,
                    {band.left() + px(20), band.center().y() - shape / 2, shape, shape},
                    shapeOf(m_facts.light),
                    theme);
    painter.setFont(fontOf(24, QFont::DemiBold));
    painter.setPen(ink.text);
    const QRect room = band.adjusted(px(48), 0, -px(16), 0);
    painter.drawText(room,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_facts.reason, Qt::ElideRight, room.width()));
    return band.bottom() + 1;
}

int ProjectorView::paintColumns(QPainter &painter, int y) const
{
    const int left = px(side);
    const int whole = width() - 2 * left;
    if (!m_facts.linesHead.isEmpty()) {
        y = paintLines(painter, QRect(left, y, whole, height() - y), m_facts.linesHead, m_facts.lines);
        if (m_facts.open.empty() && m_facts.asked.isEmpty())
            return y;
        y += px(20);
    }
    const bool hasBars = !m_facts.bars.empty();
    const int column = hasBars ? (whole - px(48)) / 2 : whole;
    int leftEnd = y;
    QRect rightRoom(left, y, column, height() - y);
    if (hasBars) {
        leftEnd = paintInvestment(painter, QRect(left, y, column, height() - y));
        rightRoom.moveLeft(left + column + px(48));
    }
    int rightEnd = y;
    if (!m_facts.asked.isEmpty())
        rightEnd = paintTexts(painter, rightRoom, tr("Decision asked"), {m_facts.asked}) + px(18);
    if (!m_facts.obstacles.isEmpty())
        rightEnd = paintTexts(painter,
                              QRect(rightRoom.left(), rightEnd, column, height() - rightEnd),
                              tr("Obstacles"),
                              m_facts.obstacles)
            + px(18);
    if (!m_facts.open.empty())
        rightEnd = paintLines(painter,
                              QRect(rightRoom.left(), rightEnd, column, height() - rightEnd),
                              tr("Open matters"),
                              m_facts.open);
    return std::max(leftEnd, rightEnd);
}

int ProjectorView::paintInvestment(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRect(room.left(), room.top(), room.width(), lineOf(20)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     m_facts.investmentHead);
    int y = room.top() + lineOf(20) + px(12);
    for (const ItemFacts::Bar &bar : m_facts.bars)
        y = paintBar(painter, QRect(room.left(), y, room.width(), px(40)), bar);
    if (m_facts.gap.isEmpty())
        return y;
    painter.setFont(fontOf(24, QFont::DemiBold));
    painter.setPen(m_facts.isBehind ? theme.late : theme.ok);
    painter.drawText(
        QRect(room.left(), y, room.width(), lineOf(24)), Qt::AlignLeft | Qt::AlignVCenter, m_facts.gap);
    return y + lineOf(24);
}

int ProjectorView::paintBar(QPainter &painter, const QRect &row, const ItemFacts::Bar &bar) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(20));
    painter.setPen(theme.text2);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.figure);
    const QRect track = row.adjusted(px(124), px(11), -px(96), -px(11));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    painter.drawRoundedRect(track, px(3), px(3));
    QRect filled = track;
    filled.setWidth(std::max(1, qRound(track.width() * bar.share)));
    painter.setBrush(bar.isDone ? theme.barFill : theme.base);
    painter.drawRoundedRect(filled, px(3), px(3));
    return row.bottom() + 1;
}

int ProjectorView::paintTexts(QPainter &painter,
                              const QRect &room,
                              const QString &head,
                              const QStringList &texts) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(
        QRect(room.left(), room.top(), room.width(), lineOf(20)), Qt::AlignLeft | Qt::AlignVCenter, head);
    int y = room.top() + lineOf(20) + px(6);
    painter.setFont(fontOf(20));
    for (const QString &text : texts) {
        const QRect wanted = painter.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 10000), Qt::TextWordWrap | Qt::AlignLeft, text);
        const int height = std::min(wanted.height(), 3 * painter.fontMetrics().lineSpacing());
        painter.drawText(QRect(room.left(), y, room.width(), height), Qt::TextWordWrap | Qt::AlignLeft, text);
        y += height + px(6);
    }
    return y;
}

int ProjectorView::paintLines(QPainter &painter,
                              const QRect &room,
                              const QString &head,
                              const std::vector<ItemFacts::Line> &lines) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(
        QRect(room.left(), room.top(), room.width(), lineOf(20)), Qt::AlignLeft | Qt::AlignVCenter, head);
    const int row = px(40);
    int y = room.top() + lineOf(20) + px(4);
    const int footer = m_facts.lastHead.isEmpty() ? row : row + px(72);
    size_t shown = 0;
    for (; shown < lines.size() && y + row < height() - footer; ++shown, y += row)
        paintLine(painter, QRect(room.left(), y, room.width(), row), lines[shown]);
    const int more = static_cast<int>(lines.size() - shown) + m_facts.moreOpen;
    if (more > 0) {
        painter.setFont(fontOf(18));
        painter.setPen(theme.text3);
        painter.drawText(QRect(room.left(), y, room.width(), row),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more", nullptr, more));
        y += row;
    }
    return y;
}

void ProjectorView::paintLine(QPainter &painter, const QRect &row, const ItemFacts::Line &line) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(18, QFont::DemiBold));
    const int noteRoom = line.note.isEmpty()
        ? 0
        : std::min(painter.fontMetrics().horizontalAdvance(line.note) + px(40), row.width() * 3 / 5);
    painter.setFont(fontOf(20));
    painter.setPen(theme.text);
    const int textRoom = row.width() - noteRoom;
    const QString text = painter.fontMetrics().elidedText(line.text, Qt::ElideRight, textRoom);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
    const int used = painter.fontMetrics().horizontalAdvance(text) + px(14);
    paintNote(painter, row.adjusted(used, 0, 0, 0), line);
}

void ProjectorView::paintNote(QPainter &painter, const QRect &room, const ItemFacts::Line &line) const
{
    if (line.note.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    const bool isLight = line.mark == CellMark::LightRed || line.mark == CellMark::LightYellow
        || line.mark == CellMark::LightGreen || line.mark == CellMark::LightNone;
    const bool isLate = line.mark == CellMark::LateChip || line.mark == CellMark::LightRed;
    const bool isSoon = line.mark == CellMark::TodayChip || line.mark == CellMark::SoonChip
        || line.mark == CellMark::LightYellow;
    const int shape = isLight ? px(13) : 0;
    painter.setFont(fontOf(18, isLate || isSoon ? QFont::DemiBold : QFont::Normal));
    QRect box = room;
    box.setWidth(std::min(painter.fontMetrics().horizontalAdvance(line.note) + px(16), room.width() - shape));
    box = QRect(box.left(), room.center().y() - lineOf(18) / 2 - 1, box.width(), lineOf(18) + 2);
    if (isLight) {
        paintLightShape(&painter, {box.left(), box.center().y() - shape / 2, shape, shape}, line.mark, theme);
        box.translate(shape, 0);
    } else if (isLate || isSoon) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isLate ? theme.lateBg : theme.warnBg);
        painter.drawRoundedRect(box, px(4), px(4));
    }
    painter.setPen(isLate ? theme.late : isSoon ? theme.warn : theme.text2);
    painter.drawText(box,
                     Qt::AlignCenter,
                     painter.fontMetrics().elidedText(line.note, Qt::ElideRight, box.width() - px(8)));
}

void ProjectorView::paintLastDecision(QPainter &painter, int y) const
{
    if (m_facts.lastHead.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    const int left = px(side);
    const int room = width() - 2 * left;
    painter.fillRect(QRect(left, y, room, 1), theme.line);
    y += px(18);
    painter.setFont(fontOf(20, QFont::DemiBold));
    painter.setPen(theme.text);
    const int headWidth = painter.fontMetrics().horizontalAdvance(m_facts.lastHead) + px(20);
    painter.drawText(
        QRect(left, y, headWidth, lineOf(20)), Qt::AlignLeft | Qt::AlignVCenter, m_facts.lastHead);
    painter.setFont(fontOf(20));
    painter.drawText(QRect(left + headWidth, y, room - headWidth, height() - y),
                     Qt::TextWordWrap | Qt::AlignLeft,
                     m_facts.lastDecision);
}
