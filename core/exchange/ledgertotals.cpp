#include "core/exchange/ledgertotals.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

void StatedTotals::offer(int row, const QString &text, bool before, const Project &sums)
{
    const QString words = folded(text);
    if (words.contains(u"小计") || words.startsWith(u"其中") || words.contains(u"本页"))
        return;
    const int weight = words.contains(u"总计") ? 3 : before ? 2 : 1;
    // A second one above the records is a part of the first; below them, the last one sums up the others.
    if (weight < m_weight || (weight == m_weight && before))
        return;
    m_row = row;
    m_weight = weight;
    m_sums = sums;
}

void StatedTotals::writeTo(Ledger &ledger) const
{
    ledger.totalRow = m_row;
    for (const auto &[field, member] : {std::pair(u"total"_s, &Project::total),
                                        std::pair(u"before"_s, &Project::before),
                                        std::pair(u"plan"_s, &Project::plan),
                                        std::pair(u"month"_s, &Project::month),
                                        std::pair(u"done"_s, &Project::done)})
        if (m_sums.*member)
            ledger.stated.insert(field, (m_sums.*member)->fen);
}
