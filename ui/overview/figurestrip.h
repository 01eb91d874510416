#pragma once

#include "ui/overview/figurebutton.h"
#include "ui/overview/overviewfacts.h"

#include <QGridLayout>

/// The six figures: in one line, or in two of three where the window is narrow.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(const OverviewDoors &doors, QWidget *parent = nullptr);

    void show(const OverviewFacts &facts);
    void setNarrow(bool isNarrow);
    const std::vector<FigureButton *> &figures() const { return m_figures; }

private:
    QGridLayout *m_layout;
    std::vector<FigureButton *> m_figures;
    std::optional<bool> m_isNarrow;
};

/// What the six figures say, in their order.
std::vector<FigureButton::Figure> figuresOf(const OverviewFacts &facts);
