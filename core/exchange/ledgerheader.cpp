#include "core/exchange/ledgerheader.h"

#include "core/base/text.h"
#include "core/exchange/traditional.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct HeaderWord
{
    QString field;
    bool exact = false;
};

using HeaderWords = QHash<QString, HeaderWord>;

template <typename Record>
HeaderWords wordsOf()
{
    HeaderWords words;
    eachField<Record>([&](const auto &field) {
        bool first = true;
        for (const QStringView word : field.headers.tokenize(u'|')) {
            QStringList parts;
            for (const QStringView part : word.tokenize(u'/'))
                parts.append(headerKey(part));
            const QString key = parts.join(u'/');
            if (!key.isEmpty() && !words.contains(key))
                words.insert(key, {QString(field.name()), first});
            first = false;
        }
    });
    return words;
}

/// Sub-headers that mean nothing without their parent.
bool isGeneric(const QString &key)
{
    static const QSet<QString> generic{
        u"计划"_s,     u"实际"_s, u"完成"_s, u"投资"_s,     u"金额"_s,     u"时间"_s,       u"累计"_s,
        u"小计"_s,     u"合计"_s, u"日期"_s, u"完成投资"_s, u"累计完成"_s, u"完成投资额"_s, u"年份"_s,
        u"完成情况"_s, u"名称"_s, u"内容"_s, u"目标"_s,     u"情况"_s,     u"单位"_s,       u"姓名"_s};
    return key.isEmpty() || generic.contains(key);
}

/// What was done since the start of work is another figure than what was done this year, and so is what is
/// only expected or was done in ten days.
bool isOtherPeriod(const QString &key)
{
    static const QRegularExpression other(u"自开|开工|开始|开建|以来|预计|计划|目标|拟|旬|周|季|上上"_s);
    return other.match(key).hasMatch();
}

bool saysThisYear(const QString &key)
{
    static const QRegularExpression thisYear(u"至月|年初|本年|今年|当年"_s);
    return thisYear.match(key).hasMatch();
}

QString dateFromParent(const QString &parent, const QString &leaf)
{
    const bool plan = leaf.startsWith(u"计划") || leaf.startsWith(u"目标") || leaf.startsWith(u"拟");
    if (!plan && !leaf.startsWith(u"实际"))
        return {};
    if (parent.contains(u"开工"))
        return plan ? u"start"_s : u"actual_start"_s;
    if (parent.contains(u"竣工") || parent.contains(u"完工") || parent.contains(u"建成"))
        return plan ? u"finish"_s : u"actual_finish"_s;
    return {};
}

/// A generic sub-header takes its meaning from what stands above it.
QString fieldFromParent(const QString &parent, const QString &leaf)
{
    if (QString date = dateFromParent(parent, leaf); !date.isEmpty())
        return date;
    if (isOtherPeriod(parent) || isOtherPeriod(leaf) || leaf.contains(u'%'))
        return {};
    const bool ofDone = leaf.startsWith(u"完成") || leaf.startsWith(u"累计") || leaf.startsWith(u"实际完成");
    if (ofDone && saysThisYear(parent))
        return u"done"_s;
    if (ofDone && (parent.contains(u"本月") || parent.contains(u"当月")))
        return u"month"_s;
    if (!parent.contains(u"完成"))
        return {};
    if (leaf == u"本月" || leaf == u"当月")
        return u"month"_s;
    return leaf == u"累计" || leaf == u"本年" || leaf == u"至月" || leaf.startsWith(u"年初") ? u"done"_s
                                                                                             : QString();
}

HeaderMatch found(const HeaderWords &words, const QString &key, int weight)
{
    const auto at = words.constFind(key);
    if (at == words.constEnd())
        return {};
    // Beside "本年完成投资", a plain "累计完成投资" is what was done in all years.
    const int sureness = (at->exact ? 1 : 0) + (saysThisYear(key) ? 2 : 0);
    return {at->field, at->exact, weight + sureness};
}

/// Long headers such as "存在的问题及拟采取的措施和办法" begin with a word that is known.
HeaderMatch beginsWithWord(const HeaderWords &words, const QString &key)
{
    static const QRegularExpression otherFigure(u"占|率|比|%|资金|到位|面积|目标|电话|单位意见"_s);
    if (key.size() < 4 || otherFigure.match(key).hasMatch())
        return {};
    HeaderMatch best;
    qsizetype longest = 3;
    for (auto it = words.constBegin(); it != words.constEnd(); ++it) {
        if (it.key().size() <= longest || it.key().contains(u'/'))
            continue;
        if (key.startsWith(it.key()) || key.endsWith(it.key())) {
            best = {it->field, false, 3};
            longest = it.key().size();
        }
    }
    if ((best.field == u"done" || best.field == u"month") && isOtherPeriod(key))
        return {};
    if (best.field == u"before" && key.contains(u"上上"))
        return {};
    return best;
}

