#pragma once

#include "core/domain/workspace.h"
#include "core/supervision/clock13710.h"

/// A record that breaks a rule of the product, or a date that rests on a calendar that is not there.
struct RuleFinding
{
    bool isWarning = false;
    QString check; ///< rules, calendar
    QString table;
    QUuid id;
    QString message;
};
std::vector<RuleFinding> checkRules(const Workspace &workspace, const WorkCalendar &calendar, QDate today);
