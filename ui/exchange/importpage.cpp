#include "ui/exchange/importpage.h"

#include "core/exchange/refusedtable.h"
#include "ui/common/answer.h"
#include "ui/common/askfile.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/exchange/decisionbar.h"
#include "ui/exchange/importdelegate.h"
#include "ui/exchange/importsums.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/outcomechips.h"
#include "ui/exchange/readingoptions.h"
#include "ui/exchange/stepbar.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_job(new ImportJob(context, this))
    , m_table(new ImportTable(context, this))
    , m_rows(new RowFilter(*m_table, m_table))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHeader());
    layout->addWidget(makeHairline(this));
    m_busy = new BusyBar(this);
    layout->addWidget(m_busy);
    m_states = new QStackedWidget(this);
    layout->addWidget(m_states, 1);
    buildStart();
    m_states->addWidget(buildReview());
    connectJob();
    connectRows();
}

void ImportPage::connectRows()
{
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ImportPage::askAboutCurrent);
    connect(m_decision, &DecisionBar::decided, this, &ImportPage::decide);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &RowFilter::setWords);
    connect(m_chips, &OutcomeChips::chosenChanged, this, &ImportPage::showOnly);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportPage::statusChanged);
    connect(m_options, &ReadingOptions::changed, this, &ImportPage::readAgain);
    connect(m_mapping, &MappingPanel::chosen, this, &ImportPage::chooseField);
    auto *back = new QShortcut(Qt::SHIFT | Qt::Key_F8, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ImportPage::previousProblem);
    // Whoever is among the columns is still saying what they mean.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (m_preview && now && isAncestorOf(now))
            m_steps->show(m_mapping->isAncestorOf(now) ? StepBar::Step::MapColumns : StepBar::Step::Check);
    });
}

void ImportPage::connectJob()
{
    connect(m_job, &ImportJob::ready, this, &ImportPage::takePreview);
    connect(m_job, &ImportJob::failed, this, &ImportPage::takeFailure);
    connect(m_busy, &BusyBar::stopAsked, this, [this] {
        m_job->stop();
        m_busy->finish();
    });
    // What the rows would do depends on what stands in the workspace.
    connect(&m_context.session, &Session::changed, this, [this] {
        if (m_preview)
            m_job->plan(*m_preview, m_preview->decisions);
    });
}

void ImportPage::chooseFile()
{
    const FileQuestion question{.purpose = FileQuestion::Purpose::Open,
                                .title = tr("Choose a ledger"),
                                .filter = tr("Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)")};
    askForFile(this, question, [this](const QString &path) { readLedgerFile(path); });
}

void ImportPage::readLedgerFile(const QString &path)
{
    m_path = path;
    m_remark.clear();
    m_isFirstReading = true;
    m_options->reset();
    m_chips->chooseAll();
    readAgain();
}

