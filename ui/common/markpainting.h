#pragma once

#include "ui/common/recordtable.h"

#include <QFont>
#include <QRect>

class QPainter;
struct Theme;

/// A text with its mark: what it says and how much room and contrast it has.
struct MarkedText
{
    CellMark mark = CellMark::Plain;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isSelected = false; ///< stands on the ground of a selection
};

/// How wide the mark with its text is in that font of the body.
int markWidth(const QFont &body, const MarkedText &marked);

/// A light with its word, a chip, or the text in the weight and colour of its mark; on one line in the middle
/// of `room`.
void paintMark(QPainter *painter, const QRect &room, const MarkedText &marked, const Theme &theme);

/// 11 px: red square, yellow triangle, green circle, unrated dashed ring.
void paintLightShape(QPainter *painter, const QRect &rect, CellMark light, const Theme &theme);

/// ■ and a number: what is late below. Returns the width it took.
int paintLateCount(QPainter *painter, const QRect &room, const QString &count, const Theme &theme);

/// 1·3·7·1·0: squares of 20 × 18.
void paintStages(QPainter *painter,
                 const QRect &room,
                 const std::vector<CellVisual::Stage> &stages,
                 const Theme &theme);

/// A bar of 6 px with a tick where it should be by now.
void paintPace(QPainter *painter, const QRect &room, const CellVisual::Pace &pace, const Theme &theme);

/// One line of text in the middle of `room`, on the ascent and descent of the Chinese font, whatever fonts
/// its signs are taken from: mixed Latin does not jump.
void paintLine(QPainter *painter, const QRect &room, Qt::Alignment alignment, const QString &text);

/// Whether the mark is painted with a shape, and so on one line.
bool hasShape(CellMark mark);
QFont fontOf(CellMark mark, const QFont &body);
QColor colorOf(CellMark mark, const Theme &theme, bool isSelected);
