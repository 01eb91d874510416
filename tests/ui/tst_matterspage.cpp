#include "ui/matters/matterspage.h"

#include "core/supervision/matterdispatch.h"
#include "ui/matters/assignform.h"
#include "ui/matters/matterdays.h"
#include "ui/matters/matterpanel.h"

#include "tests/support/openworkspace.h"
#include "tests/support/workspaces.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

namespace {
/// Keys as an input method sends them: QTest::keyClicks knows ASCII only.
void typeWords(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
    }
}
} // namespace

class MattersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recordsAFeedbackFromTheKeyboard();
    void asksForAnExtensionAndApprovesIt();
    void refusesToCompleteWithoutEvidenceAndKeepsTheForm();
    void completesAndSignsOff();
    void assignsANewMatter();
    void aDateDecidedInWordsStaysWhenItIsAssignedLater();
    void notesAContactInOneKey();
    void copiesTheSelectedMatterForChat();
    void groupsWhatIsLateOnTop();
    void showsTheStagesAsSquares();
    void aFormIsLeftWhenAnotherMatterIsShown();
    void whatWasBegunWaitsForItsMatter();
    void askingForANewMatterTwiceKeepsWhatWasTyped();

private:
    const Matter &matter() const { return *m_open->session->workspace().find(m_matter); }
    Ref<Deadline> deadline(DeadlineStage stage) const
    {
        return standingOf(m_open->session->workspace(), m_matter).deadlineOf(stage);
    }
    MoveForm *form() const { return m_page->handling()->form(); }
    QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *each : form()->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<MattersPage> m_page;
    MatterId m_matter;
};

void MattersPageTest::init()
{
    m_open = std::make_unique<OpenWorkspace>(1);
    MatterDispatch dispatch;
    dispatch.title = u"协调地块供电"_s;
    dispatch.unit = m_open->unit.id;
    dispatch.person = m_open->person.id;
    dispatch.day = DatePhrase::day(QDate(2021, 11, 8));
    QVERIFY(m_open->perform(assignMatter(dispatch, WorkCalendar::shipped(), m_open->ids), "Assign"));
    m_matter = m_open->session->workspace().all<Matter>().front()->id;
    m_page = std::make_unique<MattersPage>(m_open->context());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->reveal(m_matter.value);
}

void MattersPageTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void MattersPageTest::recordsAFeedbackFromTheKeyboard()
{
    press(m_page->view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form()->wordsEdit()->hasFocus());

    typeWords(form()->wordsEdit(), u"已报方案"_s);
    press(form()->wordsEdit(), Qt::Key_Return);

    QTRY_COMPARE(matter().state, MatterState::FedBack);
    QCOMPARE(deadline(DeadlineStage::Feedback)->done, QDate(2021, 11, 12));
    QVERIFY(form()->isHidden());
    QTRY_VERIFY(m_page->handling()->story()->toPlainText().contains(u"已报方案"_s));
}

void MattersPageTest::asksForAnExtensionAndApprovesIt()
{
    m_page->handling()->ask(MatterMove::AskExtension);
    typeWords(edit(u"Until"_s), u"11月20日"_s);
    typeWords(form()->wordsEdit(), u"等物资"_s);
    press(form()->wordsEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_open->session->workspace().all<Extension>().size(), size_t(1));
    QCOMPARE(deadline(DeadlineStage::Resolve)->due.date, QDate(2021, 11, 15));

    m_page->handling()->ask(MatterMove::ApproveExtension);
    typeWords(edit(u"Approver"_s), u"领导乙"_s);
    press(edit(u"Approver"_s), Qt::Key_Return);

    QTRY_COMPARE(deadline(DeadlineStage::Resolve)->due.date, QDate(2021, 11, 20));
    QCOMPARE(deadline(DeadlineStage::Resolve)->original, QDate(2021, 11, 15));
}

void MattersPageTest::refusesToCompleteWithoutEvidenceAndKeepsTheForm()
{
    m_page->handling()->ask(MatterMove::Complete);

    press(form()->wordsEdit(), Qt::Key_Return);

    QVERIFY(!form()->isHidden());
    QVERIFY(form()->problem()->text().contains(u"Cannot complete"_s));
    QCOMPARE(matter().state, MatterState::Assigned);
}

void MattersPageTest::completesAndSignsOff()
{
    m_page->handling()->ask(MatterMove::Complete);
    typeWords(form()->wordsEdit(), u"验收单"_s);
    auto *grade = form()->findChildren<QComboBox *>().at(1);
    grade->setCurrentIndex(2);
    press(form()->wordsEdit(), Qt::Key_Return);
    QTRY_COMPARE(matter().state, MatterState::Completed);

    m_page->handling()->ask(MatterMove::SignOff);
    typeWords(edit(u"Approver"_s), u"领导乙"_s);
    press(edit(u"Approver"_s), Qt::Key_Return);

    QTRY_COMPARE(matter().state, MatterState::SignedOff);
}

