#include "ui/common/recordview.h"

#include "core/base/text.h"
#include "ui/common/cellpainting.h"
#include "ui/common/frozencolumns.h"
#include "ui/common/grouprow.h"
#include "ui/common/theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScrollBar>

namespace {
/// Begins a kept header state that says what is frozen; older ones are the header's alone.
constexpr quint32 frozenStateMark = 0x44425631;
} // namespace

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectItems);
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
        askForColumns(horizontalHeader()->mapToGlobal(at), horizontalHeader()->logicalIndexAt(at));
    });
    m_frozen = new FrozenColumns(*this);
    m_frozen->setEditTriggers(editTriggers());
    m_frozen->viewport()->installEventFilter(this);
    setItemDelegate(makeDelegate());
    m_frozen->setItemDelegate(makeDelegate());
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, changed, this, &RecordView::followColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, m_frozen, &FrozenColumns::takeHeader);
    measureRows();
}

CellDelegate *RecordView::makeDelegate()
{
    auto *delegate = new CellDelegate(this);
    delegate->setLook([this](const QStyleOptionViewItem &option, const QModelIndex &index) {
        return lookAt(option, index);
    });
    connect(delegate, &CellDelegate::stepped, this, &RecordView::step);
    connect(
        delegate, &CellDelegate::writtenToAll, this, [this](const QModelIndex &index, const QString &typing) {
            m_work->writeToAll(index.column(), typing);
        });
    return delegate;
}

void RecordView::show(RowFilter &rows, RecordTable &table)
{
    m_rows = &rows;
    m_table = &table;
    m_work = new CellWork(*this, table);
    // Before the view itself takes the reset and forgets what is selected.
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptColumns.clear();
        const QItemSelection selection = selectionModel()->selection();
        for (const int column : visibleColumns())
            if (std::any_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
                    return range.left() <= column && column <= range.right();
                }))
                m_keptColumns.push_back(column);
    });
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
        if (info.isStretched)
            m_frozenUpTo = column;
    }
    header->setMinimumSectionSize(48);
    fillWidth();
    searchVisibleColumns();
    followColumns();
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
    m_frozen->place();
}

void RecordView::measureRows()
{
    verticalHeader()->setDefaultSectionSize(::rowHeight(font()));
    horizontalHeader()->setFont(roleFont(TextRole::Caption, font()));
    horizontalHeader()->setFixedHeight(::rowHeight(font()));
    if (m_frozen->isVisible())
        m_frozen->takeHeader();
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

std::vector<std::pair<int, int>> RecordView::selectedRowSpans() const
{
    std::vector<std::pair<int, int>> spans;
    if (!selectionModel())
        return spans;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        spans.emplace_back(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

int RecordView::selectedRowCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRowSpans())
        count += last - first + 1;
    return count;
}

std::vector<QUuid> RecordView::selectedIds() const
{
    std::vector<QUuid> ids;
    for (const auto &[first, last] : selectedRowSpans())
        for (int row = first; row <= last; ++row)
            if (const QUuid id = m_rows->index(row, 0).data(RecordTable::IdRole).toUuid(); !id.isNull())
                ids.push_back(id);
    return ids;
}

bool RecordView::areRowsSelected() const
{
    const auto spans = selectedRowSpans();
    const std::vector<int> columns = visibleColumns();
    return !spans.empty() && columns.size() > 1
        && std::all_of(columns.begin(), columns.end(), [&](int column) {
               return selectionModel()->isSelected(m_rows->index(spans.front().first, column));
           });
}

void RecordView::select(const std::vector<QUuid> &ids, const QUuid &current)
{
    const int column = currentIndex().isValid() ? currentIndex().column()
        : visibleColumns().empty()              ? 0
                                                : visibleColumns().front();
    const QModelIndex index = m_rows->mapFromSource(m_table->index(m_table->rowOf(current), column));
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    std::vector<int> columns = std::exchange(m_keptColumns, {});
    // One row is shown by its current cell; of several, the columns that were selected are.
    if (columns.empty() && ids.size() == 1)
        columns = {column};
    selectionModel()->select(cellsOf(ids, columns), QItemSelectionModel::ClearAndSelect);
}

/// One range for each run of rows that stand together: a selection of many ranges is slow.
QItemSelection RecordView::cellsOf(const std::vector<QUuid> &ids, const std::vector<int> &columns) const
{
    std::vector<int> rows;
    for (const QUuid &id : ids)
        if (const QModelIndex row = m_rows->mapFromSource(m_table->index(m_table->rowOf(id), 0));
            row.isValid())
            rows.push_back(row.row());
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] <= rows[next - 1] + 1;)
            ++next;
        const auto add = [&](int left, int right) {
            selection.append(
                QItemSelectionRange(m_rows->index(rows[first], left), m_rows->index(rows[next - 1], right)));
        };
        if (columns.empty())
            add(0, m_rows->columnCount() - 1);
        for (const int column : columns)
            add(column, column);
    }
    return selection;
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
    return tabbedText(m_work->copied());
}

