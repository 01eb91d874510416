#pragma once

#include "ui/common/recordview.h"
#include "ui/meetings/decisionbox.h"

class PlainTable;

/// Beside the projector: the agenda with its marks, the decision that is being typed, and what this meeting
/// has recorded.
class Recorder : public QWidget
{
    Q_OBJECT

public:
    explicit Recorder(const PageContext &context, MeetingId meeting, QWidget *parent = nullptr);

    void showItem(AgendaItemId item);
    DecisionBox *decision() const { return m_decision; }
    RecordView *agendaView() const { return m_agendaView; }
    RecordView *recordedView() const { return m_recordedView; }
    QPushButton *moveButton() const { return m_move; }

signals:
    void itemAsked(AgendaItemId item);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLists();
    RecordView *addTable(PlainTable *table, const QString &name);
    QLabel *addHead();
    static void fitHeight(RecordView *view, int rows, int mostRows);
    void refresh();
    void showAgenda();
    void showRecorded();
    void dress();

    PageContext m_context;
    MeetingId m_meeting;
    AgendaItemId m_item;
    PlainTable *m_agenda;
    PlainTable *m_recorded;
    QLabel *m_agendaHead = nullptr;
    RecordView *m_agendaView = nullptr;
    QLabel *m_decisionHead = nullptr;
    DecisionBox *m_decision = nullptr;
    QLabel *m_recordedHead = nullptr;
    RecordView *m_recordedView = nullptr;
    QPushButton *m_move = nullptr;
};
