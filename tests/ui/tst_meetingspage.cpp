#include "ui/meetings/meetingspage.h"

#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"
#include "tests/support/openworkspace.h"
#include "ui/meetings/attendancetable.h"
#include "ui/meetings/chiprow.h"
#include "ui/meetings/decisionedit.h"
#include "ui/meetings/decisionkeeper.h"
#include "ui/meetings/projectorwindow.h"

namespace {
/// What an input method sends when someone chooses the words.
void commit(QWidget *widget, const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(widget, &event);
}

void compose(QWidget *widget, const QString &words)
{
    QInputMethodEvent event(words, {});
    QApplication::sendEvent(widget, &event);
}
} // namespace

class MeetingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForTheSeriesFirst();
    void proposesNumberAndDayOfTheNextMeeting();
    void keepsNoNumberForACancelledWeek();
    void putsAProjectOnTheAgendaByItsName();
    void ordersTheAgendaByKeys();
    void takesAnItemOffTheAgenda();
    void cyclesAttendanceWithSpace();
    void locksAClosedMeetingUntilAReasonIsGiven();
    void revealsAnItem();
    void walksTheItemsByKeys();
    void marksWhatItUnderstands();
    void leavesAloneWhatIsBeingComposed();
    void savesAtEachPause();
    void neverWritesOverAnotherOnesWords();
    void staysOpenWhileADecisionWaitsForAChoice();
    void takesEnterOnNotNowForNo();

private:
    MeetingSeries series() const;
    MeetingId call(QDate day);
    MeetingId callWithItem(const QString &title);
    AgendaItemId firstItem(MeetingId meeting) const;
    const AgendaItem &itemNow(AgendaItemId id) const { return *space->session->workspace().find(id); }
    ProjectorWindow *start();

    std::unique_ptr<OpenWorkspace> space;
    std::unique_ptr<MeetingsPage> page;
    MeetingSeriesId seriesId;
};