void ImportPage::readAgain()
{
    m_busy->start(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
    m_job->read(m_path, m_options->options(m_context.today.day()));
}

void ImportPage::takeFailure(const Error &error)
{
    m_busy->finish();
    const QString file = QFileInfo(m_path).fileName();
    m_context.notices.say(
        {Notice::Kind::Warning, tr("%1: %2 Nothing was written.").arg(file, error.message), {}});
}

void ImportPage::takePreview(const ImportPreview &preview)
{
    m_busy->finish();
    const QUuid current = m_view->currentId();
    m_preview = preview;
    const bool isFirst = std::exchange(m_isFirstReading, false);
    if (isFirst && takesRememberedFields())
        return;
    m_table->show(preview);
    m_mapping->show(*preview.ledger, m_options->fields(), m_remark);
    m_options->show(preview);
    m_sums->show(preview);
    showFacts();
    showCounts();
    m_states->setCurrentIndex(1);
    if (!m_mapping->isAncestorOf(QApplication::focusWidget()))
        m_steps->show(StepBar::Step::Check);
    if (isFirst)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    else if (!current.isNull())
        m_view->select({current}, current);
    if (std::exchange(m_goesOn, false))
        goTo(1, [this](int row) {
            return m_table->outcome(row) == RowOutcome::Undecided && !m_table->isSkipped(row);
        });
    else if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    askAboutCurrent();
    if (isFirst && isVisible())
        m_view->setFocus();
}

QString ImportPage::headersKey() const
{
    QStringList headers{QLatin1String(storedWord(m_preview->ledger->kind))};
    for (const ColumnMapping &column : m_preview->ledger->mapping)
        headers += QString::number(column.column) + u'=' + column.header;
    return headers.join(u'\n');
}

/// Reads once more, the way that was chosen for the same headers before.
bool ImportPage::takesRememberedFields()
{
    const auto fields = m_remembered.constFind(headersKey());
    if (fields == m_remembered.constEnd() || fields->isEmpty())
        return false;
    m_remark = tr("The columns are taken as they were last time for these headers.");
    m_options->setFields(*fields);
    readAgain();
    return true;
}

void ImportPage::chooseField(int column, const QString &field)
{
    QMap<int, QString> fields = m_options->fields();
    fields.insert(column, field);
    // The column that gave this field so far becomes one that nobody has answered for.
    for (auto other = fields.begin(); other != fields.end();)
        other = other.key() != column && !field.isEmpty() && *other == field ? fields.erase(other)
                                                                             : std::next(other);
    m_options->setFields(fields);
    m_remembered.insert(headersKey(), fields);
    m_remark.clear();
    readAgain();
}

void ImportPage::showFacts()
{
    const Ledger &ledger = *m_preview->ledger;
    QStringList headerRows;
    for (const int row : ledger.headerRows)
        headerRows += QString::number(row);
    QStringList facts{ledger.file, wordFor(ledger.kind)};
    if (!ledger.sheet.isEmpty())
        facts += tr("sheet “%1”").arg(ledger.sheet);
    if (!headerRows.isEmpty())
        facts += tr("header in row %1").arg(headerRows.join(u'–'));
    if (!ledger.unit.isEmpty())
        facts += tr("unit %1").arg(ledger.unit);
    if (ledger.kind != LedgerKind::Matters) {
        const std::array words{u"元"_s, u"万元"_s, u"亿元"_s};
        facts += ledger.moneyUnit ? tr("money in %1").arg(words[static_cast<size_t>(*ledger.moneyUnit)])
                                  : tr("money unit not said");
    }
    facts += ledger.asOf.isValid() ? tr("as of %1").arg(ledger.asOf.toString(Qt::ISODate))
                                   : tr("as-of day not said");
    m_facts->setText(facts.join(u" · "_s));
}

void ImportPage::showCounts()
{
    const ImportPlan &plan = *m_preview->plan;
    m_chips->showCounts(plan);
    const int written = plan.count(RowOutcome::New) + plan.count(RowOutcome::Changed);
    const int refused = plan.count(RowOutcome::Refused);
    m_write->setText(tr("Write %n row(s)", nullptr, written));
    m_write->setAccessibleName(m_write->text());
    m_write->setEnabled(!plan.changes.empty() && m_context.session.readOnlyReason().isEmpty());
    m_saveRefused->setVisible(refused > 0);
    m_promise->setText(tr("Unchanged rows are left alone; %1 refused and %2 undecided rows are not written. "
                          "One undo takes all of it back.")
                           .arg(refused)
                           .arg(plan.count(RowOutcome::Undecided)));
    emit statusChanged();
}

void ImportPage::showOnly()
{
    const auto wanted = m_chips->chosen();
    if (!wanted)
        m_rows->setAccept({});
    else
        m_rows->setAccept([this, wanted](int row) { return m_table->outcome(row) == *wanted; });
}

void ImportPage::askAboutCurrent()
{
    const QModelIndex current = m_rows->mapToSource(m_view->currentIndex());
    if (!current.isValid() || !m_preview || m_table->outcome(current.row()) != RowOutcome::Undecided)
        return m_decision->clear();
    const ImportRow &row = m_table->importRow(current.row());
    m_decision->ask(row, m_preview->ledger->kind, m_preview->decisions.value(row.row));
}

std::vector<DecisionAnswer> ImportPage::answersOf(int tableRow) const
{
    if (!m_preview || m_table->outcome(tableRow) != RowOutcome::Undecided)
        return {};
    const ImportRow &row = m_table->importRow(tableRow);
    return answersFor(row, m_preview->decisions.value(row.row));
}

bool ImportPage::answerByDigit(int digit)
{
    const QModelIndex current = m_rows->mapToSource(m_view->currentIndex());
    if (!current.isValid())
        return false;
    const auto answers = answersOf(current.row());
    if (digit < 1 || digit > static_cast<int>(answers.size()))
        return false;
    decide(m_table->importRow(current.row()).row, answers[static_cast<size_t>(digit - 1)].decision);
    return true;
}

/// On an undecided row a digit answers, Enter goes to the answers.
bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && answerByDigit(key->key() - Qt::Key_0))
            return true;
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_decision->isVisible()) {
            m_decision->answerByHand();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ImportPage::decide(int row, const RowDecision &decision)
{
    Decisions decisions = m_preview->decisions;
    decisions.insert(row, decision);
    m_goesOn = true;
    m_job->plan(*m_preview, decisions);
}

void ImportPage::goTo(int direction, const std::function<bool(int)> &isWanted)
{
    const int count = m_rows->rowCount();
    const int from = m_view->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int row = ((from + direction * step) % count + count) % count;
        const QModelIndex next = m_rows->index(row, 0);
        if (!isWanted(m_rows->mapToSource(next).row()))
            continue;
        m_view->setCurrentIndex(next);
        m_view->scrollTo(next);
        return m_view->setFocus();
    }
}

