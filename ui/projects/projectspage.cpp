#include "ui/projects/projectspage.h"

#include "core/domain/lookup.h"
#include "core/supervision/schedulelight.h"
#include "ui/common/addbar.h"
#include "ui/common/icons.h"
#include "ui/projects/projectcolumns.h"
#include "ui/projects/projectsummary.h"

using namespace Qt::StringLiterals;

namespace {
FieldCondition valueCondition(const QString &column, const QString &key, const QString &title)
{
    FieldCondition condition;
    condition.column = column;
    condition.values.push_back({key, title});
    return condition;
}

FieldCondition dayCondition(const QString &column, QDate from, QDate to)
{
    FieldCondition condition;
    condition.column = column;
    condition.from = from.toJulianDay();
    condition.to = to.toJulianDay();
    return condition;
}
} // namespace

ProjectsPage::ProjectsPage(const PageContext &pageContext, QWidget *parent)
    : TablePage(pageContext,
                new RecordModel<Project>(pageContext, &Project::name, projectColumns(pageContext)),
                Panel::Shown,
                parent)
    , m_add(new AddBar(tr("Name of the new project"), tr("Add project"), this))
{
    view()->setAccessibleName(tr("Projects"));
    setEmptyTexts(tr("No projects yet. Import the ledger that you have, or add one by name."),
                  tr("Import a ledger…"),
                  tr("No project matches the filter."));
    aboveTable()->addWidget(m_add);
    connect(m_add, &AddBar::nameGiven, this, [this](const QString &name) {
        context().perform(
            addProject(name, context().ids), tr("Add project %1").arg(name), tr("Added %1.").arg(name));
    });
    buildActions();
    buildPanel();
    filters()->setQuickColumns({u"light"_s, u"stage"_s, u"level"_s});
    filters()->setGroupColumn(table().columnByKey(u"unit"_s));
    // What is furthest behind stands on top of its unit.
    view()->sortByColumn(table().columnByKey(u"pace"_s), Qt::AscendingOrder);
}

void ProjectsPage::buildActions()
{
    auto *ledger = new QAction(lineIcon(u"import"_s), tr("Import a ledger…"), this);
    auto *add = new QAction(onAccentIcon(u"plus"_s), tr("New project"), this);
    connect(ledger, &QAction::triggered, this, &TablePage::emptyActionTriggered);
    connect(add, &QAction::triggered, this, &ProjectsPage::addRecord);
    m_actions = {ledger, add};
}

void ProjectsPage::buildPanel()
{
    auto *summary = new ProjectSummary(context(), panel());
    panel()->addFirstTab(summary, tr("Summary"));
    panel()->setTabTitle(panel()->fields(), tr("All fields"));
    connect(panel(), &DetailPanel::recordShown, summary, &ProjectSummary::showProject);
    connect(summary, &ProjectSummary::recordAsked, this, &Page::recordAsked);
}

void ProjectsPage::addRecord()
{
    m_add->ask();
}

QString ProjectsPage::statusText() const
{
    const auto &projects = context().workspace().all<Project>();
    const auto isPart = [](const Ref<Project> &project) { return static_cast<bool>(project->bundle); };
    const auto parts = static_cast<int>(std::count_if(projects.begin(), projects.end(), isPart));
    return parts == 0 ? tr("%1 · a bundle counts as one").arg(TablePage::statusText())
                      : tr("%1 · with %n part(s) of bundles", nullptr, parts).arg(TablePage::statusText());
}

std::vector<FieldCondition> ProjectsPage::conditionsOf(const QString &what, const QString &value) const
{
    const QDate today = context().today.day();
    const QDate since = QDate::fromString(value, Qt::ISODate);
    const QString red = wordFor(LightColor::Red);
    if (what == u"red" && since.isValid())
        return {dayCondition(u"late_since"_s, since.addDays(1), today)};
    if (what == u"red")
        return {valueCondition(u"light"_s, red, red)};
    if (what == u"started" && since.isValid())
        return {dayCondition(u"actual_start"_s, since.addDays(1), today)};
    if (what == u"unstarted")
        return {valueCondition(u"standing"_s, unstartedWord(), unstartedWord())};
    if (what == u"unit") {
        const Unit *unit = context().workspace().find(UnitId{QUuid(value)});
        FieldCondition condition = valueCondition(u"unit"_s, value, unit ? unit->name : QString());
        // Its number counts what still names a unit that it came from.
        for (const Ref<Unit> &former : context().workspace().all<Unit>())
            if (unit && former->id != unit->id && currentUnit(context().workspace(), former->id) == unit)
                condition.values.push_back({former->id.value.toString(QUuid::WithoutBraces), former->name});
        return {condition};
    }
    return {};
}

void ProjectsPage::applyFilter(const QString &filter)
{
    const qsizetype colon = filter.indexOf(u':');
    const QString what = filter.left(colon);
    const QString value = colon < 0 ? QString() : filter.mid(colon + 1);
    filters()->clear();
    rows().setAccept({});
    filters()->setConditions(conditionsOf(what, value));
    if (what == u"planned")
        view()->sortByColumn(table().columnByKey(u"pace"_s), Qt::AscendingOrder);
    focusContent();
}
