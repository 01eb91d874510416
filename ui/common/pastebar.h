#pragma once

#include "ui/common/pasteplan.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

class RecordView;

/// Above the table while a paste is looked at: how many cells would be new, changed, unchanged or refused,
/// each refused one with its reason. Enter writes, Escape leaves everything as it was.
class PasteBar : public QFrame
{
    Q_OBJECT

public:
    PasteBar(RecordView &view, QWidget *parent);

    const PastePlan &plan() const { return m_plan; }
    QPushButton *writeButton() const { return m_write; }
    QListWidget *refusals() const { return m_refusals; }
    QString summary() const { return m_counts->accessibleName(); }

public slots:
    void ask(const PastePlan &plan);
    void accept();
    void refuse();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void showCounts();
    void showRefusals();
    QString remarks() const;
    void close();
    void dress();

    RecordView &m_view;
    PastePlan m_plan;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_remarks;
    QPushButton *m_write;
    QListWidget *m_refusals;
};
