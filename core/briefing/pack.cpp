#include "core/briefing/pack.h"

#include "core/briefing/packfacts.h"
#include "core/briefing/packwords.h"
#include "core/calendar/workcalendar.h"

using namespace Qt::StringLiterals;

namespace {
QString calendarNote(const WorkCalendar &calendar, QDate day)
{
    return calendar.covers(day.year()) ? QString()
                                       : u"%1年放假安排尚未导入，工作日暂按普通周末计算"_s.arg(day.year());
}

QString compilerOf(const PackFacts &facts)
{
    const QString &asked = facts.request().compiledBy;
    return asked.isEmpty() ? facts.workspace().office().name : asked;
}

Cover coverOf(const Document &document, const PackFacts &facts, const WorkCalendar &calendar)
{
    Cover cover;
    cover.title = document.title;
    if (!facts.scope().isEmpty())
        cover.subtitle.append(facts.scope());
    cover.subtitle.append(document.asOfText);
    cover.subtitle.append(u"项目%1项 · 超期督办事项%2件 · 超期节点%3个"_s.arg(facts.projects().size())
                              .arg(mattersOn(facts.overdue(ListKind::Matters)))
                              .arg(facts.overdue(ListKind::Nodes).size()));
    if (const QString compiler = compilerOf(facts); !compiler.isEmpty())
        cover.foot.append(compiler);
    cover.foot.append(longDay(facts.asOf()));
    if (const QString note = calendarNote(calendar, facts.asOf()); !note.isEmpty())
        cover.foot.append(note);
    return cover;
}

void addPart(Document &document, PackPart part, const PackFacts &facts, const WorkCalendar &calendar)
{
    switch (part) {
    case PackPart::Cover:
        document.blocks.push_back(coverOf(document, facts, calendar));
        break;
    case PackPart::Contents:
        document.blocks.push_back(PageBreak{});
        document.blocks.push_back(Contents{u"目　录"_s});
        break;
    case PackPart::Overall:
        addOverall(document, facts);
        break;
    case PackPart::Overdue:
        addOverdueByUnit(document, facts);
        break;
    case PackPart::OverdueByLeader:
        addOverdueByLeader(document, facts);
        break;
    case PackPart::DueThisWeek:
        addDueThisWeek(document, facts);
        break;
    case PackPart::Lights:
        addLights(document, facts);
        break;
    case PackPart::Obstacles:
        addObstacles(document, facts);
        break;
    case PackPart::Projects:
        addProjectTable(document, facts);
        break;
    case PackPart::ProjectSheets:
        addProjectSheets(document, facts);
        break;
    }
}
} // namespace

std::vector<PackPart> PackRequest::usualParts()
{
    std::vector<PackPart> parts;
    for (const auto &word : Words<PackPart>::list)
        if (word.value != PackPart::OverdueByLeader && word.value != PackPart::ProjectSheets)
            parts.push_back(word.value);
    return parts;
}

Document composePack(const Workspace &workspace, const WorkCalendar &calendar, const PackRequest &request)
{
    const PackFacts facts(workspace, request);
    Document document;
    document.title = u"重点项目周例会汇报材料"_s;
    document.subject = compilerOf(facts);
    document.asOf = request.asOf;
    document.asOfText = asOfText(request.asOf);
    if (workspace.office().sample)
        document.sampleLabel = u"示例数据"_s;
    for (const PackPart part : request.parts) {
        document.parts.push_back(document.blocks.size());
        addPart(document, part, facts, calendar);
    }
    return document;
}