void MeetingsPageTest::init()
{
    space = std::make_unique<OpenWorkspace>();
    page = std::make_unique<MeetingsPage>(space->context());
    page->resize(1200, 760);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

void MeetingsPageTest::cleanup()
{
    page.reset();
    space.reset();
}

MeetingSeries MeetingsPageTest::series() const
{
    MeetingSeries wanted;
    wanted.id = makeId<MeetingSeriesId>(space->ids);
    wanted.name = "重点项目周例会";
    wanted.firstNumber = 30;
    wanted.weekday = Qt::Saturday;
    wanted.half = HalfDay::Morning;
    wanted.place = "三楼会议室";
    return wanted;
}

MeetingId MeetingsPageTest::call(QDate day)
{
    if (!seriesId || !space->session->workspace().find(seriesId)) {
        const MeetingSeries wanted = series();
        seriesId = wanted.id;
        [&] { QVERIFY(space->perform(makeSeries(wanted), "Series")); }();
    }
    const MeetingCall wanted{seriesId, day, HalfDay::Morning, "三楼会议室", {}};
    [&] { QVERIFY(space->perform(callMeeting(wanted, space->ids), "Call")); }();
    return meetingsOf(space->session->workspace(), seriesId).back()->id;
}

MeetingId MeetingsPageTest::callWithItem(const QString &title)
{
    const MeetingId meeting = call(QDate(2021, 11, 13));
    AgendaItem item;
    item.title = title;
    [&] { QVERIFY(space->perform(addItem(meeting, item, std::nullopt, space->ids), "Item")); }();
    return meeting;
}

AgendaItemId MeetingsPageTest::firstItem(MeetingId meeting) const
{
    return agendaOf(space->session->workspace(), meeting).front()->id;
}

ProjectorWindow *MeetingsPageTest::start()
{
    page->startAction()->trigger();
    ProjectorWindow *projector = page->projector();
    [&] { QVERIFY(QTest::qWaitForWindowActive(projector)); }();
    return projector;
}

void MeetingsPageTest::asksForTheSeriesFirst()
{
    QVERIFY(page->emptyState()->isVisible());
    QTest::mouseClick(page->emptyState()->button(), Qt::LeftButton);
    QTRY_VERIFY(page->seriesBar()->isVisible());

    page->seriesBar()->nameEdit()->selectAll();
    commit(page->seriesBar()->nameEdit(), "重点项目周例会");
    page->seriesBar()->firstNumber()->setValue(30);
    page->seriesBar()->weekdayBox()->setCurrentIndex(6);
    QTest::keyClick(page->seriesBar()->nameEdit(), Qt::Key_Return);

    QTRY_COMPARE(space->session->workspace().all<MeetingSeries>().size(), size_t(1));
    const MeetingSeries &made = *space->session->workspace().all<MeetingSeries>().front();
    QCOMPARE(made.name, "重点项目周例会");
    QCOMPARE(made.firstNumber, 30);
    QTRY_VERIFY(page->callBar()->isVisible());
}

void MeetingsPageTest::proposesNumberAndDayOfTheNextMeeting()
{
    call(QDate(2021, 11, 6));

    QTRY_COMPARE(page->list()->model()->rowCount(), 1);
    page->newMeetingAction()->trigger();

    QTRY_VERIFY(page->callBar()->isVisible());
    QCOMPARE(page->callBar()->fields()->dayEdit()->text(), "2021-11-13");
    QCOMPARE(page->callBar()->fields()->placeEdit()->text(), "三楼会议室");
    QVERIFY2(page->callBar()->prompt().contains("31"), qPrintable(page->callBar()->prompt()));
    QTest::keyClick(page->callBar()->fields()->dayEdit(), Qt::Key_Return);
    QTRY_COMPARE(page->list()->model()->rowCount(), 2);
    QTRY_VERIFY(page->sheet()->head()->title().contains("31"));
}

void MeetingsPageTest::keepsNoNumberForACancelledWeek()
{
    const MeetingId meeting = call(QDate(2021, 11, 13));
    QTRY_COMPARE(page->sheet()->meeting(), meeting);

    QTest::mouseClick(page->sheet()->head()->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(page->askBar()->isVisible());
    commit(page->askBar()->reasonEdit(), "全员防汛");
    QTest::keyClick(page->askBar()->reasonEdit(), Qt::Key_Return);

    QTRY_COMPARE(space->session->workspace().find(meeting)->state, MeetingState::Cancelled);
    QCOMPARE(space->session->workspace().find(meeting)->number, 0);
    page->newMeetingAction()->trigger();
    QTRY_VERIFY2(page->callBar()->prompt().contains("30"), qPrintable(page->callBar()->prompt()));
}

void MeetingsPageTest::putsAProjectOnTheAgendaByItsName()
{
    const MeetingId meeting = call(QDate(2021, 11, 13));
    QTRY_COMPARE(page->sheet()->meeting(), meeting);

    page->sheet()->agenda()->askForItem();
    commit(page->sheet()->agenda()->addBar()->nameEdit(), "项目2");
    QTest::keyClick(page->sheet()->agenda()->addBar()->nameEdit(), Qt::Key_Return);

    QTRY_COMPARE(agendaOf(space->session->workspace(), meeting).size(), size_t(1));
    const AgendaItem &item = itemNow(firstItem(meeting));
    QCOMPARE(item.type, AgendaType::Project);
    QCOMPARE(item.projects, QList<ProjectId>{space->projectNamed("项目2").id});
    QCOMPARE(item.unit, space->unit.id);
}

void MeetingsPageTest::ordersTheAgendaByKeys()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    AgendaItem second;
    second.title = "关于乙的汇报";
    QVERIFY(space->perform(addItem(meeting, second, std::nullopt, space->ids), "Item"));
    QTRY_COMPARE(page->sheet()->agenda()->count(), 2);
    const auto titleAt
        = [&](size_t place) { return agendaOf(space->session->workspace(), meeting)[place]->title; };
    AgendaView *view = page->sheet()->agenda()->view();
    page->sheet()->agenda()->select(firstItem(meeting));

    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);

    QTRY_COMPARE(titleAt(0), "关于乙的汇报");
    QTRY_COMPARE(itemNow({view->currentId()}).title, "关于甲的汇报");
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(titleAt(0), "关于甲的汇报");
}

