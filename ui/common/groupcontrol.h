#pragma once

#include <QObject>

class QKeyEvent;
class QModelIndex;
class QTableView;
class RowFilter;

/// Opens and closes groups in a view: a click on the row above them; on it ← and → this one, / and * all.
class GroupControl : public QObject
{
    Q_OBJECT

public:
    GroupControl(QTableView *view, RowFilter &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent *event);
    void watch(QTableView *part);
    bool takeClick(const QModelIndex &index);
    void setAll(bool isCollapsed);

    QTableView *m_view;
    RowFilter &m_rows;
};
