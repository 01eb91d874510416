#include "ui/overview/legend.h"

#include "ui/common/markpainting.h"

#include <QPainter>

namespace {
constexpr int legendGap = 14;
constexpr int legendShape = 11;
constexpr int legendLine = 22;
constexpr int legendSpace = 5;
} // namespace

Legend::Legend(std::vector<Item> items, QWidget *parent)
    : QWidget(parent)
    , m_items(std::move(items))
{
    setFont(roleFont(TextRole::Caption, font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Legend::markWidth(const Item &item) const
{
    return (item.light == CellMark::Plain ? legendLine : legendShape) + legendSpace;
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Item &item : m_items)
        width += markWidth(item) + fontMetrics().horizontalAdvance(item.text) + legendGap;
    return {std::max(0, width - legendGap), lineHeight(font()) + 4};
}

void Legend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const Item &item : m_items) {
        const int middle = height() / 2;
        if (item.light == CellMark::Plain) {
            painter.setPen(QPen(theme.*item.color, 2, item.line));
            painter.drawLine(x, middle, x + legendLine, middle);
        } else {
            const QRect shape(x, middle - legendShape / 2, legendShape, legendShape);
            paintLightShape(&painter, shape, item.light, theme);
        }
        x += markWidth(item);
        painter.setPen(item.light == CellMark::Plain ? theme.text2 : theme.*item.color);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, item.text);
        x += fontMetrics().horizontalAdvance(item.text) + legendGap;
    }
}