void MeetingsPageTest::takesAnItemOffTheAgenda()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    page->sheet()->agenda()->select(firstItem(meeting));

    QTest::keyClick(page->sheet()->agenda()->view(), Qt::Key_Delete);

    QTRY_COMPARE(page->sheet()->agenda()->count(), 0);
}

void MeetingsPageTest::cyclesAttendanceWithSpace()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    AgendaItem item = itemNow(firstItem(meeting));
    item.unit = space->unit.id;
    QVERIFY(space->perform(correctItem(item.id, item), "Unit"));
    page->sheet()->showTab(MeetingSheet::Tab::Attendance);
    QTRY_COMPARE(page->sheet()->attendance()->rowCount(), 1);
    RecordView *view = page->sheet()->attendanceView();
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto state = [&] {
        const auto &all = space->session->workspace().all<Attendance>();
        return all.empty() ? AttendanceState::Expected : all.front()->state;
    };

    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(state(), AttendanceState::Present);
    QTRY_COMPARE(page->sheet()->attendance()->present(), 1);

    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(state(), AttendanceState::Excused);
}

void MeetingsPageTest::locksAClosedMeetingUntilAReasonIsGiven()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    QTRY_COMPARE(page->sheet()->meeting(), meeting);
    const auto stateNow = [&] { return space->session->workspace().find(meeting)->state; };

    QTest::mouseClick(page->sheet()->head()->closeButton(), Qt::LeftButton);
    QTRY_VERIFY(page->askBar()->isVisible());
    QTest::keyClick(page->askBar()->actionButton(), Qt::Key_Return);
    QTRY_COMPARE(stateNow(), MeetingState::Closed);

    QTRY_VERIFY(page->sheet()->head()->fields()->dayEdit()->isReadOnly());
    QTest::mouseClick(page->sheet()->head()->reopenButton(), Qt::LeftButton);
    QTRY_VERIFY(page->askBar()->isVisible());
    QVERIFY(!page->askBar()->actionButton()->isEnabled());
    commit(page->askBar()->reasonEdit(), "补记一项议定");
    QTest::keyClick(page->askBar()->reasonEdit(), Qt::Key_Return);
    QTRY_COMPARE(stateNow(), MeetingState::Open);
    QCOMPARE(space->session->workspace().find(meeting)->reopenReason, "补记一项议定");
}

void MeetingsPageTest::revealsAnItem()
{
    const MeetingId earlier = callWithItem("关于甲的汇报");
    const AgendaItemId item = firstItem(earlier);
    const MeetingId later = call(QDate(2021, 11, 20));
    page->reveal(later.value);
    QTRY_COMPARE(page->sheet()->meeting(), later);

    page->reveal(item.value);

    QCOMPARE(page->sheet()->meeting(), earlier);
    QCOMPARE(page->sheet()->agenda()->current(), item);
}

void MeetingsPageTest::walksTheItemsByKeys()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    AgendaItem second;
    second.title = "关于乙的汇报";
    QVERIFY(space->perform(addItem(meeting, second, std::nullopt, space->ids), "Item"));
    QTRY_COMPARE(page->sheet()->agenda()->count(), 2);
    ProjectorWindow *projector = start();
    QCOMPARE(projector->view()->facts().title, "关于甲的汇报");

    QTest::keyClick(projector, Qt::Key_Right);
    QCOMPARE(projector->view()->facts().title, "关于乙的汇报");
    QTest::keyClick(projector, Qt::Key_Left);
    QCOMPARE(projector->view()->facts().title, "关于甲的汇报");

    QTest::keyClick(projector, Qt::Key_F9);
    QVERIFY(!projector->recorder()->isVisible());
    QTest::keyClick(projector, Qt::Key_D);
    QVERIFY(projector->recorder()->isVisible());
    QTRY_VERIFY(projector->recorder()->decision()->edit()->hasFocus());
    QTest::keyClick(projector->recorder()->decision()->edit(), Qt::Key_Escape);
    QTRY_VERIFY(!projector->recorder()->decision()->edit()->hasFocus());

    QTest::keyClick(projector, Qt::Key_P);
    QTRY_COMPARE(itemNow(firstItem(meeting)).outcome, AgendaOutcome::Postponed);
    QPointer<ProjectorWindow> gone(projector);
    QTest::keyClick(projector, Qt::Key_Escape);
    QTRY_VERIFY(!gone);
}

