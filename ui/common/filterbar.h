#pragma once

#include "ui/common/filterchip.h"
#include "ui/common/rowfilter.h"
#include "ui/common/today.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

class FlowLayout;

/// What narrows and groups a list, above it: words as one types, one chip a field, what it is grouped by.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RecordTable &table, RowFilter &rows, const Today &today, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QHBoxLayout *line() const { return m_line; } ///< the edit first, then a page's own, chips, buttons

    /// Columns that are offered as a chip also while nothing is chosen in them.
    void setQuickColumns(const QStringList &keys);
    void setConditions(std::vector<FieldCondition> conditions);
    void setGroupColumn(int column);
    /// Words and conditions go; groups stay.
    void clear();

    /// The condition in words: "Stage: 在建, 前期".
    QString textOf(const FieldCondition &condition) const;
    FilterChip *chipOf(const QString &column) const { return m_chips.value(column); }
    FilterChip *groupChip() const { return m_group; }
    FilterChip *addChip() const { return m_add; }
    /// Opens what asks for a column's condition, under `anchor`.
    QWidget *ask(const QString &column, const QWidget *anchor);

signals:
    void changed(); ///< by the person

private:
    void buildLine();
    void showChips();
    void showChip(const QString &column);
    void askForColumn();
    void askForGroup();
    void put(std::vector<FieldCondition> conditions);
    void take(const FieldCondition &condition);
    void remove(const QString &column);
    void popUp(QMenu *menu, const QWidget *anchor);
    FieldCondition conditionOf(const QString &column) const;
    QString rangeText(const FieldCondition &condition, const ColumnInfo &info) const;

    RecordTable &m_table;
    RowFilter &m_rows;
    const Today &m_today;
    QHBoxLayout *m_line = nullptr;
    FlowLayout *m_flow = nullptr;
    QWidget *m_flowRoom = nullptr;
    QLineEdit *m_edit = nullptr;
    FilterChip *m_group = nullptr;
    FilterChip *m_add = nullptr;
    QStringList m_quick;
    QHash<QString, FilterChip *> m_chips; ///< by column
};