void MattersPageTest::assignsANewMatter()
{
    m_page->addRecord();
    typeWords(m_page->assignForm()->titleEdit(), u"补办施工许可"_s);
    press(m_page->assignForm()->titleEdit(), Qt::Key_Return);
    QVERIFY(m_page->assignForm()->problem()->isVisible());

    typeWords(m_page->assignForm()->unitEdit(), m_open->unit.name);
    press(m_page->assignForm()->unitEdit(), Qt::Key_Return);

    QTRY_COMPARE(m_open->session->workspace().all<Matter>().size(), size_t(2));
    QVERIFY(m_page->assignForm()->isHidden());
}

void MattersPageTest::aDateDecidedInWordsStaysWhenItIsAssignedLater()
{
    Matter decided = matterCalled(7, u"征迁签约"_s);
    decided.unit = m_open->unit.id;
    decided.classification = MatterClass::Ordinary;
    decided.decidedDue = {QDate(2021, 11, 20), u"两周内"_s, DatePhrase::Precision::Day};
    const ChangeSet changes{made(decided)};
    QVERIFY(m_open->perform([changes](const Workspace &) -> Result<ChangeSet> { return changes; }, "Decide"));

    m_page->assignForm()->ask(decided.id);
    press(m_page->assignForm()->titleEdit(), Qt::Key_Return);

    const auto now = [&] { return m_open->session->workspace().find(decided.id); };
    QTRY_COMPARE(now()->state, MatterState::Assigned);
    QCOMPARE(now()->decidedDue, decided.decidedDue);
}

void MattersPageTest::notesAContactInOneKey()
{
    press(m_page->view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form()->wordsEdit()->hasFocus());

    typeWords(form()->wordsEdit(), u"明日回报"_s);
    press(form()->wordsEdit(), Qt::Key_Return);

    const auto contacts = [this] {
        const auto &all = m_open->session->workspace().all<MatterEvent>();
        return std::count_if(all.begin(), all.end(), [](const auto &event) {
            return event->kind == MatterEventKind::Contact;
        });
    };
    QTRY_COMPARE(contacts(), 1);
}

void MattersPageTest::copiesTheSelectedMatterForChat()
{
    press(m_page->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(m_open->unit.name));
    QVERIFY(text.contains(u"DB2021-001"_s));
}

void MattersPageTest::groupsWhatIsLateOnTop()
{
    QVERIFY(m_page->rows().isGroup(0));
    const auto group = m_page->rows().index(0, 0).data(RecordTable::GroupRole).value<GroupRow>();

    QCOMPARE(group.title, u"Overdue"_s);
    QCOMPARE(group.late, 1);
}

void MattersPageTest::showsTheStagesAsSquares()
{
    using Look = CellVisual::Stage::Look;
    const MatterParts parts(m_open->session->workspace());

    const auto strip = stageStrip(matter(), parts, QDate(2021, 11, 12));

    QCOMPARE(strip.size(), size_t(5));
    QCOMPARE(strip[0].look, Look::Late);
    QCOMPARE(strip[1].look, Look::Late);
    QCOMPARE(strip[2].look, Look::Current);
    QCOMPARE(strip[3].look, Look::NotApplicable);
    QCOMPARE(strip[4].look, Look::Future);
}

void MattersPageTest::aFormIsLeftWhenAnotherMatterIsShown()
{
    m_page->handling()->ask(MatterMove::Feedback);

    m_page->panel()->showRecord({});

    QVERIFY(form()->isHidden());
}

void MattersPageTest::whatWasBegunWaitsForItsMatter()
{
    m_page->handling()->ask(MatterMove::Feedback);
    typeWords(form()->wordsEdit(), u"已报方案"_s);

    m_page->panel()->showRecord({});
    QVERIFY(form()->isHidden());
    m_page->panel()->showRecord(m_matter.value);

    QVERIFY(!form()->isHidden());
    m_page->handling()->ask(MatterMove::Feedback);
    QCOMPARE(form()->wordsEdit()->text(), u"已报方案"_s);
    m_page->handling()->ask(MatterMove::Contact);
    QCOMPARE(form()->wordsEdit()->text(), QString());
}

void MattersPageTest::askingForANewMatterTwiceKeepsWhatWasTyped()
{
    m_page->addRecord();
    typeWords(m_page->assignForm()->titleEdit(), u"补办施工许可"_s);

    m_page->addRecord();

    QCOMPARE(m_page->assignForm()->titleEdit()->text(), u"补办施工许可"_s);
}

QTEST_MAIN(MattersPageTest)
#include "tst_matterspage.moc"
