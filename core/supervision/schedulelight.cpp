#include "core/supervision/schedulelight.h"

namespace {
struct LightText
{
    Q_DECLARE_TR_FUNCTIONS(Light)
};

constexpr double yellowPoints = 10;
constexpr double redPoints = 30;
} // namespace

std::optional<Pace> paceOf(const Project &project)
{
    if (!project.plan || project.plan->fen <= 0 || !project.done)
        return std::nullopt;
    Pace pace;
    pace.ratio = static_cast<double>(project.done->fen) / static_cast<double>(project.plan->fen);
    if (project.figuresAsOf.isValid())
        pace.aheadPoints = pace.ratio * 100.0 - project.figuresAsOf.month() * 100.0 / 12.0;
    return pace;
}

Light lightOf(const Project &project, QDate today)
{
    if (project.stage == ProjectStage::Ended)
        return {};
    const bool finished = project.actualFinish.isDated();
    if (!finished && project.finish.isDated() && project.finish.date < today)
        return {LightColor::Red,
                LightText::tr("Planned finish passed %n day(s) ago",
                              nullptr,
                              static_cast<int>(project.finish.date.daysTo(today)))};
    if (!finished && !project.actualStart.isDated() && project.start.isDated() && project.start.date < today)
        return {LightColor::Red,
                LightText::tr("Planned start passed %n day(s) ago",
                              nullptr,
                              static_cast<int>(project.start.date.daysTo(today)))};
    const auto pace = paceOf(project);
    if (!pace || !pace->aheadPoints)
        return finished ? Light{LightColor::Green, LightText::tr("Finished")} : Light{};
    const double behind = -*pace->aheadPoints;
    const QString points = QString::number(std::abs(behind), 'f', 1);
    if (behind > redPoints)
        return {LightColor::Red, LightText::tr("Investment %1 points behind schedule").arg(points)};
    if (behind >= yellowPoints)
        return {LightColor::Yellow, LightText::tr("Investment %1 points behind schedule").arg(points)};
    return {LightColor::Green,
            behind > 0 ? LightText::tr("Investment %1 points behind schedule").arg(points)
                       : LightText::tr("Investment %1 points ahead of schedule").arg(points)};
}
