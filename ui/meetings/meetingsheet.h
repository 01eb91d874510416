#pragma once

#include "ui/meetings/agendapane.h"
#include "ui/meetings/meetinghead.h"

#include <QTabWidget>

class AttendanceTable;
class MatterTable;

/// One meeting: when and where, its agenda, who came, what was decided, and how the last one's assignments
/// stand.
class MeetingSheet : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Agenda, Decided, FollowUp, Attendance };

    explicit MeetingSheet(const PageContext &context, QWidget *parent = nullptr);

    void setMeeting(MeetingId meeting);
    MeetingId meeting() const { return m_meeting; }
    void showTab(Tab tab);
    MeetingHead *head() const { return m_head; }
    AgendaPane *agenda() const { return m_agenda; }
    QTabWidget *tabs() const { return m_tabs; }
    AttendanceTable *attendance() const { return m_attendance; }
    RecordView *attendanceView() const { return m_attendanceView; }
    RecordView *decidedView() const { return m_decidedView; }
    RecordView *followUpView() const { return m_followUpView; }

signals:
    void recordAsked(const QString &pageKey, const QUuid &id);

private:
    void buildTabs();
    RecordView *addTable(RecordTable *table, const QString &name);
    void openMatter(const QModelIndex &index);
    void refresh();
    void showCounts();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    MeetingId m_meeting;
    MeetingHead *m_head;
    QTabWidget *m_tabs;
    AgendaPane *m_agenda;
    AttendanceTable *m_attendance;
    MatterTable *m_decided;
    MatterTable *m_lastDecided;
    RecordView *m_attendanceView = nullptr;
    RecordView *m_decidedView = nullptr;
    RecordView *m_followUpView = nullptr;
};
