#include "ui/shell/pagekinds.h"

#include "ui/alerts/stagelistpage.h"
#include "ui/exchange/importpage.h"
#include "ui/history/historypage.h"
#include "ui/matters/matterspage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/projects/projectspage.h"
#include "ui/settings/settingspage.h"
#include "ui/units/peoplepage.h"
#include "ui/units/unitspage.h"

using namespace Qt::StringLiterals;

namespace {
template <typename NewPage>
Page *makePage(const PageNeeds &needs, QWidget *parent)
{
    return new NewPage(needs.context, parent);
}

Page *makePack(const PageNeeds &needs, QWidget *parent)
{
    return new PackPage(needs.context, needs.services.writePack, parent);
}

Page *makeSettings(const PageNeeds &needs, QWidget *parent)
{
    return new SettingsPage(needs.context, needs.preferences, parent);
}

template <StageListTable::Which which>
Page *makeStageList(const PageNeeds &needs, QWidget *parent)
{
    return new StageListPage(needs.context, which, parent);
}
} // namespace

std::vector<PageKind> pageKinds()
{
    using enum PageKind::Group;
    constexpr auto overdue = StageListTable::Which::Overdue;
    constexpr auto due = StageListTable::Which::DueThisWeek;
    return {
        {u"overview"_s, OverviewPage::tr("Overview"), u"overview"_s, Main, makePage<OverviewPage>},
        {u"projects"_s, ProjectsPage::tr("Projects"), u"projects"_s, Main, makePage<ProjectsPage>},
        {u"meetings"_s, MeetingsPage::tr("Meetings"), u"meeting"_s, Main, makePage<MeetingsPage>},
        {u"matters"_s, MattersPage::tr("Matters"), u"matter"_s, Main, makePage<MattersPage>},
        {u"units"_s, UnitsPage::tr("Units"), u"unit"_s, Main, makePage<UnitsPage>},
        {u"people"_s, PeoplePage::tr("People"), u"person"_s, Main, makePage<PeoplePage>},
        {u"pack"_s, PackPage::tr("Briefing pack"), u"pack"_s, Main, makePack},
        {u"import"_s, ImportPage::tr("Import a ledger"), u"import"_s, Main, makePage<ImportPage>},
        {u"history"_s, HistoryPage::tr("History"), u"history"_s, Main, makePage<HistoryPage>},
        {u"settings"_s, SettingsPage::tr("Settings"), u"settings"_s, Foot, makeSettings},
        {u"overdue"_s, StageListPage::tr("Overdue"), u"list"_s, Lists, makeStageList<overdue>},
        {u"due"_s, StageListPage::tr("Due this week"), u"list"_s, Lists, makeStageList<due>},
    };
}
