#include "core/exchange/delimited/delimitedreader.h"

#include "core/exchange/delimited/delimitedrecords.h"
#include "core/exchange/delimited/textencoding.h"
#include "core/exchange/fileplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct DelimitedReaderText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

// On a tie the earlier one is taken.
constexpr std::array<char16_t, 3> delimiters{u',', u'\t', u';'};
using DelimiterCounts = std::array<int, delimiters.size()>;

// The head of the file tells; what comes later only costs time.
constexpr qsizetype sampleLength = 1 << 20;
constexpr std::size_t sampleRecords = 500;

// How often each delimiter stands in each record outside quotes. Which one cuts is not known yet, so a quote
// opens after any of them.
std::vector<DelimiterCounts> delimiterCounts(QStringView text)
{
    std::vector<DelimiterCounts> records;
    DelimiterCounts counts{};
    bool atFieldStart = true;
    bool isBlank = true;
    for (qsizetype at = 0; at < text.size() && records.size() < sampleRecords; ++at) {
        const QChar c = text.at(at);
        const auto delimiter = std::find(delimiters.begin(), delimiters.end(), c.unicode());
        const bool endsLine = c == u'\n' || c == u'\r';
        const qsizetype closing = c == u'"' && atFieldStart ? closingQuote(text, at + 1) : -1;
        if (closing >= 0)
            at = closing;
        else if (delimiter != delimiters.end())
            ++counts[static_cast<std::size_t>(delimiter - delimiters.begin())];
        if (endsLine && !isBlank)
            records.push_back(std::exchange(counts, {}));
        isBlank = endsLine || (isBlank && c.isSpace());
        atFieldStart = endsLine || delimiter != delimiters.end();
    }
    if (!isBlank)
        records.push_back(counts);
    return records;
}

// High where nearly all records have the same number of delimiters, higher where there are several.
double evenness(const std::vector<DelimiterCounts> &records, std::size_t delimiter)
{
    std::map<int, int> recordsByCount;
    for (const DelimiterCounts &counts : records)
        ++recordsByCount[counts[delimiter]];
    recordsByCount.erase(0);
    double best = 0;
    for (const auto &[count, times] : recordsByCount) {
        const double share = times / static_cast<double>(records.size());
        best = std::max(best, share * share * std::sqrt(count));
    }
    return best;
}

/// Puts records into a sheet as long as they keep to the limits.
class RecordSheet
{
public:
    RecordSheet(const Place &where, const ReadLimits &limits)
        : m_where(where)
        , m_limits(limits)
    {
        m_sheet.name = where.sheet;
    }

    Outcome add(std::vector<QString> &fields);
    Sheet take() { return std::move(m_sheet); }

private:
    Outcome check(const std::vector<QString> &fields) const;
    Place place(int column = -1) const;

    const Place &m_where;
    const ReadLimits &m_limits;
    Sheet m_sheet;
    int m_record = 0;
    qint64 m_cells = 0;
};

Outcome RecordSheet::add(std::vector<QString> &fields)
{
    ++m_record;
    SheetRow row{.number = m_record};
    m_cells
        += std::count_if(fields.begin(), fields.end(), [](const QString &field) { return !field.isEmpty(); });
    if (Outcome kept = check(fields); !kept)
        return kept;
    row.cells.reserve(fields.size());
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (!fields[column].isEmpty())
            row.cells.emplace_back(static_cast<int>(column),
                                   Cell{.kind = Cell::Kind::Text, .text = std::move(fields[column])});
    }
    if (!row.cells.empty())
        m_sheet.rows.push_back(std::move(row));
    return {};
}

Outcome RecordSheet::check(const std::vector<QString> &fields) const
{
    if (m_record > m_limits.rows)
        return failure(Error::Kind::Unreadable,
                       DelimitedReaderText::tr(
                           "“%1” has more than %2 rows, which is the most that is read. Split it into "
                           "several files.")
                           .arg(m_where.file, QLocale().toString(m_limits.rows)),
                       place());
    if (fields.size() > static_cast<std::size_t>(m_limits.columns))
        return failure(
            Error::Kind::Unreadable,
            DelimitedReaderText::tr(
                "Row %2 of “%1” has more than %3 columns, which is the most that is read. Check "
                "whether a line end is missing there.")
                .arg(m_where.file, QString::number(m_record), QLocale().toString(m_limits.columns)),
            place());
    if (m_cells > m_limits.cells)
        return failure(Error::Kind::Unreadable,
                       DelimitedReaderText::tr(
                           "“%1” has more than %2 filled cells, which is the most that is read. Split it "
                           "into several files.")
                           .arg(m_where.file, QLocale().toString(m_limits.cells)),
                       place());
    const auto tooLong = std::find_if(fields.begin(), fields.end(), [this](const QString &field) {
        return field.size() > m_limits.textLength;
    });
    if (tooLong == fields.end())
        return {};
    const int column = static_cast<int>(tooLong - fields.begin());
    return failure(Error::Kind::Unreadable,
                   DelimitedReaderText::tr(
                       "Row %2, column %3 of “%1” holds a text of more than %4 characters, which is the "
                       "most that is read. Check whether a closing quotation mark is missing there.")
                       .arg(m_where.file,
                            QString::number(m_record),
                            columnLetters(column),
                            QLocale().toString(m_limits.textLength)),
                   place(column));
}

Place RecordSheet::place(int column) const
{
    return {m_where.file, m_where.sheet, m_record, column < 0 ? QString() : columnLetters(column)};
}

} // namespace

QChar detectDelimiter(QStringView text)
{
    const std::vector<DelimiterCounts> records
        = delimiterCounts(text.first(std::min(text.size(), sampleLength)));
    std::size_t best = 0;
    for (std::size_t candidate = 1; candidate < delimiters.size(); ++candidate) {
        if (evenness(records, candidate) > evenness(records, best))
            best = candidate;
    }
    return delimiters[best];
}

Result<Workbook> readDelimited(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    const Place where = placeIn(info.fileName(), info.completeBaseName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            DelimitedReaderText::tr(
                "“%1” cannot be opened. Check whether you may read it and no other program keeps it.")
                .arg(where.file),
            placeIn(where.file));
    const Result<DecodedText> decoded = decodeText(file.readAll(), placeIn(where.file));
    if (!decoded)
        return tl::unexpected(decoded.error());

    const QChar delimiter = detectDelimiter(decoded->text);
    RecordSheet sheet(where, limits);
    DelimitedRecords records(decoded->text, delimiter);
    std::vector<QString> fields;
    while (!records.atEnd()) {
        records.next(fields);
        if (const Outcome added = sheet.add(fields); !added)
            return tl::unexpected(added.error());
    }
    return Workbook{
        .file = where.file, .sheets = {sheet.take()}, .encoding = decoded->encoding, .delimiter = delimiter};
}