void MeetingsPageTest::marksWhatItUnderstands()
{
    callWithItem("关于甲的汇报");
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    DecisionBox *box = start()->recorder()->decision();

    commit(box->edit(), "请城市管理局两周内完成剩余310户征迁签约");

    QCOMPARE(box->unitChips()->chips(), QStringList{"城市管理局"});
    QCOMPARE(box->dueChips()->chips().size(), 1);
    QVERIFY(box->dueChips()->chips().front().startsWith("两周内"));
    QVERIFY(box->personChips()->chips().isEmpty());
    QCOMPARE(box->edit()->extraSelections().size(), 2);
    QCOMPARE(box->edit()->extraSelections().front().cursor.selectedText(), "城市管理局");
}

void MeetingsPageTest::leavesAloneWhatIsBeingComposed()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    DecisionBox *box = start()->recorder()->decision();
    commit(box->edit(), "请城市管理局");

    compose(box->edit(), "liangzhounei");
    QVERIFY(box->edit()->isComposing());
    QCOMPARE(box->edit()->toPlainText(), "请城市管理局");
    QTRY_COMPARE(itemNow(firstItem(meeting)).decision, "请城市管理局");
    QVERIFY(box->edit()->isComposing());

    commit(box->edit(), "两周内完成");
    QCOMPARE(box->edit()->toPlainText(), "请城市管理局两周内完成");
}

void MeetingsPageTest::savesAtEachPause()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    DecisionBox *box = start()->recorder()->decision();

    commit(box->edit(), "每周三报进度");
    QVERIFY(itemNow(firstItem(meeting)).decision.isEmpty());

    QTRY_COMPARE(itemNow(firstItem(meeting)).decision, "每周三报进度");
    QTRY_VERIFY2(box->savedText().contains(':'), qPrintable(box->savedText()));
    QCOMPARE(itemNow(firstItem(meeting)).outcome, AgendaOutcome::Discussed);
}

void MeetingsPageTest::neverWritesOverAnotherOnesWords()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    const AgendaItemId item = firstItem(meeting);
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    DecisionBox *box = start()->recorder()->decision();
    commit(box->edit(), "我记的");

    QVERIFY(space->perform(recordDecision(item, "他记的"), "Theirs"));

    QTRY_VERIFY(box->conflictBar()->isVisible());
    QCOMPARE(box->edit()->toPlainText(), "我记的");
    QCOMPARE(itemNow(item).decision, "他记的");
    QTest::mouseClick(box->keepMineButton(), Qt::LeftButton);
    QTRY_COMPARE(itemNow(item).decision, "我记的");
    QVERIFY(!box->conflictBar()->isVisible());
}

void MeetingsPageTest::staysOpenWhileADecisionWaitsForAChoice()
{
    const MeetingId meeting = callWithItem("关于甲的汇报");
    const AgendaItemId item = firstItem(meeting);
    QTRY_COMPARE(page->sheet()->agenda()->count(), 1);
    ProjectorWindow *projector = start();
    DecisionBox *box = projector->recorder()->decision();
    commit(box->edit(), "我记的");
    QVERIFY(space->perform(recordDecision(item, "他记的"), "Theirs"));
    QTRY_VERIFY(box->conflictBar()->isVisible());

    QVERIFY(!projector->close());

    QVERIFY(projector->isVisible());
    QTest::mouseClick(box->takeTheirsButton(), Qt::LeftButton);
    QVERIFY(projector->close());
}

void MeetingsPageTest::takesEnterOnNotNowForNo()
{
    bool isDone = false;
    AskBar *bar = page->askBar();
    bar->ask({"Really?", {}, "Do it", [&isDone](const QString &) { isDone = true; }});
    for (QPushButton *button : bar->findChildren<QPushButton *>())
        if (button != bar->actionButton())
            button->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QVERIFY(bar->isHidden());
    QVERIFY(!isDone);
}

QTEST_MAIN(MeetingsPageTest)
#include "tst_meetingspage.moc"
