#include "ui/units/unitspage.h"

#include "core/portfolio/register.h"
#include "ui/common/addbar.h"
#include "ui/common/controls.h"
#include "ui/units/mergebar.h"
#include "ui/units/renamebar.h"
#include "ui/units/unitcolumns.h"
#include "ui/units/unitmodel.h"

#include <QCheckBox>

UnitsPage::UnitsPage(const PageContext &pageContext, QWidget *parent)
    : TablePage(pageContext, new UnitModel(pageContext), Panel::Shown, parent)
{
    view()->setAccessibleName(tr("Units"));
    setEmptyTexts(tr("No units yet. An import brings them, or add one by name."),
                  {},
                  tr("No unit matches the filter."));
    buildBars();
    buildButtons();
    hideMerged(true);
    view()->sortByColumn(table().columnByKey(QStringLiteral("name")), Qt::AscendingOrder);
}

void UnitsPage::buildBars()
{
    m_add = new AddBar(tr("Name of the new unit"), tr("Add unit"), this);
    m_rename = new RenameBar(context(), this);
    const auto merge = [this](const QUuid &from, const QUuid &into) {
        return mergeUnits({from}, {into}, context().today.day());
    };
    const auto name = [this](const QUuid &id) { return unitNameOn(context().workspace(), {id}, {}); };
    m_merge = new MergeBar(context(), merge, name, this);
    aboveTable()->addWidget(m_add);
    aboveTable()->addWidget(m_rename);
    aboveTable()->addWidget(m_merge);
    connect(m_add, &AddBar::nameGiven, this, [this](const QString &given) {
        context().perform(
            addUnit(given, context().ids), tr("Add unit %1").arg(given), tr("Added %1.").arg(given));
    });
}

void UnitsPage::buildButtons()
{
    m_withMerged = new QCheckBox(tr("Merged units too"), this);
    m_withMerged->setAccessibleName(m_withMerged->text());
    QPushButton *rename = makeButton(tr("Rename…"), ButtonKind::Normal, this);
    QPushButton *merge = makeButton(tr("Merge two…"), ButtonKind::Normal, this);
    merge->setToolTip(tr("Select two units, then Ctrl+M"));
    filterBar()->insertWidget(1, m_withMerged);
    filterBar()->addWidget(rename);
    filterBar()->addWidget(merge);
    connect(m_withMerged, &QCheckBox::toggled, this, [this](bool isOn) { hideMerged(!isOn); });
    connect(this, &TablePage::filterCleared, m_withMerged, [this] { m_withMerged->setChecked(true); });
    connect(rename, &QPushButton::clicked, this, &UnitsPage::renameCurrent);
    connect(merge, &QPushButton::clicked, this, &UnitsPage::mergeSelected);
}

void UnitsPage::hideMerged(bool isHidden)
{
    const auto &model = static_cast<const UnitModel &>(table());
    if (isHidden)
        rows().setAccept([&model](int row) { return model.record(row).successor.isNull(); });
    else
        rows().setAccept({});
}

void UnitsPage::addRecord()
{
    m_add->ask();
}

void UnitsPage::renameCurrent()
{
    m_merge->hide();
    const QUuid current = view()->currentId();
    if (current.isNull())
        return context().notices.say(
            {Notice::Kind::Information, tr("Select the unit that is renamed first."), {}});
    m_rename->ask({current});
}

void UnitsPage::mergeSelected()
{
    m_rename->hide();
    const std::vector<QUuid> chosen = view()->selectedIds();
    if (chosen.size() != 2)
        return context().notices.say({Notice::Kind::Information,
                                      tr("Select the two units that are one (Ctrl+click), then merge."),
                                      {}});
    m_merge->ask(chosen[1], chosen[0]);
}
