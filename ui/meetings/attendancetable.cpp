#include "ui/meetings/attendancetable.h"

#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"
#include "ui/common/recordcolumn.h"
#include "ui/meetings/meetingwords.h"

using namespace Qt::StringLiterals;

namespace {
CellMark attendanceMark(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
    case AttendanceState::Observer:
        return CellMark::Name;
    case AttendanceState::Absent:
        return CellMark::Problem;
    default:
        return CellMark::Secondary;
    }
}

AttendanceState attendanceAfter(AttendanceState state)
{
    using enum AttendanceState;
    switch (state) {
    case Expected:
        return Present;
    case Present:
        return Excused;
    case Excused:
        return Observer;
    case Observer:
        return Absent;
    case Absent:
        return Expected;
    }
    return Present;
}

/// A unit whose head is asked to every meeting.
bool comesToMeetings(const Unit &unit)
{
    return !unit.successor && !unit.validTo.isValid()
        && (unit.kind == UnitKind::Bureau || unit.kind == UnitKind::Subdistrict
            || unit.kind == UnitKind::ParkCentre);
}
} // namespace

AttendanceTable::AttendanceTable(const PageContext &context, QObject *parent)
    : PlainTable({{.key = u"unit"_s, .title = tr("Unit"), .width = 220, .isStretched = true},
                  {.key = u"state"_s, .title = tr("Attendance"), .width = 120},
                  {.key = u"person"_s, .title = tr("Person"), .width = 160}},
                 parent)
    , m_context(context)
{
}

void AttendanceTable::setMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    refresh();
}

std::vector<UnitId> AttendanceTable::usualUnits(const Meeting &meeting) const
{
    const Workspace &workspace = m_context.workspace();
    QSet<UnitId> wanted;
    const Meeting *before = meetingBefore(workspace, meeting);
    for (const Ref<Attendance> &seat : workspace.all<Attendance>())
        if (seat->meeting == meeting.id || (before && seat->meeting == before->id))
            wanted.insert(seat->unit);
    for (const AgendaItem *item : agendaOf(workspace, meeting.id))
        if (item->unit)
            wanted.insert(item->unit);
    std::vector<UnitId> units;
    for (const Ref<Unit> &unit : workspace.all<Unit>())
        if (wanted.contains(unit->id) || comesToMeetings(*unit))
            units.push_back(unit->id);
    std::sort(units.begin(), units.end(), [&](UnitId a, UnitId b) {
        const Unit *one = workspace.find(a);
        const Unit *other = workspace.find(b);
        return std::tuple(one->kind == UnitKind::Other, one->kind, one->name)
            < std::tuple(other->kind == UnitKind::Other, other->kind, other->name);
    });
    return units;
}

const Attendance *AttendanceTable::seatOf(UnitId unit) const
{
    for (const Ref<Attendance> &seat : m_context.workspace().all<Attendance>())
        if (seat->meeting == m_meeting && seat->unit == unit)
            return seat.get();
    return nullptr;
}

void AttendanceTable::refresh()
{
    const Meeting *meeting = m_context.workspace().find(m_meeting);
    std::vector<Row> rows;
    m_present = 0;
    for (const UnitId unit : meeting ? usualUnits(*meeting) : std::vector<UnitId>()) {
        const Attendance *seat = seatOf(unit);
        const AttendanceState state = seat ? seat->state : AttendanceState::Expected;
        m_present += state == AttendanceState::Present ? 1 : 0;
        const QString person = seat ? personName(m_context.workspace(), seat->person) : QString();
        rows.push_back(
            {unit.value,
             {{MeetingWords::unitName(m_context.workspace(), unit, meeting->date), CellMark::Plain, {}},
              {wordFor(state), attendanceMark(state), tr("Space: the next one")},
              {person, CellMark::Plain, {}}}});
    }
    const bool mayWrite = meeting && !meeting->isLocked() && m_context.session.readOnlyReason().isEmpty();
    setEditable(mayWrite ? QSet<int>{StateColumn, PersonColumn} : QSet<int>());
    setRows(std::move(rows));
}

void AttendanceTable::cycle(int row)
{
    const Attendance *seat = seatOf({idAt(row)});
    record({idAt(row)},
           attendanceAfter(seat ? seat->state : AttendanceState::Expected),
           seat ? seat->person : PersonId());
}

std::optional<Error> AttendanceTable::problemWith(int, int column, const QString &typing, const Seen &) const
{
    const TypingContext typingContext{m_context.workspace(), m_context.today.day()};
    if (column == StateColumn) {
        const auto state = typed(typing, typingContext, static_cast<const AttendanceState *>(nullptr));
        return state ? std::nullopt : std::optional(state.error());
    }
    const auto person = typed(typing, typingContext, static_cast<const PersonId *>(nullptr));
    return person ? std::nullopt : std::optional(person.error());
}

void AttendanceTable::write(int row, int column, const QString &typing, const Seen &)
{
    const TypingContext typingContext{m_context.workspace(), m_context.today.day()};
    const UnitId unit{idAt(row)};
    const Attendance *seat = seatOf(unit);
    if (column == StateColumn) {
        const auto state = typed(typing, typingContext, static_cast<const AttendanceState *>(nullptr));
        if (state)
            record(unit, *state, seat ? seat->person : PersonId());
        return;
    }
    const auto person = typed(typing, typingContext, static_cast<const PersonId *>(nullptr));
    if (!person)
        return;
    const bool isComing = !seat || seat->state == AttendanceState::Expected;
    if (isComing)
        record(unit, *person ? AttendanceState::Present : AttendanceState::Expected, *person);
    else
        record(unit, seat->state, *person);
}

void AttendanceTable::record(UnitId unit, AttendanceState state, PersonId person)
{
    const QString name = MeetingWords::unitName(m_context.workspace(), unit, {});
    m_context.perform(setAttendance(m_meeting, unit, state, person, m_context.ids),
                      tr("Attendance of %1: %2").arg(name, wordFor(state)));
}

QStringList AttendanceTable::choicesFor(int column) const
{
    if (column == StateColumn)
        return detail::choicesOf(static_cast<const AttendanceState *>(nullptr), m_context.workspace());
    if (column == PersonColumn)
        return detail::choicesOf(static_cast<const PersonId *>(nullptr), m_context.workspace());
    return {};
}
