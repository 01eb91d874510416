// 一项目一页: what a leader asks of one project.

#include "core/briefing/packfacts.h"
#include "core/briefing/packwords.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace {
using SheetCell = PageTable::Cell;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString withUnit(const std::optional<Money> &money)
{
    const QString text = wanText(money);
    return !money || money->isAbout() || money->isAtLeast() ? text : text + u"万元"_s;
}

PageTable factsOf(const Project &project, const PackFacts &facts)
{
    const auto person = [&](PersonId id) { return orDash(personName(facts.workspace(), id)); };
    const Light light = lightOf(project, facts.asOf());
    const QString reason = lightReason(project, facts.asOf());
    const std::array pairs{
        std::pair(u"责任单位"_s, facts.unitName(project.unit)),
        std::pair(u"责任人"_s, person(project.person)),
        std::pair(u"包联领导"_s, person(project.leader)),
        std::pair(u"项目级别"_s, orDash(project.level.join(u'、'))),
        std::pair(u"总投资"_s, withUnit(project.total)),
        std::pair(u"年度计划"_s, withUnit(project.plan)),
        std::pair(u"累计完成"_s, withUnit(project.done)),
        std::pair(u"较序时"_s, paceSentence(project)),
        std::pair(u"计划开工"_s, shortDay(project.start, facts.asOf())),
        std::pair(u"计划竣工"_s, shortDay(project.finish, facts.asOf())),
        std::pair(u"建设规模"_s, orDash(project.scale)),
        std::pair(u"红黄绿灯"_s,
                  reason.isEmpty() ? lightText(light.color)
                                   : u"%1（%2）"_s.arg(lightText(light.color), reason)),
    };
    PageTable table;
    table.rules = PageTable::Rules::Grid;
    table.columns = {{{}, 26}, {{}, 48}, {{}, 26}, {{}, 56}};
    for (size_t i = 0; i < pairs.size(); i += 2)
        table.rows.push_back({SheetCell{pairs[i].first, {}, true},
                              SheetCell{pairs[i].second},
                              SheetCell{pairs[i + 1].first, {}, true},
                              SheetCell{pairs[i + 1].second}});
    return table;
}

QString openStages(const Project &project, const PackFacts &facts)
{
    QStringList lines;
    for (const Matter *matter : facts.matters())
        if (matter->project == project.id && !matter->isClosed())
            lines.append(u"%1（%2）"_s.arg(matter->title, orDash(matter->code)));
    return lines.join(u'；');
}

void addSheet(Document &document, const Project &project, const PackFacts &facts)
{
    const QDate day = project.figuresAsOf.isValid() ? project.figuresAsOf : facts.asOf();
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(
        Heading{1, project.name, project.name, u"（一项目一页　%1）"_s.arg(asOfText(day)), 3});
    document.blocks.push_back(factsOf(project, facts));
    static constexpr std::array<QStringView, 4> ordinals{u"一", u"二", u"三", u"四"};
    size_t section = 0;
    for (const auto &[title, text] : {std::pair(u"形象进度"_s, project.progress),
                                      std::pair(u"存在问题"_s, project.obstacle),
                                      std::pair(u"下步计划"_s, project.next),
                                      std::pair(u"未办结督办事项"_s, openStages(project, facts))}) {
        if (tidied(text).isEmpty())
            continue;
        document.blocks.push_back(Heading{2, ordinals[section++].toString() + u"、"_s + title});
        document.blocks.push_back(Paragraph{text});
    }
}
} // namespace

void addProjectSheets(Document &document, const PackFacts &facts)
{
    const auto list = facts.withLight(LightColor::Red);
    if (list.empty())
        return;
    // One line in the contents for all of them.
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Heading{1, {}, u"一项目一页（%1项）"_s.arg(list.size())});
    for (const Project *project : list)
        addSheet(document, *project, facts);
}
