#pragma once

#include "ui/common/recordtable.h"
#include "ui/common/theme.h"

#include <QWidget>

/// What the lines or shapes of a card stand for, in its head.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString text;
        QColor Theme::*color;
        CellMark light = CellMark::Plain; ///< Plain: a line
        Qt::PenStyle line = Qt::SolidLine;
    };

    explicit Legend(std::vector<Item> items, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markWidth(const Item &item) const;

    std::vector<Item> m_items;
};
