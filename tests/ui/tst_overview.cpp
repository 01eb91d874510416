#include "core/meeting/agenda.h"
#include "tests/support/openworkspace.h"
#include "ui/common/emptystate.h"
#include "ui/overview/ageingcard.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/figurestrip.h"
#include "ui/overview/investmentcard.h"
#include "ui/overview/lightscard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/rowbutton.h"
#include "ui/overview/sincebanner.h"

#include <QGraphicsView>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// A workspace with a project that is behind, an overdue matter and a closed meeting that assigned two.
struct Told : OpenWorkspace
{
    Told()
        : OpenWorkspace(0)
    {
        Project behind = project(0);
        behind.plan = Money{10'000'000'000, {}};
        behind.done = Money{4'000'000'000, {}};
        behind.figuresAsOf = QDate(2021, 10, 31);
        behind.finish = DatePhrase::day(QDate(2021, 11, 2));
        behind.actualStart = DatePhrase::day(QDate(2020, 1, 1));
        late = behind;
        MeetingSeries series;
        series.id = makeId<MeetingSeriesId>(ids);
        series.name = "重点项目周例会";
        meeting.id = makeId<MeetingId>(ids);
        meeting.series = series.id;
        meeting.number = 29;
        meeting.date = QDate(2021, 11, 6);
        meeting.state = MeetingState::Closed;
        AgendaItem item;
        item.id = makeId<AgendaItemId>(ids);
        item.meeting = meeting.id;
        item.title = "征迁进展";
        Matter done = matterUnder(item, MatterState::Completed);
        overdue = matterUnder(item, MatterState::InWork);
        Deadline deadline;
        deadline.id = makeId<DeadlineId>(ids);
        deadline.matter = overdue.id;
        deadline.stage = DeadlineStage::Resolve;
        deadline.original = QDate(2021, 11, 9);
        deadline.due = DatePhrase::day(deadline.original);
        const ChangeSet changes{
            made(behind), made(series), made(meeting), made(item), made(done), made(overdue), made(deadline)};
        auto filled
            = session->perform([changes](const Workspace &) -> Result<ChangeSet> { return changes; }, "Fill");
        (void)QTest::qWaitFor([&] { return filled.isFinished(); });
        if (!filled.result())
            qFatal("%s", qPrintable(filled.result().error().message));
    }

    Matter matterUnder(const AgendaItem &item, MatterState state) const
    {
        Matter matter;
        matter.id = makeId<MatterId>(ids);
        matter.title = "完成征迁";
        matter.unit = unit.id;
        matter.state = state;
        matter.agendaItem = item.id;
        return matter;
    }

    Project late;
    Meeting meeting;
    Matter overdue;
};

/// The page in a window of that width.
struct Shown
{
    explicit Shown(OpenWorkspace &open, int width = 1440)
        : page(open.context())
    {
        page.resize(width, 800);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }

    RowButton *row(const QWidget *card, const QString &begins) const
    {
        const auto rows = card->findChildren<RowButton *>();
        for (RowButton *row : rows)
            if (row->accessibleName().startsWith(begins))
                return row;
        return nullptr;
    }

    OverviewPage page;
};
} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(bodyFont(normalTextPixels)); }
    void theSixFiguresSayHowItStands();
    void aFigureOpensItsListByMouseAndByKeyboard_data();
    void aFigureOpensItsListByMouseAndByKeyboard();
    void aProjectThatNeedsAttentionOpensByKeyboard();
    void aUnitsBarOpensItsProjects();
    void arrowsGoFromLineToLine();
    void theChartIsMadeAfterTheFirstFrame();
    void altTShowsTheTableBehindTheChart();
    void f6GoesFromCardToCard();
    void cardsSayTheirConclusion();
    void anEmptyFileOffersTheImport();
    void aNarrowWindowHasOneColumn();
    void whatChangedIsCountedAgain();
    void theLastMeetingIsCountedAsItsAgendaDoes();
    void theBannerSaysWhatHappenedSinceTheLastLook();
    void anotherFileHasNoLastLook();
};

