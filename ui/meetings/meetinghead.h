#pragma once

#include "ui/meetings/meetingfields.h"

#include <QPushButton>

/// Over a meeting: its name and state, when and where, and the moves that it can make.
class MeetingHead : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingHead(const PageContext &context, QWidget *parent = nullptr);

    void setMeeting(MeetingId meeting);
    void refresh();
    QString title() const { return m_title->text(); }
    QString stateText() const { return m_state->text(); }
    MeetingFields *fields() const { return m_fields; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *reopenButton() const { return m_reopen; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *copyButton() const { return m_copy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    void dress();
    void reschedule();
    QString stateSentence(const Meeting &meeting) const;

    PageContext m_context;
    MeetingId m_meeting;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    MeetingFields *m_fields = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_close = nullptr;
};
