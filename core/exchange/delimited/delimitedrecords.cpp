#include "core/exchange/delimited/delimitedrecords.h"

using namespace Qt::StringLiterals;

void DelimitedRecords::next(std::vector<QString> &fields)
{
    fields.clear();
    do {
        fields.push_back(readField());
    } while (!endsRecord());
}

QString DelimitedRecords::readField()
{
    if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
        // A quote that is never closed is no quote: better one odd field than the rest of the file in it.
        const qsizetype closing = closingQuote(m_text, m_at + 1);
        if (closing >= 0)
            return readQuoted(closing);
    }
    return readPlain().toString();
}

QString DelimitedRecords::readQuoted(qsizetype closing)
{
    QString field = m_text.sliced(m_at + 1, closing - m_at - 1).toString();
    field.replace("\"\""_L1, "\""_L1);
    m_at = closing + 1;
    field.append(readPlain()); // what stands between the closing quote and the delimiter
    return field;
}

QStringView DelimitedRecords::readPlain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c == m_delimiter || c == u'\n' || c == u'\r')
            break;
        ++m_at;
    }
    return m_text.sliced(from, m_at - from);
}

// Steps over what follows a field.
bool DelimitedRecords::endsRecord()
{
    if (atEnd())
        return true;
    const QChar c = m_text.at(m_at++);
    if (c == m_delimiter)
        return false;
    if (c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
        ++m_at;
    return true;
}

qsizetype closingQuote(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'"', from); at >= 0; at = text.indexOf(u'"', at + 2)) {
        if (at + 1 == text.size() || text.at(at + 1) != u'"')
            return at;
    }
    return -1;
}
