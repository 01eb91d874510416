#pragma once

#include "ui/meetings/meetingfields.h"

#include <QPushButton>

/// A strip that calls the next meeting: its number is counted, its usual day proposed, its agenda told
/// before it is made.
class CallBar : public QWidget
{
    Q_OBJECT

public:
    explicit CallBar(const PageContext &context, QWidget *parent = nullptr);

    void ask(MeetingSeriesId series);
    MeetingFields *fields() const { return m_fields; }
    QPushButton *callButton() const { return m_call; }
    QString prompt() const { return m_prompt->text(); }

signals:
    void called(MeetingId meeting);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPrompt();
    void call();

    PageContext m_context;
    MeetingSeriesId m_series;
    QLabel *m_prompt;
    MeetingFields *m_fields;
    QPushButton *m_call;
};