void TestOverview::theSixFiguresSayHowItStands()
{
    Told open;
    Shown shown(open);

    QStringList numbers;
    for (const FigureButton *figure : shown.page.strip()->figures())
        numbers += figure->figure().number;
    QCOMPARE(numbers, QStringList({"1", "0", "1", "0", "40.0%", "50%"}));
    QVERIFY(shown.page.strip()->figures()[0]->figure().isLate);
    QVERIFY(!shown.page.strip()->figures()[3]->figure().isLate);
}

void TestOverview::aFigureOpensItsListByMouseAndByKeyboard_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("filter");

    QTest::newRow("overdue") << 0 << "overdue"
                             << "matters";
    QTest::newRow("due this week") << 1 << "due"
                                   << "all";
    QTest::newRow("red") << 2 << "projects"
                         << "red";
    QTest::newRow("should have started") << 3 << "projects"
                                         << "unstarted";
    QTest::newRow("investment") << 4 << "projects"
                                << "planned";
    QTest::newRow("last meeting") << 5 << "meetings"
                                  << "";
}

void TestOverview::aFigureOpensItsListByMouseAndByKeyboard()
{
    QFETCH(int, figure);
    QFETCH(QString, page);
    QFETCH(QString, filter);
    Told open;
    Shown shown(open);
    QSignalSpy asked(&shown.page, &Page::pageAsked);
    FigureButton *button = shown.page.strip()->figures()[static_cast<size_t>(figure)];

    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Return);

    QCOMPARE(asked.size(), 2);
    for (const auto &arguments : asked)
        QCOMPARE(arguments, QVariantList({page, filter}));
}

void TestOverview::aProjectThatNeedsAttentionOpensByKeyboard()
{
    Told open;
    Shown shown(open);
    QSignalSpy asked(&shown.page, &Page::recordAsked);
    RowButton *row = shown.page.attention()->findChild<RowButton *>();
    QVERIFY(row);

    QTest::keyClick(row, Qt::Key_Enter);

    QCOMPARE(asked.value(0), QVariantList({"projects", QVariant::fromValue(open.late.id.value)}));
}

void TestOverview::aUnitsBarOpensItsProjects()
{
    Told open;
    Shown shown(open);
    QSignalSpy asked(&shown.page, &Page::pageAsked);
    RowButton *row = shown.row(shown.page.lights(), "城市管理局");
    QVERIFY(row);

    QTest::mouseClick(row, Qt::LeftButton);

    const QString unit = open.unit.id.value.toString(QUuid::WithoutBraces);
    QCOMPARE(asked.value(0), QVariantList({"projects", "unit:" + unit}));
}

void TestOverview::arrowsGoFromLineToLine()
{
    Told open;
    Shown shown(open);
    const auto rows = shown.page.ageing()->findChildren<RowButton *>();
    QVERIFY(rows.size() > 2);
    rows[0]->setFocus();

    QTest::keyClick(rows[0], Qt::Key_Down);

    QVERIFY(rows[1]->hasFocus());
    QCOMPARE(rows[1]->focusPolicy(), Qt::ClickFocus);
}

void TestOverview::theChartIsMadeAfterTheFirstFrame()
{
    Told open;
    OverviewPage page(open.context());
    const auto chart = [&page] { return page.investment()->findChild<QGraphicsView *>(); };
    page.resize(1440, 800);

    QVERIFY(!chart());

    page.show();
    QTRY_VERIFY(chart());
}

void TestOverview::altTShowsTheTableBehindTheChart()
{
    Told open;
    Shown shown(open);
    InvestmentCard *card = shown.page.investment();
    shown.page.strip()->figures().front()->setFocus();

    QTest::keyClick(shown.page.strip()->figures().front(), Qt::Key_T, Qt::AltModifier);

    QVERIFY(card->isTableShown());
    QCOMPARE(card->table()->rowCount(), 12);
    QCOMPARE(card->table()->item(9, 1)->text(), "0.4"); // October
    QCOMPARE(card->table()->item(9, 3)->text(), "−43.3");
    QCOMPARE(card->table()->item(8, 1)->text(), "—");

    QTest::keyClick(card->table(), Qt::Key_T, Qt::AltModifier);
    QVERIFY(!card->isTableShown());
}

