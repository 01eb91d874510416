#include "ui/matters/matterspage.h"

#include "ui/matters/mattermodel.h"

#include <QCheckBox>
#include <QLocale>

MattersPage::MattersPage(const PageContext &pageContext, QWidget *parent)
    : TablePage(pageContext, new MatterModel(pageContext), Panel::Shown, parent)
{
    view()->setAccessibleName(tr("Matters"));
    setEmptyTexts(tr("No matters yet. Import the list that you have."),
                  tr("Import a ledger…"),
                  tr("No matter matches the filter."));
    buildFilters();
    filters()->setQuickColumns({QStringLiteral("unit"), QStringLiteral("class"), QStringLiteral("state")});
    // What is late stands on top.
    view()->sortByColumn(table().columnByKey(QStringLiteral("deadline")), Qt::AscendingOrder);
}

void MattersPage::buildFilters()
{
    m_openOnly = new QCheckBox(tr("Open matters only"), this);
    m_openOnly->setAccessibleName(m_openOnly->text());
    filterBar()->insertWidget(1, m_openOnly);
    connect(this, &TablePage::filterCleared, m_openOnly, [this] { m_openOnly->setChecked(false); });
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        const auto &model = static_cast<const MatterModel &>(table());
        if (!isOn)
            return rows().setAccept({});
        rows().setAccept([&model](int row) { return !model.record(row).isClosed(); });
    });
}

QString MattersPage::statusText() const
{
    const int late = rows().lateCount();
    if (late == 0)
        return TablePage::statusText();
    return tr("%1 · ■ %2 overdue").arg(TablePage::statusText(), QLocale().toString(late));
}
