#include "ui/common/flowlayout.h"

#include <QWidget>

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + m_gap,
                    std::max(size.height(), item->sizeHint().height())};
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool isMoving) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    // One line stands in the middle of the room beside higher neighbours.
    const int needed = isMoving ? arrange({rect.left(), 0, rect.width(), 0}, false) : 0;
    if (isMoving && needed < rect.height())
        y += (rect.height() - needed) / 2;
    const int top = y;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), item->sizeHint().height()});
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += line + m_gap;
            line = 0;
        }
        if (isMoving)
            item->setGeometry({{x, y}, size});
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return y + line - top;
}
