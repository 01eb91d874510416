#include "core/exchange/ledgersuspects.h"

#include "core/portfolio/suspicion.h"

using namespace Qt::StringLiterals;

namespace {
struct SuspectText
{
    Q_DECLARE_TR_FUNCTIONS(Suspects)
};

QString wan(qint64 fen)
{
    return shownIn(fen, MoneyUnit::WanYuan);
}

QString storedKind(Suspicion::Kind kind)
{
    switch (kind) {
    case Suspicion::Kind::UnitSlip:
        return u"unit_slip"_s;
    case Suspicion::Kind::Decreased:
        return u"decreased"_s;
    case Suspicion::Kind::OverTotal:
        return u"over_total"_s;
    }
    return {};
}

void addSuspicions(ImportPlan &plan, int row, const std::vector<Suspicion> &suspicions)
{
    for (const Suspicion &each : suspicions)
        plan.suspects.push_back({row, each.field, storedKind(each.kind), each.sentence});
}

/// A new row has no last period; among its neighbours a total that is off by 万/亿 stands out all the same.
void compareWithNeighbours(ImportPlan &plan, const std::vector<std::pair<int, qint64>> &totals)
{
    constexpr size_t enoughNeighbours = 5;
    if (totals.size() < enoughNeighbours)
        return;
    std::vector<qint64> sorted;
    for (const auto &[row, fen] : totals)
        sorted.push_back(fen);
    std::nth_element(
        sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    const qint64 median = sorted[sorted.size() / 2];
    for (const auto &[row, fen] : totals)
        if (isUnitSlip(fen, median))
            plan.suspects.push_back({row,
                                     u"total"_s,
                                     u"unit_slip"_s,
                                     SuspectText::tr("%1万元 is thousands of times away from the other rows: "
                                                     "万 and 亿 may have been mixed up.")
                                         .arg(wan(fen))});
}
} // namespace

void addSuspects(ImportPlan &plan, const Ledger &ledger)
{
    std::vector<std::pair<int, qint64>> newTotals;
    for (size_t i = 0; i < ledger.projects.size(); ++i) {
        const ImportRow &row = plan.rows[i];
        if (row.outcome == RowOutcome::Refused || row.outcome == RowOutcome::Undecided)
            continue;
        const Project *before = nullptr;
        if (row.change)
            before = std::get<ChangeOf<Project>>(*row.change).before.get();
        if (before)
            addSuspicions(
                plan, row.row, suspicionsAgainst(*before, *std::get<ChangeOf<Project>>(*row.change).after));
        else if (row.outcome == RowOutcome::New && ledger.projects[i].values.total)
            newTotals.emplace_back(row.row, ledger.projects[i].values.total->fen);
        addSuspicions(plan, row.row, suspicionsWithin(ledger.projects[i].values));
    }
    compareWithNeighbours(plan, newTotals);
    for (auto stated = ledger.stated.begin(); stated != ledger.stated.end(); ++stated)
        if (plan.sums.contains(stated.key()) && plan.sums.value(stated.key()) != stated.value())
            plan.suspects.push_back(
                {ledger.totalRow,
                 stated.key(),
                 u"sum_mismatch"_s,
                 SuspectText::tr("The sheet's 合计 says %1万元; the rows taken in add up to %2万元.")
                     .arg(wan(stated.value()), wan(plan.sums.value(stated.key())))});
    for (const auto &[row, message] : ledger.countMismatches)
        plan.suspects.push_back({row, {}, u"sum_mismatch"_s, message});
}
