#include "core/meeting/dateinwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView figureMarks = u"0123456789０１２３４５６７８９一两二三四五六七八九十〇零廿卅";

bool isFigureMark(QChar mark)
{
    return figureMarks.contains(mark);
}

bool mayBegin(QChar mark)
{
    return isFigureMark(mark) || QStringView(u"今明后大当本下次这周星礼月年半首第上").contains(mark);
}

bool mayEnd(QChar mark)
{
    return isFigureMark(mark) || QStringView(u"日号天内前后底末月年周期拜旬季度份半").contains(mark);
}

bool saysWithin(QStringView phrase)
{
    return phrase.endsWith(u'前') || phrase.endsWith(u'内') || phrase.endsWith(u'底')
        || phrase.endsWith(u'末');
}

/// "第3项", "3.5亿", "每周五", "1-10月", "15号楼": what stands around makes it something else.
bool isCutOut(QStringView words, qsizetype start, qsizetype end)
{
    const QChar before = start > 0 ? words[start - 1] : QChar();
    const QChar behind = end < words.size() ? words[end] : QChar();
    if (isFigureMark(before) || QStringView(u".．-—~～/每第上去年月").contains(before))
        return true;
    if (behind.isNull())
        return false;
    const QChar last = words[end - 1];
    return QStringView(u"亿万元%‰户个㎡平米公里吨亩套栋项次人家处例").contains(behind)
        || (isFigureMark(last) && (isFigureMark(behind) || behind == u'.'))
        || (last == u'号' && QStringView(u"地楼线标院路机门库井桥厂").contains(behind));
}

/// Figures and marks alone are a date only with a year: 3.5 and 6/15 are amounts and shares more often.
bool isOnlyFigures(const QString &phrase)
{
    static const QRegularExpression figures(u"^[0-9０-９./．\\-]+$"_s);
    static const QRegularExpression withYear(u"^(19|20)\\d\\d[-/.]\\d{1,2}([-/.]\\d{1,2})?$"_s);
    return figures.match(phrase).hasMatch() && !withYear.match(phrase).hasMatch();
}

/// "1月底前" said in November is next year's; "10月底前" said then is past.
bool isNextYears(QStringView phrase, QDate date, QDate day)
{
    constexpr int halfYear = 182;
    return date.daysTo(day) > halfYear && isFigureMark(phrase.front()) && phrase.contains(u'月')
        && !phrase.contains(u'年');
}

std::optional<DatePhrase> deadlineIn(const QString &phrase, QDate day)
{
    if (isOnlyFigures(phrase))
        return std::nullopt;
    auto read = parseDatePhrase(phrase, day);
    if (read && *read && (*read)->isDated() && isNextYears(phrase, (*read)->date, day))
        read = parseDatePhrase(phrase, day.addYears(1));
    if (!read || !*read || !(*read)->isDated() || (*read)->date < day)
        return std::nullopt;
    // "2021年投资": a year named in passing.
    if ((*read)->precision == DatePhrase::Precision::Year && !saysWithin(phrase))
        return std::nullopt;
    return **read;
}

std::optional<DateThere>
longestAt(const QString &words, qsizetype start, QDate day, const std::vector<bool> &isTaken)
{
    constexpr qsizetype longest = 16; // "二〇二一年十一月二十日之前"
    qsizetype limit = start;
    while (limit < words.size() && limit - start < longest && !isTaken[static_cast<size_t>(limit)])
        ++limit;
    for (qsizetype end = limit; end > start; --end) {
        if (!mayEnd(words[end - 1]) || isCutOut(words, start, end))
            continue;
        const QString phrase = words.mid(start, end - start);
        if (const auto deadline = deadlineIn(phrase, day))
            return DateThere{start, end - start, *deadline};
    }
    return std::nullopt;
}
} // namespace

std::optional<DateThere> dateNamed(const QString &words, QDate day, const std::vector<bool> &isTaken)
{
    std::optional<DateThere> first;
    for (qsizetype start = 0; start < words.size();) {
        const auto found = mayBegin(words[start]) ? longestAt(words, start, day, isTaken) : std::nullopt;
        if (found && saysWithin(found->phrase.text))
            return found;
        if (found && !first)
            first = found;
        start += found ? found->length : 1;
    }
    return first;
}
