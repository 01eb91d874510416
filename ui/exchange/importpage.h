#pragma once

#include "ui/common/busybar.h"
#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/recordview.h"
#include "ui/exchange/importtable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

class DecisionBar;
class MappingPanel;
class ReadingOptions;
class ImportSums;

/// 导入: everything that a ledger would do, before anything is written.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Import a ledger"); }
    QString statusText() const override;
    void focusFilter() override;
    void focusContent() override;
    void nextProblem() override;

    void readLedgerFile(const QString &path);
    void chooseFile();
    ImportTable &table() const { return *m_table; }
    RecordView *view() const { return m_view; }
    QPushButton *writeButton() const { return m_write; }
    DecisionBar *decisionBar() const { return m_decision; }

private:
    void buildStart();
    QWidget *buildReview();
    QWidget *buildSide();
    QBoxLayout *buildFilters();
    QBoxLayout *buildFooter();
    void connectJob();
    void readAgain();
    void takePreview(const ImportPreview &preview);
    void takeFailure(const Error &error);
    void showFacts();
    void showCounts();
    void showOnly(int filter);
    void askAboutCurrent();
    void decide(int row, const RowDecision &decision);
    void write();
    void leave();

    PageContext m_context;
    ImportJob *m_job;
    ImportTable *m_table;
    RowFilter *m_rows;
    std::optional<ImportPreview> m_preview;
    QString m_path;
    bool m_goesOn = false; ///< after a decision: on to the next row that needs one

    QStackedWidget *m_states = nullptr;
    EmptyState *m_start = nullptr;
    QLabel *m_facts = nullptr;
    BusyBar *m_busy = nullptr;
    MappingPanel *m_mapping = nullptr;
    ReadingOptions *m_options = nullptr;
    QLineEdit *m_filter = nullptr;
    QButtonGroup *m_chips = nullptr;
    RecordView *m_view = nullptr;
    DecisionBar *m_decision = nullptr;
    ImportSums *m_sums = nullptr;
    QLabel *m_promise = nullptr;
    QPushButton *m_write = nullptr;
};
