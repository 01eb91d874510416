#pragma once

#include <QStyledItemDelegate>

/// A meeting in two lines: number and state, day and what was decided; a red square and a number for what is
/// overdue.
class MeetingListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
