#pragma once

#include "core/domain/matter.h"
#include "core/exchange/sheet.h"

#include <QMap>
#include <QSet>

/// What a ledger lists. A weekly form (周报) is a project ledger of one unit.
enum class LedgerKind { Projects, Weekly, Matters };

template <>
struct Words<LedgerKind>
{
    static constexpr std::array list{
        Word<LedgerKind>{
            LedgerKind::Projects, "projects", QT_TRANSLATE_NOOP("Word", "Project ledger"), u"项目"},
        Word<LedgerKind>{LedgerKind::Weekly, "weekly", QT_TRANSLATE_NOOP("Word", "Weekly form"), u"周报"},
        Word<LedgerKind>{LedgerKind::Matters, "matters", QT_TRANSLATE_NOOP("Word", "Matter list"), u"督办"},
    };
};

struct LedgerOptions
{
    std::optional<LedgerKind> as; ///< nullopt = found from the headers
    QString unit; ///< for rows that name none; wins over the title's
    QString sheet; ///< empty = the first visible sheet that is a ledger
    std::optional<MoneyUnit> moneyUnit; ///< wins over what the sheet says
    QDate today; ///< for words without a year when the sheet has no as-of
    QMap<int, QString> fields = {}; ///< by column from 0, as a person chose; an empty one = not taken
};

struct ColumnMapping
{
    int column = 0; ///< from 0
    QString header; ///< the header path: "竣工时间/计划"
    QString field; ///< empty = not taken
    QString by; ///< exact, synonym, option; empty = not taken
    std::optional<MoneyUnit> moneyUnit; ///< "(亿元)" in the header itself
    QString sample = {}; ///< the first value below it
};

struct SkippedRow
{
    int row = 0;
    QString kind; ///< total, group, note, blank, header
    QString text;
};

struct RowProblem
{
    QString column; ///< letters; empty = the whole row
    QString field;
    QString text;
    QString reason; ///< money, date, no_name, too_long, duplicate_in_file
    QString message;
};

/// A value that can be read two ways, e.g. the number 2021.1.
struct Ambiguity
{
    QString field;
    QString text;
    QList<DatePhrase> readings;
    QString message;
};

/// Which fields of a record a row says something about.
template <typename Record>
class StatedFields
{
public:
    void insert(QStringView name) { m_bits |= bitOf(name); }
    bool contains(QStringView name) const { return (m_bits & bitOf(name)) != 0; }
    void insertAt(size_t index) { m_bits |= quint64(1) << index; }
    bool containsAt(size_t index) const { return (m_bits >> index & 1) != 0; }

    /// The place of a member among the described fields.
    template <auto Member>
    static constexpr size_t indexOf()
    {
        size_t index = 0;
        size_t found = 0;
        eachField<Record>([&](const auto &field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field.member)>,
                                         std::decay_t<decltype(Member)>>)
                if (field.member == Member)
                    found = index;
            ++index;
        });
        return found;
    }

private:
    static_assert(fieldCount<Record> <= 64);
    static quint64 bitOf(QStringView name)
    {
        quint64 bit = 1;
        quint64 found = 0;
        eachField<Record>([&](const auto &field) {
            if (name == QLatin1String(field.key))
                found = bit;
            bit <<= 1;
        });
        return found;
    }

    quint64 m_bits = 0;
};

/// References as the row writes them; empty = not stated.
struct WrittenNames
{
    QString unit;
    QString person;
    QString leader;
};

/// One row as read: the values that it states, before anything is known of the workspace.
template <typename Record>
struct LedgerRow
{
    int row = 0;
    Record values;
    StatedFields<Record> stated;
    WrittenNames names;
    QStringList cells; ///< "B=…": everything that the row held
    bool extensionAsked = false; ///< 申请延期 in a matter list
    std::vector<Ambiguity> ambiguities;
    std::vector<RowProblem> problems; ///< not empty = refused
};

/// A sheet understood: its layout and its rows.
struct Ledger
{
    QString file;
    LedgerKind kind = LedgerKind::Projects;
    QString sheet;
    std::optional<QString> encoding;
    std::optional<QChar> delimiter;
    QList<int> headerRows;
    QDate asOf;
    std::optional<MoneyUnit> moneyUnit;
    QString moneyUnitSource; ///< sheet, header, cells, option; empty = unknown
    QString unit; ///< from the option or the title
    QDate today;
    std::vector<ColumnMapping> mapping;
    std::vector<SkippedRow> skipped;
    QMap<QString, qint64>
        stated; ///< 分 by field, from the sheet's own 合计; a field that it does not say is not there
    int totalRow = 0;
    std::vector<std::pair<int, QString>>
        countMismatches; ///< group rows whose "(65项)" is not what stands below them
    std::vector<LedgerRow<Project>> projects;
    std::vector<LedgerRow<Matter>> matters;
};

/// Finds the table on the sheet and reads its rows. Errors: Unreadable where no header row is recognised (the
/// sentence names the columns that are needed), Missing for a sheet that is not there.
Result<Ledger> readLedger(const Workbook &book, const LedgerOptions &options);
