#include "core/exchange/ledgertitle.h"

#include "core/base/datephrase.h"
#include "core/base/text.h"
#include "core/exchange/traditional.h"
#include "core/portfolio/register.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
QDate dayOf(const QString &words, QDate reference = {})
{
    const auto phrase = parseDatePhrase(words, reference);
    return phrase && *phrase ? (*phrase)->date : QDate();
}

/// "截至10月底" under a title of 2021.
QDate yearOf(const QString &text)
{
    static const QRegularExpression year(u"(20\\d{2})年"_s);
    const auto match = year.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), 12, 31) : QDate();
}

/// The month that a title is about, when the sheet does not say to which day its figures go.
QDate reportedMonth(const QString &text)
{
    static const QRegularExpression month(
        u"(20\\d{2})年度?(?:\\d{1,2}月?[-~—–～至到])?(\\d{1,2})月(?:份|底|末)?(?!\\d|[-~—–～至到]\\d)"_s);
    const auto match = month.match(text);
    return match.hasMatch() ? dayOf(u"%1年%2月"_s.arg(match.captured(1), match.captured(2))) : QDate();
}
} // namespace

QDate asOfIn(const QString &text)
{
    static const QRegularExpression words(
        u"截[至止]到?:?((?:(?:20)?\\d{2}年?)?[^\\s,，。;；)）]*?(?:\\d{1,2}(?:月底|月末|月份|月\\d{1,2}日|月|[./-]\\d{1,2}|日)|[一二三四1-4]季度末?|[上下]半年|年底|\\d{4}年))"_s);
    const QString read = compact(text);
    const auto match = words.match(read);
    return match.hasMatch() ? dayOf(match.captured(1), yearOf(read)) : reportedMonth(read);
}

std::optional<MoneyUnit> moneyUnitIn(const QString &text)
{
    static const QRegularExpression labelled(
        u"(?:计量|金额|货币)?单位[:为(](?:个,|项,|人民币)?([亿万]?元)"_s);
    static const QRegularExpression inBrackets(u"\\((?:人民币)?([亿万]元)\\)"_s);
    const QString read = simplified(folded(text));
    for (const QRegularExpression &words : {labelled, inBrackets})
        if (const auto match = words.match(read); match.hasMatch())
            return parseMoneyUnit(match.captured(1));
    return std::nullopt;
}

QString unitInTitle(const QString &title)
{
    static const QRegularExpression reporting(u"(?:填报|报送|责任|上报)(?:单位|部门)[:：]\\s*([^\\s:：]+)"_s);
    static const QRegularExpression heading(u"^(.{2,30}?)(?:(?:19|20)\\d{2}年|重点|项目|周报|亿元)"_s);
    const QString first = title.section(u'\n', 0, 0);
    if (const auto match = heading.match(first); match.hasMatch()) {
        QString name = tidied(match.captured(1));
        if (unitKindFromName(name) != UnitKind::Other)
            return name;
    }
    const auto match = reporting.match(title);
    return match.hasMatch() ? match.captured(1) : QString();
}
