#include "ui/projects/projectspage.h"

#include "core/supervision/schedulelight.h"
#include "ui/common/addbar.h"
#include "ui/projects/projectcolumns.h"

#include <QCheckBox>

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
    buildFilters();
    filters()->setQuickColumns({QStringLiteral("light"), QStringLiteral("stage"), QStringLiteral("level")});
    view()->sortByColumn(table().columnByKey(QStringLiteral("name")), Qt::AscendingOrder);
}

void ProjectsPage::buildFilters()
{
    m_redOnly = new QCheckBox(tr("Red lights only"), this);
    m_redOnly->setAccessibleName(m_redOnly->text());
    filterBar()->insertWidget(1, m_redOnly);
    connect(this, &TablePage::filterCleared, m_redOnly, [this] { m_redOnly->setChecked(false); });
    connect(m_redOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        const auto &model = static_cast<const RecordModel<Project> &>(table());
        if (!isOn)
            return rows().setAccept({});
        rows().setAccept([this, &model](int row) {
            return lightOf(model.record(row), context().today.day()).color == LightColor::Red;
        });
    });
}

void ProjectsPage::addRecord()
{
    m_add->ask();
}
