#include "core/exchange/ledgersuspects.h"

using namespace Qt::StringLiterals;

namespace {
struct SuspectText
{
    Q_DECLARE_TR_FUNCTIONS(Suspects)
};

/// 万 for 亿 is a factor of 10,000; figures rarely move a thousandfold otherwise.
constexpr double slipAtLeast = 2000;
constexpr double slipAtMost = 50000;

bool isSlip(qint64 a, qint64 b)
{
    if (a <= 0 || b <= 0)
        return false;
    const double factor = a > b ? static_cast<double>(a) / static_cast<double>(b)
                                : static_cast<double>(b) / static_cast<double>(a);
    return factor >= slipAtLeast && factor <= slipAtMost;
}

QString wan(qint64 fen)
{
    return shownIn(fen, MoneyUnit::WanYuan);
}

void compareWithLastPeriod(ImportPlan &plan, int row, const Project &before, const Project &after)
{
    const std::pair<QString, std::optional<Money> Project::*> fields[] = {{u"total"_s, &Project::total},
                                                                          {u"before"_s, &Project::before},
                                                                          {u"plan"_s, &Project::plan},
                                                                          {u"done"_s, &Project::done}};
    for (const auto &[field, member] : fields)
        if (before.*member && after.*member && isSlip((before.*member)->fen, (after.*member)->fen))
            plan.suspects.push_back(
                {row,
                 field,
                 u"unit_slip"_s,
                 SuspectText::tr("%1万元 stood here, now %2万元: 万 and 亿 may have been mixed up.")
                     .arg(wan((before.*member)->fen), wan((after.*member)->fen))});
    const bool sameYear = !before.figuresAsOf.isValid() || !after.figuresAsOf.isValid()
        || before.figuresAsOf.year() == after.figuresAsOf.year();
    const bool older = before.figuresAsOf.isValid() && after.figuresAsOf < before.figuresAsOf;
    if (sameYear && !older && before.done && after.done && after.done->fen < before.done->fen)
        plan.suspects.push_back({row,
                                 u"done"_s,
                                 u"decreased"_s,
                                 SuspectText::tr("The year's cumulative figure fell from %1万元 to %2万元.")
                                     .arg(wan(before.done->fen), wan(after.done->fen))});
}

void compareWithin(ImportPlan &plan, int row, const Project &project)
{
    if (!project.total || !project.done || project.total->isAbout() || project.done->isAbout())
        return;
    const qint64 sum
        = project.done->fen + (project.before && !project.before->isAbout() ? project.before->fen : 0);
    if (sum > project.total->fen)
        plan.suspects.push_back(
            {row,
             u"done"_s,
             u"over_total"_s,
             SuspectText::tr("Done so far, %1万元, is more than the total investment, %2万元.")
                 .arg(wan(sum), wan(project.total->fen))});
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
        if (isSlip(fen, median))
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
            compareWithLastPeriod(plan, row.row, *before, *std::get<ChangeOf<Project>>(*row.change).after);
        else if (row.outcome == RowOutcome::New && ledger.projects[i].values.total)
            newTotals.emplace_back(row.row, ledger.projects[i].values.total->fen);
        compareWithin(plan, row.row, ledger.projects[i].values);
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
