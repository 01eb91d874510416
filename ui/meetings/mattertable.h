#pragma once

#include "ui/common/pagecontext.h"
#include "ui/meetings/plaintable.h"

/// Matters that a meeting decided: code, title, who, until when.
class MatterTable : public PlainTable
{
    Q_OBJECT

public:
    explicit MatterTable(const PageContext &context, QObject *parent = nullptr);

    void show(const std::vector<const Matter *> &matters);

private:
    Row rowOfMatter(const Matter &matter, const Deadline *next) const;
    PlainCell deadlineCell(const Matter &matter, const Deadline *next) const;

    PageContext m_context;
};

/// The open deadline that comes first, by matter, in one pass over the deadlines.
QHash<MatterId, const Deadline *> nextDeadlines(const Workspace &workspace,
                                                const std::vector<const Matter *> &matters);
