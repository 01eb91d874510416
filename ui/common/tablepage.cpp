#include "ui/common/tablepage.h"

#include "ui/common/conflictbar.h"
#include "ui/common/groupcontrol.h"
#include "ui/common/pastebar.h"
#include "ui/common/theme.h"
#include "ui/common/viewmenu.h"
#include "ui/common/viewnamebar.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>

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
    buildViews();
    connectTable();
    setEmptyTexts(tr("Nothing here yet."), {}, tr("Nothing matches the filter."));
}

void TablePage::buildBar()
{
    m_bar = new FilterBar(*m_table, *m_rows, m_context.today, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_bar);
    connect(m_bar->edit(), &QLineEdit::returnPressed, this, &TablePage::focusContent);
}

void TablePage::buildViews()
{
    auto *columns = new QToolButton(m_bar);
    columns->setText(tr("Columns"));
    columns->setAccessibleName(columns->text());
    columns->setAutoRaise(true);
    columns->setFocusPolicy(Qt::StrongFocus);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        m_view->askForColumns(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    m_views = new ViewMenu(m_context, *this);
    m_bar->line()->addWidget(columns, 0, Qt::AlignTop);
    m_bar->line()->addWidget(m_views, 0, Qt::AlignTop);
    m_above->addWidget(m_views->nameBar());
    connect(m_bar, &FilterBar::changed, m_views, &ViewMenu::showName);
    connect(m_view, &RecordView::columnsChosen, m_views, &ViewMenu::showName);
    connect(m_view, &RecordView::columnsChosen, this, &Page::statusChanged);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, m_views, &ViewMenu::showName);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &TablePage::exportShown);
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
        m_panel->setMinimumWidth(scaledTo(font(), 304));
        splitter->addWidget(m_panel);
        splitter->setSizes({10000, 304});
    }
    splitter->setStretchFactor(0, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(splitter, 1);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_rows->isNarrowed() && m_table->rowCount() > 0) {
            clearFilter();
            filterEdit()->setFocus();
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
        m_view->findNext(filterEdit()->text(), direction);
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
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] { m_isPanelStale = true; });
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &TablePage::showState);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TablePage::showState);
    connect(&m_rows->reading(), &TableReading::readAll, this, &Page::statusChanged);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &Page::statusChanged);
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_rows->readAhead();
    m_views->showName();
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
        filterEdit()->setFocus();
    emit statusChanged();
}

void TablePage::showCurrent()
{
    // While one types, the list is told anew with each key; the record beside it is mostly the same.
    const QUuid id = m_view->currentId();
    if (!m_panel || (id == m_panelId && !m_isPanelStale))
        return;
    m_panelId = id;
    m_isPanelStale = false;
    m_panel->showRecord(id);
}

void TablePage::clearFilter()
{
    m_bar->clear();
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
    return withSums(selected > 1 ? tr("%1 · %2 selected").arg(count, locale.toString(selected)) : count);
}

QString TablePage::withSums(QString text) const
{
    constexpr qint64 fenShown = 100'000'000; // 0.01 亿元
    constexpr int mostSums = 2; // more than two do not fit beside the day and the file
    int sums = 0;
    for (int column = 0; column < m_table->columnCount() && sums < mostSums; ++column) {
        const ColumnInfo &info = m_table->columnInfo(column);
        if (info.kind != ColumnKind::Money || m_view->isColumnHidden(column))
            continue;
        const qint64 fen = (m_rows->amountOf(column) + fenShown / 2) / fenShown * fenShown;
        text = tr("%1 · %2 %3 亿元").arg(text, info.plainTitle(), shownIn(fen, MoneyUnit::YiYuan));
        ++sums;
    }
    return text;
}

void TablePage::focusFilter()
{
    filterEdit()->setFocus(Qt::ShortcutFocusReason);
    filterEdit()->selectAll();
}

void TablePage::focusContent()
{
    if (m_rows->rowCount() == 0)
        return filterEdit()->setFocus();
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
