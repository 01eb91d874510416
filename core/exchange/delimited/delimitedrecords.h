#pragma once

#include <QString>

#include <vector>

/// Goes through delimited text record by record. Quotes as in RFC 4180; stray ones are text.
class DelimitedRecords
{
public:
    DelimitedRecords(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    /// The fields of the next record; a blank line is a record with one empty field.
    void next(std::vector<QString> &fields);

private:
    QString readField();
    QString readQuoted(qsizetype closing);
    QStringView readPlain();
    bool endsRecord();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
};

/// Where the quoted text that begins at `from` (after its quote) ends; -1 where no quote closes it.
qsizetype closingQuote(QStringView text, qsizetype from);
