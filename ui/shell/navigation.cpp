#include "ui/shell/navigation.h"

#include "ui/common/theme.h"
#include "ui/shell/navigationdelegate.h"
#include "ui/shell/programmark.h"

#include <QLocale>
#include <QMouseEvent>

namespace {
constexpr int openWidth = 196;
constexpr int collapsedWidth = 48;
constexpr int markHeight = 48;
} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
    , m_delegate(new NavigationDelegate(this))
    , m_mark(new ProgramMark(this))
{
    setModel(m_pages);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // keys and wheel scroll; a bar would cover the icons
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    fitWidth();
}

void Navigation::fitWidth()
{
    const int markRoom = scaledTo(font(), markHeight);
    setFixedWidth(scaledTo(font(), m_isCollapsed ? collapsedWidth : openWidth));
    setViewportMargins(0, markRoom, 0, 0);
    m_mark->setGeometry(0, 0, width(), markRoom);
    fillGap();
}

void Navigation::fillGap()
{
    if (!m_gap)
        return;
    m_gap->setData(0, NavigationDelegate::GapRole);
    int taken = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_pages->rowCount(); ++row)
        taken += m_delegate->sizeHint(option, m_pages->index(row, 0)).height();
    m_gap->setData(std::max(0, viewport()->height() - taken - 8), NavigationDelegate::GapRole);
    scheduleDelayedItemsLayout();
}

void Navigation::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    m_delegate->setCollapsed(isCollapsed);
    m_mark->setCollapsed(isCollapsed);
    fitWidth();
    for (int row = 0; row < m_pages->rowCount(); ++row)
        describe(m_pages->item(row));
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_mark)
        fitWidth();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fillGap();
}

void Navigation::clearPages(State state)
{
    m_state = state;
    m_gap = nullptr;
    m_pages->clear();
}

QStandardItem *Navigation::addItem(const QString &title, const QString &icon)
{
    auto *item = new QStandardItem(title);
    item->setData(icon, NavigationDelegate::IconRole);
    if (m_state == State::NoFile)
        item->setFlags(Qt::NoItemFlags);
    m_pages->appendRow(item);
    describe(item);
    return item;
}

void Navigation::addPage(const QString &key, const QString &title, const QString &icon)
{
    QStandardItem *item = addItem(title, icon);
    item->setData(key, NavigationDelegate::KeyRole);
    fillGap();
}

void Navigation::addHeading(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, NavigationDelegate::HeadingRole);
    m_pages->appendRow(item);
}

void Navigation::addFoot(const QString &file)
{
    m_gap = new QStandardItem;
    m_gap->setFlags(Qt::NoItemFlags);
    m_gap->setData(0, NavigationDelegate::GapRole);
    m_pages->appendRow(m_gap);
    QStandardItem *item = addItem(file, QStringLiteral("file"));
    item->setFlags(m_state == State::NoFile ? Qt::NoItemFlags : Qt::ItemIsEnabled);
    fillGap();
}

QStandardItem *Navigation::itemOf(const QString &key) const
{
    for (int row = 0; row < m_pages->rowCount(); ++row)
        if (m_pages->item(row)->data(NavigationDelegate::KeyRole) == key)
            return m_pages->item(row);
    return nullptr;
}

void Navigation::describe(QStandardItem *item)
{
    const int late = item->data(NavigationDelegate::LateRole).toInt();
    const int count = item->data(NavigationDelegate::NumberRole).toInt();
    QString words = item->text();
    if (late > 0)
        words = tr("%1, %n late", nullptr, late).arg(item->text());
    else if (count > 0)
        words = tr("%1, %2").arg(item->text(), QLocale().toString(count));
    item->setAccessibleText(words);
    item->setToolTip(m_isCollapsed ? words : QString());
}

void Navigation::setLate(const QString &key, int count)
{
    if (QStandardItem *item = itemOf(key)) {
        item->setData(count, NavigationDelegate::LateRole);
        describe(item);
    }
}

void Navigation::setNumber(const QString &key, int count)
{
    if (QStandardItem *item = itemOf(key)) {
        item->setData(count, NavigationDelegate::NumberRole);
        describe(item);
    }
}

int Navigation::late(const QString &key) const
{
    const QStandardItem *item = itemOf(key);
    return item ? item->data(NavigationDelegate::LateRole).toInt() : 0;
}

int Navigation::number(const QString &key) const
{
    const QStandardItem *item = itemOf(key);
    return item ? item->data(NavigationDelegate::NumberRole).toInt() : 0;
}

void Navigation::setCurrentPage(const QString &key)
{
    if (QStandardItem *item = itemOf(key))
        setCurrentIndex(item->index());
}

QStringList Navigation::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_pages->rowCount(); ++row)
        if (const QString key = m_pages->item(row)->data(NavigationDelegate::KeyRole).toString();
            !key.isEmpty())
            keys += key;
    return keys;
}

void Navigation::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool isFile = m_gap && at.isValid() && at.row() == m_gap->row() + 1;
    if (isFile && event->button() == Qt::LeftButton && m_state == State::Open)
        emit fileClicked(viewport()->mapToGlobal(visualRect(at).topRight()));
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QString key = current.data(NavigationDelegate::KeyRole).toString(); !key.isEmpty())
        emit pageChosen(key);
}
