#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// Many short texts in one buffer, to be searched all at once: a pass over 100,000 names is shorter than a
/// frame. Also by the first letters of how Chinese is read.
class SearchedTexts
{
public:
    void add(QStringView folded);
    void clear();
    size_t size() const { return m_ends.size(); }

    /// By text: 1 where it holds the folded word.
    std::vector<quint8> holding(QStringView word) const;
    bool holds(size_t index, QStringView word) const;

private:
    size_t beginOf(size_t index) const { return index == 0 ? 0 : m_ends[index - 1] + 1; }
    size_t textAround(size_t place, size_t from) const;
    void markWords(QStringView word, std::vector<quint8> &hits) const;
    void markInitials(QStringView word, std::vector<quint8> &hits) const;

    std::u16string m_folded; ///< texts with a line break after each
    std::vector<size_t> m_ends; ///< by text: where its line break stands
    std::vector<quint8> m_initials; ///< one code a character of `m_folded`
};
