#include "ui/common/groupcontrol.h"

#include "ui/common/rowfilter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

namespace {
GroupRow groupRowAt(const QModelIndex &index)
{
    return index.data(RecordTable::GroupRole).value<GroupRow>();
}
} // namespace

GroupControl::GroupControl(QTableView *view, RowFilter &rows)
    : QObject(view)
    , m_view(view)
    , m_rows(rows)
{
    watch(view);
    // What a view keeps still at its side is a table of its own over the same rows.
    for (QTableView *part : view->findChildren<QTableView *>())
        watch(part);
}

void GroupControl::watch(QTableView *part)
{
    part->installEventFilter(this);
    part->viewport()->installEventFilter(this);
}

bool GroupControl::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (event->type() == QEvent::KeyPress && qobject_cast<QTableView *>(watched))
        return takeKey(static_cast<QKeyEvent *>(event));
    const auto *part = qobject_cast<QTableView *>(watched->parent());
    if (isPress && part && watched == part->viewport()) {
        const auto *press = static_cast<QMouseEvent *>(event);
        return press->button() == Qt::LeftButton && takeClick(part->indexAt(press->position().toPoint()));
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
        m_rows.setCollapsed(row, !groupRowAt(m_view->currentIndex()).isCollapsed);
        return true;
    case Qt::Key_Asterisk:
    case Qt::Key_Slash:
        setAll(event->key() == Qt::Key_Slash);
        return true;
    default:
        return false;
    }
}

bool GroupControl::takeClick(const QModelIndex &index)
{
    if (!m_rows.isGroup(index.row()))
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    m_view->setCurrentIndex(index);
    m_rows.setCollapsed(index.row(), !groupRowAt(index).isCollapsed);
    return true;
}

void GroupControl::setAll(bool isCollapsed)
{
    const QModelIndex current = m_view->currentIndex();
    const QString title = groupRowAt(current).title;
    m_rows.setAllCollapsed(isCollapsed);
    m_view->setCurrentIndex(m_rows.index(m_rows.groupRowOf(title), current.column()));
    m_view->scrollTo(m_view->currentIndex());
}
