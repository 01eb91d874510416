#include "ui/meetings/chiprow.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int rowChipPadding = 6;
constexpr int rowChipGap = 6;
} // namespace

ChipRow::ChipRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setChips({});
}

void ChipRow::setChips(const QStringList &chips)
{
    m_chips = chips;
    m_chips.removeAll(QString());
    const QString said = m_chips.isEmpty() ? tr("to be added") : m_chips.join(tr(", "));
    setAccessibleName(tr("%1: %2").arg(m_name, said));
    setToolTip(m_chips.join(u'\n'));
    update();
}

QSize ChipRow::sizeHint() const
{
    return {scaledTo(font(), 200), std::max(24, lineHeight(font()) + 7)};
}

int ChipRow::nameWidth() const
{
    return scaledTo(font(), 68);
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    painter.setFont(font());
    painter.setPen(theme.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    QStringList shown = m_chips;
    if (shown.isEmpty())
        shown += tr("to be added; does not hold up the record");
    int x = nameWidth();
    const int height = lineHeight(font()) + 3;
    for (const QString &text : std::as_const(shown)) {
        const int room = width() - x - 1;
        if (room < 24)
            break;
        const int wide = std::min(room, fontMetrics().horizontalAdvance(text) + 2 * rowChipPadding);
        const QRectF chip(x + 0.5, (this->height() - height) / 2 + 0.5, wide - 1, height - 1);
        const bool isMissing = m_chips.isEmpty();
        painter.setBrush(isMissing ? QBrush(Qt::NoBrush) : QBrush(theme.accentBg));
        painter.setPen(isMissing ? QPen(theme.control, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(isMissing ? theme.text2 : theme.accent);
        painter.drawText(
            chip, Qt::AlignCenter, fontMetrics().elidedText(text, Qt::ElideRight, wide - rowChipPadding));
        x += wide + rowChipGap;
    }
}
