#include "ui/exchange/mappingpanel.h"

#include "ui/common/cellpainting.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/exchange/importwords.h"

#include <QHeaderView>
#include <QVBoxLayout>

MappingPanel::MappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 8, 0);
    auto *title = new QLabel(tr("How the columns were understood"), this);
    title->setFont(roleFont(TextRole::Section, font()));
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    m_table->setAccessibleName(title->text());
    m_table->setHorizontalHeaderLabels({tr("On the sheet"), tr("Taken as")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void MappingPanel::show(const Ledger &ledger)
{
    const Theme &theme = themeOf(palette());
    m_table->setRowCount(static_cast<int>(ledger.mapping.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ColumnMapping &mapping = ledger.mapping[static_cast<size_t>(row)];
        const QString where = tr("%1  %2").arg(columnLetters(mapping.column), mapping.header);
        auto *header = new QTableWidgetItem(where);
        header->setToolTip(where);
        const bool isTaken = !mapping.field.isEmpty();
        auto *field
            = new QTableWidgetItem(isTaken ? fieldTitle(mapping.field, ledger.kind) : tr("△ Not taken"));
        field->setForeground(isTaken ? theme.text : theme.warn);
        m_table->setItem(row, 0, header);
        m_table->setItem(row, 1, field);
    }
}
