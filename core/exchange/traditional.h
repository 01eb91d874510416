#pragma once

#include <QString>

/// Traditional characters as simplified ones, for recognising words. What is stored keeps its own characters.
QString simplified(const QString &text);
