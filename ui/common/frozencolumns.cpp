#include "ui/common/frozencolumns.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

FrozenColumns::FrozenColumns(QTableView &table)
    : QTableView(&table)
    , m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setAccessibleName(tr("Frozen columns"));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &table, [this](int column, int, int width) {
        if (isVisible() && isFrozen(column) && m_table.columnWidth(column) != width)
            m_table.setColumnWidth(column, width);
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, &table, [this](int column) {
        QHeaderView *header = m_table.horizontalHeader();
        const bool isDescending
            = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table.sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(m_table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::place);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (isVisible())
            verticalScrollBar()->setValue(value);
    });
    hide();
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    follow();
}

bool FrozenColumns::isFrozen(int column) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    int place = 0;
    for (int visual = 0; visual < header->count() && place < m_count; ++visual) {
        const int logical = header->logicalIndex(visual);
        if (m_table.isColumnHidden(logical))
            continue;
        if (logical == column)
            return true;
        ++place;
    }
    return false;
}

bool FrozenColumns::covers(int column) const
{
    return isVisible() && isFrozen(column);
}

void FrozenColumns::follow()
{
    if (model() != m_table.model()) {
        setModel(m_table.model());
        setSelectionModel(m_table.selectionModel());
    }
    place();
}

void FrozenColumns::takeHeader()
{
    QHeaderView *own = horizontalHeader();
    const QHeaderView *header = m_table.horizontalHeader();
    const QSignalBlocker blocker(own);
    own->restoreState(header->saveState());
    own->setSectionsMovable(false);
    own->setFont(header->font());
    own->setFixedHeight(header->height());
    for (int column = 0; column < own->count(); ++column)
        own->setSectionHidden(column, !isFrozen(column));
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setSortingEnabled(false);
    own->setSortIndicatorShown(header->isSortIndicatorShown());
    own->setSectionsClickable(true);
}

void FrozenColumns::takeWidths()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        if (!isColumnHidden(column) && columnWidth(column) != m_table.columnWidth(column))
            setColumnWidth(column, m_table.columnWidth(column));
}

void FrozenColumns::place()
{
    const bool isNeeded = m_count > 0 && model() && m_table.horizontalScrollBar()->value() > 0;
    if (!isNeeded)
        return hide();
    const bool wasHidden = isHidden();
    if (wasHidden)
        takeHeader();
    else
        takeWidths();
    int width = 1;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        if (!isColumnHidden(column))
            width += columnWidth(column);
    // A table that is narrower than its frozen columns must still be scrolled.
    if (width > m_table.viewport()->width() * 2 / 3)
        return hide();
    const QRect viewport = m_table.viewport()->geometry();
    const int header = m_table.horizontalHeader()->height();
    setGeometry(viewport.left(), viewport.top() - header, width, viewport.height() + header);
    if (wasHidden) {
        show();
        raise();
    }
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the table below scrolls, and this with it
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), themeOf(palette()).line2);
}
