#pragma once

#include "ui/common/columnreading.h"
#include "ui/common/recordtable.h"

#include <QDeadlineTimer>
#include <QTimer>

/// What was read of a table so that filtering, sorting and grouping need not ask it again: texts, sort keys,
/// lateness. Reads ahead in short slices while the event loop has nothing better to do; what is asked for
/// earlier is read at once.
class TableReading : public QObject
{
    Q_OBJECT

public:
    explicit TableReading(RecordTable &table, QObject *parent = nullptr);

    /// Begins to read ahead these columns first, then lateness, then what they sort by.
    void readAhead(const std::vector<int> &columns);
    bool isWanted() const { return m_isWanted; }
    bool isAhead() const { return m_isAhead; }

    /// With the texts of all rows.
    const ColumnReading &texts(int column);
    /// With all sort keys, and ranks where the column sorts by text.
    const ColumnReading &order(int column);
    /// By row: 1 where something about it is late.
    const std::vector<quint8> &lateness();
    /// Whether these are read; of a short table they are read at once.
    bool knowsLateness();
    bool knowsOrder(int column);

    /// Call after the table has changed.
    void forgetAll();
    void takeChanged(int row);
    void takeInserted(int row);
    void takeRemoved(int first, int count);

signals:
    void readAll(); ///< reading ahead has come to its end

private:
    ColumnReading &column(int index) { return m_columns[static_cast<size_t>(index)]; }
    bool readTexts(int index, const QDeadlineTimer &deadline);
    bool readKeys(int index, const QDeadlineTimer &deadline);
    bool readLateness(const QDeadlineTimer &deadline);
    bool readSlice(const QDeadlineTimer &deadline);
    bool rankInBackground(int index);
    void readNextSlice();

    RecordTable &m_table;
    std::vector<ColumnReading> m_columns;
    std::vector<quint8> m_late; ///< by row, as far as it is read
    std::vector<int> m_wanted;
    QTimer m_idle;
    bool m_isWanted = false;
    bool m_isAhead = false;
    bool m_isRanking = false;
    int m_generation = 0; ///< counts what makes ranks on their way worthless
};
