#pragma once

#include "core/domain/meeting.h"
#include "core/supervision/schedulelight.h"
#include "ui/common/pagecontext.h"
#include "ui/common/recordtable.h"

/// What a meeting sees of one agenda item, in words and shares, ready to be painted.
struct ItemFacts
{
    struct Line
    {
        QString text;
        QString note; ///< a deadline, a reason
        CellMark mark = CellMark::Plain;
    };
    struct Bar
    {
        QString name;
        double share = 0; ///< of the longest, 0 to 1
        QString figure;
        bool isDone = false; ///< what was done, beside what was planned
    };

    QString title;
    QString above; ///< what the item is called, where the title is a project's name
    LightColor light = LightColor::None;
    QString lightWord; ///< empty = no badge
    QString who; ///< unit · person · leader · total
    QString reason;
    QString investmentHead;
    std::vector<Bar> bars;
    QString gap; ///< behind or ahead of the schedule
    bool isBehind = false;
    QString linesHead; ///< over `lines`: projects of the item, or open matters of the last meeting
    std::vector<Line> lines;
    QStringList obstacles;
    std::vector<Line> open; ///< open matters, late ones first
    int moreOpen = 0;
    QString asked;
    QString lastHead; ///< "Decided before (No. 29, 6 Nov)"
    QString lastDecision;

    QString spoken() const; ///< all of it as text, for a screen reader
};

ItemFacts factsOf(const PageContext &context, const AgendaItem &item);
