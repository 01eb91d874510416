#pragma once

#include "ui/common/page.h"
#include "ui/common/recordview.h"
#include "ui/history/historytable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <set>

/// 历史: every edit of the file, what the chosen one changed, and the way back and forth.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QString statusText() const override;
    void focusFilter() override;
    void focusContent() override;
    void togglePanel() override;
    void reveal(const QUuid &edit) override;
    QByteArray columnsState() const override { return m_view->headerState(); }
    void restoreColumns(const QByteArray &state) override { m_view->restoreHeaderState(state); }

    HistoryTable &table() const { return *m_table; }
    RecordView *view() const { return m_view; }
    QLineEdit *filterEdit() const { return m_filter; }
    QComboBox *personBox() const { return m_person; }
    QComboBox *dayBox() const { return m_day; }
    QTextBrowser *details() const { return m_details; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *redoButton() const { return m_redo; }

private:
    void buildBar();
    void buildContent();
    void fillChoices(int first, int last); ///< with the edits of these rows
    void narrow();
    void showUndo();
    void showDetails();
    void take(const QFuture<Result<Performed>> &done);

    PageContext m_context;
    HistoryTable *m_table;
    RowFilter *m_rows;
    RecordView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_day = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QTextBrowser *m_details = nullptr;
    QUuid m_described;
    std::set<QString> m_people;
    std::set<QString, std::greater<>> m_days;
};
