#include "core/base/datereader.h"

#include "core/base/chinesenumber.h"
#include "core/base/lastday.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DatePhrase)
};

/// Words of commitment and what is to happen by the day: the caller keeps them in the printed words.
const QList<QString> &commitments()
{
    static const QList<QString> words = {
        u"确保"_s,   u"力争"_s, u"计划"_s, u"预计"_s, u"争取"_s, u"拟"_s,   u"截至"_s, u"到"_s,   u"至"_s,
        u"于"_s,     u"在"_s,   u"全部"_s, u"全面"_s, u"完成"_s, u"完工"_s, u"清完"_s, u"启动"_s, u"动工"_s,
        u"开工"_s,   u"建设"_s, u"竣工"_s, u"建成"_s, u"投产"_s, u"投用"_s, u"投入"_s, u"使用"_s, u"交付"_s,
        u"开门红"_s, u"("_s,    u")"_s,    u","_s,    u":"_s,    u";"_s,
    };
    return words;
}

const QList<QString> &wordsBehindDate()
{
    static const QList<QString> words = {u"之前"_s, u"以前"_s, u"前"_s, u"。"_s, u"."_s};
    return words;
}
} // namespace

Result<DatePhrase> DateReader::read()
{
    skipCommitments(false);
    if (m_rest.isEmpty())
        return notUnderstood(m_rest);
    constexpr Found (DateReader::*kinds[])() = {
        &DateReader::offset,
        &DateReader::namedDay,
        &DateReader::week,
        &DateReader::namedYear,
        &DateReader::namedMonth,
        &DateReader::seasonOfThisYear,
        &DateReader::halfSpan,
        &DateReader::comingYears,
        &DateReader::figureLed,
    };
    for (const auto kind : kinds) {
        const QStringView start = m_rest;
        const Found found = (this->*kind)();
        if (!found) {
            m_rest = start;
            continue;
        }
        if (m_countsFromReference && !m_reference.isValid())
            return refuse(DateText::tr("“%1” counts from a day that is not known here."));
        skipCommitments(true);
        return found->has_value() && !m_rest.isEmpty() ? notUnderstood(m_rest) : *found;
    }
    return notUnderstood(m_rest);
}

/// "+7"
DateReader::Found DateReader::offset()
{
    if (!take(u"+"))
        return std::nullopt;
    const std::optional<Figure> days = takeFigure();
    if (!days)
        return std::nullopt;
    takeAny({u"天", u"日"});
    return daysOn(days->value);
}

DateReader::Found DateReader::namedDay()
{
    static const QList<std::pair<QString, int>> names = {
        {u"今天"_s, 0},
        {u"今日"_s, 0},
        {u"当天"_s, 0},
        {u"当日"_s, 0},
        {u"明天"_s, 1},
        {u"明日"_s, 1},
        {u"后天"_s, 2},
        {u"大后天"_s, 3},
        {u"昨天"_s, -1},
        {u"昨日"_s, -1},
    };
    for (const auto &[name, days] : names) {
        if (take(name))
            return daysOn(days);
    }
    return std::nullopt;
}

/// "本周五", "下周三", "周末": weeks start on Monday, and a week without a day lasts until Sunday.
DateReader::Found DateReader::week()
{
    static const QList<std::pair<QString, int>> names = {
        {u"下下"_s, 2},
        {u"下个"_s, 1},
        {u"下"_s, 1},
        {u"本"_s, 0},
        {u"这个"_s, 0},
        {u"这"_s, 0},
        {u"上个"_s, -1},
        {u"上"_s, -1},
        {QString(), 0},
    };
    const QStringView start = m_rest;
    for (const auto &[name, weeks] : names) {
        m_rest = start;
        if (!take(name) || !takeAny({u"周", u"星期", u"礼拜"}))
            continue;
        int weekday = m_rest.isEmpty() ? -1 : figureOf(m_rest.front());
        if (weekday >= 1 && weekday <= 6)
            m_rest = m_rest.mid(1);
        else if (takeAny({u"日", u"天", u"末", u"底", u"之内", u"以内", u"内"}) || !name.isEmpty())
            weekday = 7;
        else
            return std::nullopt;
        return daysOn(weekday - today().dayOfWeek() + 7 * weeks);
    }
    return std::nullopt;
}

