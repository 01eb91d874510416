#pragma once

#include "ui/common/recordtable.h"

#include <QAbstractProxyModel>

/// The rows of a table that hold every typed word, in the order of one column. Faster than
/// QSortFilterProxyModel where it matters here: sort keys are kept, and filtering 100,000 rows tells the view
/// once instead of row by row.
class RowFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using Accept = std::function<bool(int sourceRow)>;

    explicit RowFilter(RecordTable &table, QObject *parent = nullptr);

    /// Rows stay whose searched columns hold all these words.
    void setWords(const QString &typing);
    /// Beside the words; an empty function lets every row through.
    void setAccept(Accept accept);
    void setSearchedColumns(const std::vector<int> &columns);
    bool isNarrowed() const { return !m_words.isEmpty() || m_accept; }
    /// Applies the filter again after what `accept` asks has changed.
    void rebuild();

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

private:
    bool accepts(int sourceRow) const;
    const QString &searchText(int sourceRow) const;
    bool comesBefore(int a, int b) const;
    void fill();
    void place();
    void arrange();
    void readKeys();
    void forgetTexts();
    void show(int sourceRow);
    void hide(int sourceRow);
    void moveToItsPlace(int sourceRow);
    void takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void takeInserted(const QModelIndex &parent, int first, int last);
    void takeLeaving(const QModelIndex &parent, int first, int last);
    void takeRemoved(const QModelIndex &parent, int first, int last);

    RecordTable &m_table;
    QStringList m_words; ///< folded
    Accept m_accept;
    std::vector<int> m_searched;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows; ///< source rows, as shown
    std::vector<int> m_places; ///< by source row; -1 = not shown
    std::vector<SortKey> m_keys; ///< by source row; empty while nothing is sorted
    mutable std::vector<QString> m_texts; ///< by source row: what is searched, folded; null = not read yet
};
