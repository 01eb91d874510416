// A weekly meeting as the staff of the office hold it: from an empty page to running clocks, and the agenda
// of the next one.
#include "ui/meetings/meetingspage.h"

#include "core/meeting/agenda.h"
#include "core/meeting/numbering.h"
#include "core/supervision/matterclocks.h"
#include "tests/support/openworkspace.h"
#include "ui/meetings/decisionedit.h"
#include "ui/meetings/projectorwindow.h"

namespace {
const QDate saturday(2021, 11, 13);

/// Words that someone chose in an input method.
void say(QWidget *widget, const QString &words)
{
    QInputMethodEvent composing(words.left(2), {});
    QApplication::sendEvent(widget, &composing);
    QInputMethodEvent chosen;
    chosen.setCommitString(words);
    QApplication::sendEvent(widget, &chosen);
}
} // namespace

class MeetingStory : public QObject
{
    Q_OBJECT

private slots:
    void aMeetingFromAgendaToRunningClocksAndTheNextAgenda();

private:
    void setUpTheSeries();
    void putOnTheAgenda(const QString &title);
    void sitAndDecide();
    void closeTheMeeting();
    void callTheNextOne();

    const Workspace &workspace() const { return space.session->workspace(); }
    const Meeting &meeting(int number) const;
    const Matter *matterNow() const
    {
        return workspace().all<Matter>().empty() ? nullptr : workspace().all<Matter>().front().get();
    }

    OpenWorkspace space;
    std::unique_ptr<MeetingsPage> page;
};

const Meeting &MeetingStory::meeting(int number) const
{
    const auto &all = workspace().all<Meeting>();
    return **std::find_if(all.begin(), all.end(), [&](const auto &each) { return each->number == number; });
}

void MeetingStory::aMeetingFromAgendaToRunningClocksAndTheNextAgenda()
{
    page = std::make_unique<MeetingsPage>(space.context());
    page->resize(1366, 768);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));

    setUpTheSeries();
    putOnTheAgenda("项目1");
    putOnTheAgenda("关于推进安置房网签工作情况的汇报");
    sitAndDecide();
    closeTheMeeting();
    callTheNextOne();
}

void MeetingStory::setUpTheSeries()
{
    QTest::mouseClick(page->emptyState()->button(), Qt::LeftButton);
    SeriesBar *series = page->seriesBar();
    QTRY_VERIFY(series->isVisible());
    series->nameEdit()->selectAll();
    say(series->nameEdit(), "重点项目周例会");
    series->firstNumber()->setValue(30);
    series->weekdayBox()->setCurrentIndex(6);
    QTest::mouseClick(series->saveButton(), Qt::LeftButton);

    // The next Saturday is a rest day, and the meeting falls on it all the same.
    QTRY_VERIFY(page->callBar()->isVisible());
    QCOMPARE(page->callBar()->fields()->dayEdit()->text(), saturday.toString(Qt::ISODate));
    QTest::keyClick(page->callBar()->fields()->dayEdit(), Qt::Key_Return);
    QTRY_COMPARE(workspace().all<Meeting>().size(), size_t(1));
    QCOMPARE(meeting(30).date, saturday);
    QTRY_COMPARE(page->sheet()->meeting(), meeting(30).id);
}

void MeetingStory::putOnTheAgenda(const QString &title)
{
    const int before = page->sheet()->agenda()->count();
    page->sheet()->agenda()->focusContent();
    page->addRecord();
    QLineEdit *edit = page->sheet()->agenda()->addBar()->nameEdit();
    QTRY_VERIFY(edit->isVisible());
    say(edit, title);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(page->sheet()->agenda()->count(), before + 1);
}

