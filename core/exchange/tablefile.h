#pragma once

#include "core/domain/workspace.h"

/// A table as it leaves the program. Texts that a spreadsheet would run as a formula are made harmless.
struct TextTable
{
    QString title; ///< above the header; empty = none
    QStringList header;
    std::vector<QStringList> rows;
    QSet<int> numbers; ///< columns that hold plain numbers
    QSet<int> boldRows = {}; ///< rows that stand above others: groups and sums
};

/// The tables of the file under the header words of ledgers, so that what goes out can be taken in again.
TextTable projectTable(const Workspace &workspace);
TextTable matterTable(const Workspace &workspace);

/// RFC 4180 with a byte order mark: spreadsheets then know that it is UTF-8.
QByteArray csvOf(const TextTable &table);
/// Columns aligned by blanks, for a terminal. Chinese characters count two.
QByteArray alignedText(const TextTable &table);

/// By the ending of `path`: .xlsx or .csv; Usage for another. Written whole or not at all.
Outcome writeTable(const TextTable &table, const QString &path);
