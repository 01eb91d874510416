#include "core/base/datephrase.h"

#include "core/base/datereader.h"
#include "core/base/lastday.h"
#include "core/base/text.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace {
struct DatePhraseText
{
    Q_DECLARE_TR_FUNCTIONS(DatePhrase)
};

/// Takes one or two figures off the front; -1 if there are none.
int takeTwoFigures(QStringView &text)
{
    int value = -1;
    for (int i = 0; i < 2 && !text.isEmpty() && text.front() >= u'0' && text.front() <= u'9'; ++i) {
        value = qMax(value, 0) * 10 + (text.front().unicode() - u'0');
        text = text.mid(1);
    }
    return value;
}

/// "2021-10-20", "2019/4/15" and "2021.6", which nearly all cells hold, without a look at their words.
std::optional<DatePhrase> plainDate(const QString &text)
{
    QStringView rest(text);
    const int century = takeTwoFigures(rest);
    const int year = century * 100 + takeTwoFigures(rest);
    if (text.size() < 6 || century < 10 || rest.size() != text.size() - 4)
        return std::nullopt;
    const QChar mark = rest.front();
    rest = rest.mid(1);
    const int month = takeTwoFigures(rest);
    if ((mark != u'-' && mark != u'/' && mark != u'.') || month < 0)
        return std::nullopt;
    const bool isMonth = rest.isEmpty();
    if (!isMonth && rest.front() != mark)
        return std::nullopt;
    rest = rest.mid(1);
    const int day = takeTwoFigures(rest);
    if (!rest.isEmpty() || (!isMonth && day < 0))
        return std::nullopt;
    Result<DatePhrase> phrase = isMonth ? lastDayOfMonth(year, month) : existingDay(year, month, day);
    if (!phrase)
        return std::nullopt;
    phrase->text = text;
    return *phrase;
}

/// "2021-05-01 00:00:00" is how programs write out a day.
QString withoutTime(const QString &words)
{
    constexpr qsizetype shortestDay = 8; // "2021/5/1"
    const qsizetype gap = qMax(words.lastIndexOf(u' '), words.lastIndexOf(u'T'));
    if (gap < shortestDay)
        return words;
    const QString time = words.mid(gap + 1);
    const bool isTime
        = QTime::fromString(time, u"H:m:s"_s).isValid() || QTime::fromString(time, u"H:m"_s).isValid();
    return isTime ? words.left(gap) : words;
}

/// The date in words that are known to be there.
Result<DatePhrase> dateInWords(const QString &words, QDate reference)
{
    const auto refuse = [&](const QString &sentence) {
        return failure(Error::Kind::Invalid, sentence.arg(excerpt(words)));
    };
    constexpr int longest = 64;
    if (words.size() > longest)
        return refuse(DatePhraseText::tr("“%1” is too long for a date."));
    const QString dayWords = withoutTime(words);
    if (hasBlankBetweenFigures(dayWords))
        return refuse(DatePhraseText::tr("“%1” has a blank between its figures: one number or two?"));
    if (compact(dayWords).contains(u'~') || dayWords.contains(u'〜'))
        return refuse(DatePhraseText::tr("“%1” is a range: one date is needed."));
    const QString read = folded(dayWords);
    return DateReader(read, reference).read();
}
} // namespace

Result<std::optional<DatePhrase>> parseDatePhrase(const QString &text, QDate reference)
{
    if (const std::optional<DatePhrase> plain = plainDate(text))
        return plain;
    const QString words = tidied(text);
    if (words.isEmpty())
        return std::nullopt;
    if (saysNone(words))
        return DatePhrase{{}, text, DatePhrase::Precision::Day};
    return dateInWords(words, reference).map([&](DatePhrase phrase) {
        phrase.text = text;
        return std::optional(phrase);
    });
}

QList<DatePhrase> readingsOfYearMonthNumber(double value)
{
    if (!(value >= 1949 && value < 2101))
        return {};
    const QString number = QString::number(value, 'g', 15);
    QList<DatePhrase> readings;
    const auto add = [&](Result<DatePhrase> reading, const QString &text) {
        if (reading) {
            reading->text = text;
            readings.append(*reading);
        }
    };
    const qsizetype point = number.indexOf(u'.');
    const int year = QStringView(number).left(4).toInt();
    if (point < 0) {
        add(lastDayOfYear(year), number);
        return readings;
    }
    const QStringView month = QStringView(number).mid(point + 1);
    if (month.size() <= 2)
        add(lastDayOfMonth(year, month.toInt()), number);
    if (month == u"1") // a number cell drops the last nought of 2021.10
        add(lastDayOfMonth(year, 10), number + u'0');
    return readings;
}

QString shown(const DatePhrase &phrase)
{
    return phrase.text.isEmpty() ? phrase.date.toString(Qt::ISODate) : phrase.text;
}
