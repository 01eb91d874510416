#include "ui/common/recordview.h"

#include "ui/common/celldelegate.h"
#include "ui/common/cellpainting.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(true);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        askForColumns(horizontalHeader()->mapToGlobal(at));
    });
    measureRows();
}

void RecordView::show(RowFilter &rows, RecordTable &table)
{
    m_rows = &rows;
    m_table = &table;
    setModel(&rows);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    arrangeColumns();
}

void RecordView::arrangeColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const ColumnInfo &info = m_table->columnInfo(column);
        setColumnWidth(column, startingWidth(column));
        setColumnHidden(column, !info.isShown);
    }
    header->setMinimumSectionSize(48);
    fillWidth();
    searchVisibleColumns();
}

int RecordView::startingWidth(int column) const
{
    constexpr int marginsAndSortMark = 24;
    constexpr int marginsAndLight = 34;
    constexpr int rowsLookedAt = 40;
    const ColumnInfo &info = m_table->columnInfo(column);
    const int token = scaledTo(font(), info.width);
    const QFontMetrics caption(roleFont(TextRole::Caption, font()));
    int width = std::max(token, caption.horizontalAdvance(info.title) + marginsAndSortMark);
    for (int row = 0; row < std::min(rowsLookedAt, m_table->rowCount()) && info.isShown; ++row)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(m_table->textAt(row, column)) + marginsAndLight);
    // English words are longer than the tokens allow for, but one long text must not push the other columns
    // out.
    return std::min(width,
                    std::max(token * 8 / 5, caption.horizontalAdvance(info.title) + marginsAndSortMark));
}

void RecordView::fillWidth()
{
    if (!m_table)
        return;
    int stretched = -1;
    int others = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (m_table->columnInfo(column).isStretched)
            stretched = column;
        else if (!isColumnHidden(column))
            others += columnWidth(column);
    }
    if (stretched >= 0)
        setColumnWidth(stretched,
                       std::max(m_table->columnInfo(stretched).width, viewport()->width() - others));
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void RecordView::measureRows()
{
    verticalHeader()->setDefaultSectionSize(::rowHeight(font()));
    horizontalHeader()->setFont(roleFont(TextRole::Caption, font()));
    horizontalHeader()->setFixedHeight(::rowHeight(font()));
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureRows();
}

QUuid RecordView::currentId() const
{
    return currentIndex().data(RecordTable::IdRole).toUuid();
}

std::vector<QUuid> RecordView::selectedIds() const
{
    std::vector<QUuid> ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids.push_back(row.data(RecordTable::IdRole).toUuid());
    return ids;
}

void RecordView::select(const std::vector<QUuid> &ids, const QUuid &current)
{
    QItemSelection selection;
    for (const QUuid &id : ids) {
        const QModelIndex index = m_rows->mapFromSource(m_table->index(m_table->rowOf(id), 0));
        if (index.isValid())
            selection.select(index, index);
    }
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = m_rows->mapFromSource(m_table->index(m_table->rowOf(current), column));
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<int> RecordView::visibleColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

void RecordView::searchVisibleColumns()
{
    m_rows->setSearchedColumns(visibleColumns());
}

QString RecordView::selectionAsText() const
{
    QString text;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : visibleColumns())
            cells += row.siblingAtColumn(column).data(Qt::DisplayRole).toString().simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void RecordView::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectionAsText());
}

QByteArray RecordView::headerState() const
{
    return horizontalHeader()->saveState();
}

void RecordView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    fillWidth();
    searchVisibleColumns();
}

void RecordView::askForColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QAction *action = menu->addAction(m_table->columnInfo(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!m_table->columnInfo(column).isStretched);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fillWidth();
            searchVisibleColumns();
            emit columnsChosen();
        });
    }
    menu->popup(at);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}
