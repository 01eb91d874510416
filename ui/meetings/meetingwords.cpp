#include "ui/meetings/meetingwords.h"

#include "core/domain/lookup.h"
#include "ui/common/shown.h"

#include <QLocale>

namespace {
struct MeetingWordsText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

constexpr int meetingSoonDays = 2;
} // namespace

QString MeetingWords::day(QDate day)
{
    return QLocale().toString(day, MeetingWordsText::tr("d MMM", "format of a day"));
}

QString MeetingWords::weekday(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd"));
}

QString MeetingWords::dayAndHalf(QDate on, HalfDay half)
{
    if (!on.isValid())
        return MeetingWordsText::tr("No day yet");
    const QString plain = MeetingWordsText::tr("%1 %2", "day, weekday").arg(day(on), weekday(on));
    if (half == HalfDay::Unknown)
        return plain;
    return MeetingWordsText::tr("%1, %2", "day and weekday, half of the day").arg(plain, wordFor(half));
}

QString MeetingWords::number(const Meeting &meeting)
{
    return meeting.number > 0 ? QCoreApplication::translate("Meeting", "No. %1").arg(meeting.number)
                              : wordFor(MeetingState::Cancelled);
}

QString MeetingWords::unitName(const Workspace &workspace, UnitId unit, QDate on)
{
    return unitNameOn(workspace, unit, on);
}

QString MeetingWords::deadline(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return MeetingWordsText::tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return MeetingWordsText::tr("Due today");
    return MeetingWordsText::tr("%1 · %n day(s)", nullptr, days).arg(day(due));
}

CellMark MeetingWords::deadlineMark(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return CellMark::LateChip;
    if (days == 0)
        return CellMark::TodayChip;
    return days <= meetingSoonDays ? CellMark::SoonChip : CellMark::LaterChip;
}

QString MeetingWords::counts(int decided, int completed)
{
    if (decided == 0)
        return MeetingWordsText::tr("Nothing decided");
    return MeetingWordsText::tr("decided %1 · completed %2").arg(decided).arg(completed);
}

QString MeetingWords::carriedFrom(const Workspace &workspace, AgendaItemId item)
{
    const AgendaItem *earlier = workspace.find(item);
    const Meeting *meeting = earlier ? workspace.find(earlier->meeting) : nullptr;
    if (!meeting)
        return {};
    return MeetingWordsText::tr("%1, item %2").arg(number(*meeting)).arg(earlier->position);
}
