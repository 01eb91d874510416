#include "core/exchange/refusedtable.h"

using namespace Qt::StringLiterals;

namespace {
template <typename Record>
QString usualHeader(const QString &field)
{
    QString header;
    eachField<Record>([&](const auto &each) {
        if (field == each.name())
            header = each.headers.toString().section(u'|', 0, 0);
    });
    return header;
}

bool isAmount(const QString &field)
{
    return field == u"total" || field == u"before" || field == u"plan" || field == u"month"
        || field == u"done";
}

QString unitSuffix(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return u"(元)"_s;
    case MoneyUnit::WanYuan:
        return u"(万元)"_s;
    case MoneyUnit::YiYuan:
        return u"(亿元)"_s;
    }
    return {};
}

/// The word that is known for certain, with the unit of its amounts; the sheet's own for a column not taken.
QString headerOf(const ColumnMapping &column, const Ledger &ledger)
{
    if (column.field.isEmpty())
        return QString(column.header).replace(u'/', u' ');
    const QString known = ledger.kind == LedgerKind::Matters ? usualHeader<Matter>(column.field)
                                                             : usualHeader<Project>(column.field);
    // "开工时间/计划" is a sub-header under its parent; on one line it is said the other way round.
    const QString word = known.section(u'/', 1, 1) + known.section(u'/', 0, 0);
    const auto unit = column.moneyUnit ? column.moneyUnit : ledger.moneyUnit;
    return isAmount(column.field) && unit ? word + unitSuffix(*unit) : word;
}

QMap<QString, QString> byLetters(const QStringList &cells)
{
    QMap<QString, QString> texts;
    for (const QString &cell : cells)
        texts.insert(cell.section(u'=', 0, 0), cell.section(u'=', 1));
    return texts;
}

template <typename Record>
const QStringList &cellsOf(const std::vector<LedgerRow<Record>> &rows, int row)
{
    static const QStringList none;
    const auto at = std::find_if(
        rows.begin(), rows.end(), [row](const LedgerRow<Record> &each) { return each.row == row; });
    return at == rows.end() ? none : at->cells;
}
} // namespace

TextTable refusedTable(const Ledger &ledger, const ImportPlan &plan)
{
    TextTable table;
    for (const ColumnMapping &column : ledger.mapping)
        table.header += headerOf(column, ledger);
    table.header += {u"拒收原因"_s, u"原表行号"_s};
    for (const ImportRow &row : plan.rows) {
        if (row.outcome != RowOutcome::Refused)
            continue;
        const auto texts = byLetters(ledger.kind == LedgerKind::Matters ? cellsOf(ledger.matters, row.row)
                                                                        : cellsOf(ledger.projects, row.row));
        QStringList cells;
        for (const ColumnMapping &column : ledger.mapping)
            cells += texts.value(columnLetters(column.column));
        QStringList reasons;
        for (const RowProblem &problem : row.problems)
            reasons += problem.column.isEmpty() ? problem.message
                                                : u"%1列：%2"_s.arg(problem.column, problem.message);
        cells += {reasons.join(u'；'), QString::number(row.row)};
        table.rows.push_back(cells);
    }
    return table;
}
