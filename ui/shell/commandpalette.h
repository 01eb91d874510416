#pragma once

#include "core/portfolio/search.h"
#include "ui/common/pagecontext.h"

#include <QFrame>
#include <QStandardItemModel>

class LateCounts;
class QListView;
class QMenuBar;
class SearchBox;

/// What the search box finds, in a list below it: records of every kind and every command of the menus. Not
/// modal; the keys go to the box.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(SearchBox &box, const QMenuBar &menus, QWidget *window);

    /// From now on finds this workspace's records, until `forget`.
    void search(const PageContext &context, const LateCounts &counts);
    void forget();
    void open();

    QListView *list() const { return m_list; }
    bool isReady() const { return m_index && m_isReady && !m_isPreparing; } ///< finds what stands now

signals:
    void recordChosen(const QString &pageKey, const QUuid &id);
    void left(); ///< by Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void prepare();
    void find();
    void addGroup(const FoundGroup &group);
    void addRecord(FoundKind kind, const QUuid &id);
    void addCommands(const QString &query);
    void addHeading(const QString &title, int hidden);
    void move(int steps);
    void choose(const QModelIndex &index);
    void place();
    void close();

    SearchBox &m_box;
    const QMenuBar &m_menus;
    std::optional<PageContext> m_context; ///< nothing while no workspace is open
    const LateCounts *m_counts = nullptr;
    std::shared_ptr<const SearchIndex> m_index;
    bool m_isReady = false;
    bool m_isPreparing = false;
    int m_workspaces = 0; ///< counts them, so that a late answer for an earlier one is not taken
    QStandardItemModel m_found;
    QListView *m_list;
};
