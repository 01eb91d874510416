#pragma once

#include "core/supervision/overviewfigures.h"

class QWidget;

/// The year's investment against 序时 as a line chart in the colours that the parent shows at the moment.
/// Drawn is what the file holds: nothing on 1 January, what is done on the day of the figures.
QWidget *makeInvestmentChart(const OverviewFigures::Investment &sum, QWidget *parent);
