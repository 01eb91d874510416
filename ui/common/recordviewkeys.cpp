// What keys and the pointer do in a table of records, and how its cells look while they do it.

#include "ui/common/cellpainting.h"
#include "ui/common/frozencolumns.h"
#include "ui/common/grouprow.h"
#include "ui/common/recordview.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace {
std::optional<GroupRow> groupAt(const QModelIndex &index)
{
    const QVariant group = index.data(RecordTable::GroupRole);
    return group.isValid() ? std::optional(group.value<GroupRow>()) : std::nullopt;
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

/// Keys that menus may want too, but that mean the cells while the table has the focus.
bool meansCells(const QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste)
        || (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        || (event->key() == Qt::Key_Delete && isPlain) || event->key() == Qt::Key_F3;
}
} // namespace

CellLook RecordView::lookAt(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook look;
    const bool isCurrentRow = index.row() == currentIndex().row();
    look.isSelected = option.state & QStyle::State_Selected || (m_marksRow && isCurrentRow);
    look.isHovered = index.row() == m_hovered;
    look.hasFocus = hasFocus() && index == currentIndex();
    if (!m_drafts.isEmpty()) {
        const auto row = m_drafts.constFind(index.data(RecordTable::IdRole).toUuid());
        if (row != m_drafts.cend() && row->contains(index.column()))
            look.draft = row->value(index.column());
    }
    if (index.data(RecordTable::GroupRole).isValid())
        look.groupTitle = groupTitleAt(option, index);
    return look;
}

QRect RecordView::groupTitleAt(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::vector<int> columns = visibleColumns();
    const std::optional<GroupRow> group = groupAt(index);
    if (columns.empty() || !group)
        return option.rect;
    const bool isFrozen = option.widget == m_frozen;
    const QTableView &view = isFrozen ? static_cast<const QTableView &>(*m_frozen) : *this;
    const int left = view.columnViewportPosition(columns.front());
    int right = view.columnViewportPosition(columns.back()) + view.columnWidth(columns.back());
    for (const int column : columns) {
        if (!group->subtotals.contains(column))
            continue;
        right = view.columnViewportPosition(column);
        break;
    }
    return {
        left, option.rect.top(), std::max(right - left, columnWidth(columns.front())), option.rect.height()};
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QItemSelection selection = selectionModel()->selection();
    const bool isOneCell
        = selection.size() == 1 && selection.front().width() == 1 && selection.front().height() == 1;
    const bool marksRow = isOneCell || selection.isEmpty();
    if (std::exchange(m_marksRow, marksRow) != marksRow)
        updateRow(currentIndex().row());
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void RecordView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void RecordView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void RecordView::updateRow(int row)
{
    if (row < 0)
        return;
    const int top = rowViewportPosition(row);
    viewport()->update(0, top, viewport()->width(), rowHeight(row));
    if (m_frozen->isVisible())
        m_frozen->viewport()->update(0, top, m_frozen->width(), rowHeight(row));
}

void RecordView::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
}

bool RecordView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_frozen->viewport())
        return QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        hover(m_frozen->rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    else if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        return takePress(*m_frozen, static_cast<QMouseEvent *>(event));
    }
    return false;
}

bool RecordView::takePress(const QTableView &where, const QMouseEvent *event)
{
    m_tabbedFrom = -1;
    if (event->button() != Qt::LeftButton)
        return false;
    const QModelIndex cell = where.indexAt(event->pos());
    // The margin left of the first column stands for the row, as row numbers do in a spreadsheet.
    const std::vector<int> columns = visibleColumns();
    const bool isAtEdge = cell.isValid() && !columns.empty() && cell.column() == columns.front()
        && event->pos().x() - where.columnViewportPosition(columns.front()) < cellPadding;
    if (!isAtEdge || event->modifiers() & Qt::ShiftModifier)
        return false;
    const bool adds = event->modifiers() & Qt::ControlModifier;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        cell,
        QItemSelectionModel::Rows
            | (adds ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect));
    return true;
}

void RecordView::mousePressEvent(QMouseEvent *event)
{
    if (!takePress(*this, event))
        QTableView::mousePressEvent(event);
}

bool RecordView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Under the frozen columns an editor could not be seen.
    if (m_frozen->covers(index.column()))
        return m_frozen->editHere(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

void RecordView::goTo(const QModelIndex &cell)
{
    // Not setCurrentIndex(): with Shift held it would stretch the selection.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void RecordView::step(CellDelegate::Step step)
{
    using Step = CellDelegate::Step;
    const QModelIndex from = currentIndex();
    if ((step == Step::Next || step == Step::Previous) && m_tabbedFrom < 0)
        m_tabbedFrom = from.column();
    const CursorAction action = step == Step::Down ? MoveDown
        : step == Step::Up                         ? MoveUp
        : step == Step::Next                       ? MoveRight
                                                   : MoveLeft;
    QModelIndex to = moveCursor(action, Qt::NoModifier);
    const bool isSideways = action == MoveRight || action == MoveLeft;
    if (!isSideways && m_tabbedFrom >= 0)
        to = to.siblingAtColumn(std::exchange(m_tabbedFrom, -1));
    if (to.isValid())
        goTo(to);
}

bool RecordView::takeBlockKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        m_work->copy();
    else if (event->matches(QKeySequence::Paste))
        m_work->paste();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        m_work->fillDown();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        m_work->clearCells();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        selectionModel()->select(selectionModel()->selection().isEmpty()
                                     ? QItemSelection(currentIndex(), currentIndex())
                                     : selectionModel()->selection(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else if (event->key() == Qt::Key_F3)
        emit findAsked(event->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
    else if (isEnter(event) && !m_drafts.isEmpty())
        emit draftsAccepted();
    else if (event->key() == Qt::Key_Escape && !m_drafts.isEmpty())
        emit draftsRefused();
    else
        return false;
    return true;
}

bool RecordView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && meansCells(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (takeBlockKey(event))
        return;
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return step(event->key() == Qt::Key_Tab ? CellDelegate::Step::Next : CellDelegate::Step::Previous);
    const bool isEditKey = isEnter(event) && event->modifiers() == Qt::NoModifier;
    if (isEditKey && currentIndex().flags() & Qt::ItemIsEditable) {
        QTableView::edit(currentIndex());
        return;
    }
    const bool movesAway = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (movesAway)
        m_tabbedFrom = -1;
    QTableView::keyPressEvent(event);
}