QString withoutBrackets(QString key)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    return key.contains(u'%') ? key : key.remove(brackets);
}

HeaderMatch match(const HeaderWords &words, const QStringList &path)
{
    QStringList keys;
    for (const QString &part : path) {
        const QString key = headerKey(part);
        if (!key.isEmpty() && (keys.isEmpty() || keys.back() != key))
            keys.append(key);
    }
    if (keys.isEmpty())
        return {};
    const QString leaf = keys.back();
    if (keys.size() > 1) {
        const QString parent = keys[keys.size() - 2];
        if (auto byPath = found(words, parent + u'/' + leaf, 20); !byPath.field.isEmpty())
            return byPath;
        const QString inherited = fieldFromParent(parent, leaf);
        if (!inherited.isEmpty())
            return {inherited, false, 16};
        if (leaf.contains(u'%'))
            return {};
        // "10月/完成投资": a column for each month.
        if (parent == u"月" && leaf.startsWith(u"完成") && !leaf.contains(u'%'))
            return {u"month"_s, false, 8};
        if (isGeneric(leaf))
            return leaf == u"合计" || leaf == u"小计" || leaf == u"金额" || leaf == u"投资" || leaf == u"名称"
                    || leaf == u"姓名"
                ? found(words, parent, 8)
                : HeaderMatch();
    }
    if (auto byLeaf = found(words, leaf, 12); !byLeaf.field.isEmpty())
        return byLeaf;
    if (auto plain = found(words, withoutBrackets(leaf), 10); !plain.field.isEmpty())
        return plain;
    return beginsWithWord(words, withoutBrackets(leaf));
}
} // namespace

QString headerKey(QStringView text)
{
    static const QRegularExpression moneyUnit(
        u"\\((单位:?)?(人民币)?([亿万]?元|[亿万])\\)|[,:/]?(单位:?)?[亿万]元$|[,:/](单位:?)?元$"_s);
    static const QRegularExpression either(u"(拟|计划)[/或]实际"_s);
    static const QRegularExpression years(u"(19|20)?\\d{2}年(度)?"_s);
    static const QRegularExpression monthRange(
        u"年?(\\d{1,2}月?[-~至到]|截?至)\\d{1,2}月(份|底|末|[上中下]旬)?"_s);
    static const QRegularExpression month(u"\\d{1,2}月份?"_s);
    QString key = simplified(folded(text));
    key.remove(moneyUnit);
    key.remove(either);
    key.replace(years, u"年\\2"_s);
    key.replace(monthRange, u"至月"_s);
    key.replace(month, u"月"_s);
    return key;
}

std::optional<MoneyUnit> headerMoneyUnit(QStringView text)
{
    static const QRegularExpression unit(
        u"\\((?:单位:?)?(?:人民币)?([亿万]?元|[亿万])\\)|([亿万]元)$|[,:/](?:单位:?)?(元)$"_s);
    const auto match = unit.match(simplified(folded(text)));
    return match.hasMatch() ? parseMoneyUnit(match.captured(match.lastCapturedIndex())) : std::nullopt;
}

HeaderMatch matchProjectHeader(const QStringList &path)
{
    static const HeaderWords words = wordsOf<Project>();
    return match(words, path);
}

HeaderMatch matchMatterHeader(const QStringList &path)
{
    static const HeaderWords words = wordsOf<Matter>();
    return match(words, path);
}

bool isSpanHeader(const QStringList &path)
{
    const QString key = path.isEmpty() ? QString() : headerKey(path.back());
    const bool bothEnds = key.contains(u"开工") && (key.contains(u"竣工") || key.contains(u"完工"));
    return bothEnds || key.contains(u"起止") || key == u"建设年限" || key == u"建设工期";
}

int headerMonth(const QStringList &path)
{
    static const QRegularExpression one(u"^(?:20\\d{2}年)?(\\d{1,2})月份?(?![-~至到\\d])"_s);
    for (const QString &part : path)
        if (const auto match = one.match(folded(part)); match.hasMatch())
            return match.captured(1).toInt();
    return 0;
}
