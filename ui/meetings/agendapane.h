#pragma once

#include "core/domain/meeting.h"
#include "ui/common/addbar.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagecontext.h"
#include "ui/meetings/agendaview.h"

#include <QStackedWidget>

/// The agenda of one meeting: how the last one's assignments stand, the items in order, and where the current
/// item leads.
class AgendaPane : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPane(const PageContext &context, QWidget *parent = nullptr);

    void setMeeting(MeetingId meeting);
    void refresh();
    void askForItem();
    void focusContent();
    void select(AgendaItemId item);
    AgendaItemId current() const { return {m_view->currentId()}; }
    int count() const { return m_rows->rowCount(); }
    AgendaView *view() const { return m_view; }
    AddBar *addBar() const { return m_add; }
    RowFilter &rows() const { return *m_rows; }
    RecordTable &table() const { return *m_table; }
    QLabel *followUp() const { return m_followUp; }
    QLabel *links() const { return m_links; }

signals:
    void followUpAsked();
    void recordAsked(const QString &pageKey, const QUuid &id);

private:
    void buildTable();
    void addItem(const QString &title);
    void showFollowUp();
    void showLinks();
    QString linksOf(const AgendaItem &item) const;
    void follow(const QString &link);
    void move(const QUuid &item, int position);
    void remove(const QUuid &item);

    PageContext m_context;
    MeetingId m_meeting;
    RecordTable *m_table;
    RowFilter *m_rows;
    QLabel *m_followUp;
    AddBar *m_add;
    QStackedWidget *m_states;
    AgendaView *m_view;
    EmptyState *m_empty;
    QLabel *m_links;
};
