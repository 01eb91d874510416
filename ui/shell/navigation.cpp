#include "ui/shell/navigation.h"

#include "ui/common/theme.h"
#include "ui/shell/navigationdelegate.h"

#include <QEvent>

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
{
    setModel(m_pages);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    fitWidth();
}

void Navigation::fitWidth()
{
    constexpr int width = 196;
    setFixedWidth(scaledTo(font(), width));
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Navigation::clearPages()
{
    m_pages->clear();
}

void Navigation::addPage(const QString &key, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(key, NavigationDelegate::KeyRole);
    m_pages->appendRow(item);
    describe(item);
}

void Navigation::addHeading(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, NavigationDelegate::HeadingRole);
    m_pages->appendRow(item);
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
    const int count = item->data(NavigationDelegate::LateRole).toInt();
    item->setAccessibleText(count > 0 ? tr("%1, %n late", nullptr, count).arg(item->text()) : item->text());
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
    if (QStandardItem *item = itemOf(key))
        item->setData(count, NavigationDelegate::NumberRole);
}

int Navigation::late(const QString &key) const
{
    const QStandardItem *item = itemOf(key);
    return item ? item->data(NavigationDelegate::LateRole).toInt() : 0;
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

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QString key = current.data(NavigationDelegate::KeyRole).toString(); !key.isEmpty())
        emit pageChosen(key);
}
