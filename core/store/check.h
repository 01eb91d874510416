#pragma once

#include "core/store/store.h"

/// One thing that is not as it should be, or that a person should know.
struct Finding
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString check; ///< integrity, foreign_keys, schema, journal, rules, calendar
    QString table;
    QUuid id;
    QString message;
};

/// The file itself: pages, references, and whether the journal replayed from nothing gives the tables.
Result<std::vector<Finding>> checkFile(Store &store, const Workspace &workspace);

/// How many edits the journal holds.
Result<qint64> countEdits(Store &store);
