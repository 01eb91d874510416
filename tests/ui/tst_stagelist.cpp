#include "ui/alerts/stagelistpage.h"

#include "core/supervision/matterdispatch.h"

#include "tests/support/openworkspace.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
void typeAnswer(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
    }
}
} // namespace

class StageListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void standsByUnitWithWhatIsLate();
    void takesAContactNoteOnAMatterInOneKey();
    void takesAContactNoteOnALateProject();
    void refusesAContactWithoutAnAnswer();
    void copiesAUnitsRowsForChat();
    void opensTheRecordOnItsPage();
    void showsMattersAloneWhenAsked();
    void showsMattersLateForSoManyDaysUntilThePageIsLeft();
    void leavesTheClipboardAloneWithoutARow();

private:
    /// Selects the first row of a matter, or of a project.
    void select(bool isMatter)
    {
        const auto &list = static_cast<const StageListTable &>(m_page->table());
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.row(row).isMatter == isMatter)
                return m_page->view()->setCurrentIndex(m_page->rows().mapFromSource(list.index(row, 0)));
    }
    std::vector<Ref<MatterEvent>> contacts() const
    {
        std::vector<Ref<MatterEvent>> found;
        for (const auto &event : m_open->session->workspace().all<MatterEvent>())
            if (event->kind == MatterEventKind::Contact)
                found.push_back(event);
        return found;
    }
    void noteContactByKeys()
    {
        m_page->view()->setFocus();
        QTest::keyClick(m_page->view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_page->contactBar()->answerEdit()->hasFocus());
        typeAnswer(m_page->contactBar()->answerEdit(), u"本周内报"_s);
        QTest::keyClick(m_page->contactBar()->answerEdit(), Qt::Key_Return);
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<StageListPage> m_page;
};

void StageListTest::init()
{
    m_open = std::make_unique<OpenWorkspace>(1);
    MatterDispatch dispatch;
    dispatch.title = u"协调地块供电"_s;
    dispatch.unit = m_open->unit.id;
    dispatch.person = m_open->person.id;
    dispatch.day = DatePhrase::day(QDate(2021, 11, 1));
    QVERIFY(m_open->perform(assignMatter(dispatch, WorkCalendar::shipped(), m_open->ids), "Assign"));
    m_page = std::make_unique<StageListPage>(m_open->context(), StageListTable::Which::Overdue);
    m_page->resize(1200, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void StageListTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void StageListTest::standsByUnitWithWhatIsLate()
{
    const auto group = m_page->rows().index(0, 0).data(RecordTable::GroupRole).value<GroupRow>();

    QCOMPARE(group.title, m_open->unit.name);
    QCOMPARE(group.late, group.count);
    QVERIFY(m_page->statusText().contains(u"1 matters"_s));
}

void StageListTest::takesAContactNoteOnAMatterInOneKey()
{
    select(true);

    noteContactByKeys();

    QTRY_COMPARE(contacts().size(), size_t(1));
    QVERIFY(contacts().front()->matter);
    QCOMPARE(contacts().front()->words, u"本周内报"_s);
    QCOMPARE(contacts().front()->who, m_open->person.name);
}

void StageListTest::takesAContactNoteOnALateProject()
{
    select(false);

    noteContactByKeys();

    QTRY_COMPARE(contacts().size(), size_t(1));
    QVERIFY(contacts().front()->project);
}

void StageListTest::refusesAContactWithoutAnAnswer()
{
    select(true);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);

    QTest::keyClick(m_page->contactBar()->answerEdit(), Qt::Key_Return);

    QVERIFY(m_page->contactBar()->isVisible());
    QVERIFY(contacts().empty());
}

void StageListTest::copiesAUnitsRowsForChat()
{
    select(true);
    m_page->view()->setFocus();

    QTest::keyClick(m_page->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(m_open->unit.name));
    QVERIFY(text.contains(u"DB2021-001"_s));
    QVERIFY(text.contains(u"项目1"_s));
}

void StageListTest::opensTheRecordOnItsPage()
{
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    select(true);

    emit m_page->view()->activated(m_page->view()->currentIndex());

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"matters"_s);
}

void StageListTest::showsMattersAloneWhenAsked()
{
    const int all = m_page->rows().recordCount();

    m_page->applyFilter(u"matters"_s);

    QVERIFY(m_page->rows().recordCount() < all);
    QVERIFY(m_page->rows().recordCount() > 0);
}

void StageListTest::showsMattersLateForSoManyDaysUntilThePageIsLeft()
{
    const int all = m_page->rows().recordCount();

    m_page->applyFilter(u"matters:31:"_s);
    QCOMPARE(m_page->rows().recordCount(), 0);
    m_page->applyFilter(u"matters:1:30"_s);
    QVERIFY(m_page->rows().recordCount() > 0);
    QVERIFY(m_page->rows().recordCount() < all);

    m_page->hide();
    QCOMPARE(m_page->rows().recordCount(), all);
}

void StageListTest::leavesTheClipboardAloneWithoutARow()
{
    QGuiApplication::clipboard()->setText(u"别的"_s);
    m_page->filterEdit()->setText(u"没有这样的行"_s);
    QTRY_COMPARE(m_page->rows().recordCount(), 0);

    m_page->filterEdit()->setFocus();
    QSignalSpy said(&m_open->context().notices, &Notices::said);

    QTest::keyClick(m_page->filterEdit(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(said.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"别的"_s);
}

QTEST_MAIN(StageListTest)
#include "tst_stagelist.moc"
