#include "ui/common/sortkey.h"

namespace {
/// One collator: making one opens ICU's rules. Keys are made in the GUI thread only.
const QCollator &chineseOrder()
{
    static const QCollator collator = [] {
        QCollator order(QLocale(QLocale::Chinese, QLocale::China));
        order.setNumericMode(true);
        return order;
    }();
    return collator;
}
} // namespace

SortKey SortKey::ofText(const QString &text)
{
    return text.isEmpty() ? SortKey() : SortKey{{}, chineseOrder().sortKey(text)};
}

int SortKey::compare(const SortKey &other) const
{
    if (number && other.number)
        return *number < *other.number ? -1 : *number > *other.number ? 1 : 0;
    if (text && other.text)
        return text->compare(*other.text);
    return number ? -1 : 1;
}