void TestOverview::f6GoesFromCardToCard()
{
    Told open;
    Shown shown(open);
    shown.page.focusContent();
    QVERIFY(shown.page.strip()->figures().front()->hasFocus());

    const std::vector<const QWidget *> cards{
        shown.page.investment(), shown.page.lights(), shown.page.attention(), shown.page.ageing()};
    for (const QWidget *card : cards) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestOverview::cardsSayTheirConclusion()
{
    Told open;
    Shown shown(open);

    QCOMPARE(shown.page.investment()->accessibleName(), "Investment is 43.3 points behind schedule");
    QVERIFY(shown.page.ageing()->accessibleName().contains("城市管理局"));
    QVERIFY(shown.page.attention()->accessibleName().contains("项目1"));
}

void TestOverview::anEmptyFileOffersTheImport()
{
    OpenWorkspace open(0);
    Shown shown(open);
    QSignalSpy asked(&shown.page, &Page::pageAsked);
    QVERIFY(shown.page.emptyState()->isVisible());

    shown.page.focusContent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QCOMPARE(asked.value(0).value(0), "import");
}

void TestOverview::aNarrowWindowHasOneColumn()
{
    Told open;
    Shown shown(open, 1366);

    QVERIFY(shown.page.isNarrow());
    QCOMPARE(shown.page.lights()->x(), shown.page.investment()->x());
    QVERIFY(shown.page.strip()->figures()[3]->y() > shown.page.strip()->figures()[0]->y());

    shown.page.resize(1920, 1000);
    QTRY_VERIFY(shown.page.lights()->x() > shown.page.investment()->x());
    QCOMPARE(shown.page.strip()->figures()[3]->y(), shown.page.strip()->figures()[0]->y());
}

void TestOverview::whatChangedIsCountedAgain()
{
    Told open;
    Shown shown(open);
    Matter done = open.overdue;
    done.state = MatterState::Completed;
    const ChangeSet changes{altered(std::make_shared<const Matter>(open.overdue), done)};

    QVERIFY(open.perform([changes](const Workspace &) -> Result<ChangeSet> { return changes; }, "Complete"));

    QTRY_COMPARE(shown.page.strip()->figures()[0]->figure().number, "0");
    QCOMPARE(shown.page.strip()->figures()[5]->figure().number, "100%");
}

void TestOverview::theLastMeetingIsCountedAsItsAgendaDoes()
{
    Told open;
    const QDate today(2021, 11, 12);

    const MeetingFacts facts = meetingFacts(open.session->workspace(), today);
    const FollowUp standing = followUpOf(open.session->workspace(), open.meeting, today);

    QVERIFY(facts.last);
    QCOMPARE(facts.last->decided, standing.decided);
    QCOMPARE(facts.last->completed, standing.completed);
    QCOMPARE(facts.last->percent(), standing.percent());
}

void TestOverview::theBannerSaysWhatHappenedSinceTheLastLook()
{
    Told open;
    OverviewPage page(open.context());
    const QString looked = "2021-11-08\t" + open.session->path();
    page.restoreColumns(looked.toUtf8());
    page.show();
    QSignalSpy asked(&page, &Page::pageAsked);

    QVERIFY(page.banner()->isVisible());
    QVERIFY2(page.banner()->sentence().contains("1 matter(s) newly overdue"),
             qPrintable(page.banner()->sentence()));

    page.banner()->lookButton()->click();
    QCOMPARE(asked.value(0), QVariantList({"overdue", "matters"}));
    QVERIFY(page.columnsState().startsWith("2021-11-12\t"));
}

void TestOverview::anotherFileHasNoLastLook()
{
    Told open;
    OverviewPage page(open.context());
    page.restoreColumns("2021-11-08\t/elsewhere/other.duban");
    page.show();

    QVERIFY(!page.banner()->isVisible());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
