#pragma once

#include "ui/common/recordtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

/// The line in which a cell is edited. Text that will not do stays, framed amber, with the sentence why below
/// it.
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
    QString problem() const;

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerChoices(const QStringList &choices);
    void placeNote();

    RecordTable::Seen m_seen;
    QString m_start;
    bool m_isStarted = false;
    QPointer<QLabel> m_note; ///< a sibling, or it would be clipped to the cell
};
