#include "ui/meetings/agendacolumns.h"

#include "core/base/text.h"
#include "core/meeting/meetingedits.h"
#include "ui/meetings/meetingwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using AgendaColumn = RecordColumn<AgendaItem>;

struct AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

std::optional<Error> lockOf(const Workspace &workspace, const AgendaItem &item)
{
    const Meeting *meeting = workspace.find(item.meeting);
    if (!meeting || !meeting->isLocked())
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 AgendaText::tr("The meeting is locked. Reopen it with a reason to change its agenda.")};
}

/// Corrects one field on the item as it is when the edit's turn comes, if that field still holds what the
/// person saw.
template <typename Value>
Edit correctField(const AgendaItem &seen, Value AgendaItem::*member, const Value &wanted)
{
    return [id = seen.id, member, before = seen.*member, wanted](
               const Workspace &workspace) -> Result<ChangeSet> {
        const AgendaItem *standing = workspace.find(id);
        if (!standing)
            return failure(Error::Kind::Missing, AgendaText::tr("The agenda item is not there any more."));
        if (!(standing->*member == before) && !(standing->*member == wanted))
            return failure(
                Error::Kind::Conflict,
                QCoreApplication::translate(
                    "FieldEdit", "The value was changed meanwhile. Your text is kept; choose one."));
        AgendaItem after = *standing;
        after.*member = wanted;
        return correctItem(id, after)(workspace);
    };
}

template <typename Value>
void makeCorrectable(const PageContext &context, AgendaColumn &column, Value AgendaItem::*member)
{
    column.edit = [context, member](const AgendaItem &seen, const QString &typing) -> Result<Edit> {
        if (const auto lock = lockOf(context.workspace(), seen))
            return tl::unexpected(*lock);
        const TypingContext typingContext{context.workspace(), context.today.day()};
        return typed(typing, typingContext, static_cast<const Value *>(nullptr))
            .map([&](const Value &wanted) { return correctField(seen, member, wanted); });
    };
}

template <typename Value>
AgendaColumn correctable(const PageContext &context, QStringView key, int width, Value AgendaItem::*member)
{
    AgendaColumn column = fieldColumn<AgendaItem>(context, key, width);
    makeCorrectable(context, column, member);
    return column;
}

AgendaColumn positionColumn(const PageContext &context)
{
    AgendaColumn column = fieldColumn<AgendaItem>(context, u"position", 44, CellMark::Secondary);
    column.info.title = AgendaText::tr("No.", "of an agenda item");
    column.info.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.sort = [](const AgendaItem &item) { return SortKey::ofNumber(item.position); };
    column.edit = {};
    return column;
}

AgendaColumn unitColumn(const PageContext &context)
{
    AgendaColumn column = correctable(context, u"unit", 128, &AgendaItem::unit);
    column.text = [context](const AgendaItem &item) {
        const Meeting *meeting = context.workspace().find(item.meeting);
        return MeetingWords::unitName(context.workspace(), item.unit, meeting ? meeting->date : QDate());
    };
    return column;
}

AgendaColumn projectsColumn(const PageContext &context)
{
    AgendaColumn column = fieldColumn<AgendaItem>(context, u"projects", 150);
    column.editText = [context](const AgendaItem &item) { return shown(item.projects, context.workspace()); };
    column.hint = column.editText;
    column.edit = [context](const AgendaItem &seen, const QString &typing) -> Result<Edit> {
        if (const auto lock = lockOf(context.workspace(), seen))
            return tl::unexpected(*lock);
        return projectsWritten(context.workspace(), typing, seen.unit)
            .map([&](const QList<ProjectId> &wanted) {
                return correctField(seen, &AgendaItem::projects, wanted);
            });
    };
    column.choices = [context] {
        QStringList names;
        for (const Ref<Project> &project : context.workspace().all<Project>())
            names += project->name;
        return names;
    };
    return column;
}

AgendaColumn carriedColumn(const PageContext &context)
{
    AgendaColumn column = fieldColumn<AgendaItem>(context, u"carried_from", 116, CellMark::Secondary);
    column.text = [context](const AgendaItem &item) {
        return MeetingWords::carriedFrom(context.workspace(), item.carriedFrom);
    };
    column.hint = [context](const AgendaItem &item) { return shown(item.carriedFrom, context.workspace()); };
    column.edit = {};
    return column;
}

AgendaColumn outcomeColumn(const PageContext &context)
{
    AgendaColumn column = fieldColumn<AgendaItem>(context, u"outcome", 84, CellMark::Secondary);
    column.edit = {};
    return column;
}
} // namespace

std::vector<RecordColumn<AgendaItem>> agendaColumns(const PageContext &context)
{
    AgendaColumn title = correctable(context, u"title", 240, &AgendaItem::title);
    title.info.isStretched = true;
    title.mark = [](const AgendaItem &) { return CellMark::Name; };
    AgendaColumn asked = correctable(context, u"asked", 160, &AgendaItem::asked);
    asked.info.isShown = false;
    AgendaColumn recurs = correctable(context, u"recurs", 72, &AgendaItem::recurs);
    recurs.info.isShown = false;
    return {positionColumn(context),
            correctable(context, u"type", 120, &AgendaItem::type),
            title,
            unitColumn(context),
            projectsColumn(context),
            carriedColumn(context),
            outcomeColumn(context),
            asked,
            recurs};
}

Result<QList<ProjectId>> projectsWritten(const Workspace &workspace, const QString &names, UnitId unit)
{
    static const QRegularExpression between(u"[、,，;；\n]"_s);
    QList<ProjectId> projects;
    for (const QString &name : names.split(between, Qt::SkipEmptyParts)) {
        const QString wanted = folded(name);
        ProjectId found;
        for (const Ref<Project> &project : workspace.all<Project>())
            if (folded(project->name) == wanted && (!found || project->unit == unit))
                found = project->id;
        if (!found)
            return failure(Error::Kind::Invalid,
                           AgendaText::tr("No project is called “%1”.").arg(excerpt(name)));
        if (!projects.contains(found))
            projects += found;
    }
    return projects;
}
