#include "ui/shell/desk.h"

#include "ui/alerts/stagelistpage.h"
#include "ui/exchange/importpage.h"
#include "ui/matters/matterspage.h"
#include "ui/projects/projectspage.h"
#include "ui/units/peoplepage.h"
#include "ui/units/unitspage.h"

Desk::Desk(const PageContext &context, const Services &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_counts(new LateCounts(context, this))
{
    buildPages(context, services);
}

template <typename NewPage>
NewPage *Desk::add(NewPage *page)
{
    page->setAccessibleName(page->title());
    m_pages.push_back(page);
    addWidget(page);
    return page;
}

void Desk::buildPages(const PageContext &context, const Services &services)
{
    auto *projects = add(new ProjectsPage(context, this));
    auto *matters = add(new MattersPage(context, this));
    add(new UnitsPage(context, this));
    add(new PeoplePage(context, this));
    add(new PackPage(context, services.writePack, this));
    m_import = add(new ImportPage(context, this));
    for (const auto which : {StageListTable::Which::Overdue, StageListTable::Which::DueThisWeek}) {
        auto *list = add(new StageListPage(context, which, this));
        m_lists.insert(list);
        connect(list,
                &StageListPage::recordAsked,
                this,
                [this, projects, matters](const QUuid &id, bool isMatter) {
                    TablePage *page = isMatter ? static_cast<TablePage *>(matters) : projects;
                    showPage(page->key());
                    page->reveal(id);
                });
    }
    for (TablePage *page : {static_cast<TablePage *>(projects), static_cast<TablePage *>(matters)})
        connect(page, &TablePage::emptyActionTriggered, this, [this] {
            showPage(m_import->key());
            m_import->chooseFile();
        });
}

Page *Desk::page(const QString &key) const
{
    const auto at
        = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page *page) { return page->key() == key; });
    return at == m_pages.end() ? nullptr : *at;
}

Page *Desk::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void Desk::showPage(const QString &key)
{
    if (Page *wanted = page(key); wanted && wanted != currentWidget())
        setCurrentWidget(wanted);
}

QMap<QString, QByteArray> Desk::columns() const
{
    QMap<QString, QByteArray> states;
    for (const Page *page : m_pages)
        if (const QByteArray state = page->columnsState(); !state.isEmpty())
            states.insert(page->key(), state);
    return states;
}

void Desk::restoreColumns(const QMap<QString, QByteArray> &states)
{
    for (Page *page : m_pages)
        page->restoreColumns(states.value(page->key()));
}
