#include "core/base/money.h"

#include "core/base/amount.h"
#include "core/base/chinesenumber.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

enum class Nuance { None, About, AtLeast };

struct NuanceWord
{
    QString word;
    Nuance nuance;
};

const QList<NuanceWord> &wordsBeforeAmount()
{
    static const QList<NuanceWord> words = {
        {u"大约"_s, Nuance::About},
        {u"约为"_s, Nuance::About},
        {u"约"_s, Nuance::About},
        {u"将近"_s, Nuance::About},
        {u"接近"_s, Nuance::About},
        {u"近"_s, Nuance::About},
        {u"不低于"_s, Nuance::AtLeast},
        {u"不少于"_s, Nuance::AtLeast},
        {u"不小于"_s, Nuance::AtLeast},
        {u"至少"_s, Nuance::AtLeast},
        {u"超过"_s, Nuance::AtLeast},
        {u"超"_s, Nuance::AtLeast},
        {u"人民币"_s, Nuance::None},
        {u"rmb"_s, Nuance::None},
        {u"cny"_s, Nuance::None},
        {u"¥"_s, Nuance::None},
    };
    return words;
}

const QList<NuanceWord> &wordsAfterAmount()
{
    static const QList<NuanceWord> words = {
        {u"左右"_s, Nuance::About},
        {u"上下"_s, Nuance::About},
        {u"以上"_s, Nuance::AtLeast},
        {u"人民币"_s, Nuance::None},
        {u"rmb"_s, Nuance::None},
        {u"整"_s, Nuance::None},
        {u"正"_s, Nuance::None},
    };
    return words;
}

bool says(const QString &text, Nuance nuance)
{
    const QString words = compact(text);
    const auto isSaid
        = [&](const NuanceWord &each) { return each.nuance == nuance && words.contains(each.word); };
    return std::any_of(wordsBeforeAmount().begin(), wordsBeforeAmount().end(), isSaid)
        || std::any_of(wordsAfterAmount().begin(), wordsAfterAmount().end(), isSaid);
}

QStringView withoutNuances(QStringView amount)
{
    for (qsizetype before = -1; before != amount.size();) {
        before = amount.size();
        for (const NuanceWord &each : wordsBeforeAmount()) {
            if (amount.startsWith(each.word))
                amount = amount.mid(each.word.size());
        }
        for (const NuanceWord &each : wordsAfterAmount()) {
            if (amount.endsWith(each.word))
                amount.chop(each.word.size());
        }
    }
    return amount;
}

/// "52870" and "0.60 ", which nearly all cells hold, without a look at their words.
std::optional<qint64> plainFen(QStringView text, MoneyUnit unit)
{
    while (text.endsWith(u' '))
        text.chop(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !isAllFigures(whole)
        || !isAllFigures(fraction))
        return std::nullopt;
    return fenOf(whole, fraction, powerOf(unit));
}

/// Full-width and traditional characters as the plain ones, no blanks.
QString readable(const QString &words)
{
    QString amount = compact(words).toCaseFolded();
    amount.replace(u'萬', u'万')
        .replace(u'億', u'亿')
        .replace(u'圆', u'元')
        .replace(u'圓', u'元')
        .replace(u'點', u'点');
    return amount;
}

bool isForeign(const QString &amount)
{
    static const QString words[]
        = {u"美元"_s, u"美金"_s, u"欧元"_s, u"港元"_s, u"港币"_s, u"日元"_s, u"英镑"_s, u"澳元"_s,
           u"加元"_s, u"韩元"_s, u"台币"_s, u"卢布"_s, u"法郎"_s, u"usd"_s,  u"eur"_s,  u"hkd"_s,
           u"jpy"_s,  u"gbp"_s,  u"$"_s,    u"€"_s,    u"£"_s,    u"円"_s};
    return std::any_of(
        std::begin(words), std::end(words), [&](const QString &word) { return amount.contains(word); });
}

/// "1-2亿", "3亿~5亿元", "三至五亿": a sign of range before a second number.
bool isRange(QStringView amount)
{
    static const QString signs = u"-‐–—―−~〜至到"_s;
    for (qsizetype i = 1; i + 1 < amount.size(); ++i) {
        if (signs.contains(amount[i]) && figureOf(amount[i + 1]) >= 0)
            return true;
    }
    return false;
}

