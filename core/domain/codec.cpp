#include "core/domain/codec.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QDate dayFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    for (const size_t i : std::initializer_list<size_t>{0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9')
            return {};
    const auto number = [&](size_t from, size_t count) {
        int sum = 0;
        for (size_t i = from; i < from + count; ++i)
            sum = sum * 10 + (text[i] - '0');
        return sum;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

void writeIso(QDate day, std::array<char, 10> &iso)
{
    iso = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&](size_t last, int number, int count) {
        for (; count > 0; --count, --last, number /= 10)
            iso[last] = static_cast<char>('0' + number % 10);
    };
    put(3, day.year(), 4);
    put(6, day.month(), 2);
    put(9, day.day(), 2);
}

QString isoDay(QDate day)
{
    if (!day.isValid())
        return {};
    std::array<char, 10> iso;
    writeIso(day, iso);
    return QString::fromLatin1(iso.data(), iso.size());
}

void Codec<std::optional<Money>>::write(JsonWriter &json, const std::optional<Money> &money)
{
    if (!money)
        return json.null();
    json.beginObject();
    json.pair(u"fen", money->fen);
    json.key(u"text");
    json.value(QStringView(money->text));
    json.endObject();
}

bool Codec<std::optional<Money>>::read(const QJsonValue &json, std::optional<Money> &money)
{
    money.reset();
    if (json.isNull())
        return true;
    const QJsonObject object = json.toObject();
    if (!object[u"fen"].isDouble())
        return false;
    money = Money{object[u"fen"].toInteger(), object[u"text"].toString()};
    return true;
}

void Codec<DatePhrase>::write(JsonWriter &json, const DatePhrase &phrase)
{
    if (phrase == DatePhrase())
        return json.null();
    if (phrase.text.isEmpty() && phrase.precision == DatePhrase::Precision::Day)
        return json.value(isoDay(phrase.date));
    json.beginObject();
    json.key(u"date");
    Codec<QDate>::write(json, phrase.date);
    json.key(u"text");
    json.value(QStringView(phrase.text));
    json.key(u"precision");
    Codec<DatePhrase::Precision>::write(json, phrase.precision);
    json.endObject();
}

bool Codec<DatePhrase>::read(const QJsonValue &json, DatePhrase &phrase)
{
    phrase = {};
    if (json.isNull())
        return true;
    if (json.isString())
        return Codec<QDate>::read(json, phrase.date);
    const QJsonObject object = json.toObject();
    phrase.text = object[u"text"].toString();
    return Codec<QDate>::read(object[u"date"], phrase.date)
        && Codec<DatePhrase::Precision>::read(object[u"precision"], phrase.precision);
}

QString Codec<QStringList>::asText(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    JsonWriter json;
    write(json, list);
    return QString::fromUtf8(json.text());
}

QStringList Codec<QStringList>::fromText(const QString &text)
{
    QStringList list;
    if (!text.isEmpty())
        read(QJsonDocument::fromJson(text.toUtf8()).array(), list);
    return list;
}

void Codec<QStringList>::write(JsonWriter &json, const QStringList &list)
{
    json.beginArray();
    for (const QString &text : list)
        json.value(QStringView(text));
    json.endArray();
}

bool Codec<QStringList>::read(const QJsonValue &json, QStringList &list)
{
    list.clear();
    const QJsonArray array = json.toArray();
    for (const auto &text : array)
        list.append(text.toString());
    return json.isArray();
}

QString Codec<QList<FormerName>>::asText(const QList<FormerName> &names)
{
    if (names.isEmpty())
        return {};
    JsonWriter json;
    write(json, names);
    return QString::fromUtf8(json.text());
}

QList<FormerName> Codec<QList<FormerName>>::fromText(const QString &text)
{
    QList<FormerName> names;
    if (!text.isEmpty())
        read(QJsonDocument::fromJson(text.toUtf8()).array(), names);
    return names;
}

void Codec<QList<FormerName>>::write(JsonWriter &json, const QList<FormerName> &names)
{
    json.beginArray();
    for (const FormerName &former : names) {
        json.beginObject();
        json.key(u"name");
        json.value(QStringView(former.name));
        json.key(u"until");
        Codec<QDate>::write(json, former.until);
        json.endObject();
    }
    json.endArray();
}

bool Codec<QList<FormerName>>::read(const QJsonValue &json, QList<FormerName> &names)
{
    names.clear();
    const QJsonArray array = json.toArray();
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        FormerName former{object[u"name"].toString(), {}};
        if (!Codec<QDate>::read(object[u"until"], former.until))
            return false;
        names.append(former);
    }
    return json.isArray();
}

QString Codec<ClockPolicy>::asText(const ClockPolicy &policy)
{
    return u"%1 %2 %3 %4 %5 %6"_s
        .arg(storedWord(policy.start), storedWord(policy.counting), storedWord(policy.holidays))
        .arg(policy.feedbackDays)
        .arg(policy.resolveDays)
        .arg(policy.months);
}

std::optional<ClockPolicy> Codec<ClockPolicy>::fromText(QStringView text)
{
    // Nearly every matter carries the policy of its neighbours; reading the defaults must cost nothing.
    static const QString usual = asText(ClockPolicy());
    if (text == usual)
        return ClockPolicy();
    const QList<QStringView> parts = text.split(u' ');
    if (parts.size() != 6)
        return std::nullopt;
    const auto start = fromStoredWord<ClockPolicy::Start>(parts[0]);
    const auto counting = fromStoredWord<ClockPolicy::Counting>(parts[1]);
    const auto holidays = fromStoredWord<ClockPolicy::Holidays>(parts[2]);
    bool numbers[3] = {};
    ClockPolicy policy;
    policy.feedbackDays = parts[3].toInt(&numbers[0]);
    policy.resolveDays = parts[4].toInt(&numbers[1]);
    policy.months = parts[5].toInt(&numbers[2]);
    if (!start || !counting || !holidays || !numbers[0] || !numbers[1] || !numbers[2])
        return std::nullopt;
    policy.start = *start;
    policy.counting = *counting;
    policy.holidays = *holidays;
    return policy;
}

bool Codec<ClockPolicy>::read(const QJsonValue &json, ClockPolicy &policy)
{
    const auto words = fromText(json.toString());
    policy = words.value_or(ClockPolicy());
    return words.has_value();
}