void MeetingStory::sitAndDecide()
{
    page->startAction()->trigger();
    ProjectorWindow *projector = page->projector();
    QVERIFY(QTest::qWaitForWindowActive(projector));
    QTRY_COMPARE(meeting(30).state, MeetingState::Open);
    while (projector->view()->facts().title != "项目1")
        QTest::keyClick(projector, Qt::Key_Right);
    QTest::keyClick(projector, Qt::Key_D);
    DecisionEdit *edit = projector->recorder()->decision()->edit();
    QTRY_VERIFY(edit->hasFocus());

    say(edit, "请城市管理局两周内完成剩余310户征迁签约");
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(matterNow());
    say(edit, "每周三报进度");

    QCOMPARE(matterNow()->title, "请城市管理局两周内完成剩余310户征迁签约");
    QCOMPARE(matterNow()->unit, space.unit.id);
    QCOMPARE(matterNow()->project, space.projectNamed("项目1").id);
    QCOMPARE(matterNow()->decidedDue.date, saturday.addDays(14));
    QCOMPARE(matterNow()->state, MatterState::Registered);
    QVERIFY(workspace().all<Deadline>().empty());
    QTRY_COMPARE(workspace().find(matterNow()->agendaItem)->decision,
                 "请城市管理局两周内完成剩余310户征迁签约\n每周三报进度");
    QTest::keyClick(edit, Qt::Key_Escape);
    QTest::keyClick(projector, Qt::Key_Escape);
    QTRY_VERIFY(!page->projector());
}

void MeetingStory::closeTheMeeting()
{
    page->activateWindow();
    QTest::mouseClick(page->sheet()->head()->closeButton(), Qt::LeftButton);
    QTRY_VERIFY(page->askBar()->isVisible());
    QVERIFY2(page->askBar()->sentence().contains("1"), qPrintable(page->askBar()->sentence()));
    QTest::keyClick(page->askBar()->actionButton(), Qt::Key_Return);

    QTRY_COMPARE(meeting(30).state, MeetingState::Closed);
    QCOMPARE(matterNow()->state, MatterState::Assigned);
    QCOMPARE(matterNow()->dispatched.date, saturday);
    const MatterParts parts(workspace());
    QStringList stages;
    for (const Deadline *deadline : parts.deadlines(matterNow()->id))
        stages += QString("%1 %2").arg(storedWord(deadline->stage), deadline->due.date.toString(Qt::ISODate));
    QVERIFY2(stages.contains("deploy 2021-11-13"), qPrintable(stages.join(' ')));
    QVERIFY2(stages.contains("feedback 2021-11-16"), qPrintable(stages.join(' ')));
    QVERIFY2(stages.contains("resolve 2021-11-20"), qPrintable(stages.join(' ')));
}

void MeetingStory::callTheNextOne()
{
    page->newMeetingAction()->trigger();
    QTRY_VERIFY(page->callBar()->isVisible());
    QCOMPARE(page->callBar()->fields()->dayEdit()->text(), "2021-11-20");
    QTest::keyClick(page->callBar()->fields()->dayEdit(), Qt::Key_Return);
    QTRY_COMPARE(workspace().all<Meeting>().size(), size_t(2));
    QTRY_COMPARE(page->sheet()->meeting(), meeting(31).id);

    const auto agenda = agendaOf(workspace(), meeting(31).id);
    QCOMPARE(agenda.size(), size_t(3));
    QCOMPARE(agenda[0]->type, AgendaType::FollowUp);
    QCOMPARE(agenda[1]->title, "项目1");
    QCOMPARE(agenda[1]->carriedFrom, matterNow()->agendaItem);
    QCOMPARE(agenda[2]->title, "关于推进安置房网签工作情况的汇报");

    // From the agenda one click leads to the matter.
    QVERIFY(page->sheet()->agenda()->followUp()->isVisible());
    emit page->sheet()->agenda()->followUp()->linkActivated("open");
    QCOMPARE(page->sheet()->tabs()->currentWidget(), page->sheet()->followUpView());
    QSignalSpy asked(page.get(), &Page::recordAsked);
    RecordView *open = page->sheet()->followUpView();
    QTest::mouseClick(
        open->viewport(), Qt::LeftButton, {}, open->visualRect(open->model()->index(0, 1)).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), "matters");
    QCOMPARE(asked[0][1].toUuid(), matterNow()->id.value);
}

QTEST_MAIN(MeetingStory)
#include "tst_meetingstory.moc"
