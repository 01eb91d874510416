#pragma once

#include <QtGlobal>

/// A4 upright after GB/T 9704, in tenths of a point. At this size the largest type stays below 256 pixels,
/// above which Qt measures every glyph anew, forty times slower.
namespace paper {
constexpr int unitsPerInch = 720;
constexpr qreal point = 10;
constexpr qreal millimetre = unitsPerInch / 25.4;

constexpr qreal width = 210 * millimetre;
constexpr qreal height = 297 * millimetre;

// 版心
constexpr qreal left = 28 * millimetre;
constexpr qreal top = 37 * millimetre;
constexpr qreal textWidth = 156 * millimetre;
constexpr qreal textHeight = 225 * millimetre;
constexpr qreal right = left + textWidth;
constexpr qreal bottom = top + textHeight;

// 22 lines of 28 characters fill it.
constexpr qreal bodySize = 16;
constexpr qreal character = textWidth / 28;
constexpr qreal line = (textHeight - bodySize * point) / 21;
/// A line box is higher than its characters; the first and the last reach over the edge by this much.
constexpr qreal halfLeading = (line - bodySize * point) / 2;
} // namespace paper
