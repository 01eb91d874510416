#include "ui/common/tablepage.h"

#include "ui/common/conflictbar.h"
#include "ui/common/groupcontrol.h"
#include "ui/common/pastebar.h"

#include <QHeaderView>
#include <QLocale>

TablePage::TablePage(const PageContext &context, RecordTable *table, Panel panel, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_table(table)
    , m_rows(new RowFilter(*table, table))
{
    table->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildBar();
    m_above = new QVBoxLayout;
    layout->addLayout(m_above);
    buildContent(panel);
    connectTable();
    setEmptyTexts(tr("Nothing here yet."), {}, tr("Nothing matches the filter."));
}

void TablePage::buildBar()
{
    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(20, 6, 20, 8);
    m_bar->setSpacing(8);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: all words, in any column"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(260);
    m_bar->addWidget(m_filter);
    m_bar->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(m_bar);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &RowFilter::setWords);
    connect(m_filter, &QLineEdit::returnPressed, this, &TablePage::focusContent);
}

void TablePage::buildContent(Panel panel)
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_states = new QStackedWidget(splitter);
    m_view = new RecordView(m_states);
    m_view->show(*m_rows, *m_table);
    new GroupControl(m_view, *m_rows);
    addStrips();
    m_empty = new EmptyState(m_states);
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    splitter->addWidget(m_states);
    if (panel == Panel::Shown) {
        m_panel = new DetailPanel(m_context, *m_table, splitter);
        m_panel->setMinimumWidth(280);
        splitter->addWidget(m_panel);
        splitter->setSizes({10000, 280});
    }
    splitter->setStretchFactor(0, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(splitter, 1);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_rows->isNarrowed()) {
            clearFilter();
            m_filter->setFocus();
        } else {
            emit emptyActionTriggered();
        }
    });
}

void TablePage::addStrips()
{
    m_view->work()->setNotices(&m_context.notices);
    auto *paste = new PasteBar(*m_view, this);
    auto *conflicts = new ConflictBar(m_context, *m_table, this);
    m_above->addWidget(paste);
    m_above->addWidget(conflicts);
    connect(m_view->work(), &CellWork::planned, paste, &PasteBar::ask);
    connect(conflicts, &ConflictBar::decided, this, &TablePage::focusContent);
    connect(m_view, &RecordView::findAsked, this, [this](RecordView::Direction direction) {
        m_view->findNext(m_filter->text(), direction);
    });
}

void TablePage::connectTable()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        emit selectionChanged();
        emit statusChanged();
    });
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &TablePage::keepSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TablePage::bringSelectionBack);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &TablePage::showState);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TablePage::showState);
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_rows->readAhead();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(firstRecord());
}

QModelIndex TablePage::firstRecord() const
{
    // A group may be closed, but not without rows: the second row is a record then, or another group.
    return m_rows->index(m_rows->isGroup(0) && m_rows->rowCount() > 1 ? 1 : 0, 0);
}

void TablePage::setEmptyTexts(const QString &empty, const QString &action, const QString &noneMatch)
{
    m_emptySentence = empty;
    m_emptyAction = action;
    m_noneMatch = noneMatch;
    showState();
}

void TablePage::keepSelection()
{
    m_kept = m_view->selectedIds();
    m_keptCurrent = m_view->currentId();
}

void TablePage::bringSelectionBack()
{
    // The view takes the reset after us, and with it forgets what is selected.
    QTimer::singleShot(0, this, [this] {
        m_view->select(m_kept, m_keptCurrent);
        showCurrent();
        showState();
    });
}

void TablePage::showState()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    if (isEmpty && m_table->rowCount() > 0)
        m_empty->say(m_noneMatch, tr("Clear the filter"));
    else if (isEmpty)
        m_empty->say(m_emptySentence, m_emptyAction);
    const bool hadFocus = m_view->hasFocus();
    m_states->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty && hadFocus)
        m_filter->setFocus();
    emit statusChanged();
}

void TablePage::showCurrent()
{
    if (m_panel)
        m_panel->showRecord(m_view->currentId());
}

void TablePage::clearFilter()
{
    m_filter->clear();
    m_rows->setAccept({});
    emit filterCleared();
}

QString TablePage::statusText() const
{
    const QLocale locale;
    const QString count
        = tr("Showing %1 / %2")
              .arg(locale.toString(m_rows->recordCount()), locale.toString(m_table->rowCount()));
    const int selected = m_view->selectedRowCount();
    return selected > 1 ? tr("%1 · %2 selected").arg(count, locale.toString(selected)) : count;
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePage::focusContent()
{
    if (m_rows->rowCount() == 0)
        return m_filter->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(firstRecord());
    m_view->setFocus();
}

void TablePage::togglePanel()
{
    if (m_panel)
        m_panel->setVisible(m_panel->isHidden());
}

void TablePage::reveal(const QUuid &id)
{
    if (!m_rows->expandTo(m_table->rowOf(id))) {
        clearFilter();
        m_rows->expandTo(m_table->rowOf(id));
    }
    m_view->select({id}, id);
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
}
