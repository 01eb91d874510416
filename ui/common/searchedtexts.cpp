#include "ui/common/searchedtexts.h"

#include "core/base/pinyin.h"

#include <algorithm>

void SearchedTexts::add(QStringView folded)
{
    m_folded.append(folded.utf16(), static_cast<size_t>(folded.size()));
    m_ends.push_back(m_folded.size());
    m_folded += u'\n';
    appendInitials(folded, m_initials);
    m_initials.push_back(0);
}

void SearchedTexts::clear()
{
    m_folded.clear();
    m_ends.clear();
    m_initials.clear();
}

std::vector<quint8> SearchedTexts::holding(QStringView word) const
{
    std::vector<quint8> hits(size(), 0);
    markWords(word, hits);
    if (mayBeInitials(word))
        markInitials(word, hits);
    return hits;
}

bool SearchedTexts::holds(size_t index, QStringView word) const
{
    const size_t begin = beginOf(index);
    const size_t length = m_ends[index] - begin;
    if (QStringView(m_folded)
            .sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(length))
            .contains(word))
        return true;
    return mayBeInitials(word) && findInitials(std::span(m_initials).subspan(begin, length), word) >= 0;
}

size_t SearchedTexts::textAround(size_t place, size_t from) const
{
    // Hits are often close to one another: first in strides that double, then by halves.
    size_t stride = 1;
    while (from + stride < m_ends.size() && m_ends[from + stride] < place)
        stride *= 2;
    const auto begin = m_ends.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = m_ends.begin() + static_cast<std::ptrdiff_t>(std::min(from + stride + 1, m_ends.size()));
    return static_cast<size_t>(std::lower_bound(begin, end, place) - m_ends.begin());
}

void SearchedTexts::markWords(QStringView word, std::vector<quint8> &hits) const
{
    if (word.isEmpty())
        return;
    // A single character is looked for sixteen bytes at a time; Chinese ones are rarer than figures and
    // letters.
    const auto rare = std::find_if(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x4e00; });
    const qsizetype lead = rare == word.end() ? 0 : rare - word.begin();
    const QChar pivot = word[lead];
    const QStringView all(m_folded);
    size_t text = 0;
    for (qsizetype at = all.indexOf(pivot); at >= 0;) {
        const qsizetype begin = at - lead;
        if (begin < 0 || all.sliced(begin, std::min(word.size(), all.size() - begin)) != word) {
            at = all.indexOf(pivot, at + 1);
            continue;
        }
        text = textAround(static_cast<size_t>(at), text);
        hits[text] = 1;
        at = all.indexOf(pivot, static_cast<qsizetype>(m_ends[text]) + 1);
    }
}

void SearchedTexts::markInitials(QStringView word, std::vector<quint8> &hits) const
{
    size_t text = 0;
    for (qsizetype at = findInitials(m_initials, word); at >= 0;) {
        text = textAround(static_cast<size_t>(at), text);
        hits[text] = 1;
        at = findInitials(m_initials, word, static_cast<qsizetype>(m_ends[text]) + 1);
    }
}
