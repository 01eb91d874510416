#pragma once

#include "ui/common/detailpanel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/page.h"
#include "ui/common/recordview.h"
#include "ui/common/viewstate.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

class ViewMenu;

/// A page that is a list: filter bar, table, empty and none-match states, detail panel; the ways of looking
/// at it can be saved, and what is shown exported.
class TablePage : public Page
{
    Q_OBJECT

public:
    enum class Panel { Shown, Absent };

    /// Takes the table over as its child.
    TablePage(const PageContext &context, RecordTable *table, Panel panel, QWidget *parent = nullptr);

    QString statusText() const override;
    void focusFilter() override;
    void focusContent() override;
    void togglePanel() override;
    QByteArray columnsState() const override;
    void restoreColumns(const QByteArray &state) override;
    void exportShown() override;

    ViewState viewState() const;
    void applyViewState(const ViewState &state);
    /// Writes what is shown; by the ending of the path as .xlsx or .csv.
    void exportTo(const QString &path);

    RecordTable &table() const { return *m_table; }
    RowFilter &rows() const { return *m_rows; }
    RecordView *view() const { return m_view; }
    QLineEdit *filterEdit() const { return m_bar->edit(); }
    FilterBar *filters() const { return m_bar; }
    ViewMenu *viewMenu() const { return m_views; }
    DetailPanel *panel() const { return m_panel; }
    /// Clears what hides the record, selects it and gives the table the focus.
    void reveal(const QUuid &id) override;

signals:
    void emptyActionTriggered();
    void filterCleared(); ///< a page's own narrowing goes too
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;
    const PageContext &context() const { return m_context; }
    QHBoxLayout *filterBar() const { return m_bar->line(); } ///< for a page's own buttons
    QVBoxLayout *aboveTable() const { return m_above; } ///< for a page's own strips
    void setEmptyTexts(const QString &empty, const QString &action, const QString &noneMatch);

private:
    void buildBar();
    void buildContent(Panel panel);
    void buildViews();
    void addStrips(); ///< a paste to be looked at, values to choose between
    void connectTable();
    QModelIndex firstRecord() const;
    void keepSelection();
    void bringSelectionBack();
    void showState();
    void showCurrent();
    void clearFilter();
    QString withSums(QString text) const;
    void showColumns(const std::vector<ViewState::Column> &columns);

    PageContext m_context;
    RecordTable *m_table;
    RowFilter *m_rows;
    FilterBar *m_bar = nullptr;
    ViewMenu *m_views = nullptr;
    QVBoxLayout *m_above = nullptr;
    QStackedWidget *m_states = nullptr;
    RecordView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    DetailPanel *m_panel = nullptr;
    QString m_emptySentence;
    QString m_emptyAction;
    QString m_noneMatch;
    std::vector<QUuid> m_kept; ///< selected rows while the list is told anew
    QUuid m_keptCurrent;
    QUuid m_panelId; ///< the record that the panel shows
    bool m_isPanelStale = false;
};
