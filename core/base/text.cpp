#include "core/base/text.h"

#include "core/base/chinesenumber.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Characters that NFKC leaves alone whatever stands beside them: nearly all that a ledger holds.
bool isNormal(QChar character)
{
    return character < u'\x80' || (character >= u'一' && character <= u'龥');
}

bool isDash(QChar character)
{
    static const QString dashes = u"-‐‑‒–—―−─﹘﹣－"_s;
    return dashes.contains(character);
}

QChar unifiedMark(QChar character)
{
    static const QString opening = u"[{〔〈《【〖"_s;
    static const QString closing = u"]}〕〉》】〗"_s;
    if (opening.contains(character))
        return u'(';
    if (closing.contains(character))
        return u')';
    if (isDash(character) || character == u'~' || character == u'〜')
        return u'-';
    return character == u'、' ? QChar(u',') : character;
}

/// The name without 项目 or 工程 at its end or before a bracket that ends it ("…新建工程(一期)").
QString nameStem(const QString &name)
{
    static const QString endings[] = {u"建设项目"_s, u"建设工程"_s, u"项目"_s, u"工程"_s};
    const qsizetype bracket = name.endsWith(u')') ? name.lastIndexOf(u'(') : -1;
    QString head = bracket < 0 ? name : name.left(bracket);
    for (bool wasCut = true; wasCut;) {
        wasCut = false;
        for (const QString &ending : endings) {
            if (head.endsWith(ending) && head.size() > ending.size()) {
                head.chop(ending.size());
                wasCut = true;
            }
        }
    }
    return bracket < 0 ? head : head + name.mid(bracket);
}

/// Figures, letters and ordinals: who changes one of these means another project.
bool isOrdinalMark(QChar character)
{
    static const QString ordinals = u"万萬亿億甲乙丙丁戊己庚辛壬癸"_s;
    return figureOf(character) >= 0 || powerOfTenOf(character) > 0 || ordinals.contains(character)
        || (character.isLetter() && character.script() == QChar::Script_Latin);
}

bool areOpposites(QChar a, QChar b)
{
    static const QString groups[] = {
        u"东西南北中"_s, u"上中下"_s, u"大中小"_s, u"初高"_s, u"前后"_s, u"左右"_s, u"内外"_s, u"新旧老"_s};
    return std::any_of(std::begin(groups), std::end(groups), [&](const QString &group) {
        return group.contains(a) && group.contains(b);
    });
}

/// Whether `name` is of another project once its character at `index` goes: 东区 is not the 区, 中心 is still
/// a centre.
bool isDirectionAt(QStringView name, qsizetype index)
{
    static const QString directions = u"东西南北上下"_s;
    static const QString parts = u"区段线片侧路院部"_s;
    const bool isMiddlePart
        = name[index] == u'中' && index + 1 < name.size() && parts.contains(name[index + 1]);
    return directions.contains(name[index]) || isMiddlePart;
}

/// One character more, less or other, in a place where that is a slip and not another project.
bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() < b.size())
        return isOneSlip(b, a);
    qsizetype same = 0;
    while (same < b.size() && a[same] == b[same])
        ++same;
    const bool isSubstitution = a.size() == b.size();
    if (a.size() - b.size() > 1 || a.mid(same + 1) != b.mid(isSubstitution ? same + 1 : same))
        return false;
    if (isOrdinalMark(a[same]))
        return false;
    if (!isSubstitution)
        return !isDirectionAt(a, same);
    constexpr int placeName = 4; // names begin with a place of two to four characters
    return same >= placeName && !isOrdinalMark(b[same]) && !areOpposites(a[same], b[same]);
}
} // namespace

bool isBlank(QChar character)
{
    if (isNormal(character))
        return character <= u' ' || character == u'\x7f';
    return character.isSpace() || character.category() == QChar::Other_Format
        || character.category() == QChar::Other_Control;
}

