#include "core/base/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QStringView name)
{
    separate();
    quoted(name);
    m_text += ':';
    m_afterKey = true;
}

void JsonWriter::key(QLatin1String name)
{
    separate();
    m_text += '"';
    m_text.append(name.data(), name.size());
    m_text += "\":";
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    quoted(text);
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonWriter::writeTruth(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

void JsonWriter::value(double number)
{
    separate();
    m_text
        += std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::number(const QByteArray &digits)
{
    separate();
    m_text += digits;
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_text, {});
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_filled.empty())
        return;
    if (m_filled.back())
        m_text += ',';
    m_filled.back() = true;
    breakLine();
}

void JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    m_filled.push_back(false);
}

void JsonWriter::close(char bracket)
{
    if (m_filled.back())
        breakLine();
    m_filled.pop_back();
    m_text += bracket;
}

void JsonWriter::breakLine()
{
    // Records stay on one line each: people read and compare such files line by line.
    constexpr size_t deepestBrokenLevel = 2;
    if (m_layout == Layout::Lines && m_filled.size() <= deepestBrokenLevel)
        m_text += '\n';
}

void JsonWriter::quoted(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_text += '"';
    // Readers take a byte order mark off the front of a text, though here it is a part of it.
    if (text.startsWith(QChar::ByteOrderMark)) {
        m_text += "\\ufeff";
        text = text.mid(1);
    }
    const QByteArray utf8 = text.toUtf8();
    const auto isSpecial
        = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    if (std::none_of(utf8.begin(), utf8.end(), isSpecial)) {
        m_text += utf8;
        m_text += '"';
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_text += "\\\"";
            break;
        case '\\':
            m_text += "\\\\";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_text += "\\u00";
                m_text += hex[(c >> 4) & 0xf];
                m_text += hex[c & 0xf];
            } else {
                m_text += c;
            }
        }
    }
    m_text += '"';
}
