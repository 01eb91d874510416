#include "ui/common/columnreading.h"

#include "core/base/text.h"

#include <numeric>

void ColumnReading::set(int row, const QString &text, const SortKey &key)
{
    if (row < textsRead())
        m_textOf[static_cast<size_t>(row)] = numberOf(text);
    if (row < keysRead())
        m_keys[static_cast<size_t>(row)] = noted(key);
}

void ColumnReading::insert(int row, const QString &text, const SortKey &key)
{
    if (row <= textsRead())
        m_textOf.insert(m_textOf.begin() + row, numberOf(text));
    if (row <= keysRead())
        m_keys.insert(m_keys.begin() + row, noted(key));
}

void ColumnReading::erase(int first, int count)
{
    const auto eraseRows = [&](auto &rows) {
        const auto size = static_cast<std::ptrdiff_t>(rows.size());
        rows.erase(rows.begin() + std::min<std::ptrdiff_t>(first, size),
                   rows.begin() + std::min<std::ptrdiff_t>(first + count, size));
    };
    eraseRows(m_textOf);
    eraseRows(m_keys);
}

void ColumnReading::forget()
{
    *this = ColumnReading();
}

const SortKey &ColumnReading::noted(const SortKey &key)
{
    m_hasTextKeys = m_hasTextKeys || key.isText;
    return key;
}

int ColumnReading::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return known.value();
    const int number = static_cast<int>(m_texts.size());
    m_numbers.insert(text, number);
    m_texts.push_back(text);
    m_searched.add(folded(text));
    if (m_rankedTexts > 0)
        rankLatest();
    return number;
}

void ColumnReading::takeRanks(std::vector<qint64> ranks)
{
    m_rankedTexts = ranks.size();
    m_ranks = std::move(ranks);
    m_sorted.resize(m_rankedTexts);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) {
        return m_ranks[static_cast<size_t>(a)] < m_ranks[static_cast<size_t>(b)];
    });
    while (m_rankedTexts < m_texts.size())
        rankLatest();
}

/// Gives the first text without a rank one between its neighbours.
void ColumnReading::rankLatest()
{
    const QString &text = m_texts[m_rankedTexts];
    const auto textOf
        = [this](int number) -> const QString & { return m_texts[static_cast<size_t>(number)]; };
    const auto rankOf = [this](int number) { return m_ranks[static_cast<size_t>(number)]; };
    const auto next
        = std::lower_bound(m_sorted.begin(), m_sorted.end(), text, [&](int number, const QString &wanted) {
              return compareAsDictionary(textOf(number), wanted) < 0;
          });
    constexpr qint64 gap = qint64(1) << 32;
    const qint64 below = next == m_sorted.begin() ? 0 : rankOf(*std::prev(next));
    qint64 rank = below + gap;
    if (next != m_sorted.end())
        rank = compareAsDictionary(textOf(*next), text) == 0 ? rankOf(*next)
                                                             : below + (rankOf(*next) - below) / 2;
    const bool hasRoom = next == m_sorted.end() || rank > below;
    m_sorted.insert(next, static_cast<int>(m_rankedTexts));
    m_ranks.push_back(rank);
    ++m_rankedTexts;
    if (!hasRoom)
        takeRanks(dictionaryRanks(m_texts));
}

ColumnReading::Place ColumnReading::placeOf(int row) const
{
    const SortKey &rowKey = key(row);
    if (rowKey.number)
        return {Place::Kind::Number, *rowKey.number};
    if (!rowKey.isText)
        return {};
    return {Place::Kind::Text, m_ranks[static_cast<size_t>(textNumber(row))]};
}