void ImportPage::goToProblem(int direction)
{
    goTo(direction, [this](int row) { return m_table->isProblem(row); });
}

void ImportPage::askWhereRefused()
{
    const QFileInfo ledger(m_path);
    const FileQuestion question{.purpose = FileQuestion::Purpose::Save,
                                .title = tr("Where the refused rows are written"),
                                .filter = tr("Excel (*.xlsx);;CSV (*.csv)"),
                                .ending = u"xlsx"_s,
                                .suggestion = ledger.absolutePath() + u'/'
                                    + tr("%1 refused").arg(ledger.completeBaseName()) + u".xlsx"_s};
    askForFile(this, question, [this](const QString &path) { saveRefused(path); });
}

void ImportPage::saveRefused(const QString &path)
{
    if (!m_preview) // it may be gone by the time that the place was chosen
        return;
    const TextTable table = refusedTable(*m_preview->ledger, *m_preview->plan);
    const int rows = static_cast<int>(table.rows.size());
    const auto take = [this, rows, path](const Outcome &written) {
        if (!written)
            return m_context.notices.warn(written.error());
        m_context.notices.say({Notice::Kind::Information,
                               tr("%n refused row(s) were written to %1.", nullptr, rows).arg(path),
                               {}});
    };
    whenAnswered(QtConcurrent::run([table, path] { return writeTable(table, path); }), this, take);
}

void ImportPage::write()
{
    const auto done = std::make_shared<ImportPlan>();
    const QString file = m_preview->ledger->file;
    Edit edit = importEdit(m_preview->ledger, m_preview->decisions, m_context.calendar, m_context.ids, done);
    m_write->setEnabled(false);
    m_steps->show(StepBar::Step::Write);
    m_busy->start(tr("Writing %1…").arg(file));
    const auto take = [this, done](const Result<Performed> &performed) {
        m_busy->finish();
        m_write->setEnabled(true);
        if (!performed) {
            m_steps->show(StepBar::Step::Check);
            return m_context.notices.warn(performed.error());
        }
        const int written = done->count(RowOutcome::New) + done->count(RowOutcome::Changed);
        leave();
        m_context.notices.done(tr("Imported %n row(s).", nullptr, written));
    };
    whenAnswered(m_context.session.perform(std::move(edit), tr("Import %1").arg(file)), this, take);
}

void ImportPage::leave()
{
    m_job->stop();
    m_preview.reset();
    m_facts->setText({});
    m_steps->show(StepBar::Step::ChooseFile);
    m_decision->clear();
    m_states->setCurrentWidget(m_start);
    m_start->button()->setFocus();
    emit statusChanged();
}

QString ImportPage::statusText() const
{
    if (!m_preview)
        return {};
    return tr("Showing %1 / %2").arg(m_rows->rowCount()).arg(m_table->rowCount());
}

void ImportPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ImportPage::focusContent()
{
    if (m_preview)
        m_view->setFocus();
    else
        m_start->button()->setFocus();
}
