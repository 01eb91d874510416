#pragma once

#include <QFont>
#include <QString>

/// The text with a line separator wherever a line of a title ends: words stay whole and the lines are about
/// equally long. A word longer than the width is left to be broken anywhere.
QString withTitleBreaks(const QString &text, const QFont &font, qreal width);
