#pragma once

#include "ui/common/celldelegate.h"
#include "ui/exchange/decisionanswer.h"

#include <functional>

class ImportTable;

/// The rows of an import: what a value was is struck through, what it becomes is bold, and the answers to the
/// question of an undecided row stand on the row itself.
class ImportDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using AnswersOf = std::function<std::vector<DecisionAnswer>(int row)>;

    ImportDelegate(const ImportTable &table, AnswersOf answersOf, QObject *parent);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where the answers of a row stand in its last cell.
    std::vector<QRect> answerRects(const QRect &cell, const QFont &font, int row) const;

signals:
    void answered(int row, const RowDecision &decision); ///< the table's row

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    void paintNote(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintAnswers(QPainter *painter, const QStyleOptionViewItem &option, int row) const;

    const ImportTable &m_table;
    AnswersOf m_answersOf;
};
