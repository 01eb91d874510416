#include "core/base/chinesenumber.h"

int figureOf(QChar character)
{
    if (character < u'○')
        return character >= u'0' && character <= u'9' ? character.unicode() - u'0' : -1;
    constexpr QStringView words = u"〇零○◯一壹二两贰貳兩三叁叄參四肆五伍六陆陸七柒八捌九玖";
    constexpr char figures[] = "0000"
                               "11"
                               "22222"
                               "3333"
                               "44"
                               "55"
                               "666"
                               "77"
                               "88"
                               "99";
    static_assert(sizeof(figures) == words.size() + 1);
    const qsizetype index = words.indexOf(character);
    return index < 0 ? -1 : figures[index] - '0';
}

int powerOfTenOf(QChar character)
{
    switch (character.unicode()) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    default:
        return 0;
    }
}

std::optional<int> numberInWords(QStringView words)
{
    constexpr int tens[] = {1, 10, 100, 1000};
    int sum = 0;
    int waiting = -1; // a figure whose power has not come yet
    int lastPower = 4;
    bool afterZero = false;
    for (const QChar character : words) {
        const int figure = figureOf(character);
        const int power = powerOfTenOf(character);
        if ((figure < 0 && power == 0) || (figure >= 0 && waiting >= 0) || power >= lastPower)
            return std::nullopt;
        if (figure == 0 && afterZero)
            return std::nullopt;
        if (figure == 0) {
            afterZero = true;
        } else if (figure > 0) {
            waiting = figure;
        } else if (waiting > 0 || power == 1) { // 十 alone is ten, 百 alone is no number
            sum += qMax(waiting, 1) * tens[power];
            waiting = -1;
            lastPower = power;
            afterZero = false;
        } else {
            return std::nullopt;
        }
    }
    if (waiting < 0)
        return words.isEmpty() || (afterZero && words.size() > 1) ? std::nullopt : std::optional(sum);
    // "一百五" is 150 to a speaker and 105 to nobody who writes with care.
    const bool isPlain = lastPower == 4 || lastPower == 1 || afterZero;
    return isPlain ? std::optional(sum + waiting) : std::nullopt;
}

QString figuresInWords(QStringView words)
{
    QString figures;
    figures.reserve(words.size());
    for (const QChar character : words) {
        const int figure = figureOf(character);
        if (figure < 0)
            return {};
        figures += QChar(u'0' + figure);
    }
    return figures;
}
