#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

/// Where something went wrong, as far as it is known. Rows are 1-based, columns are the sheet's letters.
struct Place
{
    QString file;
    QString sheet;
    int row = 0;
    QString column;

    bool operator==(const Place &) const = default;
};

/// Why something could not be done: a kind for the program, a whole sentence for a person.
struct Error
{
    enum class Kind {
        Usage,
        Invalid, ///< a rule says no; nothing was changed
        NotOurs,
        Newer,
        Damaged,
        Locked,
        ReadOnly,
        DiskFull,
        Unreadable,
        Missing,
        Conflict,
        Cancelled
    };

    Kind kind = Kind::Invalid;
    QString message;
    Place where = {};

    bool operator==(const Error &) const = default;
};

/// The value, or why there is none. Nothing is half done when there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// The answer of what only succeeds or fails.
using Outcome = Result<void>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message, Place where = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(where)});
}
