#pragma once

#include "core/domain/meeting.h"
#include "ui/common/pagecontext.h"
#include "ui/meetings/plaintable.h"

/// Who sat at a meeting, one row a unit: units that usually come stand there before they are recorded.
class AttendanceTable : public PlainTable
{
    Q_OBJECT

public:
    explicit AttendanceTable(const PageContext &context, QObject *parent = nullptr);

    void setMeeting(MeetingId meeting);
    void refresh();
    int present() const { return m_present; } ///< units that came
    void cycle(int row); ///< present → excused → observer → absent → expected

    std::optional<Error>
    problemWith(int row, int column, const QString &typing, const Seen &seen) const override;
    void write(int row, int column, const QString &typing, const Seen &seen) override;
    QStringList choicesFor(int column) const override;

private:
    enum Column { UnitColumn, StateColumn, PersonColumn };

    std::vector<UnitId> usualUnits(const Meeting &meeting) const;
    const Attendance *seatOf(UnitId unit) const;
    void record(UnitId unit, AttendanceState state, PersonId person);

    PageContext m_context;
    MeetingId m_meeting;
    int m_present = 0;
};
