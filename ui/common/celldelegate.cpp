#include "ui/common/celldelegate.h"

#include "ui/common/celleditor.h"
#include "ui/common/cellpainting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace {
/// The index being edited, kept on the editor: the row may move while someone types.
constexpr const char *editedIndex = "editedIndex";

QModelIndex indexOf(const CellEditor *editor)
{
    return editor->property(editedIndex).value<QPersistentModelIndex>();
}
} // namespace

CellLook CellDelegate::plainLook(const QStyleOptionViewItem &option) const
{
    CellLook look;
    look.isSelected = option.state & QStyle::State_Selected;
    look.isHovered = option.state & QStyle::State_MouseOver;
    look.hasFocus = option.state & QStyle::State_HasFocus;
    look.isRuled = m_isRuled;
    return look;
}

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintCell(painter, option, index, m_lookOf ? m_lookOf(option, index) : plainLook(option));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString shownText = index.data(Qt::DisplayRole).toString();
    if (option.features & QStyleOptionViewItem::WrapText)
        return {option.rect.width(), wrappedHeight(option.font, shownText, option.rect.width())};
    const int text = option.fontMetrics.horizontalAdvance(shownText);
    return {text + 2 * cellPadding + 24, rowHeight(option.font)};
}

QWidget *
CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordTable::Cell cell = RecordTable::cellAt(index);
    if (!cell.table)
        return nullptr;
    auto *editor = new CellEditor(cell, parent);
    editor->setProperty(editedIndex, QVariant::fromValue(QPersistentModelIndex(index)));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<CellEditor *>(editor))
        line->start(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = qobject_cast<CellEditor *>(editor);
    const RecordTable::Cell cell = RecordTable::cellAt(index);
    if (line && cell.table && line->isTouched() && line->problem().isEmpty())
        cell.table->write(cell.row, cell.column, line->text(), line->seen());
}

void CellDelegate::updateEditorGeometry(QWidget *editor,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    // A narrow column would hide what is typed.
    constexpr int narrowest = 140;
    QRect rect = option.rect;
    if (rect.width() < narrowest)
        rect.setWidth(narrowest);
    const int room = editor->parentWidget()->width();
    if (rect.right() > room && rect.width() <= room)
        rect.moveRight(room);
    editor->setGeometry(rect);
}

bool CellDelegate::finish(CellEditor *editor, Step step)
{
    const RecordTable::Cell cell = RecordTable::cellAt(indexOf(editor));
    if (cell.table && editor->isTouched()) {
        const auto problem = cell.table->problemWith(cell.row, cell.column, editor->text(), editor->seen());
        editor->showProblem(problem ? problem->message : QString());
        if (problem)
            return false;
        emit commitData(editor);
    }
    emit closeEditor(editor, NoHint);
    if (step != Step::Stay)
        emit stepped(step);
    return true;
}

void CellDelegate::finishForAll(CellEditor *editor)
{
    const QModelIndex index = indexOf(editor);
    const RecordTable::Cell cell = RecordTable::cellAt(index);
    if (!cell.table)
        return;
    const QString typing = editor->text();
    const auto problem = cell.table->problemWith(cell.row, cell.column, typing, editor->seen());
    editor->showProblem(problem ? problem->message : QString());
    if (problem)
        return;
    emit closeEditor(editor, RevertModelCache);
    emit writtenToAll(index, typing);
}

bool CellDelegate::takeKey(CellEditor *editor, const QKeyEvent *event)
{
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Tab:
        finish(editor, Step::Next);
        return true;
    case Qt::Key_Backtab:
        finish(editor, Step::Previous);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            finishForAll(editor);
        else
            finish(editor, isBack ? Step::Up : Step::Down);
        return true;
    case Qt::Key_Escape:
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // The list of choices takes the focus and gives it back; leaving for another window keeps what is
        // typed.
        const bool isPopup = QApplication::activePopupWidget() != nullptr;
        if (!isPopup && editor->isActiveWindow() && !editor->hasFocus())
            finish(editor, Step::Stay);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        return false;
    }
    return event->type() == QEvent::KeyPress && takeKey(editor, static_cast<QKeyEvent *>(event));
}

bool CellDelegate::helpEvent(QHelpEvent *event,
                             QAbstractItemView *view,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (isCut(option, index))
        lines += index.data(Qt::DisplayRole).toString();
    lines += index.data(Qt::ToolTipRole).toString();
    lines.removeAll(QString());
    lines.removeDuplicates();
    for (QString &line : lines)
        line = QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(line.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), lines.join(QString()), view, option.rect);
    return true;
}
