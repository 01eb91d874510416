#pragma once

#include "core/domain/workspace.h"

/// What the words of a decision say: "请城市管理局会同国土规划住建局两周内完成剩余310户征迁签约". Found while
/// it is typed; what is missing never blocks.
struct DecisionReading
{
    struct Span
    {
        qsizetype start = 0; ///< in UTF-16 units of the words
        qsizetype length = 0;
    };

    UnitId unit; ///< the first unit named
    std::vector<UnitId> helpers; ///< behind 会同, 配合, 协同, 协助: the others
    PersonId person; ///< named outright, if only one fits
    std::optional<DatePhrase> due; ///< "两周内", "月底前", "下次例会前"; counted from the meeting's day
    std::vector<Span> found; ///< where unit, helpers, person and date stand, for marking
};

/// Names as units and people are known by today, aliases and former names included; the longest name wins. Of
/// several people of one name it is the one of the unit that is named.
/// `下次例会前` is the day of the next meeting that is planned, else the series' usual next day.
DecisionReading readDecision(const Workspace &workspace, const QString &words, const Meeting &meeting);

/// The matters that stand in one text, numbered 一是…二是…, 1. 2., (1)(2), ①② or by lines 一、二、. What
/// stands before the first number goes with each of them ("请城管局:一是…"), unless it is a sentence of its
/// own or only says that the meeting decided. One part, the text, where nothing is numbered.
QStringList decisionParts(const QString &words);

/// What is wanted of the matter that a decision becomes. What is left out is taken from the reading.
struct DecisionWanted
{
    QString title; ///< empty = the words
    MatterClass classification = MatterClass::Unknown;
    UnitId unit;
    QList<UnitId> helpers;
    PersonId person;
    std::optional<DatePhrase> due;
    QString standard;
};

/// Records the decision under the item, behind what is recorded already, and makes a matter of it, registered
/// until the meeting closes. The code is the next one of the year ("DB2021-121"). Source and project come
/// from the item.
Edit decide(AgendaItemId item, const QString &words, const DecisionWanted &wanted, const IdSource &ids);
