#include "ui/common/detailpanel.h"

#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/historytext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

DetailPanel::DetailPanel(const PageContext &context, RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(table)
    , m_model(new DetailModel(table, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildHead();
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Record"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    layout->addWidget(m_tabs, 1);
    buildFields();
    buildHistory();
    connect(&m_context.session, &Session::changed, this, &DetailPanel::takeNews);
    connect(&m_context.today, &Today::changed, this, &DetailPanel::showHead);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::readHistory);
    showRecord({});
}

void DetailPanel::buildHead()
{
    auto *head = new QGridLayout;
    head->setContentsMargins(16, 12, 8, 10);
    head->setVerticalSpacing(4);
    m_caption = new QuietLabel({}, this);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_badges = new BadgeLine(this);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(tr("Close the panel (Alt+Enter opens it again)"));
    close->setAutoRaise(true);
    head->addWidget(m_caption, 0, 0);
    head->addWidget(m_title, 1, 0);
    head->addWidget(m_badges, 2, 0, 1, 2);
    head->addWidget(close, 0, 1, 2, 1, Qt::AlignTop);
    head->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &DetailPanel::closeAsked);
    dressTitle();
}

void DetailPanel::dressTitle()
{
    m_title->setFont(roleFont(TextRole::PanelTitle, font()));
    m_caption->setFont(roleFont(TextRole::Caption, font()));
}

void DetailPanel::buildFields()
{
    m_fields = new QTableView(m_tabs);
    m_fields->setAccessibleName(tr("Fields of the record"));
    m_fields->setModel(m_model);
    auto *delegate = new CellDelegate(m_fields);
    delegate->setRuled(false);
    m_fields->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::stepped, this, &DetailPanel::goOn);
    m_fields->setShowGrid(false);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                              | QAbstractItemView::AnyKeyPressed);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->hide();
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->verticalHeader()->setMinimumSectionSize(1);
    m_fields->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_fields->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->setColumnWidth(0, 124);
    m_tabs->addTab(m_fields, tr("Fields"));
}

void DetailPanel::goOn(CellDelegate::Step step)
{
    using Step = CellDelegate::Step;
    const bool isBack = step == Step::Up || step == Step::Previous;
    const QModelIndex next
        = m_fields->currentIndex().siblingAtRow(m_fields->currentIndex().row() + (isBack ? -1 : 1));
    if (!next.isValid())
        return;
    m_fields->setCurrentIndex(next);
    const bool isTab = step == Step::Next || step == Step::Previous;
    if (isTab && next.flags() & Qt::ItemIsEditable)
        m_fields->edit(next);
}

void DetailPanel::buildHistory()
{
    m_history = new QTextBrowser(m_tabs);
    m_history->setAccessibleName(tr("History of the record"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->document()->setDocumentMargin(12);
    m_history->setPlaceholderText(tr("Select a record to see who changed what, and when."));
    m_tabs->addTab(m_history, tr("History"));
}

void DetailPanel::addTab(QWidget *content, const QString &title)
{
    m_tabs->insertTab(m_tabs->indexOf(m_history), content, title);
}

void DetailPanel::addFirstTab(QWidget *content, const QString &title)
{
    m_tabs->insertTab(0, content, title);
    m_tabs->setCurrentIndex(0);
}

void DetailPanel::setTabTitle(QWidget *content, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(content), title);
}

void DetailPanel::addToFooter(QWidget *button)
{
    constexpr int gap = 8;
    if (!m_foot) {
        m_foot = new QWidget(this);
        m_foot->setContentsMargins(16, 10, 16, 10);
        layout()->addWidget(makeHairline(this));
        layout()->addWidget(m_foot);
        m_buttons = new FlowLayout(m_foot, gap); // English words do not fit on one line
    }
    m_buttons->insertWidget(m_buttons->count(), button);
}

void DetailPanel::setHead(HeadOf headOf)
{
    m_headOf = std::move(headOf);
    showHead();
}

void DetailPanel::showRecord(const QUuid &id)
{
    m_shown = id;
    m_model->showRow(id);
    showHead();
    readHistory();
    emit recordShown(id);
}

void DetailPanel::takeNews()
{
    showHead();
    readHistory();
    emit recordShown(m_shown);
}

DetailHead DetailPanel::plainHead(const QUuid &id) const
{
    const int row = m_table.rowOf(id);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const QModelIndex cell = m_table.index(row, column);
        const auto mark = cell.data(RecordTable::MarkRole).value<CellMark>();
        const bool saysHowItStands = mark == CellMark::LightRed || mark == CellMark::LightYellow
            || mark == CellMark::LightGreen || mark == CellMark::LateChip || mark == CellMark::TodayChip
            || mark == CellMark::SoonChip || mark == CellMark::DoneChip;
        if (saysHowItStands)
            return {{},
                    {{mark, cell.data(Qt::DisplayRole).toString().simplified()}},
                    cell.data(Qt::ToolTipRole).toString()};
    }
    return {};
}

void DetailPanel::showHead()
{
    const int row = m_shown.isNull() ? -1 : m_table.rowOf(m_shown);
    m_title->setText(row < 0 ? tr("Nothing selected") : m_table.nameAt(row));
    const DetailHead head = row < 0 ? DetailHead() : m_headOf ? m_headOf(m_shown) : plainHead(m_shown);
    m_caption->setText(head.caption);
    m_caption->setVisible(!head.caption.isEmpty());
    m_badges->show(head.badges, head.words);
}

void DetailPanel::readHistory()
{
    if (m_shown.isNull()) {
        m_history->clear();
        return;
    }
    // Asked only while it is looked at: walking down a table with the arrow keys must not read the journal
    // for each row.
    if (m_tabs->currentWidget() != m_history)
        return;
    const auto take = [this, asked = m_shown](const Result<std::vector<JournalEdit>> &edits) {
        if (asked != m_shown)
            return;
        if (!edits)
            return m_context.notices.warn(edits.error());
        m_history->setHtml(historyAsHtml(historyOf(*edits, asked, m_context.workspace()), palette()));
    };
    whenAnswered(m_context.session.history(m_shown), this, take);
}

void DetailPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fields->resizeRowsToContents();
}

void DetailPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_history)
        readHistory();
    if (event->type() == QEvent::FontChange && m_title)
        dressTitle();
}
