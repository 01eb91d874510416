#include "core/supervision/schedulelight.h"

namespace {
struct LightText
{
    Q_DECLARE_TR_FUNCTIONS(Light)
};

constexpr double yellowPoints = 10;
constexpr double redPoints = 30;

enum class LightCause { None, FinishPassed, StartPassed, Pace, Finished };

/// What a light rests on.
struct LightFinding
{
    LightColor color = LightColor::None;
    LightCause cause = LightCause::None;
    int days = 0; ///< since the planned day passed
    double behind = 0; ///< points
};

LightFinding findingOf(const Project &project, QDate today)
{
    if (project.stage == ProjectStage::Ended)
        return {};
    const auto daysSince = [today](const DatePhrase &planned) {
        return static_cast<int>(planned.isDated() ? planned.date.daysTo(today) : 0);
    };
    const bool finished = project.actualFinish.isDated();
    if (!finished && daysSince(project.finish) > 0)
        return {LightColor::Red, LightCause::FinishPassed, daysSince(project.finish), 0};
    if (!finished && !project.actualStart.isDated() && daysSince(project.start) > 0)
        return {LightColor::Red, LightCause::StartPassed, daysSince(project.start), 0};
    const auto pace = paceOf(project);
    if (!pace || !pace->aheadPoints)
        return finished ? LightFinding{LightColor::Green, LightCause::Finished, 0, 0} : LightFinding{};
    const double behind = -*pace->aheadPoints;
    const LightColor color = behind > redPoints ? LightColor::Red
        : behind >= yellowPoints                ? LightColor::Yellow
                                                : LightColor::Green;
    return {color, LightCause::Pace, 0, behind};
}
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
    const LightFinding finding = findingOf(project, today);
    const QString points = QString::number(std::abs(finding.behind), 'f', 1);
    switch (finding.cause) {
    case LightCause::None:
        return {finding.color, {}};
    case LightCause::FinishPassed:
        return {finding.color, LightText::tr("Planned finish passed %n day(s) ago", nullptr, finding.days)};
    case LightCause::StartPassed:
        return {finding.color, LightText::tr("Planned start passed %n day(s) ago", nullptr, finding.days)};
    case LightCause::Finished:
        return {finding.color, LightText::tr("Finished")};
    case LightCause::Pace:
        break;
    }
    return {finding.color,
            finding.behind > 0 ? LightText::tr("Investment %1 points behind schedule").arg(points)
                               : LightText::tr("Investment %1 points ahead of schedule").arg(points)};
}

LightColor lightColorOf(const Project &project, QDate today)
{
    return findingOf(project, today).color;
}
