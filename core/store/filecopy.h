#pragma once

#include "core/store/database.h"

/// A whole, checked copy of the file as one file at `target`, made while others go on working. Replaces
/// `target` only once it is whole.
Outcome copyFile(Database &source, const QString &target);
