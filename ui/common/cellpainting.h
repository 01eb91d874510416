#pragma once

#include "ui/common/recordtable.h"

#include <QStyleOptionViewItem>

class QPainter;
struct Theme;

constexpr int cellPadding = 8;

/// As high as the token says, and higher where the font needs it.
int rowHeight(const QFont &font);

/// How high a cell must be that shows all its text in lines of that width.
int wrappedHeight(const QFont &font, const QString &text, int width);

/// One cell of a RecordTable: ground, hairline, focus, and the text by its mark.
void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// 11 px: red square, yellow triangle, green circle, unrated dashed ring.
void paintLightShape(QPainter *painter, const QRect &rect, CellMark light, const Theme &theme);
