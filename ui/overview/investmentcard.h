#pragma once

#include "ui/overview/card.h"
#include "ui/overview/overviewfacts.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

/// The year's investment against 序时: a chart, or the table behind it.
class InvestmentCard : public Card
{
    Q_OBJECT

public:
    explicit InvestmentCard(QWidget *parent = nullptr);

    void show(const OverviewFacts &facts);
    /// The chart costs more than all else on the page: it is made once the page has been seen.
    void makeChart();
    void toggleTable();
    bool isTableShown() const { return m_states->currentWidget() == m_table; }
    QTableWidget *table() const { return m_table; }
    QPushButton *toggle() const { return m_toggle; }

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isDrawable() const { return m_sum.donePercent().has_value(); }
    void showConclusion();
    void showNote();
    void fillTable();

    OverviewFigures::Investment m_sum;
    bool m_isChartWanted = false;
    QPushButton *m_toggle;
    QStackedWidget *m_states;
    QWidget *m_chartPlace;
    QTableWidget *m_table;
    QLabel *m_note;
};
