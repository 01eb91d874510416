#pragma once

#include <QString>
#include <QUuid>

#include <memory>

/// What is typed for one cell of a RecordTable, and the row as it stood then.
struct CellWrite
{
    using Seen = std::shared_ptr<const void>;

    QUuid row;
    int column = -1;
    QString typing;
    Seen seen;
};

/// What a write would do.
struct CellTrial
{
    enum class Outcome {
        New, ///< the cell was empty
        Changed,
        Unchanged,
        Refused
    };

    Outcome outcome = Outcome::Refused;
    QString reason; ///< why it is refused
};

/// Two values for one cell: the one that stands there now, and the one that was typed.
struct CellConflict
{
    QUuid row;
    int column = -1;
    QString theirs;
    QString mine;
    bool isMet = true; ///< false: no conflict itself, held back with those of the same edit
};
