#pragma once

#include "ui/overview/card.h"
#include "ui/overview/overviewfacts.h"

class QPushButton;

/// The five projects that need attention most: why, and what is wanted of the leader; then what comes next.
class AttentionCard : public Card
{
    Q_OBJECT

public:
    explicit AttentionCard(OverviewDoors doors, QWidget *parent = nullptr);

    void show(const OverviewFacts &facts);

private:
    void addProject(const OverviewFigures::Attention &attention);
    void addNextMeeting(const MeetingFacts &meetings, QDate today);

    OverviewDoors m_doors;
    QPushButton *m_all;
};
