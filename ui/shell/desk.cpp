#include "ui/shell/desk.h"

#include "ui/common/tablepage.h"
#include "ui/exchange/importpage.h"

using namespace Qt::StringLiterals;

Desk::Desk(const PageNeeds &needs, QWidget *parent)
    : QStackedWidget(parent)
    , m_needs(needs)
    , m_kinds(pageKinds())
    , m_counts(new LateCounts(needs.context, this))
{
}

const PageKind *Desk::kind(const QString &key) const
{
    const auto at
        = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const PageKind &each) { return each.key == key; });
    return at == m_kinds.end() ? nullptr : &*at;
}

Page *Desk::page(const QString &key)
{
    if (Page *made = m_made.value(key))
        return made;
    const PageKind *wanted = kind(key);
    return wanted ? make(*wanted) : nullptr;
}

Page *Desk::make(const PageKind &kind)
{
    Page *page = kind.make(m_needs, this);
    page->setAccessibleName(kind.title);
    m_made.insert(kind.key, page);
    page->restoreColumns(m_columns.value(kind.key));
    connectPage(page);
    addWidget(page);
    emit pageMade(page);
    return page;
}

void Desk::connectPage(Page *page)
{
    connect(page, &Page::recordAsked, this, &Desk::showRecord);
    connect(page, &Page::pageAsked, this, &Desk::showFiltered);
    const bool beginsWithImport = page->key() == u"projects" || page->key() == u"matters";
    if (auto *table = qobject_cast<TablePage *>(page); table && beginsWithImport)
        connect(table, &TablePage::emptyActionTriggered, this, &Desk::chooseLedger);
}

Page *Desk::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

QString Desk::keyBeside(int steps) const
{
    const Page *current = currentPage();
    const auto size = static_cast<int>(m_kinds.size());
    for (int at = 0; at < size && current; ++at)
        if (m_kinds[static_cast<size_t>(at)].key == current->key())
            return m_kinds[static_cast<size_t>((at + steps + size) % size)].key;
    return {};
}

void Desk::showPage(const QString &key)
{
    if (Page *wanted = page(key))
        setCurrentWidget(wanted);
}

void Desk::showRecord(const QString &key, const QUuid &id)
{
    showPage(key);
    if (Page *wanted = page(key))
        wanted->reveal(id);
}

void Desk::showFiltered(const QString &key, const QString &filter)
{
    showPage(key);
    if (Page *wanted = page(key); wanted && !filter.isEmpty())
        wanted->applyFilter(filter);
}

void Desk::chooseLedger()
{
    showPage(u"import"_s);
    importPage().chooseFile();
}

void Desk::readLedger(const QString &path)
{
    showPage(u"import"_s);
    importPage().readLedgerFile(path);
}

ImportPage &Desk::importPage()
{
    return *static_cast<ImportPage *>(page(u"import"_s));
}

QMap<QString, QByteArray> Desk::columns() const
{
    QMap<QString, QByteArray> states = m_columns;
    for (const Page *page : m_made)
        if (const QByteArray state = page->columnsState(); !state.isEmpty())
            states.insert(page->key(), state);
    return states;
}

void Desk::restoreColumns(const QMap<QString, QByteArray> &states)
{
    m_columns = states;
    for (Page *page : std::as_const(m_made))
        page->restoreColumns(states.value(page->key()));
}
