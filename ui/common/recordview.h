#pragma once

#include "ui/common/celldelegate.h"
#include "ui/common/cellwork.h"
#include "ui/common/rowfilter.h"

#include <QTableView>

class FrozenColumns;

/// A table of records with the habits of a spreadsheet: cells are selected, copied, pasted, filled and
/// edited; the first columns stay while it is scrolled sideways.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit RecordView(QWidget *parent = nullptr);

    using QTableView::edit;
    using QTableView::show;
    void show(RowFilter &rows, RecordTable &table);
    CellWork *work() const { return m_work; }
    FrozenColumns *frozenColumns() const { return m_frozen; }

    QUuid currentId() const;
    std::vector<QUuid> selectedIds() const; ///< of rows with a selected cell, in the order shown
    int selectedRowCount() const;
    bool areRowsSelected() const; ///< all cells of the selected rows, not only some
    void select(const std::vector<QUuid> &ids, const QUuid &current);

    /// Selected cells as tab-separated text, visible columns only; whole rows with their header.
    QString selectionAsText() const;
    std::vector<int> visibleColumns() const; ///< as they stand on screen
    /// Goes to the next cell that holds one of the words, round the end. False when there is none.
    bool findNext(const QString &words, Direction direction);

    /// Values that are not written yet, shown in place of those that stand.
    void showDrafts(const PastePlan &plan);
    void dropDrafts();

    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);
    /// A menu of check marks, one a column; at a column, also to freeze up to it.
    void askForColumns(const QPoint &at, int column = -1);
    /// The columns up to this one stay when the table is scrolled sideways; -1 = none do.
    void freezeUpTo(int column);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void columnsChosen();
    void findAsked(RecordView::Direction direction);
    void draftsAccepted(); ///< Enter while drafts are shown
    void draftsRefused(); ///< Escape

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QItemSelection cellsOf(const std::vector<QUuid> &ids, const std::vector<int> &columns) const;
    CellDelegate *makeDelegate();
    CellLook lookAt(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect groupTitleAt(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void arrangeColumns();
    void measureRows();
    int startingWidth(int column) const; ///< fits the title and most of the first rows
    void fillWidth(); ///< the stretched column takes what the others leave, but never less than its own width
    void searchVisibleColumns();
    void followColumns();
    void addFreezing(QMenu *menu, int column);
    void goTo(const QModelIndex &cell); ///< alone, whatever keys are held
    void step(CellDelegate::Step step);
    bool takeBlockKey(const QKeyEvent *event);
    bool takePress(const QTableView &where, const QMouseEvent *event);
    void hover(int row);
    void updateRow(int row);
    std::vector<std::pair<int, int>> selectedRowSpans() const;

    RowFilter *m_rows = nullptr;
    RecordTable *m_table = nullptr;
    CellWork *m_work = nullptr;
    FrozenColumns *m_frozen;
    QHash<QUuid, QHash<int, CellLook::Draft>> m_drafts; ///< by row and column
    int m_frozenUpTo = -1;
    int m_hovered = -1;
    int m_tabbedFrom = -1; ///< the column where a run of tabs began: Enter goes back there
    bool m_marksRow = false; ///< one cell is selected: its row is shown with it
    std::vector<int> m_keptColumns; ///< selected ones, while the list is told anew
};
