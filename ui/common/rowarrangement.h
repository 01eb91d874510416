#pragma once

#include "ui/common/fieldcondition.h"
#include "ui/common/tablereading.h"

#include <functional>

/// Which rows of a table are wanted, and in which order: words, conditions, groups, and the column that they
/// are sorted by. Knows nothing of views.
class RowArrangement
{
public:
    using Accept = std::function<bool(int sourceRow)>;

    /// What the records of one group, or of the whole list, come to.
    struct Tally
    {
        int count = 0;
        int late = 0;
        QMap<int, qint64> amounts; ///< in 分, by column
    };

    RowArrangement(RecordTable &table, TableReading &reading);

    QStringList words; ///< folded
    Accept accept;
    std::vector<FieldCondition> conditions;
    std::vector<int> searched; ///< columns, as they stand on screen
    int groupColumn = -1;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// After the words have changed.
    void findWords();
    /// After `accept` or the conditions have changed; finds the words too.
    void judgeAll();
    /// After the order or the groups have changed.
    void sortAll();
    /// After anything may have changed.
    void arrangeAll();

    bool isKept(int row) const { return m_isKept[static_cast<size_t>(row)] != 0; }
    const std::vector<int> &order() const { return m_order; } ///< all rows, kept or not
    bool comesBefore(int a, int b) const;

    /// Groups are the different texts of the column that one groups by; -1 without.
    int groupOf(int row) const;
    QString groupTitle(int group) const;
    bool groupComesBefore(int a, int b) const;
    /// By group; without groups one for all. Late records and amounts as far as they are read.
    std::vector<Tally> tallies() const;

    /// The rows that are read already have changed, come or gone.
    void takeChanged(int row);
    void takeInserted(int first, int last);
    void takeRemoved(int first, int count);

private:
    using Place = ColumnReading::Place;

    bool isJudgedWell(int row) const;
    bool holdsWords(int row) const;
    bool meets(const FieldCondition &condition, int row) const;
    void judgeBy(const FieldCondition &condition);
    void findWord(const QString &word);
    void rankGroups();
    Place placeOf(int row, int column) const;
    void enterOrder(int row);

    RecordTable &m_table;
    TableReading &m_reading;
    std::vector<quint8> m_isAccepted; ///< by row: everything but the words
    std::vector<quint8> m_isKept; ///< by row
    std::vector<int> m_order;
    std::vector<Place> m_groupPlaces; ///< by group
};
