#pragma once

#include "ui/meetings/projectorview.h"
#include "ui/meetings/recorder.h"

#include <QElapsedTimer>

/// The meeting, full screen: the item for the whole room at the left, the recorder at the right. F9 hides the
/// recorder; on two screens it can move to the other.
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    /// Begins with that item, else with the first that is not settled.
    ProjectorWindow(const PageContext &context,
                    MeetingId meeting,
                    AgendaItemId item = {},
                    QWidget *parent = nullptr);
    ~ProjectorWindow() override;

    AgendaItemId item() const { return m_item; }
    void showItem(AgendaItemId item);
    ProjectorView *view() const { return m_view; }
    Recorder *recorder() const { return m_recorder; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFooter();
    QPushButton *addFooterButton(const QString &text);
    void connectParts();
    void step(int by);
    void decide();
    void toggleRecorder();
    void moveRecorder();
    void fitRecorder();
    void refresh();
    ProjectorView::Head head() const;
    QString elapsed() const;

    PageContext m_context;
    MeetingId m_meeting;
    AgendaItemId m_item;
    ProjectorView *m_view;
    Recorder *m_recorder;
    QWidget *m_footer;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_hide = nullptr;
    QPushButton *m_leave = nullptr;
    QElapsedTimer m_since; ///< the item is before the meeting
    QTimer m_second;
};
