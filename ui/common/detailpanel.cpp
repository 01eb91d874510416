#include "ui/common/detailpanel.h"

#include "ui/common/answer.h"
#include "ui/common/celldelegate.h"
#include "ui/common/historytext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
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
    buildTitle();
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Record"));
    layout->addWidget(m_tabs, 1);
    buildFields();
    buildHistory();
    connect(&m_context.session, &Session::changed, this, &DetailPanel::readHistory);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::readHistory);
    showRecord({});
}

void DetailPanel::buildTitle()
{
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 14, 16, 8);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    layout()->addWidget(m_title);
    dressTitle();
}

void DetailPanel::dressTitle()
{
    m_title->setFont(roleFont(TextRole::PanelTitle, font()));
}

void DetailPanel::buildFields()
{
    m_fields = new QTableView(m_tabs);
    m_fields->setAccessibleName(tr("Fields of the record"));
    m_fields->setModel(m_model);
    m_fields->setItemDelegate(new CellDelegate(m_fields));
    m_fields->setShowGrid(false);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                              | QAbstractItemView::AnyKeyPressed);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->hide();
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->verticalHeader()->setMinimumSectionSize(1);
    m_fields->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_fields->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->setColumnWidth(0, 124);
    m_tabs->addTab(m_fields, tr("Fields"));
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

void DetailPanel::showRecord(const QUuid &id)
{
    m_shown = id;
    m_model->showRow(id);
    const int row = id.isNull() ? -1 : m_table.rowOf(id);
    m_title->setText(row < 0 ? tr("Nothing selected") : m_table.nameAt(row));
    readHistory();
}

void DetailPanel::readHistory()
{
    if (m_shown.isNull()) {
        m_history->clear();
        return;
    }
    if (const int row = m_table.rowOf(m_shown); row >= 0)
        m_title->setText(m_table.nameAt(row));
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
