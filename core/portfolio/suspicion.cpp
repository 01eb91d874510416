#include "core/portfolio/suspicion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct SuspicionText
{
    Q_DECLARE_TR_FUNCTIONS(Suspects)
};

/// 万 for 亿 is a factor of 10,000; figures rarely move a thousandfold otherwise.
constexpr double slipAtLeast = 2000;
constexpr double slipAtMost = 50000;

QString wan(qint64 fen)
{
    return shownIn(fen, MoneyUnit::WanYuan);
}
} // namespace

bool isUnitSlip(qint64 fen, qint64 otherFen)
{
    if (fen <= 0 || otherFen <= 0)
        return false;
    const auto [low, high] = std::minmax(fen, otherFen);
    const double factor = static_cast<double>(high) / static_cast<double>(low);
    return factor >= slipAtLeast && factor <= slipAtMost;
}

std::vector<Suspicion> suspicionsAgainst(const Project &before, const Project &after)
{
    const std::pair<QString, std::optional<Money> Project::*> fields[] = {{u"total"_s, &Project::total},
                                                                          {u"before"_s, &Project::before},
                                                                          {u"plan"_s, &Project::plan},
                                                                          {u"done"_s, &Project::done}};
    std::vector<Suspicion> found;
    for (const auto &[field, member] : fields)
        if (before.*member && after.*member && isUnitSlip((before.*member)->fen, (after.*member)->fen))
            found.push_back(
                {Suspicion::Kind::UnitSlip,
                 field,
                 SuspicionText::tr("%1万元 stood here, now %2万元: 万 and 亿 may have been mixed up.")
                     .arg(wan((before.*member)->fen), wan((after.*member)->fen))});
    const bool sameYear = !before.figuresAsOf.isValid() || !after.figuresAsOf.isValid()
        || before.figuresAsOf.year() == after.figuresAsOf.year();
    const bool older = before.figuresAsOf.isValid() && after.figuresAsOf < before.figuresAsOf;
    if (sameYear && !older && before.done && after.done && after.done->fen < before.done->fen)
        found.push_back({Suspicion::Kind::Decreased,
                         u"done"_s,
                         SuspicionText::tr("The year's cumulative figure fell from %1万元 to %2万元.")
                             .arg(wan(before.done->fen), wan(after.done->fen))});
    return found;
}

std::vector<Suspicion> suspicionsWithin(const Project &project)
{
    if (!project.total || !project.done || project.total->isAbout() || project.done->isAbout())
        return {};
    const qint64 sum
        = project.done->fen + (project.before && !project.before->isAbout() ? project.before->fen : 0);
    if (sum <= project.total->fen)
        return {};
    return {{Suspicion::Kind::OverTotal,
             u"done"_s,
             SuspicionText::tr("Done so far, %1万元, is more than the total investment, %2万元.")
                 .arg(wan(sum), wan(project.total->fen))}};
}

std::vector<Suspicion> newSuspicions(const Project &before, const Project &after)
{
    std::vector<Suspicion> found = suspicionsAgainst(before, after);
    if (suspicionsWithin(before).empty())
        for (Suspicion &within : suspicionsWithin(after))
            found.push_back(std::move(within));
    return found;
}
