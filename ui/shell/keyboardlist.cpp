#include "ui/shell/keyboardlist.h"

#include "ui/common/cellpainting.h"
#include "ui/common/controls.h"

#include <QHeaderView>
#include <QMenuBar>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QList<KeyboardList::KeyRow> keysOfTables()
{
    return {
        {u"F2 · Enter"_s, KeyboardList::tr("Edit the cell; typing replaces it")},
        {u"Tab · Shift+Tab"_s, KeyboardList::tr("Take the text over and edit the next or previous cell")},
        {u"Esc"_s, KeyboardList::tr("Leave the cell as it was; close a strip")},
        {u"Ctrl+A · Shift+↑↓ · Ctrl+Space"_s, KeyboardList::tr("Select several rows")},
        {u"Ctrl+C"_s, KeyboardList::tr("Copy the selected rows for a spreadsheet")},
        {u"Enter"_s, KeyboardList::tr("On the overdue list: go to the matter or project")},
        {u"Ctrl+Shift+K"_s, KeyboardList::tr("On matters and late lists: contact note")},
        {u"Ctrl+Shift+C"_s, KeyboardList::tr("On matters and late lists: copy as text for chat")},
        {u"Ctrl+Shift+R"_s, KeyboardList::tr("On matters: record feedback")},
        {u"Alt+← · Alt+→"_s, KeyboardList::tr("Back and forward through the pages")},
        {u"Alt · F10"_s, KeyboardList::tr("Show or hide the menu")},
    };
}

void collectKeys(const QMenu &menu, QList<KeyboardList::KeyRow> &rows)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            collectKeys(*action->menu(), rows);
        else if (!action->shortcut().isEmpty())
            rows.append({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                         withoutMnemonic(action->text())});
    }
}
} // namespace

KeyboardList::KeyboardList(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menus.actions();
    for (const QAction *action : actions)
        collectKeys(*action->menu(), m_rows);
    m_rows += keysOfTables();
    buildTable();
    QPushButton *print = makeButton(tr("Print… Ctrl+P"), ButtonKind::Normal, this);
    connect(print, &QPushButton::clicked, this, &KeyboardList::askForPrinter);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, print, &QPushButton::click);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->addStretch();
    foot->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(foot);
    resize(640, 600);
}

void KeyboardList::buildTable()
{
    m_table->setColumnCount(2);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_rows[row].first));
        m_table->setItem(row, 1, new QTableWidgetItem(m_rows[row].second));
    }
    m_table->resizeColumnToContents(0);
}

void KeyboardList::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { printTo(printer.get()); });
    dialog->open();
}

void KeyboardList::printTo(QPagedPaintDevice *paper) const
{
    QString html = u"<h2>%1</h2><table cellpadding=\"3\" width=\"100%\">"_s.arg(tr("Keyboard of Duban"));
    for (const auto &[key, words] : m_rows)
        html += u"<tr><td width=\"40%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(),
                                                                              words.toHtmlEscaped());
    QTextDocument document;
    document.setDefaultFont(font());
    document.setHtml(html + u"</table>"_s);
    document.print(paper);
}
