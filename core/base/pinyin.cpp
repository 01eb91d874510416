#include "core/base/pinyin.h"

#include <QString>

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace {
constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fa5; // what lies beyond has no order by reading everywhere
constexpr int letterCount = 26;
constexpr int figureCount = 10;

/// Characters with more than one reading that begins differently, as far as names of people, places and works
/// have them, and their first letters.
constexpr std::u16string_view manyReadings[]
    = {u"长zc", u"重zc", u"行xh", u"乐ly", u"曾zc", u"单ds", u"区qo", u"解jx", u"仇cq", u"查cz", u"翟zd",
       u"尉wy", u"盛sc", u"石sd", u"校xj", u"车cj", u"调td", u"朝cz", u"藏zc", u"传cz", u"降jx", u"厦sx",
       u"会hk", u"召zs", u"乘cs", u"弹dt", u"省sx", u"系xj", u"卡kq", u"率ls", u"参cs", u"宿sx", u"术sz",
       u"泊bp", u"圈qj", u"番fp", u"铅qy", u"埔pb", u"浒hx", u"阿ae", u"茜qx", u"句jg", u"覃tq", u"折zs",
       u"隗wk", u"洗xs", u"盖gh", u"种zc", u"万wm", u"祭jz", u"缪mj", u"叶yx", u"属sz", u"贾jg", u"轧zg",
       u"角jl", u"提td", u"巷xh", u"畜cx", u"粘zn", u"剥bp", u"秘mb"};

/// Codes: 0 = no letter, then a–z, 0–9, then pairs of letters.
struct InitialCodes
{
    std::array<quint8, lastHan - firstHan + 1> ofHan{};
    std::vector<QString> letters{QString()}; ///< by code
    std::array<quint64, 256> fitting{}; ///< by code: one bit for each letter or figure that finds it

    InitialCodes();

    quint8 codeOf(QChar character) const;
    void readDictionary();
    void addReadings();
};

int ordinal(QChar character)
{
    if (character >= u'a' && character <= u'z')
        return character.unicode() - u'a';
    if (character >= u'0' && character <= u'9')
        return letterCount + character.unicode() - u'0';
    return -1;
}

quint64 bitOf(QChar character)
{
    const int place = ordinal(character);
    return place < 0 ? 0 : quint64(1) << place;
}

InitialCodes::InitialCodes()
{
    for (int i = 0; i < letterCount; ++i)
        letters.emplace_back(QChar(static_cast<char16_t>(u'a' + i)));
    for (int i = 0; i < figureCount; ++i)
        letters.emplace_back(QChar(static_cast<char16_t>(u'0' + i)));
    readDictionary();
    addReadings();
    for (size_t code = 0; code < letters.size(); ++code)
        for (const QChar letter : letters[code])
            fitting[code] |= bitOf(letter);
}

/// ICU's Chinese order is by reading, and marks where each letter begins by U+FDD0 and the letter.
void InitialCodes::readDictionary()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCollator, decltype(&ucol_close)> order(ucol_open("zh@collation=pinyin", &status),
                                                                  &ucol_close);
    if (U_FAILURE(status))
        return; // no dictionary: letters are found as letters only
    ucol_setStrength(order.get(), UCOL_PRIMARY);
    const auto keyOf = [&](const char16_t *text, int length) {
        std::array<uint8_t, 64> key;
        const int size = ucol_getSortKey(order.get(), text, length, key.data(), static_cast<int>(key.size()));
        return std::string(key.begin(), key.begin() + std::min<int>(size, static_cast<int>(key.size())));
    };
    std::vector<std::pair<std::string, quint8>> beginnings;
    for (const char16_t letter : std::u16string_view(u"ABCDEFGHJKLMNOPQRSTWXYZ")) {
        const char16_t mark[] = {0xfdd0, letter};
        beginnings.emplace_back(keyOf(mark, 2), static_cast<quint8>(letter - u'A' + 1));
    }
    for (char16_t han = firstHan; han <= lastHan; ++han) {
        const auto next = std::upper_bound(
            beginnings.begin(),
            beginnings.end(),
            keyOf(&han, 1),
            [](const std::string &key, const auto &beginning) { return key < beginning.first; });
        ofHan[han - firstHan] = next == beginnings.begin() ? 0 : std::prev(next)->second;
    }
}

void InitialCodes::addReadings()
{
    for (const std::u16string_view &entry : manyReadings) {
        const QString readings = QStringView(entry.substr(1)).toString();
        auto at = std::find(letters.begin(), letters.end(), readings);
        if (at == letters.end())
            at = letters.insert(letters.end(), readings);
        ofHan[entry[0] - firstHan] = static_cast<quint8>(at - letters.begin());
    }
}

quint8 InitialCodes::codeOf(QChar character) const
{
    const char16_t unit = character.unicode();
    if (unit >= firstHan && unit <= lastHan)
        return ofHan[unit - firstHan];
    return static_cast<quint8>(ordinal(character) + 1);
}

const InitialCodes &initialCodes()
{
    static const InitialCodes codes;
    return codes;
}
} // namespace

QString pinyinInitials(QChar character)
{
    const InitialCodes &codes = initialCodes();
    return codes.letters[codes.codeOf(character)];
}

bool mayBeInitials(QStringView typed)
{
    bool hasLetter = false;
    for (const QChar character : typed) {
        if (ordinal(character) < 0)
            return false;
        hasLetter = hasLetter || ordinal(character) < letterCount;
    }
    return hasLetter;
}

void appendInitials(QStringView folded, std::vector<quint8> &codes)
{
    const InitialCodes &known = initialCodes();
    for (const QChar character : folded)
        codes.push_back(known.codeOf(character));
}

qsizetype findInitials(std::span<const quint8> codes, QStringView typed, qsizetype from)
{
    const auto &fitting = initialCodes().fitting;
    const auto length = static_cast<size_t>(typed.size());
    std::vector<quint64> wanted;
    for (const QChar character : typed)
        wanted.push_back(bitOf(character));
    for (auto at = static_cast<size_t>(from); at + length <= codes.size(); ++at) {
        size_t same = 0;
        while (same < length && fitting[codes[at + same]] & wanted[same])
            ++same;
        if (same == length)
            return static_cast<qsizetype>(at);
    }
    return -1;
}

bool hasInitials(QStringView folded, QStringView typed)
{
    std::vector<quint8> codes;
    appendInitials(folded, codes);
    return findInitials(codes, typed) >= 0;
}
