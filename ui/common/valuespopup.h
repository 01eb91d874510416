#pragma once

#include "ui/common/fieldcondition.h"
#include "ui/common/rowfilter.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// The values of a column with how many rows have each, to be checked; what is typed narrows the list, and in
/// a column of free texts is the condition itself. Tells of each change at once.
class ValuesPopup : public QFrame
{
    Q_OBJECT

public:
    /// How often one value stands in its column.
    struct Counted
    {
        FieldCondition::Value value;
        int count = 0;
        ColumnReading::Place place;
    };

    ValuesPopup(RecordTable &table, RowFilter &rows, const FieldCondition &condition, QWidget *parent);

    QLineEdit *typing() const { return m_typing; }
    QListWidget *list() const { return m_list; }

signals:
    void changed(const FieldCondition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countValues(RecordTable &table, RowFilter &rows, int column);
    void fillList();
    void takeTyping(const QString &typing);
    void takeCheck(const QListWidgetItem *item);

    FieldCondition m_condition;
    std::vector<Counted> m_values; ///< in the order of the column
    bool m_isFreeText;
    QLineEdit *m_typing;
    QListWidget *m_list;
};
