#pragma once

#include "core/domain/clockpolicy.h"
#include "core/domain/field.h"

#include "core/base/id.h"

#include <QStringList>

using OfficeId = Id<struct OfficeTag>;
using RefusedRowId = Id<struct RefusedRowTag>;

/// The settings that belong to the file, not to the machine. One record a file; without it the defaults hold.
struct Office
{
    using Key = OfficeId;

    OfficeId id;
    QString name; ///< what stands on covers
    bool sample = false; ///< 示例数据 is printed on every page
    ClockPolicy policy; ///< for matters dispatched from now on

    bool operator==(const Office &) const = default;
};

/// A row of a ledger that could not be taken in, with the text of its cells, so that nothing of it is lost.
struct RefusedRow
{
    using Key = RefusedRowId;

    RefusedRowId id;
    QString file;
    QString sheet;
    int row = 0; ///< the sheet's own number, from 1
    QString column; ///< letters; empty = the whole row
    QString field;
    QString reason; ///< money, date, no_name, too_long, duplicate_in_file
    QStringList cells; ///< "B=约三点五" and so on, all that the row held

    bool operator==(const RefusedRow &) const = default;
};

template <>
struct Description<Office>
{
    static constexpr const char *table = "office";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Settings of the file");
    static constexpr auto fields = std::tuple{
        Field{"name", &Office::name, QT_TRANSLATE_NOOP("Field", "Office"), u""},
        Field{"sample", &Office::sample, QT_TRANSLATE_NOOP("Field", "Sample data"), u""},
        Field{"policy", &Office::policy, QT_TRANSLATE_NOOP("Field", "Clock policy"), u""},
    };
};

template <>
struct Description<RefusedRow>
{
    static constexpr const char *table = "refused_row";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Refused row");
    static constexpr auto fields = std::tuple{
        Field{"file", &RefusedRow::file, QT_TRANSLATE_NOOP("Field", "File"), u""},
        Field{"sheet", &RefusedRow::sheet, QT_TRANSLATE_NOOP("Field", "Sheet"), u""},
        Field{"row", &RefusedRow::row, QT_TRANSLATE_NOOP("Field", "Row"), u""},
        Field{"column", &RefusedRow::column, QT_TRANSLATE_NOOP("Field", "Column"), u""},
        Field{"field", &RefusedRow::field, QT_TRANSLATE_NOOP("Field", "Field"), u""},
        Field{"reason", &RefusedRow::reason, QT_TRANSLATE_NOOP("Field", "Reason"), u""},
        Field{"cells", &RefusedRow::cells, QT_TRANSLATE_NOOP("Field", "Cells"), u""},
    };
};
