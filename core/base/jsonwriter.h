#pragma once

#include <QByteArray>
#include <QStringView>

#include <concepts>
#include <vector>

/// Writes JSON as it is told, keys in the order given. QJsonDocument sorts keys and copies every text;
/// the journal writes one object a row and the command line promises an order.
class JsonWriter
{
public:
    enum class Layout { Compact, Lines };

    explicit JsonWriter(Layout layout = Layout::Compact);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QStringView name);
    void key(QLatin1String name); ///< a word of the program itself: nothing in it needs escaping
    void value(QStringView text);
    void value(qint64 number);
    /// Just bool: a literal u"…" would rather become a bool than a text.
    template <std::same_as<bool> Truth>
    void value(Truth truth)
    {
        writeTruth(truth);
    }
    void value(double number);
    void null();
    /// A number that is already written as JSON wants it, e.g. an exact decimal.
    void number(const QByteArray &digits);

    template <typename T>
    void pair(QStringView name, const T &content)
    {
        key(name);
        value(content);
    }

    const QByteArray &text() const { return m_text; }
    QByteArray take();

private:
    void writeTruth(bool truth);
    void separate();
    void open(char bracket);
    void close(char bracket);
    void breakLine();
    void quoted(QStringView text);

    QByteArray m_text;
    std::vector<bool> m_filled; ///< one a level: does it hold something already?
    bool m_afterKey = false;
    Layout m_layout;
};
