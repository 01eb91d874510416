#pragma once

#include "core/briefing/page.h"
#include "core/supervision/latelist.h"

/// The sections of a pack in the order in which leaders read them.
enum class PackPart { Overdue, DueThisWeek, Projects };

template <>
struct Words<PackPart>
{
    static constexpr std::array list{
        Word<PackPart>{PackPart::Overdue, "overdue", QT_TRANSLATE_NOOP("Word", "Overdue list"), u"超期清单"},
        Word<PackPart>{PackPart::DueThisWeek, "due", QT_TRANSLATE_NOOP("Word", "Due this week"), u"本周到期"},
        Word<PackPart>{
            PackPart::Projects, "projects", QT_TRANSLATE_NOOP("Word", "Project table"), u"项目一览"},
    };
};

struct PackRequest
{
    QDate asOf;
    std::vector<PackPart> parts{PackPart::Overdue, PackPart::DueThisWeek, PackPart::Projects};
};

/// 汇报材料包 as pages, from one consistent workspace: cover, contents, and the parts that are asked for.
/// A paper for Chinese leaders: its words are Chinese in every language of the program.
Document composePack(const Workspace &workspace, const WorkCalendar &calendar, const PackRequest &request);
