#pragma once

#include "ui/common/recordtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

/// The line in which a cell is edited: the words left and, where they do not say it plainly, what they are
/// taken for at the right. Text that will not do stays, framed amber, with the sentence why below it.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    CellEditor(const RecordTable::Cell &cell, QWidget *parent);
    ~CellEditor() override;

    /// Takes the text to start with, once: news of the row must not overwrite what is being typed.
    void start(const QString &text);
    bool isTouched() const { return text() != m_start; }
    const RecordTable::Seen &seen() const { return m_seen; }

    void showProblem(const QString &sentence);
    QString problem() const { return m_problem; }
    QString reading() const { return m_reading; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerChoices(const QStringList &choices);
    void placeNote();
    void takeTyping();
    void say();

    const RecordTable &m_table;
    int m_column;
    RecordTable::Seen m_seen;
    QString m_problem;
    QString m_reading; ///< what is typed, as it is understood
    QString m_start;
    bool m_isStarted = false;
    QPointer<QLabel> m_note; ///< a sibling, or it would be clipped to the cell
};
