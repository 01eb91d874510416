#pragma once

#include "ui/overview/card.h"
#include "ui/overview/overviewfacts.h"

/// How the projects of each unit stand: one bar a unit, red, yellow and green in this order, each with its
/// number.
class LightsCard : public Card
{
    Q_OBJECT

public:
    explicit LightsCard(OverviewDoors doors, QWidget *parent = nullptr);

    void show(const OverviewFacts &facts);

private:
    void addUnit(const OverviewFigures::UnitLights &unit, int most);
    void addOthers(size_t units);

    OverviewDoors m_doors;
};
