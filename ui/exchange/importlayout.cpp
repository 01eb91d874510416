// How the import screen is put together.

#include "ui/exchange/importpage.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/exchange/decisionbar.h"
#include "ui/exchange/importdelegate.h"
#include "ui/exchange/importsums.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/outcomechips.h"
#include "ui/exchange/readingoptions.h"
#include "ui/exchange/stepbar.h"

#include <QSplitter>

QBoxLayout *ImportPage::buildHeader()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 8, 20, 8);
    header->setSpacing(24);
    m_facts = new QuietLabel({}, this);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_steps = new StepBar(this);
    header->addWidget(m_facts, 1);
    header->addWidget(m_steps);
    return header;
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
    splitter->addWidget(buildRows(splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledTo(font(), 300), 1000});
    return splitter;
}

QWidget *ImportPage::buildRows(QWidget *parent)
{
    auto *right = new QWidget(parent);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildFilters());
    m_view = new RecordView(right);
    m_view->setAccessibleName(tr("Rows of the ledger"));
    auto *delegate = new ImportDelegate(
        *m_table, [this](int row) { return answersOf(row); }, m_view);
    m_view->setItemDelegate(delegate);
    m_view->show(*m_rows, *m_table);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeHairline(right));
    m_decision = new DecisionBar(right);
    layout->addWidget(m_decision);
    m_sums = new ImportSums(right);
    m_sums->setWordWrap(true);
    m_sums->setContentsMargins(20, 10, 20, 10);
    layout->addWidget(m_sums);
    layout->addWidget(makeHairline(right));
    layout->addLayout(buildFooter());
    connect(delegate, &ImportDelegate::answered, this, [this](int row, const RowDecision &decision) {
        decide(m_table->importRow(row).row, decision);
    });
    return right;
}

QWidget *ImportPage::buildSide()
{
    auto *side = new QWidget(m_states);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_mapping = new MappingPanel(side);
    m_options = new ReadingOptions(side);
    layout->addWidget(m_mapping, 1);
    layout->addWidget(makeHairline(side));
    layout->addWidget(m_options);
    side->setMinimumWidth(scaledTo(font(), 280));
    return side;
}

QBoxLayout *ImportPage::buildFilters()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 9, 20, 9);
    bar->setSpacing(8);
    m_chips = new OutcomeChips(this);
    bar->addWidget(m_chips);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(scaledTo(font(), 160));
    bar->addStretch();
    bar->addWidget(m_filter);
    auto *hint = new QuietLabel(tr("F8 next problem"), this);
    hint->setMinimumWidth(1);
    bar->addWidget(hint);
    return bar;
}

QBoxLayout *ImportPage::buildFooter()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->setSpacing(8);
    m_promise = new QuietLabel({}, this);
    m_promise->setWordWrap(true);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    m_saveRefused = makeButton(tr("Save refused rows as…"), ButtonKind::Normal, this);
    m_write = makeButton({}, ButtonKind::Primary, this);
    bar->addWidget(m_promise, 1);
    bar->addWidget(cancel);
    bar->addWidget(m_saveRefused);
    bar->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPage::askWhereRefused);
    connect(m_write, &QPushButton::clicked, this, &ImportPage::write);
    return bar;
}
