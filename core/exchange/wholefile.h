#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// Puts a file in place whole or not at all: a temporary file beside it, then one rename.
/// Errors: Missing (no such folder), ReadOnly, DiskFull, Unreadable.
Outcome writeWholeFile(const QString &path, const QByteArray &bytes);
