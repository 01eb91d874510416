#pragma once

#include "ui/common/rowfilter.h"

#include <QTableView>

/// A table of records: whole rows are selected, cells are edited. Enter and F2 edit, Ctrl+C copies what a
/// spreadsheet takes.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void show(RowFilter &rows, RecordTable &table);

    QUuid currentId() const;
    std::vector<QUuid> selectedIds() const; ///< in the order shown
    void select(const std::vector<QUuid> &ids, const QUuid &current);

    /// Selected rows as tab-separated text, visible columns only.
    QString selectionAsText() const;
    void copySelection() const;

    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);
    /// A menu of check marks, one a column.
    void askForColumns(const QPoint &at);

signals:
    void columnsChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
    void measureRows();
    int startingWidth(int column) const; ///< fits the title and most of the first rows
    void fillWidth(); ///< the stretched column takes what the others leave, but never less than its own width
    std::vector<int> visibleColumns() const; ///< as they stand on screen
    void searchVisibleColumns();

    RowFilter *m_rows = nullptr;
    RecordTable *m_table = nullptr;
};
