#include "ui/common/shownrows.h"

#include "ui/common/recordview.h"

#include <QHeaderView>
#include <QLocale>

namespace {
struct ShownRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ShownRows)
};

std::vector<int> columnsAsShown(const RecordView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

/// "80,560" as a number; words around an amount stay.
QString plainAmount(QString text)
{
    bool isNumber = false;
    const QString bare = QString(text).remove(u',');
    bare.toDouble(&isNumber);
    return isNumber ? bare : text;
}

QString groupText(const GroupRow &group)
{
    const QString count = ShownRowsText::tr("%1 (%n)", nullptr, group.count).arg(group.title);
    return group.late == 0 ? count : ShownRowsText::tr("%1 ■ %n late", nullptr, group.late).arg(count);
}
} // namespace

TextTable shownRows(const RecordView &view, const RowFilter &rows, const RecordTable &table)
{
    const std::vector<int> columns = columnsAsShown(view);
    TextTable shown;
    for (const int column : columns) {
        if (table.columnInfo(column).kind == ColumnKind::Money)
            shown.numbers.insert(static_cast<int>(shown.header.size()));
        shown.header += table.columnInfo(column).title;
    }
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        const QModelIndex first = rows.index(row, 0);
        const bool isGroup = rows.isGroup(row);
        const auto group = first.data(RecordTable::GroupRole).value<GroupRow>();
        for (const int column : columns) {
            const bool isMoney = table.columnInfo(column).kind == ColumnKind::Money;
            const QString text = isGroup ? group.subtotals.value(column)
                                         : first.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            cells += isMoney ? plainAmount(text) : text;
        }
        if (isGroup && !cells.isEmpty()) {
            shown.boldRows.insert(static_cast<int>(shown.rows.size()));
            cells[0] = groupText(group);
        }
        shown.rows.push_back(cells);
    }
    return shown;
}
