#pragma once

#include "ui/common/grouprow.h"
#include "ui/common/rowarrangement.h"

#include <QAbstractProxyModel>
#include <QSet>

/// The rows of a table that hold every typed word and meet every condition, in the order of one column, with
/// a row above each group if they are grouped. Faster than QSortFilterProxyModel where it matters here: what
/// is searched and sorted is read ahead, and filtering 100,000 rows tells the view once instead of row by
/// row.
class RowFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using Accept = RowArrangement::Accept;

    explicit RowFilter(RecordTable &table, QObject *parent = nullptr);

    /// Rows stay whose searched columns hold all these words, or begin with these letters as one reads them.
    void setWords(const QString &typing);
    /// Beside the words; an empty function lets every row through.
    void setAccept(Accept accept);
    void setConditions(const std::vector<FieldCondition> &conditions);
    const std::vector<FieldCondition> &conditions() const { return m_arrangement.conditions; }
    void setSearchedColumns(const std::vector<int> &columns);
    bool isNarrowed() const;
    /// Applies the filter again after what `accept` asks has changed.
    void rebuild();
    /// Reads what typing and sorting will need, in the pauses.
    void readAhead();

    /// Groups rows by what this column says; -1 for no groups.
    void setGroupColumn(int column);
    int groupColumn() const { return m_arrangement.groupColumn; }
    bool isGroup(int row) const;
    int groupRowOf(const QString &title) const; ///< -1 when there is no such group
    void setCollapsed(int groupRow, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    /// Opens the group of a row that is hidden in it. Whether the row is shown now.
    bool expandTo(int sourceRow);

    int recordCount() const { return m_records; } ///< also those in collapsed groups
    int lateCount() const; ///< of these, as far as it is known
    qint64 amountOf(int column) const; ///< of these, in 分; searched columns only
    TableReading &reading() { return m_reading; }

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_arrangement.sortColumn; }
    Qt::SortOrder sortOrder() const { return m_arrangement.sortOrder; }

private:
    /// A source row, or the row above a group as ~group.
    using Entry = int;

    void fill();
    void place();
    void forgetTallies() { m_isTallied = false; }
    const std::vector<RowArrangement::Tally> &tallies() const;
    GroupRow groupRow(int group) const;
    QString groupText(int group, int column) const;
    QVariant groupData(int group, int column, int role) const;
    bool isCollapsed(int group) const { return m_collapsed.contains(m_arrangement.groupTitle(group)); }

    int groupOfEntry(Entry entry) const { return entry < 0 ? ~entry : m_arrangement.groupOf(entry); }
    bool comesBefore(Entry a, Entry b) const;
    void insertEntry(Entry entry);
    void insertEntryAt(int row, Entry entry);
    void removeEntries(int first, int count);
    void show(int sourceRow);
    void hide(int sourceRow, int group);
    void moveToItsPlace(int sourceRow);
    void moveIntoGroup(int sourceRow, int oldGroup, int group);
    void keepGroup(int group, int records);
    void tellGroups();
    void followRow(int sourceRow, const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    void connectTable();
    void takeReset();
    void takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void takeInserted(const QModelIndex &parent, int first, int last);
    void takeLeaving(const QModelIndex &parent, int first, int last);
    void takeRemoved(const QModelIndex &parent, int first, int last);

    RecordTable &m_table;
    TableReading m_reading;
    RowArrangement m_arrangement;
    std::vector<Entry> m_entries; ///< as shown
    std::vector<int> m_places; ///< by source row; -1 = not shown
    QHash<int, int> m_groupPlaces; ///< by group
    QHash<int, int> m_groupSizes; ///< kept records by group
    QSet<QString> m_collapsed; ///< titles
    int m_records = 0;
    mutable std::vector<RowArrangement::Tally> m_tallies;
    mutable bool m_isTallied = false;
};
