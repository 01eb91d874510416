#pragma once

#include "core/session/session.h"

#include <QPalette>

/// One field that an edit changed, as people read it.
struct HistoryLine
{
    QString field;
    QString before; ///< empty = nothing was recorded
    QString after;
};

/// What one edit did to one record.
struct HistoryEntry
{
    QDateTime at;
    QString by;
    QString label;
    bool isUndo = false;
    bool isNew = false; ///< the record was made by this edit
    std::vector<HistoryLine> lines;
};

/// The journal of one record in words, newest first. Names are those of the workspace as it stands.
std::vector<HistoryEntry>
historyOf(const std::vector<JournalEdit> &edits, const QUuid &record, const Workspace &workspace);

/// The same for a text browser.
QString historyAsHtml(const std::vector<HistoryEntry> &entries, const QPalette &palette);
