#pragma once

#include "ui/common/detailmodel.h"
#include "ui/common/pagecontext.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

/// The selected record at the right: all of its fields, to be edited, and its history.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    DetailPanel(const PageContext &context, RecordTable &table, QWidget *parent = nullptr);

    void showRecord(const QUuid &id);
    QTextBrowser *history() const { return m_history; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    void buildFields();
    void buildHistory();
    void readHistory();
    void dressTitle();

    PageContext m_context;
    RecordTable &m_table;
    DetailModel *m_model;
    QLabel *m_title = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_fields = nullptr;
    QTextBrowser *m_history = nullptr;
    QUuid m_shown;
};
