#include "core/base/amount.h"

#include "core/base/chinesenumber.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(Amount)
};

constexpr int fenPower = 0;
constexpr int jiaoPower = 1;
constexpr int yuanPower = 2;
constexpr int wanPower = 6;
constexpr int yiPower = 10;
constexpr int wanYiPower = 14;
constexpr qint64 mostFen = std::numeric_limits<qint64>::max();

bool isPlainNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'.' || character == u',';
    });
}

qint64 tenTo(int power)
{
    qint64 result = 1;
    for (int i = 0; i < power; ++i)
        result *= 10;
    return result;
}

/// An unsigned decimal number, exactly as its figures say.
struct Decimal
{
    QString whole;
    QString fraction;
    int power = 0; ///< of the 十, 百 or 千 behind the figures ("5千")
};

struct UnitWord
{
    int power = 0; ///< of what the figures are counted in
    int below = 0; ///< what follows must be smaller than ten to this power
};

/// Takes an amount apart from left to right: figures, unit, figures, unit.
class AmountReader
{
public:
    AmountReader(QStringView amount, const QString &printed, std::optional<MoneyUnit> bare)
        : m_rest(amount)
        , m_printed(excerpt(printed))
        , m_bare(bare)
    {
    }

    Result<qint64> read();

private:
    Result<qint64> readPart();
    Result<Decimal> readNumber(QStringView run) const;
    Result<Decimal> readPlainNumber(QStringView run) const;
    Result<UnitWord> takeUnit(QStringView run);
    QStringView takeRun();
    bool take(QStringView word);
    bool isFirstPart() const { return !m_below; }
    tl::unexpected<Error> refuse(const QString &sentence) const;
    tl::unexpected<Error> refusePart(const QString &sentence, QStringView part) const;

    QStringView m_rest;
    QString m_printed;
    std::optional<MoneyUnit> m_bare;
    std::optional<int> m_below; ///< of the part before
    bool m_hasDecimals = false; ///< the part before has
};

Result<qint64> AmountReader::read()
{
    qint64 sum = 0;
    do {
        Result<qint64> part = readPart();
        if (!part)
            return part;
        if (*part > mostFen - sum)
            return refuse(AmountText::tr("The amount “%1” is too large."));
        sum += *part;
    } while (!m_rest.isEmpty());
    return sum;
}

Result<qint64> AmountReader::readPart()
{
    const QStringView run = takeRun();
    if (run.isEmpty() && isFirstPart())
        return refuse(AmountText::tr("“%1” does not begin with an amount."));
    if (run.isEmpty())
        return refusePart(AmountText::tr("“%2” in the amount “%1” was not understood."), m_rest);
    if (m_hasDecimals)
        return refuse(AmountText::tr("“%1” has decimals before its last unit and can be read in two ways."));
    const Result<Decimal> number = readNumber(run);
    if (!number)
        return tl::unexpected(number.error());
    const Result<UnitWord> unit = takeUnit(run);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto fen = fenOf(number->whole, number->fraction, number->power + unit->power);
    if (!fen)
        return refuse(AmountText::tr("The amount “%1” is too large."));
    if (!isFirstPart() && (unit->power >= *m_below || *fen >= tenTo(*m_below)))
        return refuse(AmountText::tr("“%1” does not go from larger units to smaller ones."));
    m_hasDecimals = !number->fraction.isEmpty();
    m_below = unit->below;
    return *fen;
}

Result<Decimal> AmountReader::readNumber(QStringView run) const
{
    if (isPlainNumber(run))
        return readPlainNumber(run);
    if (const int power = powerOfTenOf(run.back());
        power > 0 && run.size() > 1 && isPlainNumber(run.chopped(1)))
        return readPlainNumber(run.chopped(1)).map([power](const Decimal &number) {
            return Decimal{number.whole, number.fraction, power};
        });
    if (!isFirstPart() && run.front() == u'零' && run.size() > 1) // "3亿零500万"
        return readNumber(run.mid(1));
    const qsizetype point = run.indexOf(u'点');
    const std::optional<int> whole = numberInWords(point < 0 ? run : run.left(point));
    const QString fraction = point < 0 ? QString() : figuresInWords(run.mid(point + 1));
    if (!whole || (point >= 0 && fraction.isEmpty()))
        return refusePart(AmountText::tr("“%2” in “%1” is not one number."), run);
    return Decimal{QString::number(*whole), fraction};
}

