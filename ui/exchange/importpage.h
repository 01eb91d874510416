#pragma once

#include "ui/common/busybar.h"
#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/recordview.h"
#include "ui/exchange/importtable.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

class DecisionBar;
class ImportSums;
class MappingPanel;
class OutcomeChips;
class ReadingOptions;
class StepBar;
struct DecisionAnswer;

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
    void nextProblem() override { goToProblem(1); }
    void previousProblem() { goToProblem(-1); }

    void readLedgerFile(const QString &path);
    void chooseFile();
    /// Writes the rows that were refused, with the reasons, to a table of their own.
    void saveRefused(const QString &path);

    ImportTable &table() const { return *m_table; }
    RecordView *view() const { return m_view; }
    QPushButton *writeButton() const { return m_write; }
    DecisionBar *decisionBar() const { return m_decision; }
    MappingPanel *mapping() const { return m_mapping; }
    OutcomeChips *chips() const { return m_chips; }
    ImportSums *sums() const { return m_sums; }
    StepBar *steps() const { return m_steps; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildStart();
    QBoxLayout *buildHeader();
    QWidget *buildReview();
    QWidget *buildSide();
    QWidget *buildRows(QWidget *parent);
    QBoxLayout *buildFilters();
    QBoxLayout *buildFooter();
    void connectJob();
    void connectRows();
    void readAgain();
    void takePreview(const ImportPreview &preview);
    void takeFailure(const Error &error);
    bool takesRememberedFields();
    void chooseField(int column, const QString &field);
    QString headersKey() const;
    void showFacts();
    void showCounts();
    void showOnly();
    void askAboutCurrent();
    std::vector<DecisionAnswer> answersOf(int tableRow) const;
    bool answerByDigit(int digit);
    void decide(int row, const RowDecision &decision);
    void goToProblem(int direction);
    /// To the next (1) or the one before (−1) of the table's rows that is wanted, round the end.
    void goTo(int direction, const std::function<bool(int)> &isWanted);
    void askWhereRefused();
    void write();
    void leave();

    PageContext m_context;
    ImportJob *m_job;
    ImportTable *m_table;
    RowFilter *m_rows;
    std::optional<ImportPreview> m_preview;
    QString m_path;
    bool m_goesOn = false; ///< after a decision: on to the next row that waits for one
    bool m_isFirstReading = false; ///< of this file
    QHash<QString, QMap<int, QString>> m_remembered; ///< fields by column that were chosen for headers
    QString m_remark; ///< on the columns

    QStackedWidget *m_states = nullptr;
    EmptyState *m_start = nullptr;
    QLabel *m_facts = nullptr;
    StepBar *m_steps = nullptr;
    BusyBar *m_busy = nullptr;
    MappingPanel *m_mapping = nullptr;
    ReadingOptions *m_options = nullptr;
    QLineEdit *m_filter = nullptr;
    OutcomeChips *m_chips = nullptr;
    RecordView *m_view = nullptr;
    DecisionBar *m_decision = nullptr;
    ImportSums *m_sums = nullptr;
    QLabel *m_promise = nullptr;
    QPushButton *m_saveRefused = nullptr;
    QPushButton *m_write = nullptr;
};
