#pragma once

#include "ui/common/badgeline.h"
#include "ui/common/celldelegate.h"
#include "ui/common/detailhead.h"
#include "ui/common/detailmodel.h"
#include "ui/common/pagecontext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

class FlowLayout;

/// The selected record at the right: how it stands, all of its fields, to be edited, and its history. A page
/// adds tabs and buttons of its own.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    using HeadOf = std::function<DetailHead(const QUuid &)>;

    DetailPanel(const PageContext &context, RecordTable &table, QWidget *parent = nullptr);

    void showRecord(const QUuid &id);
    QUuid shownId() const { return m_shown; }
    QTextBrowser *history() const { return m_history; }
    QTableView *fields() const { return m_fields; }
    QTabWidget *tabs() const { return m_tabs; }

    /// A page's own tab, before the history. It is told of records by `recordShown`.
    void addTab(QWidget *content, const QString &title);
    /// Before all tabs, and shown first: what the page wants seen of a record.
    void addFirstTab(QWidget *content, const QString &title);
    void setTabTitle(QWidget *content, const QString &title);
    /// A page's button under the tabs; the footer appears with the first one.
    void addToFooter(QWidget *button);
    /// What stands beside the title. Without it: the light or chip of the table, with its reason.
    void setHead(HeadOf headOf);

signals:
    /// Another record, or this one after a change of the workspace; null = nothing is selected.
    void recordShown(const QUuid &id);
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildFields();
    void buildHistory();
    void goOn(CellDelegate::Step step);
    void takeNews();
    void showHead();
    void readHistory();
    void dressTitle();
    DetailHead plainHead(const QUuid &id) const;

    PageContext m_context;
    RecordTable &m_table;
    DetailModel *m_model;
    HeadOf m_headOf;
    QLabel *m_caption = nullptr;
    QLabel *m_title = nullptr;
    BadgeLine *m_badges = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_fields = nullptr;
    QTextBrowser *m_history = nullptr;
    QWidget *m_foot = nullptr;
    FlowLayout *m_buttons = nullptr;
    QUuid m_shown;
};
