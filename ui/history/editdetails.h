#pragma once

#include "ui/common/historytext.h"

/// What one edit changed in one record.
struct RecordChange
{
    QString kind; ///< as people call it: "Project"
    QString name;
    bool isNew = false;
    bool isGone = false;
    std::vector<HistoryLine> lines;
};

/// The records of an edit, at most `most` of them, named as they are called now or were then.
std::vector<RecordChange> recordChanges(const JournalEdit &edit, const Workspace &workspace, int most);

/// The same for a text browser, with who did it and when.
QString editAsHtml(const JournalEdit &edit, const Workspace &workspace, const QPalette &palette);
