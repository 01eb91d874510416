#include "core/briefing/packwords.h"

using namespace Qt::StringLiterals;

QString longDay(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString shortDay(const DatePhrase &phrase, QDate asOf)
{
    if (!phrase.text.isEmpty())
        return phrase.text;
    if (!phrase.isDated())
        return u"—"_s;
    const QString day = u"%1月%2日"_s.arg(phrase.date.month()).arg(phrase.date.day());
    return phrase.date.year() == asOf.year() ? day : QString::number(phrase.date.year()) + u'年' + day;
}

QString asOfText(QDate day)
{
    return u"截至"_s + longDay(day);
}

QString stageText(const StageOnList &entry)
{
    if (entry.kind == StageOnList::Kind::Node)
        return entry.node == StageOnList::Node::Start ? u"计划开工"_s : u"计划竣工"_s;
    switch (entry.deadline->stage) {
    case DeadlineStage::Deploy:
        return u"当日部署"_s;
    case DeadlineStage::Feedback:
        return u"3日反馈"_s;
    case DeadlineStage::Resolve:
        return u"7日"_s;
    case DeadlineStage::Month:
        return u"一个月"_s;
    case DeadlineStage::Plan:
        return u"计划节点"_s;
    }
    return {};
}

QString titleOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->title : entry.project->name;
}

QString codeOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->code : entry.project->code;
}

QString wanText(const std::optional<Money> &money)
{
    if (!money)
        return u"—"_s;
    return money->isAbout() || money->isAtLeast() ? money->text : shownIn(money->fen, MoneyUnit::WanYuan);
}

QString yiText(qint64 fen)
{
    return QString::number(static_cast<double>(fen) / 1e10, 'f', 2) + u"亿元"_s;
}

QString pointsText(const Project &project)
{
    const auto pace = paceOf(project);
    if (!pace || !pace->aheadPoints)
        return u"—"_s;
    const QString points = QString::number(std::abs(*pace->aheadPoints), 'f', 1);
    return (*pace->aheadPoints < 0 ? u"−"_s : u"+"_s) + points;
}

QString paceSentence(const Project &project)
{
    const auto pace = paceOf(project);
    if (!pace || !pace->aheadPoints)
        return u"—"_s;
    return (*pace->aheadPoints < 0 ? u"滞后%1个百分点"_s : u"超前%1个百分点"_s)
        .arg(QString::number(std::abs(*pace->aheadPoints), 'f', 1));
}

QString lightText(LightColor color)
{
    switch (color) {
    case LightColor::Red:
        return u"■ 红灯"_s;
    case LightColor::Yellow:
        return u"▲ 黄灯"_s;
    case LightColor::Green:
        return u"● 绿灯"_s;
    case LightColor::None:
        return u"○ 未评"_s;
    }
    return {};
}

QString lightReason(const Project &project, QDate today)
{
    if (lightOf(project, today).color == LightColor::None)
        return {};
    const bool isFinished = project.actualFinish.isDated();
    if (!isFinished && project.finish.isDated() && project.finish.date < today)
        return u"计划竣工已过%1天"_s.arg(project.finish.date.daysTo(today));
    if (!isFinished && !project.actualStart.isDated() && project.start.isDated()
        && project.start.date < today)
        return u"计划开工已过%1天"_s.arg(project.start.date.daysTo(today));
    const auto pace = paceOf(project);
    return pace && pace->aheadPoints ? u"投资"_s + paceSentence(project) : u"已竣工"_s;
}
