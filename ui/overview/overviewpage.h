#pragma once

#include "ui/common/page.h"
#include "ui/common/pagecontext.h"
#include "ui/overview/overviewfacts.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

class AgeingCard;
class AttentionCard;
class Card;
class EmptyState;
class FigureStrip;
class InvestmentCard;
class LightsCard;
class SinceBanner;

/// 总览: a leader's five minutes. Six figures and four cards; every number opens the list behind it.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString subtitle() const override;
    QString statusText() const override;
    QList<QAction *> topActions() const override { return {m_pack}; }
    void focusContent() override;
    /// What is kept from one start to the next: the day of the last look, and at which file.
    QByteArray columnsState() const override;
    void restoreColumns(const QByteArray &state) override;

    const OverviewFacts &facts() const { return m_facts; }
    FigureStrip *strip() const { return m_strip; }
    InvestmentCard *investment() const { return m_investment; }
    LightsCard *lights() const { return m_lights; }
    AttentionCard *attention() const { return m_attention; }
    AgeingCard *ageing() const { return m_ageing; }
    SinceBanner *banner() const { return m_banner; }
    EmptyState *emptyState() const { return m_empty; }
    bool isNarrow() const { return m_isNarrow; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    OverviewDoors doors();
    void buildParts();
    void count();
    void tell(const OverviewFacts &facts);
    void arrange();
    void makeChart();
    std::vector<Card *> cards() const;
    int cardWithFocus() const; ///< -1 = none
    bool takeNextCard();

    PageContext m_context;
    OverviewFacts m_facts;
    QDate m_lastLook;
    bool m_isNarrow = false;
    bool m_isChartDue = true;
    bool m_isStale = false;
    QTimer m_soon;
    QAction *m_pack;
    QStackedWidget *m_states;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid = nullptr;
    SinceBanner *m_banner = nullptr;
    FigureStrip *m_strip = nullptr;
    InvestmentCard *m_investment = nullptr;
    LightsCard *m_lights = nullptr;
    AttentionCard *m_attention = nullptr;
    AgeingCard *m_ageing = nullptr;
};
