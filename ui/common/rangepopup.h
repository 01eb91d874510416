#pragma once

#include "ui/common/fieldcondition.h"
#include "ui/common/recordtable.h"

#include <QFrame>

class QLabel;
class QLineEdit;

/// From when to when, or from how much to how much, a column's cells may be. Dates and amounts are typed in
/// words as everywhere: "3月底", "3.5亿". Tells of each change at once.
class RangePopup : public QFrame
{
    Q_OBJECT

public:
    RangePopup(const ColumnInfo &info, QDate today, const FieldCondition &condition, QWidget *parent);

    QLineEdit *from() const { return m_from; }
    QLineEdit *to() const { return m_to; }

    /// The bound as one types it.
    static QString textOf(qint64 bound, ColumnKind kind);

signals:
    void changed(const FieldCondition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addEdit(const QString &caption, const std::optional<qint64> &bound);
    void takeTyping();
    Result<std::optional<qint64>> read(const QString &typing) const;
    std::optional<qint64> take(QLineEdit *edit);

    FieldCondition m_condition;
    ColumnKind m_kind;
    QString m_title;
    QDate m_today;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_problem;
};
