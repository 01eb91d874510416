#pragma once

#include "ui/common/page.h"
#include "ui/shell/latecounts.h"
#include "ui/shell/services.h"

#include <QStackedWidget>

class ImportPage;

/// All pages of one open workspace.
class Desk : public QStackedWidget
{
    Q_OBJECT

public:
    Desk(const PageContext &context, const Services &services, QWidget *parent = nullptr);

    const std::vector<Page *> &pages() const { return m_pages; } ///< in the order of the navigation
    bool isList(const Page &page) const { return m_lists.contains(&page); } ///< stands under "Lists"
    Page *page(const QString &key) const;
    Page *currentPage() const;
    void showPage(const QString &key);
    ImportPage &importPage() const { return *m_import; }
    LateCounts &counts() const { return *m_counts; }

    QMap<QString, QByteArray> columns() const;
    void restoreColumns(const QMap<QString, QByteArray> &states);

private:
    template <typename NewPage>
    NewPage *add(NewPage *page);
    void buildPages(const PageContext &context, const Services &services);

    std::vector<Page *> m_pages;
    QSet<const Page *> m_lists;
    ImportPage *m_import = nullptr;
    LateCounts *m_counts;
};
