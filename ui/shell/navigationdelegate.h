#pragma once

#include <QStyledItemDelegate>

/// Paints one page of the navigation: its name, and at the right what is late (■ and number) or how many.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, LateRole, NumberRole, HeadingRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
