#pragma once

#include "core/briefing/page.h"
#include "core/domain/units.h"

class WorkCalendar;
class Workspace;

/// The parts of a pack, in the order in which leaders read them.
enum class PackPart {
    Cover,
    Contents,
    Overall,
    Overdue,
    OverdueByLeader,
    DueThisWeek,
    Lights,
    Obstacles,
    Projects,
    ProjectSheets
};

template <>
struct Words<PackPart>
{
    using enum PackPart;
    static constexpr std::array list{
        Word<PackPart>{Cover, "cover", QT_TRANSLATE_NOOP("Word", "Cover"), u"封面"},
        Word<PackPart>{Contents, "contents", QT_TRANSLATE_NOOP("Word", "Contents"), u"目录"},
        Word<PackPart>{Overall, "overall", QT_TRANSLATE_NOOP("Word", "Overall situation"), u"总体情况"},
        Word<PackPart>{
            Overdue, "overdue", QT_TRANSLATE_NOOP("Word", "Overdue list (by unit)"), u"超期清单(按单位)"},
        Word<PackPart>{OverdueByLeader,
                       "leaders",
                       QT_TRANSLATE_NOOP("Word", "Overdue list (by leader)"),
                       u"超期清单(按领导)"},
        Word<PackPart>{DueThisWeek, "due", QT_TRANSLATE_NOOP("Word", "Due this week"), u"本周到期"},
        Word<PackPart>{
            Lights, "lights", QT_TRANSLATE_NOOP("Word", "Red and yellow light projects"), u"红灯、黄灯项目"},
        Word<PackPart>{
            Obstacles, "obstacles", QT_TRANSLATE_NOOP("Word", "Projects in difficulty"), u"推进困难项目"},
        Word<PackPart>{Projects, "projects", QT_TRANSLATE_NOOP("Word", "Project table"), u"项目一览"},
        Word<PackPart>{
            ProjectSheets, "sheets", QT_TRANSLATE_NOOP("Word", "One project a page"), u"一项目一页"},
    };
};

struct PackRequest
{
    QDate asOf;
    std::vector<PackPart> parts = usualParts(); ///< in this order
    UnitId unit = {}; ///< null = all units
    QString compiledBy = {}; ///< on the cover; empty = the file's office

    /// All but the list by leader, which says the same as the one by unit in another order, and the sheets,
    /// which take a page a project.
    static std::vector<PackPart> usualParts();
};

/// 汇报材料包 as pages, from one consistent workspace; each part is one part of the document. A paper for
/// Chinese leaders: its words are Chinese in every language of the program.
Document composePack(const Workspace &workspace, const WorkCalendar &calendar, const PackRequest &request);
