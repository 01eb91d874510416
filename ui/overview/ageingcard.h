#pragma once

#include "ui/common/theme.h"
#include "ui/overview/card.h"
#include "ui/overview/overviewfacts.h"

class QPushButton;

/// How long matters are overdue, and what happened since the last meeting.
class AgeingCard : public Card
{
    Q_OBJECT

public:
    explicit AgeingCard(OverviewDoors doors, QWidget *parent = nullptr);

    void show(const OverviewFacts &facts);

private:
    struct Change
    {
        QString what;
        QString count; ///< with its unit, or a dash
        QColor Theme::*color;
        QString page;
        QString filter;
        QString hint;
    };

    void addAgeing(const OverviewFigures &figures);
    void addSince(const OverviewFacts &facts);
    void addChange(const Change &change);

    OverviewDoors m_doors;
    QPushButton *m_all;
};
