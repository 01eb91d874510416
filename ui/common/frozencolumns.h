#pragma once

#include <QTableView>

/// The first columns of a table once more, laid over it while it is scrolled sideways. Shares model,
/// selection and vertical place with the table; the focus stays there.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(QTableView &table);

    /// The first `count` columns as they stand on screen; none = nothing is frozen.
    void setCount(int count);
    int count() const { return m_count; }
    bool covers(int column) const; ///< stands over the table now, with this column
    int shownWidth() const { return isVisible() ? width() : 0; }

    /// Takes model, selection, widths and order from the table again.
    void follow();
    void place();
    void takeHeader();

    /// Opens the editor here, for the table that has the keys.
    bool editHere(const QModelIndex &index, EditTrigger trigger, QEvent *event)
    {
        return QTableView::edit(index, trigger, event);
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isFrozen(int column) const;
    void takeWidths();

    QTableView &m_table;
    int m_count = 0;
};
