#include "ui/common/sortkey.h"

#include <QCollator>

#include <numeric>

namespace {
QCollator newDictionaryOrder()
{
    QCollator order(QLocale(QLocale::Chinese, QLocale::China));
    order.setNumericMode(true);
    return order;
}
} // namespace

std::vector<qint64> dictionaryRanks(const std::vector<QString> &texts)
{
    constexpr qint64 gap = qint64(1) << 32;
    const QCollator order = newDictionaryOrder();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(order.sortKey(text));
    std::vector<size_t> sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), size_t(0));
    std::sort(sorted.begin(), sorted.end(), [&](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<qint64> ranks(texts.size());
    qint64 rank = 0;
    for (size_t place = 0; place < sorted.size(); ++place) {
        if (place == 0 || keys[sorted[place - 1]].compare(keys[sorted[place]]) < 0)
            rank += gap;
        ranks[sorted[place]] = rank;
    }
    return ranks;
}

int compareAsDictionary(const QString &a, const QString &b)
{
    // One collator: making one opens ICU's rules.
    static const QCollator order = newDictionaryOrder();
    return order.compare(a, b);
}
