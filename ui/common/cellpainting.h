#pragma once

#include "ui/common/celllook.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

constexpr int cellPadding = 8;

/// As high as the token says, and higher where the font needs it.
int rowHeight(const QFont &font);

/// How high a cell must be that shows all its text in lines of that width.
int wrappedHeight(const QFont &font, const QString &text, int width);

/// One cell of a RecordTable: ground, hairline, focus, and the text by its mark; or its part of a row above a
/// group.
void paintCell(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index,
               const CellLook &look);

/// Whether the text does not fit into the cell, so that it has to be told otherwise.
bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index);
