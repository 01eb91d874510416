#pragma once

#include "ui/shell/latecounts.h"
#include "ui/shell/pagekinds.h"

#include <QStackedWidget>

class ImportPage;

/// The pages of one open workspace. A page is made when it is first shown: the window is there before them.
class Desk : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Desk(const PageNeeds &needs, QWidget *parent = nullptr);

    const std::vector<PageKind> &kinds() const { return m_kinds; } ///< in the order of Alt+1 and on
    const PageKind *kind(const QString &key) const;
    bool hasPage(const QString &key) const { return kind(key) != nullptr; }
    Page *page(const QString &key); ///< makes it if it was never shown; null when there is no such page
    Page *currentPage() const;
    QString keyBeside(int steps) const; ///< of the page so many below the current one, round the end
    void showPage(const QString &key);
    void showRecord(const QString &key, const QUuid &id);
    void chooseLedger();
    void readLedger(const QString &path);
    ImportPage &importPage();
    LateCounts &counts() const { return *m_counts; }

    QMap<QString, QByteArray> columns() const; ///< also of pages that were not shown
    void restoreColumns(const QMap<QString, QByteArray> &states);

signals:
    void pageMade(const Page *page);

private:
    Page *make(const PageKind &kind);
    void connectPage(Page *page);
    void showFiltered(const QString &key, const QString &filter);

    PageNeeds m_needs;
    std::vector<PageKind> m_kinds;
    QHash<QString, Page *> m_made;
    QMap<QString, QByteArray> m_columns;
    LateCounts *m_counts;
};
