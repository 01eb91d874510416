#pragma once

#include "core/exchange/ledger.h"

/// Where the parts of a ledger stand on its sheet.
struct LedgerLayout
{
    LedgerKind kind = LedgerKind::Projects;
    QList<int> headerRows; ///< the sheet's own numbers
    std::vector<SheetRow> headerCells; ///< their rows, for telling a header that is repeated on a later page
    size_t firstDataIndex = 0; ///< into Sheet::rows
    std::vector<ColumnMapping> columns;
    int spanColumn = -1; ///< holds start and finish in one cell; -1 = none
    bool spanHoldsMore
        = false; ///< "开工、竣工时间、内容及新增生产能力": words that are no dates stand there too
    int score = 0; ///< how many columns were recognised
    QSet<int> serialColumns; ///< 序号: filled in on the blank lines of forms too
    QSet<int> takenColumns; ///< those that mean a field
    QSet<int> wideRows; ///< rows on which a merged cell spans four columns or more
    int nameColumn = 0; ///< of what the rows are about
    bool countsInFigures = false; ///< its rows are numbered 1, 2, 3, so that 一 is a group's
    bool isTraditional = false; ///< written in traditional characters
    QString title; ///< the texts above the table, joined by line breaks
    QSet<QString> titleLines; ///< each of them
};

/// Nullopt where no row looks like the header of such a ledger.
/// `chosen` fields by column win over what the headers say.
std::optional<LedgerLayout>
findLayout(const Sheet &sheet, std::optional<LedgerKind> as, const QMap<int, QString> &chosen = {});

/// All texts of a row, joined by a blank.
QString rowText(const SheetRow &row);
