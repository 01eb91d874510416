#include "ui/exchange/importpage.h"

#include "ui/common/answer.h"
#include "ui/common/askfile.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/exchange/decisionbar.h"
#include "ui/exchange/importsums.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/readingoptions.h"

#include <QFileInfo>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array outcomesInOrder{
    RowOutcome::Refused, RowOutcome::Undecided, RowOutcome::Changed, RowOutcome::New, RowOutcome::Unchanged};
} // namespace

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
    m_busy = new BusyBar(this);
    layout->addWidget(m_busy);
    m_states = new QStackedWidget(this);
    layout->addWidget(m_states, 1);
    buildStart();
    m_states->addWidget(buildReview());
    connectJob();
}

void ImportPage::buildStart()
{
    m_start = new EmptyState(m_states);
    m_start->say(tr("Choose a ledger: project list, weekly form or matter list, as .xlsx or .csv. Nothing is "
                    "written before you have seen every row."),
                 tr("Choose a ledger…"));
    m_states->addWidget(m_start);
    connect(m_start->button(), &QPushButton::clicked, this, &ImportPage::chooseFile);
}

QWidget *ImportPage::buildReview()
{
    auto *splitter = new QSplitter(m_states);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide());
    auto *right = new QWidget(splitter);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildFilters());
    m_view = new RecordView(right);
    m_view->setAccessibleName(tr("Rows of the ledger"));
    m_view->show(*m_rows, *m_table);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeHairline(right));
    m_decision = new DecisionBar(right);
    layout->addWidget(m_decision);
    m_sums = new ImportSums(right);
    m_sums->setWordWrap(true);
    m_sums->setContentsMargins(20, 8, 20, 8);
    layout->addWidget(m_sums);
    layout->addWidget(makeHairline(right));
    layout->addLayout(buildFooter());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 1000});
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ImportPage::askAboutCurrent);
    connect(m_decision, &DecisionBar::decided, this, &ImportPage::decide);
    return splitter;
}

QWidget *ImportPage::buildSide()
{
    auto *side = new QWidget(m_states);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_facts = new QLabel(side);
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(20, 10, 8, 6);
    m_mapping = new MappingPanel(side);
    m_options = new ReadingOptions(side);
    layout->addWidget(m_facts);
    layout->addWidget(m_mapping, 1);
    layout->addWidget(m_options);
    side->setMinimumWidth(280);
    connect(m_options, &ReadingOptions::changed, this, &ImportPage::readAgain);
    return side;
}

QBoxLayout *ImportPage::buildFilters()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->setSpacing(6);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    bar->addWidget(m_filter);
    m_chips = new QButtonGroup(this);
    const auto addChip = [&](int id) {
        QPushButton *chip = makeButton({}, ButtonKind::Normal, this);
        chip->setCheckable(true);
        m_chips->addButton(chip, id);
        bar->addWidget(chip);
    };
    addChip(static_cast<int>(outcomesInOrder.size()));
    for (size_t i = 0; i < outcomesInOrder.size(); ++i)
        addChip(static_cast<int>(i));
    m_chips->button(static_cast<int>(outcomesInOrder.size()))->setChecked(true);
    bar->addStretch();
    auto *hint = new QuietLabel(tr("F8 next problem"), this);
    hint->setMinimumWidth(1);
    bar->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &RowFilter::setWords);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportPage::showOnly);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportPage::statusChanged);
    return bar;
}

QBoxLayout *ImportPage::buildFooter()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->setSpacing(8);
    m_promise = new QLabel(this);
    m_promise->setWordWrap(true);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    QPushButton *other = makeButton(tr("Another file…"), ButtonKind::Normal, this);
    m_write = makeButton({}, ButtonKind::Primary, this);
    bar->addWidget(m_promise, 1);
    bar->addWidget(cancel);
    bar->addWidget(other);
    bar->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(other, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_write, &QPushButton::clicked, this, &ImportPage::write);
    return bar;
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
    askForFile(window(), question, [this](const QString &path) { readLedgerFile(path); });
}

void ImportPage::readLedgerFile(const QString &path)
{
    m_path = path;
    m_options->reset();
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
    m_table->show(preview);
    m_mapping->show(*preview.ledger);
    m_options->show(preview);
    m_sums->show(preview);
    showFacts();
    showCounts();
    m_states->setCurrentIndex(1);
    if (!current.isNull())
        m_view->select({current}, current);
    if (std::exchange(m_goesOn, false))
        nextProblem();
    else if (current.isNull() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    askAboutCurrent();
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
    const auto label = [&](int id, const QString &text) {
        m_chips->button(id)->setText(text);
        m_chips->button(id)->setAccessibleName(text);
    };
    label(static_cast<int>(outcomesInOrder.size()), tr("All %1").arg(plan.rows.size()));
    for (size_t i = 0; i < outcomesInOrder.size(); ++i) {
        const RowOutcome outcome = outcomesInOrder[i];
        label(static_cast<int>(i),
              tr("%1 %2 %3").arg(outcomeSign(outcome), outcomeWord(outcome)).arg(plan.count(outcome)));
    }
    const int written = plan.count(RowOutcome::New) + plan.count(RowOutcome::Changed);
    m_write->setText(tr("Write %n row(s)", nullptr, written));
    m_write->setAccessibleName(m_write->text());
    m_write->setEnabled(!plan.changes.empty() && m_context.session.readOnlyReason().isEmpty());
    m_promise->setText(tr("Unchanged rows are left alone; %1 refused and %2 undecided rows are not written. "
                          "One undo takes all of it back.")
                           .arg(plan.count(RowOutcome::Refused))
                           .arg(plan.count(RowOutcome::Undecided)));
    emit statusChanged();
}

void ImportPage::showOnly(int filter)
{
    if (filter >= static_cast<int>(outcomesInOrder.size()))
        return m_rows->setAccept({});
    const RowOutcome wanted = outcomesInOrder[static_cast<size_t>(filter)];
    m_rows->setAccept([this, wanted](int row) { return m_table->outcome(row) == wanted; });
}

void ImportPage::askAboutCurrent()
{
    const QModelIndex current = m_rows->mapToSource(m_view->currentIndex());
    if (!current.isValid() || !m_preview || m_table->outcome(current.row()) != RowOutcome::Undecided)
        return m_decision->clear();
    const ImportRow &row = m_table->importRow(current.row());
    m_decision->ask(row, m_preview->ledger->kind, m_preview->decisions.value(row.row));
}

void ImportPage::decide(int row, const RowDecision &decision)
{
    Decisions decisions = m_preview->decisions;
    decisions.insert(row, decision);
    m_goesOn = true;
    m_job->plan(*m_preview, decisions);
}

void ImportPage::nextProblem()
{
    const int count = m_rows->rowCount();
    const int from = m_view->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const QModelIndex next = m_rows->index((from + step) % count, 0);
        if (!m_table->isProblem(m_rows->mapToSource(next).row()))
            continue;
        m_view->setCurrentIndex(next);
        m_view->scrollTo(next);
        return m_view->setFocus();
    }
}

void ImportPage::write()
{
    const auto done = std::make_shared<ImportPlan>();
    const QString file = m_preview->ledger->file;
    Edit edit = importEdit(m_preview->ledger, m_preview->decisions, m_context.calendar, m_context.ids, done);
    m_write->setEnabled(false);
    m_busy->start(tr("Writing %1…").arg(file));
    const auto take = [this, done](const Result<Performed> &performed) {
        m_busy->finish();
        m_write->setEnabled(true);
        if (!performed)
            return m_context.notices.warn(performed.error());
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
