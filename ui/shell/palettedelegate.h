#pragma once

#include <QStyledItemDelegate>

/// Paints one line of the command palette: a heading, a record with what belongs to it, or a command with its
/// key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, LateRole, PageRole, IdRole, ActionRole, IconRole, HeadingRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
