#include "ui/common/groupcontrol.h"

#include "ui/common/rowfilter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

namespace {
GroupRow groupAt(const QModelIndex &index)
{
    return index.data(RecordTable::GroupRole).value<GroupRow>();
}
} // namespace

GroupControl::GroupControl(QTableView *view, RowFilter &rows)
    : QObject(view)
    , m_view(view)
    , m_rows(rows)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool GroupControl::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    if (watched == m_view->viewport() && isPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        return press->button() == Qt::LeftButton && takeClick(press->position().toPoint());
    }
    return false;
}

bool GroupControl::takeKey(const QKeyEvent *event)
{
    const int row = m_view->currentIndex().row();
    if (!m_rows.isGroup(row) || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_rows.setCollapsed(row, event->key() == Qt::Key_Left);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_rows.setCollapsed(row, !groupAt(m_view->currentIndex()).isCollapsed);
        return true;
    case Qt::Key_Asterisk:
    case Qt::Key_Slash:
        setAll(event->key() == Qt::Key_Slash);
        return true;
    default:
        return false;
    }
}

bool GroupControl::takeClick(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!m_rows.isGroup(index.row()))
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    m_view->setCurrentIndex(index);
    m_rows.setCollapsed(index.row(), !groupAt(index).isCollapsed);
    return true;
}

void GroupControl::setAll(bool isCollapsed)
{
    const QModelIndex current = m_view->currentIndex();
    const QString title = groupAt(current).title;
    m_rows.setAllCollapsed(isCollapsed);
    m_view->setCurrentIndex(m_rows.index(m_rows.groupRowOf(title), current.column()));
    m_view->scrollTo(m_view->currentIndex());
}