/// "今年6月", "明年底", "年底"
DateReader::Found DateReader::namedYear()
{
    static const QList<std::pair<QString, int>> names = {
        {u"今年"_s, 0},
        {u"本年"_s, 0},
        {u"当年"_s, 0},
        {u"明年"_s, 1},
        {u"次年"_s, 1},
        {u"后年"_s, 2},
        {u"去年"_s, -1},
        {u"上年"_s, -1},
    };
    for (const auto &[name, years] : names) {
        if (take(name))
            return restOfYear(today().year() + years);
    }
    if (m_rest.size() > 1 && take(u"年") && QStringView(u"底末终内初中").contains(m_rest.front()))
        return restOfYear(today().year());
    return std::nullopt;
}

/// "本月底", "次月10日", "月底"
DateReader::Found DateReader::namedMonth()
{
    static const QList<std::pair<QString, int>> names = {
        {u"本月"_s, 0},
        {u"当月"_s, 0},
        {u"这个月"_s, 0},
        {u"下个月"_s, 1},
        {u"下月"_s, 1},
        {u"次月"_s, 1},
        {u"上个月"_s, -1},
        {u"上月"_s, -1},
    };
    for (const auto &[name, months] : names) {
        if (take(name)) {
            const QDate day = today().addMonths(months);
            return restOfMonth(day.year(), day.month());
        }
    }
    if (m_rest.size() > 1 && take(u"月") && QStringView(u"底末内初中上下").contains(m_rest.front()))
        return restOfMonth(today().year(), today().month());
    return std::nullopt;
}

/// "上半年", "三季度末", "第3季度", "Q3", "首季", "下季度"; of the reference's year where no year is given.
DateReader::Found DateReader::season(std::optional<int> year)
{
    const auto ofYear = [&] { return year ? *year : today().year(); };
    const auto ended = [&](const Reading &reading) {
        takeAny({u"末", u"底", u"之内", u"以内", u"内"});
        return reading;
    };
    const QStringView start = m_rest;
    if (take(u"上半年"))
        return ended(lastDayOfQuarter(ofYear(), 2));
    if (take(u"下半年"))
        return ended(lastDayOfQuarter(ofYear(), 4));
    if (take(u"首季度") || take(u"首季"))
        return ended(lastDayOfQuarter(ofYear(), 1));
    for (int next = 0; next < 2 && !year; ++next) {
        if (take(next == 0 ? u"本季度" : u"下季度")) {
            const QDate day = today().addMonths(3 * next);
            return ended(lastDayOfQuarter(day.year(), (day.month() + 2) / 3));
        }
    }
    const bool isLettered = take(u"q");
    if (!isLettered)
        take(u"第");
    if (const auto figure = takeFigure(); figure && (isLettered || takeAny({u"季度", u"季"})))
        return ended(lastDayOfQuarter(ofYear(), figure->value));
    m_rest = start;
    return std::nullopt;
}

/// "半年内", "半个月内"
DateReader::Found DateReader::halfSpan()
{
    constexpr int halfMonth = 15;
    const bool isYear = take(u"半年");
    if (!isYear && !takeAny({u"半个月", u"半月"}))
        return std::nullopt;
    takeAny({u"之内", u"以内", u"内", u"之后", u"以后", u"后"});
    return isYear ? monthsOn(6) : daysOn(halfMonth);
}

