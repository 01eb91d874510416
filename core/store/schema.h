#pragma once

#include "core/store/database.h"

#include <functional>

/// Makes the tables of the newest format in an empty file.
Outcome createSchema(Database &database, quint32 applicationId, int formatVersion);

/// Brings a file of an older format up to date: every step and the new number in one transaction, or nothing.
/// `beforehand` runs once nobody else can write; nothing, without an error, if another program was quicker.
Outcome upgradeSchema(Database &database, int from, int to, const std::function<Outcome()> &beforehand);

/// Damaged when a table or column that the field descriptions name is not there.
Outcome schemaIsWhole(Database &database);

/// The columns that a table has in the file, in order; empty for a table that is not there.
Result<QList<QByteArray>> columnsInFile(Database &database, const QByteArray &table);
