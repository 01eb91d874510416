#pragma once

#include "ui/common/pasteplan.h"

#include <QModelIndexList>
#include <QObject>

class QMimeData;
class RecordView;
class Notices;

/// What the keys of a spreadsheet do to the selected cells of a view: copy, paste, fill down, clear, write
/// one value to all. Each is one edit with one undo.
class CellWork : public QObject
{
    Q_OBJECT

public:
    CellWork(RecordView &view, RecordTable &table);

    /// Where refusals are told.
    void setNotices(Notices *notices) { m_notices = notices; }

    CellBlock copied() const;
    void copy() const;
    /// Plans what the clipboard holds; `planned` tells. Nothing is written before `write`.
    void paste();
    void paste(const QMimeData &clipboard);
    void write(const PastePlan &plan);
    void fillDown();
    void clearCells();
    void writeToAll(int column, const QString &typing);

signals:
    void planned(const PastePlan &plan);

private:
    /// What is selected, in the order shown; without rows above groups.
    QModelIndexList selectedCells() const;
    CellArea area() const;
    std::vector<CellWrite> filled() const;
    CellWrite writeOf(const QModelIndex &cell, const QString &typing) const;
    /// Writes what may be written, and tells what may not.
    void writeAllowed(const std::vector<CellWrite> &writes, const QString &label);
    void tell(const QString &sentence) const;

    RecordView &m_view;
    RecordTable &m_table;
    Notices *m_notices = nullptr;
};
