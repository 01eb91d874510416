#pragma once

#include <QStyledItemDelegate>

/// A page of the pack in the strip: its small picture, the one that is shown framed, its number below.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize sheetSize(const QFont &font); ///< of the picture, in logical pixels
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
