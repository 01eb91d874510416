#include "ui/units/peoplepage.h"

#include "core/portfolio/register.h"
#include "ui/common/addbar.h"
#include "ui/common/controls.h"
#include "ui/common/recordmodel.h"
#include "ui/units/mergebar.h"
#include "ui/units/unitcolumns.h"

PeoplePage::PeoplePage(const PageContext &pageContext, QWidget *parent)
    : TablePage(pageContext,
                new RecordModel<Person>(pageContext, &Person::name, personColumns(pageContext)),
                Panel::Shown,
                parent)
{
    view()->setAccessibleName(tr("People"));
    setEmptyTexts(tr("No people yet. An import brings them, or add one by name."),
                  {},
                  tr("No person matches the filter."));
    buildBars();
    view()->sortByColumn(table().columnByKey(QStringLiteral("name")), Qt::AscendingOrder);
}

void PeoplePage::buildBars()
{
    m_add = new AddBar(tr("Name of the new person"), tr("Add person"), this);
    const auto merge = [](const QUuid &from, const QUuid &into) { return mergePeople({from}, {into}); };
    const auto name = [this](const QUuid &id) { return personName(context().workspace(), {id}); };
    m_merge = new MergeBar(context(), merge, name, this);
    aboveTable()->addWidget(m_add);
    aboveTable()->addWidget(m_merge);
    QPushButton *mergeTwo = makeButton(tr("Merge two…"), ButtonKind::Normal, this);
    mergeTwo->setToolTip(tr("Select two people, then Ctrl+M"));
    filterBar()->addWidget(mergeTwo);
    connect(mergeTwo, &QPushButton::clicked, this, &PeoplePage::mergeSelected);
    connect(m_add, &AddBar::nameGiven, this, [this](const QString &given) {
        context().perform(
            addPerson(given, context().ids), tr("Add person %1").arg(given), tr("Added %1.").arg(given));
    });
}

void PeoplePage::addRecord()
{
    m_add->ask();
}

void PeoplePage::mergeSelected()
{
    const std::vector<QUuid> chosen = view()->selectedIds();
    if (chosen.size() != 2)
        return context().notices.say(
            {Notice::Kind::Information,
             tr("Select the two entries that are one person (Ctrl+click), then merge."),
             {}});
    m_merge->ask(chosen[1], chosen[0]);
}
