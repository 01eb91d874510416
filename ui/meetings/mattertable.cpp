#include "ui/meetings/mattertable.h"

#include "ui/common/shown.h"
#include "ui/meetings/meetingwords.h"

using namespace Qt::StringLiterals;

MatterTable::MatterTable(const PageContext &context, QObject *parent)
    : PlainTable({{.key = u"code"_s, .title = tr("Code"), .width = 100},
                  {.key = u"title"_s, .title = tr("Matter"), .width = 220, .isStretched = true},
                  {.key = u"unit"_s, .title = tr("Responsible unit"), .width = 136},
                  {.key = u"person"_s, .title = tr("Responsible person"), .width = 84},
                  {.key = u"deadline"_s, .title = tr("Current deadline"), .width = 132},
                  {.key = u"state"_s, .title = tr("State"), .width = 84}},
                 parent)
    , m_context(context)
{
}

QHash<MatterId, const Deadline *> nextDeadlines(const Workspace &workspace,
                                                const std::vector<const Matter *> &matters)
{
    QSet<MatterId> wanted;
    for (const Matter *matter : matters)
        if (!matter->isClosed())
            wanted.insert(matter->id);
    QHash<MatterId, const Deadline *> next;
    for (const Ref<Deadline> &deadline : workspace.all<Deadline>()) {
        if (deadline->done.isValid() || !wanted.contains(deadline->matter))
            continue;
        const Deadline *&known = next[deadline->matter];
        if (!known || deadline->due.date < known->due.date)
            known = deadline.get();
    }
    return next;
}

void MatterTable::show(const std::vector<const Matter *> &matters)
{
    const QHash<MatterId, const Deadline *> next = nextDeadlines(m_context.workspace(), matters);
    std::vector<Row> rows;
    for (const Matter *matter : matters)
        rows.push_back(rowOfMatter(*matter, next.value(matter->id)));
    setRows(std::move(rows));
}

PlainTable::Row MatterTable::rowOfMatter(const Matter &matter, const Deadline *next) const
{
    const Workspace &workspace = m_context.workspace();
    const QDate on = matter.dispatched.date;
    return {matter.id.value,
            {{matter.code, CellMark::Secondary, {}},
             {matter.title, CellMark::Name, matter.title},
             {MeetingWords::unitName(workspace, matter.unit, on), CellMark::Plain, {}},
             {personName(workspace, matter.person), CellMark::Plain, {}},
             deadlineCell(matter, next),
             {wordFor(matter.state), CellMark::Secondary, {}}}};
}

PlainTable::PlainCell MatterTable::deadlineCell(const Matter &matter, const Deadline *next) const
{
    const QDate today = m_context.today.day();
    if (next)
        return {MeetingWords::deadline(next->due.date, today),
                MeetingWords::deadlineMark(next->due.date, today),
                wordFor(next->stage)};
    if (matter.isClosed())
        return {};
    if (matter.decidedDue.isDated())
        return {MeetingWords::day(matter.decidedDue.date), CellMark::LaterChip, shown(matter.decidedDue)};
    if (matter.state == MatterState::Registered)
        return {tr("Clock not started"), CellMark::Secondary, {}};
    return {tr("Not recorded"), CellMark::Secondary, {}};
}
