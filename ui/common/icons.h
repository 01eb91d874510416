#pragma once

#include <QIcon>

/// The program's own line icons, tinted with the theme as it is at the moment of painting: secondary text,
/// accent when switched on, faint when disabled. `name` is a file of resources/icons without its ending;
/// QIcon::name() gives it back.
QIcon lineIcon(const QString &name);

/// The same on a filled primary button.
QIcon onAccentIcon(const QString &name);

/// One of them in a colour of the caller's.
void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);