bool RecordView::findNext(const QString &typing, Direction direction)
{
    QStringList words;
    for (const QString &word : typing.split(u' ', Qt::SkipEmptyParts))
        words += folded(word);
    words.removeAll(QString());
    const std::vector<int> columns = visibleColumns();
    const auto width = static_cast<qint64>(columns.size());
    const qint64 cells = width * m_rows->rowCount();
    if (words.isEmpty() || cells == 0)
        return false;
    const auto place = std::find(columns.begin(), columns.end(), currentIndex().column()) - columns.begin();
    const qint64 start = currentIndex().isValid() ? currentIndex().row() * width + place : -1;
    const qint64 stride = direction == Direction::Forward ? 1 : -1;
    for (qint64 gone = 1; gone <= cells; ++gone) {
        const qint64 at = ((start + stride * gone) % cells + cells) % cells;
        const QModelIndex cell
            = m_rows->index(static_cast<int>(at / width), columns[static_cast<size_t>(at % width)]);
        const QString text = folded(cell.data(Qt::DisplayRole).toString());
        const bool holdsOne = std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
        if (holdsOne && RecordTable::cellAt(cell).table) {
            goTo(cell);
            return true;
        }
    }
    return false;
}

void RecordView::showDrafts(const PastePlan &plan)
{
    m_drafts.clear();
    for (const PastePlan::Cell &cell : plan.cells)
        m_drafts[cell.write.row].insert(cell.write.column,
                                        {cell.write.typing,
                                         cell.trial.outcome == CellTrial::Outcome::Refused,
                                         cell.trial.outcome != CellTrial::Outcome::Unchanged});
    viewport()->update();
    m_frozen->viewport()->update();
}

void RecordView::dropDrafts()
{
    showDrafts({});
}

QByteArray RecordView::headerState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << frozenStateMark << qint32(m_frozenUpTo) << horizontalHeader()->saveState();
    return state;
}

void RecordView::restoreHeaderState(const QByteArray &state)
{
    quint32 mark = 0;
    qint32 frozen = -1;
    QByteArray header;
    QDataStream stream(state);
    stream >> mark >> frozen >> header;
    const bool saysFrozen = mark == frozenStateMark && stream.status() == QDataStream::Ok;
    if (state.isEmpty() || !horizontalHeader()->restoreState(saysFrozen ? header : state))
        return;
    if (saysFrozen && frozen < m_table->columnCount())
        m_frozenUpTo = frozen;
    fillWidth();
    searchVisibleColumns();
    followColumns();
}

void RecordView::askForColumns(const QPoint &at, int atColumn)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFreezing(menu, atColumn);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QAction *action = menu->addAction(m_table->columnInfo(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!m_table->columnInfo(column).isStretched);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fillWidth();
            searchVisibleColumns();
            followColumns();
            emit columnsChosen();
        });
    }
    menu->popup(at);
}

void RecordView::addFreezing(QMenu *menu, int column)
{
    if (column < 0)
        return;
    if (column == m_frozenUpTo) {
        QAction *thaw = menu->addAction(tr("Let all columns scroll"));
        connect(thaw, &QAction::triggered, this, [this] { freezeUpTo(-1); });
    } else {
        QAction *freeze = menu->addAction(tr("Freeze up to “%1”").arg(m_table->columnInfo(column).title));
        connect(freeze, &QAction::triggered, this, [this, column] { freezeUpTo(column); });
    }
    menu->addSeparator();
}

void RecordView::freezeUpTo(int column)
{
    m_frozenUpTo = column;
    followColumns();
    emit columnsChosen();
}

void RecordView::followColumns()
{
    const std::vector<int> columns = visibleColumns();
    const auto last = std::find(columns.begin(), columns.end(), m_frozenUpTo);
    m_frozen->setCount(last == columns.end() ? 0 : static_cast<int>(last - columns.begin()) + 1);
}

void RecordView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *sideways = horizontalScrollBar();
    const int before = sideways->value();
    const bool isCovered = m_frozen->covers(index.column());
    QTableView::scrollTo(index, hint);
    if (isCovered) {
        sideways->setValue(before);
        return;
    }
    const int hidden = m_frozen->shownWidth() - columnViewportPosition(index.column());
    if (m_frozen->isVisible() && hidden > 0 && !m_frozen->covers(index.column()))
        sideways->setValue(sideways->value() - hidden);
}
