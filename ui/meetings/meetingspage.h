#pragma once

#include "ui/common/page.h"
#include "ui/meetings/askbar.h"
#include "ui/meetings/callbar.h"
#include "ui/meetings/meetinglistmodel.h"
#include "ui/meetings/meetingsheet.h"
#include "ui/meetings/seriesbar.h"

#include <QListView>
#include <QPointer>

class ProjectorWindow;

/// 例会: the meetings of a series, and one of them with its agenda, from the call to running clocks.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    QString key() const override { return QStringLiteral("meetings"); }
    QString title() const override { return tr("Meetings"); }
    QString subtitle() const override;
    QString statusText() const override;
    QList<QAction *> topActions() const override { return {m_newMeeting, m_start}; }
    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void addRecord() override;
    void reveal(const QUuid &id) override; ///< of a meeting or of an agenda item

    QListView *list() const { return m_list; }
    MeetingSheet *sheet() const { return m_sheet; }
    CallBar *callBar() const { return m_call; }
    SeriesBar *seriesBar() const { return m_seriesBar; }
    AskBar *askBar() const { return m_ask; }
    EmptyState *emptyState() const { return m_empty; }
    QAction *newMeetingAction() const { return m_newMeeting; }
    QAction *startAction() const { return m_start; }
    ProjectorWindow *projector() const; ///< null while none is open

private:
    void buildActions();
    void buildContent();
    QWidget *buildList(QWidget *parent);
    void connectSheet();
    void connectNews();
    void showState();
    void showSeries();
    void chooseSeries(MeetingSeriesId series);
    void showMeeting(MeetingId meeting);
    void openCurrent();
    const Meeting *current() const;
    void beginCall();
    void start();
    void askToClose();
    void askToReopen();
    void askToCancel();
    void copyMinutes();

    PageContext m_context;
    QAction *m_newMeeting = nullptr;
    QAction *m_start = nullptr;
    CallBar *m_call;
    SeriesBar *m_seriesBar;
    AskBar *m_ask;
    MeetingListModel *m_meetings;
    QStackedWidget *m_states = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_series = nullptr;
    QListView *m_list = nullptr;
    MeetingSheet *m_sheet = nullptr;
    MeetingId m_wanted; ///< to be shown as soon as it is in the list
    QPointer<ProjectorWindow> m_projector;
};