/// "未来3年": until the last day of the third year after this one.
DateReader::Found DateReader::comingYears()
{
    if (!take(u"未来"))
        return std::nullopt;
    const std::optional<Figure> years = takeFigure();
    if (!years || !take(u"年"))
        return std::nullopt;
    takeAny({u"之内", u"以内", u"内"});
    return lastDayOfYear(today().year() + years->value);
}

DateReader::Found DateReader::figureLed()
{
    const std::optional<Figure> figure = takeFigure();
    if (!figure)
        return std::nullopt;
    if (take(u"年"))
        return afterYear(*figure);
    if (take(u"个"))
        return span(*figure, true);
    if (take(u"月"))
        return restOfMonth(today().year(), figure->value);
    if (takeAny({u"日", u"号"})) {
        if (takeAny({u"之内", u"以内", u"内", u"之后", u"以后", u"后"}))
            return daysOn(figure->value);
        return existingDay(today().year(), today().month(), figure->value);
    }
    if (Found found = span(*figure, false))
        return found;
    if (!m_rest.isEmpty() && QStringView(u"-/.").contains(m_rest.front()))
        return separated(*figure);
    return aloneFigure(*figure);
}

/// "3天内", "两周内", "三个月内" (`isCounted`: after 个)
DateReader::Found DateReader::span(const Figure &count, bool isCounted)
{
    Found found;
    if (take(u"工作日"))
        return refuse(DateText::tr("“%1” counts working days: write the day that is meant."));
    if (isCounted && take(u"季度"))
        found = monthsOn(3 * count.value);
    else if (isCounted && take(u"月"))
        found = monthsOn(count.value);
    else if (takeAny({u"周", u"星期", u"礼拜"}))
        found = daysOn(7 * qint64(count.value));
    else if (take(u"天"))
        found = daysOn(count.value);
    if (found)
        takeAny({u"之内", u"以内", u"内", u"之后", u"以后", u"后"});
    return found;
}

/// Behind "2021年" or "21年"; "3年内" counts years.
DateReader::Reading DateReader::afterYear(const Figure &year)
{
    if (year.digits < 2 && takeAny({u"之内", u"以内", u"内", u"之后", u"以后", u"后"}))
        return monthsOn(12 * year.value);
    return restOfYear(year.digits == 2 ? 2000 + year.value : year.value);
}

DateReader::Reading DateReader::restOfYear(int year)
{
    take(u"度");
    if (m_rest.size() > 1 && QStringView(u"底末终内").contains(m_rest[1]))
        take(u"年"); // "2021年年底"
    if (takeAny({u"底", u"末", u"终", u"之内", u"以内", u"内"}))
        return lastDayOfYear(year);
    if (takeAny({u"初", u"中"}))
        return refuse(DateText::tr("“%1” is not exact enough: write the month that is meant."));
    if (const Found found = season(year))
        return *found;
    const QStringView start = m_rest;
    if (const auto month = takeFigure(); month && take(u"月"))
        return restOfMonth(year, month->value);
    m_rest = start;
    return lastDayOfYear(year);
}

DateReader::Reading DateReader::restOfMonth(int year, int month)
{
    take(u"份");
    Reading end = lastDayOfMonth(year, month);
    if (!end || takeAny({u"底", u"末", u"之内", u"以内", u"内", u"下旬"}))
        return end;
    for (const int tenth : {1, 2}) {
        if (take(tenth == 1 ? u"上旬" : u"中旬"))
            return DatePhrase{QDate(year, month, 10 * tenth), {}, DatePhrase::Precision::Month};
    }
    if (takeAny({u"初", u"中"}))
        return refuse(DateText::tr("“%1” is not exact enough: write the day that is meant."));
    const std::optional<Figure> day = takeFigure();
    if (!day)
        return end;
    takeAny({u"日", u"号"});
    return existingDay(year, month, day->value);
}

