#include "ui/alerts/stagelistpage.h"

#include <QLocale>

StageListPage::StageListPage(const PageContext &pageContext, StageListTable::Which which, QWidget *parent)
    : TablePage(pageContext, new StageListTable(pageContext, which), Panel::Absent, parent)
    , m_which(which)
{
    view()->setAccessibleName(title());
    if (which == StageListTable::Which::Overdue)
        setEmptyTexts(tr("Nothing is overdue."), {}, tr("No overdue stage matches the filter."));
    else
        setEmptyTexts(tr("Nothing more is due this week."), {}, tr("No stage matches the filter."));
    connect(view(), &QAbstractItemView::activated, this, &StageListPage::openCurrent);
}

QString StageListPage::key() const
{
    return m_which == StageListTable::Which::Overdue ? QStringLiteral("overdue") : QStringLiteral("due");
}

QString StageListPage::title() const
{
    return m_which == StageListTable::Which::Overdue ? tr("Overdue") : tr("Due this week");
}

QString StageListPage::statusText() const
{
    const auto &list = static_cast<const StageListTable &>(table());
    return tr("%1 · %2 matters among them").arg(TablePage::statusText(), QLocale().toString(list.matters()));
}

void StageListPage::openCurrent()
{
    const QModelIndex current = view()->currentIndex();
    if (!current.isValid())
        return;
    const auto &list = static_cast<const StageListTable &>(table());
    const StageListTable::Row &row = list.row(rows().mapToSource(current).row());
    emit recordAsked(row.isMatter ? QStringLiteral("matters") : QStringLiteral("projects"), row.id);
}