QString tidied(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toString();
}

QString compact(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool isPlain = true;
    int marks = 0;
    for (const QChar character : text) {
        if (isBlank(character))
            continue;
        isPlain = isPlain && isNormal(character);
        marks = !isPlain && character.combiningClass() != 0 ? marks + 1 : 0;
        constexpr int mostMarks = 30; // as UAX #15 has it; ordering thousands of them takes seconds
        if (marks <= mostMarks)
            result += character;
    }
    if (!isPlain) {
        result = result.normalized(QString::NormalizationForm_KC);
        result.removeIf(isBlank); // that some characters only turn into now
    }
    return result;
}

QString folded(QStringView text)
{
    // Most names are plain hanzi and figures, which fold to themselves.
    const auto isItself = [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= u'0' && unit <= u'9')
            || (unit >= u'a' && unit <= u'z') || unit == u'(' || unit == u')';
    };
    if (std::all_of(text.begin(), text.end(), isItself))
        return text.toString();
    const QString plain = compact(text).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    for (const QChar character : plain) {
        const QChar mark = unifiedMark(character);
        if (mark != u'-' || !result.endsWith(u'-')) // "——" is one dash, two characters wide
            result += mark;
    }
    return result;
}

bool isPlaceholder(QStringView text)
{
    const QString words = tidied(text);
    const auto isSlash = [](QChar character) { return QStringView(u"/／\\＼").contains(character); };
    return !words.isEmpty()
        && (std::all_of(words.begin(), words.end(), isDash)
            || std::all_of(words.begin(), words.end(), isSlash));
}

bool saysNone(QStringView text)
{
    const QString words = tidied(text);
    return words == u"无"_s || words == u"暂无"_s || words == u"不涉及"_s || isPlaceholder(words);
}

bool hasBlankBetweenFigures(QStringView text)
{
    QChar before;
    bool isApart = false;
    for (const QChar character : text) {
        if (isBlank(character)) {
            isApart = true;
            continue;
        }
        if (isApart && before.isDigit() && character.isDigit())
            return true;
        before = character;
        isApart = false;
    }
    return false;
}

QString excerpt(QStringView text)
{
    constexpr int longest = 40;
    QString line = text.left(longest).toString().simplified();
    return text.size() > longest ? line + u'…' : line;
}

int editDistanceAtMost(QStringView a, QStringView b, int limit)
{
    const qsizetype band = qBound(qsizetype(0), qsizetype(limit), qMax(a.size(), b.size()));
    if (qAbs(a.size() - b.size()) > band)
        return limit + 1;
    const int tooFar = int(band) + 1;
    QList<int> above(b.size() + 1, tooFar);
    for (qsizetype j = 0; j <= qMin(band, b.size()); ++j)
        above[j] = int(j);
    QList<int> row(b.size() + 1, tooFar);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype from = qMax(qsizetype(1), i - band);
        const qsizetype to = qMin(b.size(), i + band);
        row[from - 1] = from == 1 ? int(qMin(i, qsizetype(tooFar))) : tooFar;
        int least = row[from - 1];
        for (qsizetype j = from; j <= to; ++j) {
            const int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = qMin(change, qMin(above[j], row[j - 1]) + 1);
            least = qMin(least, row[j]);
        }
        if (to < b.size())
            row[to + 1] = tooFar;
        if (least > band)
            return limit + 1;
        above.swap(row);
    }
    return above.last() > band ? limit + 1 : above.last();
}

bool nearName(QStringView a, QStringView b)
{
    const QString left = folded(a);
    const QString right = folded(b);
    if (left == right)
        return false;
    const QString leftStem = nameStem(left);
    const QString rightStem = nameStem(right);
    if (leftStem == rightStem)
        return true;
    constexpr int longEnough = 5; // in a shorter name one character is another word
    return qMax(left.size(), right.size()) >= longEnough && isOneSlip(leftStem, rightStem);
}