/// "2021.6", "2021/6/15", "2021-6月底"; without a year "6/15" and "6.15", but not "6-15", which may be a
/// range.
DateReader::Found DateReader::separated(const Figure &first)
{
    const QChar mark = m_rest.front();
    m_rest = m_rest.mid(1);
    const std::optional<Figure> second = takeFigure();
    if (!second || second->digits > 2 || first.digits == 0)
        return std::nullopt;
    if (first.digits == 4 && take(u"月"))
        return restOfMonth(first.value, second->value);
    if (first.digits != 4 && mark == u'-')
        return std::nullopt;
    const QStringView beforeThird = m_rest;
    std::optional<Figure> third;
    if (take(QStringView(&mark, 1)))
        third = takeFigure();
    if (third && first.digits != 4)
        return refuse(DateText::tr("“%1” does not begin with a year of four figures."));
    if (!third) {
        m_rest = beforeThird;
        if (first.digits == 4)
            return lastDayOfMonth(first.value, second->value);
    }
    takeAny({u"日", u"号"});
    return third ? existingDay(first.value, second->value, third->value)
                 : existingDay(today().year(), first.value, second->value);
}

/// "20210615", a spreadsheet's count of days such as "44686", and "2021".
DateReader::Found DateReader::aloneFigure(const Figure &figure)
{
    constexpr int firstSerial = 20000;
    constexpr int lastSerial = 80000;
    if (figure.digits == 8)
        return existingDay(figure.value / 10000, figure.value / 100 % 100, figure.value % 100);
    if (figure.digits == 5 && figure.value >= firstSerial && figure.value <= lastSerial)
        return checked(QDate(1899, 12, 30).addDays(figure.value));
    if (figure.digits == 4)
        return lastDayOfYear(figure.value);
    return std::nullopt;
}

DateReader::Reading DateReader::checked(QDate day)
{
    return existingDay(day.year(), day.month(), day.day());
}

DateReader::Reading DateReader::refuse(const QString &sentence) const
{
    return failure(Error::Kind::Invalid, sentence.arg(excerpt(m_words)));
}

DateReader::Reading DateReader::notUnderstood(QStringView words) const
{
    if (words.isEmpty())
        return refuse(DateText::tr("“%1” names no date."));
    if (words.size() == m_words.size())
        return refuse(DateText::tr("“%1” was not understood as a date."));
    return failure(
        Error::Kind::Invalid,
        DateText::tr("“%1” in the date “%2” was not understood.").arg(excerpt(words), excerpt(m_words)));
}

/// What words without a year count from. Whether it is known is asked once, in read().
QDate DateReader::today()
{
    m_countsFromReference = true;
    return m_reference.isValid() ? m_reference : QDate(2000, 1, 1);
}

std::optional<DateReader::Figure> DateReader::takeFigure()
{
    qsizetype length = 0;
    while (length < m_rest.size() && (figureOf(m_rest[length]) >= 0 || powerOfTenOf(m_rest[length]) > 0))
        ++length;
    constexpr int longest = 8; // "20210615"
    if (length == 0 || length > longest)
        return std::nullopt;
    const QStringView run = m_rest.left(length);
    const QString figures = figuresInWords(run);
    const std::optional<int> value = figures.isEmpty() ? numberInWords(run) : figures.toInt();
    if (!value)
        return std::nullopt;
    m_rest = m_rest.mid(length);
    return Figure{*value, int(figures.size())};
}

bool DateReader::take(QStringView word)
{
    const bool isThere = m_rest.startsWith(word);
    if (isThere)
        m_rest = m_rest.mid(word.size());
    return isThere;
}

bool DateReader::takeAny(std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [this](QStringView word) { return take(word); });
}

void DateReader::skipCommitments(bool isBehind)
{
    const auto isTaken = [this](const QString &word) { return take(word); };
    const auto takesOneOf
        = [&](const QList<QString> &words) { return std::any_of(words.begin(), words.end(), isTaken); };
    while (!m_rest.isEmpty() && (takesOneOf(commitments()) || (isBehind && takesOneOf(wordsBehindDate()))))
        continue;
}