Result<Decimal> AmountReader::readPlainNumber(QStringView run) const
{
    const qsizetype point = run.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : run.mid(point + 1);
    if (!isAllFigures(fraction) || (point >= 0 && fraction.isEmpty()))
        return refusePart(AmountText::tr("“%2” in “%1” is not one number."), run);
    const QList<QStringView> groups = (point < 0 ? run : run.left(point)).split(u',');
    const QStringView first = groups.front();
    bool isGrouped = groups.size() == 1 || (!first.isEmpty() && first.size() <= 3 && first.front() != u'0');
    for (qsizetype i = 1; i < groups.size(); ++i)
        isGrouped = isGrouped && groups[i].size() == 3;
    if (!isGrouped)
        return refuse(AmountText::tr("The commas in “%1” do not separate thousands."));
    return Decimal{run.left(point < 0 ? run.size() : point).toString().remove(u','), fraction.toString()};
}

Result<UnitWord> AmountReader::takeUnit(QStringView run)
{
    int power = -1;
    if (take(u"万亿"))
        power = wanYiPower;
    else if (take(u"亿"))
        power = yiPower;
    else if (take(u"万"))
        power = wanPower;
    if (take(u"元"))
        return UnitWord{power < 0 ? yuanPower : power, yuanPower};
    if (power >= 0)
        return UnitWord{power, power};
    if (take(u"角"))
        return UnitWord{jiaoPower, jiaoPower};
    if (take(u"分"))
        return UnitWord{fenPower, fenPower};
    if (!m_rest.isEmpty())
        return refusePart(AmountText::tr("“%2” in the amount “%1” was not understood."), m_rest);
    if (m_bare && isFirstPart() && isPlainNumber(run))
        return UnitWord{powerOf(*m_bare), 0};
    return refuse(AmountText::tr("The unit is missing in “%1”: write 元, 万元 or 亿元 behind the number."));
}

/// Everything up to the next unit that can belong to a number.
QStringView AmountReader::takeRun()
{
    qsizetype length = 0;
    while (length < m_rest.size()
           && (figureOf(m_rest[length]) >= 0 || powerOfTenOf(m_rest[length]) > 0
               || QStringView(u".,点").contains(m_rest[length])))
        ++length;
    const QStringView run = m_rest.left(length);
    m_rest = m_rest.mid(length);
    return run;
}

bool AmountReader::take(QStringView word)
{
    const bool isThere = m_rest.startsWith(word);
    if (isThere)
        m_rest = m_rest.mid(word.size());
    return isThere;
}

tl::unexpected<Error> AmountReader::refuse(const QString &sentence) const
{
    return failure(Error::Kind::Invalid, sentence.arg(m_printed));
}

tl::unexpected<Error> AmountReader::refusePart(const QString &sentence, QStringView part) const
{
    return failure(Error::Kind::Invalid, sentence.arg(m_printed, excerpt(part)));
}
} // namespace

int powerOf(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return yuanPower;
    case MoneyUnit::WanYuan:
        return wanPower;
    case MoneyUnit::YiYuan:
        return yiPower;
    }
    return yuanPower;
}

std::optional<qint64> fenOf(QStringView whole, QStringView fraction, int power)
{
    qint64 fen = 0;
    const auto append = [&fen](QChar character) {
        const int figure = character.unicode() - u'0';
        if (fen > (mostFen - figure) / 10)
            return false;
        fen = fen * 10 + figure;
        return true;
    };
    for (const QChar figure : whole) {
        if (!append(figure))
            return std::nullopt;
    }
    for (int i = 0; i < power; ++i) {
        if (!append(i < fraction.size() ? fraction[i] : QChar(u'0')))
            return std::nullopt;
    }
    const bool isRoundedUp = power < fraction.size() && fraction[power] >= u'5';
    if (isRoundedUp && fen == mostFen)
        return std::nullopt;
    return fen + (isRoundedUp ? 1 : 0);
}

bool isAllFigures(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
}

Result<qint64> readAmount(QStringView amount, const QString &printed, std::optional<MoneyUnit> bare)
{
    return AmountReader(amount, printed, bare).read();
}
