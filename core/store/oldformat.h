#pragma once

#include "core/store/database.h"

/// The file as it would be in the newest format, in memory: for reading a file that may not be written, and
/// for proving an upgrade before the file is touched.
Result<std::unique_ptr<Database>> upgradedInMemory(Database &file, int from, int to);

/// Brings the file up to date in place, once a copy of what it was stands beside it ("X.format1.duban").
/// Of several programs that try at once, one does.
Outcome upgradeInPlace(Database &file, int from, int to);
