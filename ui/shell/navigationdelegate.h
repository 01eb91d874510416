#pragma once

#include <QStyledItemDelegate>

/// Paints one page of the navigation: its icon and name, and at the right what is late (■ and number) or how
/// many. Collapsed: the icon with the number under it.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, LateRole, NumberRole, HeadingRole, IconRole, GapRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &title) const;
    static void paintOpen(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QRect &item,
                          const QModelIndex &index);
    static void paintCollapsed(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QRect &item,
                               const QModelIndex &index);

    bool m_isCollapsed = false;
};