/// The amount in words that are known to be there.
Result<qint64> fenInWords(const QString &words, std::optional<MoneyUnit> bare)
{
    const auto refuse = [&](const QString &sentence) {
        return failure(Error::Kind::Invalid, sentence.arg(excerpt(words)));
    };
    constexpr int longest = 64; // an amount with every word it may have around it is half as long
    if (words.size() > longest)
        return refuse(MoneyText::tr("“%1” is too long for an amount."));
    if (hasBlankBetweenFigures(words))
        return refuse(MoneyText::tr("“%1” has a blank between its figures: one number or two?"));
    const QString read = readable(words);
    if (isForeign(read))
        return refuse(MoneyText::tr("“%1” is not in yuan, and nothing is converted here."));
    if (read.startsWith(u'(') && read.endsWith(u')'))
        return refuse(MoneyText::tr("“%1” is in brackets: write a minus for a negative amount."));

    QStringView amount = withoutNuances(read);
    const bool isMinus = !amount.isEmpty() && QStringView(u"-–−负").contains(amount.front());
    if (isMinus || amount.startsWith(u'+'))
        amount = amount.mid(1);
    if (isRange(amount))
        return refuse(MoneyText::tr("“%1” is a range: one amount is needed."));
    return readAmount(amount, words, bare).map([isMinus](qint64 fen) { return isMinus ? -fen : fen; });
}

/// Exact, without trailing zeros; `separator` stands between thousands.
QString decimalText(qint64 fen, int power, QStringView separator)
{
    const quint64 magnitude = fen < 0 ? 0 - quint64(fen) : quint64(fen);
    QString figures = QString::number(magnitude).rightJustified(power + 1, u'0');
    QString fraction = figures.right(power);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    figures.chop(power);
    for (qsizetype i = figures.size() - 3; i > 0 && !separator.isEmpty(); i -= 3)
        figures.insert(i, separator);
    if (!fraction.isEmpty())
        figures += u'.' + fraction;
    return fen < 0 ? u'-' + figures : figures;
}
/// 15 significant figures as a plain decimal: all that a spreadsheet keeps of a number.
QString fifteenFigures(double magnitude)
{
    const QString noted = QString::number(magnitude, 'e', 14); // "d.dddddddddddddde±xx"
    const int power = QStringView(noted).mid(17).toInt();
    QString figures = noted.left(1) + noted.mid(2, 14);
    if (power < 0)
        figures.prepend(QString(-power, u'0'));
    const qsizetype point = qMax(power, 0) + 1;
    figures = figures.leftJustified(point, u'0');
    while (figures.size() > point && figures.endsWith(u'0'))
        figures.chop(1);
    return figures.size() > point ? figures.insert(point, u'.') : figures;
}
} // namespace

bool Money::isAbout() const
{
    return says(text, Nuance::About);
}

bool Money::isAtLeast() const
{
    return says(text, Nuance::AtLeast);
}

Result<std::optional<Money>> parseMoney(const QString &text, std::optional<MoneyUnit> bare)
{
    if (const auto fen = bare ? plainFen(text, *bare) : std::nullopt)
        return Money{*fen, text};
    const QString words = tidied(text);
    if (words.isEmpty() || saysNone(words))
        return std::nullopt;
    return fenInWords(words, bare).map([&](qint64 fen) { return std::optional(Money{fen, text}); });
}

namespace {
qint64 fenIn(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return 100;
    case MoneyUnit::WanYuan:
        return 1'000'000;
    case MoneyUnit::YiYuan:
        return 10'000'000'000;
    }
    return 0;
}
} // namespace

Result<Money> moneyFromNumber(double value, MoneyUnit unit)
{
    if (!std::isfinite(value))
        return failure(Error::Kind::Invalid, MoneyText::tr("The cell holds no number."));
    // Whole numbers are what most cells hold; their figures need no rounding.
    constexpr double exactBelow = 9e8; // in 亿元 and counted in 分 that still fits into 64 bits
    if (value > 0 && value < exactBelow && std::floor(value) == value) {
        const auto whole = static_cast<qint64>(value);
        return Money{whole * fenIn(unit), QString::number(whole)};
    }
    const QString figures = fifteenFigures(std::abs(value));
    const auto fen = plainFen(figures, unit);
    if (!fen)
        return failure(Error::Kind::Invalid,
                       MoneyText::tr("The amount “%1” is too large.").arg(QString::number(value)));
    if (*fen == 0) // less than half a 分 is what the difference of two equal cells leaves
        return Money{0, u"0"_s};
    return value < 0 ? Money{-*fen, u'-' + figures} : Money{*fen, figures};
}

std::optional<MoneyUnit> parseMoneyUnit(QStringView text)
{
    QString words = folded(text);
    words.remove(u'(').remove(u')').remove(u"人民币"_s);
    for (const QString &label : {u"金额单位:"_s, u"单位:"_s}) {
        if (words.startsWith(label))
            words.remove(0, label.size());
    }
    if (words == u"元"_s)
        return MoneyUnit::Yuan;
    if (words == u"万元"_s || words == u"万"_s)
        return MoneyUnit::WanYuan;
    if (words == u"亿元"_s || words == u"亿"_s)
        return MoneyUnit::YiYuan;
    return std::nullopt;
}

QString yuanText(qint64 fen)
{
    return decimalText(fen, powerOf(MoneyUnit::Yuan), {});
}

QString shownIn(qint64 fen, MoneyUnit unit)
{
    return decimalText(fen, powerOf(unit), u",");
}
