#pragma once

#include "ui/common/searchedtexts.h"
#include "ui/common/sortkey.h"

#include <QHash>

/// What was read of one column, row by row from the top: its texts, each different one kept once, and what
/// its rows sort by. A text's number says which of the different ones it is.
class ColumnReading
{
public:
    /// What a row sorts by, ready to be compared. Cells that hold nothing stand last in either order.
    struct Place
    {
        enum class Kind : quint8 { Number, Text, Empty };

        Kind kind = Kind::Empty;
        qint64 value = 0; ///< the number, or the text's rank

        auto operator<=>(const Place &) const = default;
    };

    int textsRead() const { return static_cast<int>(m_textOf.size()); }
    int keysRead() const { return static_cast<int>(m_keys.size()); }
    /// Whether rows sort by text, and the texts do not know their places yet.
    bool needsRanks() const { return m_hasTextKeys && m_rankedTexts == 0; }

    void appendText(const QString &text) { m_textOf.push_back(numberOf(text)); }
    void appendKey(const SortKey &key) { m_keys.push_back(noted(key)); }
    /// A row is read again, if it was read.
    void set(int row, const QString &text, const SortKey &key);
    void insert(int row, const QString &text, const SortKey &key);
    void erase(int first, int count);
    void forget();

    int textNumber(int row) const { return m_textOf[static_cast<size_t>(row)]; }
    const std::vector<int> &textNumbers() const { return m_textOf; }
    const std::vector<QString> &texts() const { return m_texts; }
    const SearchedTexts &searched() const { return m_searched; }
    const SortKey &key(int row) const { return m_keys[static_cast<size_t>(row)]; }

    /// Takes ranks that were made of the first texts; later ones find their place among them.
    void takeRanks(std::vector<qint64> ranks);
    Place placeOf(int row) const;

private:
    int numberOf(const QString &text);
    const SortKey &noted(const SortKey &key);
    void rankLatest();

    std::vector<int> m_textOf; ///< by row
    std::vector<QString> m_texts; ///< by number
    QHash<QString, int> m_numbers;
    SearchedTexts m_searched; ///< by number
    std::vector<SortKey> m_keys; ///< by row
    std::vector<qint64> m_ranks; ///< by number
    std::vector<int> m_sorted; ///< text numbers in the order of their ranks
    size_t m_rankedTexts = 0;
    bool m_hasTextKeys = false;
};
