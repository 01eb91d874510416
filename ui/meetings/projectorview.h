#pragma once

#include "ui/meetings/itemfacts.h"

struct Theme;

/// One agenda item as the whole room reads it from a wall. Sizes follow the width of the view; nothing is
/// decided here.
class ProjectorView : public QWidget
{
    Q_OBJECT

public:
    /// Over the item: which meeting, which item of how many, since when.
    struct Head
    {
        QString meeting;
        QString day;
        QString asOf;
        QString place; ///< "Item 3 / 11"
        QString elapsed;
        bool isSample = false;
    };

    explicit ProjectorView(QWidget *parent = nullptr);

    void show(const Head &head, const ItemFacts &facts);
    void showElapsed(const QString &elapsed);
    const ItemFacts &facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int px(double token) const; ///< of a view 1480 wide
    QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal) const;
    int lineOf(double pixels) const;
    void paintHead(QPainter &painter) const;
    int paintTitle(QPainter &painter, int y) const;
    void paintBadge(QPainter &painter, const QPoint &at, int lineSpacing) const;
    int paintReason(QPainter &painter, int y) const;
    int paintInvestment(QPainter &painter, const QRect &room) const;
    int paintBar(QPainter &painter, const QRect &row, const ItemFacts::Bar &bar) const;
    int paintTexts(QPainter &painter, const QRect &room, const QString &head, const QStringList &texts) const;
    int paintLines(QPainter &painter,
                   const QRect &room,
                   const QString &head,
                   const std::vector<ItemFacts::Line> &lines) const;
    void paintLine(QPainter &painter, const QRect &row, const ItemFacts::Line &line) const;
    void paintNote(QPainter &painter, const QRect &room, const ItemFacts::Line &line) const;
    int paintColumns(QPainter &painter, int y) const;
    void paintLastDecision(QPainter &painter, int y) const;

    Head m_head;
    ItemFacts m_facts;
};
