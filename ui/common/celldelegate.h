#pragma once

#include "ui/common/celllook.h"
#include "ui/common/recordtable.h"

#include <QStyledItemDelegate>

class CellEditor;

/// Paints the cells of a RecordTable by their marks, and edits them in place. Decides nothing: what typing
/// means is the table's.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<CellLook(const QStyleOptionViewItem &, const QModelIndex &)>;
    /// Where the person goes from a cell that is done.
    enum class Step { Stay, Down, Up, Next, Previous };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Without it, cells look as the state of their option says.
    void setLook(LookOf lookOf) { m_lookOf = std::move(lookOf); }
    void setRuled(bool isRuled) { m_isRuled = isRuled; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// A cell is written or left as it was, by a key that leads on.
    void stepped(CellDelegate::Step step);
    /// Ctrl+Enter: what was typed is meant for all selected cells of this column.
    void writtenToAll(const QModelIndex &index, const QString &typing);

private:
    bool finish(CellEditor *editor, Step step);
    void finishForAll(CellEditor *editor);
    bool takeKey(CellEditor *editor, const QKeyEvent *event);
    CellLook plainLook(const QStyleOptionViewItem &option) const;

    LookOf m_lookOf;
    bool m_isRuled = true;
};
