#include "ui/shell/keyboardlist.h"

#include "ui/common/cellpainting.h"
#include "ui/common/controls.h"

#include <QHeaderView>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
using KeyRow = std::pair<QString, QString>;

QList<KeyRow> keysOfTables()
{
    return {
        {QStringLiteral("F2 · Enter"), KeyboardList::tr("Edit the cell; typing replaces it")},
        {QStringLiteral("Tab · Shift+Tab"),
         KeyboardList::tr("Take the text over and edit the next or previous cell")},
        {QStringLiteral("Esc"), KeyboardList::tr("Leave the cell as it was; close a strip")},
        {QStringLiteral("Ctrl+A · Shift+↑↓ · Ctrl+Space"), KeyboardList::tr("Select several rows")},
        {QStringLiteral("Ctrl+C"), KeyboardList::tr("Copy the selected rows for a spreadsheet")},
        {QStringLiteral("Enter"), KeyboardList::tr("On the overdue list: go to the matter or project")},
    };
}

void collect(const QMenu &menu, QList<KeyRow> &rows)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            collect(*action->menu(), rows);
        else if (!action->shortcut().isEmpty())
            rows.append({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                         withoutMnemonic(action->text())});
    }
}
} // namespace

KeyboardList::KeyboardList(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<KeyRow> rows;
    const QList<QAction *> actions = menus.actions();
    for (const QAction *action : actions)
        collect(*action->menu(), rows);
    rows += keysOfTables();

    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    table->resizeColumnToContents(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    resize(640, 560);
}
