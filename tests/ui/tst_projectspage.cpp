#include "tests/support/openworkspace.h"
#include "ui/projects/projectspage.h"
#include "ui/projects/projectsummary.h"

#include <QSignalSpy>
#include <QtTest>

namespace {
const QDate day(2021, 11, 12);

/// A page over one project of each standing.
struct Ledger : OpenWorkspace
{
    Ledger()
        : OpenWorkspace(0)
    {
        Project late = running(0, day.addDays(-23));
        late.plan = Money{10'000'000'000, {}};
        late.done = Money{4'000'000'000, {}};
        late.figuresAsOf = QDate(2021, 10, 31);
        Project unstarted = running(1, QDate(2022, 12, 31));
        unstarted.actualStart = {};
        unstarted.start = DatePhrase::day(day.addDays(-41));
        const Project near = running(2, day.addDays(6));
        Project calm = running(3, QDate(2022, 12, 31));
        calm.finish.text = "2022年底";
        calm.unit = {};
        Matter matter;
        matter.id = makeId<MatterId>(ids);
        matter.code = "DB2021-013";
        matter.title = "完成征迁";
        matter.project = late.id;
        matter.state = MatterState::InWork;
        matterId = matter.id;
        const ChangeSet changes{made(late), made(unstarted), made(near), made(calm), made(matter)};
        perform([changes](const Workspace &) -> Result<ChangeSet> { return changes; }, "Fill more");
    }

    Project running(int number, QDate finish) const
    {
        Project made = project(number);
        made.actualStart = DatePhrase::day(QDate(2020, 1, 1));
        made.finish = DatePhrase::day(finish);
        return made;
    }

    MatterId matterId;
};

QString cell(const ProjectsPage &page, const QString &name, const QString &column)
{
    const RecordTable &table = page.table();
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.nameAt(row) == name)
            return table.textAt(row, table.columnByKey(column));
    return {};
}

QStringList shownNames(const ProjectsPage &page)
{
    QStringList names;
    for (int row = 0; row < page.rows().rowCount(); ++row)
        if (!page.rows().isGroup(row))
            names += page.table().nameAt(page.rows().mapToSource(page.rows().index(row, 0)).row());
    names.sort();
    return names;
}
} // namespace

class TestProjectsPage : public QObject
{
    Q_OBJECT

private slots:
    void theFinishSaysHowLateOrHowNear();
    void paceIsABarWithItsNumber();
    void rowsAreGroupedByUnit();
    void aNamedFilterLeavesTheProjectsBehindTheNumber_data();
    void aNamedFilterLeavesTheProjectsBehindTheNumber();
    void oneClickOpensAMatterOfTheProject();
    void theStatusSaysHowBundlesAreCounted();
};

void TestProjectsPage::theFinishSaysHowLateOrHowNear()
{
    Ledger open;
    const ProjectsPage page(open.context());

    QCOMPARE(cell(page, "项目1", "finish"), "23 day(s) overdue");
    QCOMPARE(cell(page, "项目2", "finish"), "Start overdue 41 day(s)");
    QCOMPARE(cell(page, "项目3", "finish"), "11-18 · 6 day(s)");
    QCOMPARE(cell(page, "项目4", "finish"), "2022年底");
}

void TestProjectsPage::paceIsABarWithItsNumber()
{
    Ledger open;
    const ProjectsPage page(open.context());
    const RecordTable &table = page.table();
    const int pace = table.columnByKey("pace");
    const int row = table.rowOf(open.projectNamed("项目1").id.value);

    const auto visual = table.index(row, pace).data(RecordTable::VisualRole).value<CellVisual>();

    QCOMPARE(cell(page, "项目1", "pace"), "−43.3");
    QCOMPARE(cell(page, "项目4", "pace"), "—");
    QVERIFY(visual.pace);
    QCOMPARE(visual.pace->done, 0.4);
    QCOMPARE(visual.pace->expected, 10.0 / 12.0);
}

void TestProjectsPage::rowsAreGroupedByUnit()
{
    Ledger open;
    const ProjectsPage page(open.context());

    QVERIFY(page.rows().groupRowOf("城市管理局") >= 0);
    QCOMPARE(page.rows().recordCount(), 4);
}

void TestProjectsPage::aNamedFilterLeavesTheProjectsBehindTheNumber_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("red") << "red" << QStringList{"项目1", "项目2"};
    QTest::newRow("red since a day") << "red:2021-10-10" << QStringList{"项目1"};
    QTest::newRow("should have started") << "unstarted" << QStringList{"项目2"};
    QTest::newRow("started since a day") << "started:2020-01-01" << QStringList{};
    QTest::newRow("started since an earlier day")
        << "started:2019-12-31" << QStringList{"项目1", "项目3", "项目4"};
    QTest::newRow("with a plan") << "planned" << QStringList{"项目1", "项目2", "项目3", "项目4"};
}

void TestProjectsPage::aNamedFilterLeavesTheProjectsBehindTheNumber()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, names);
    Ledger open;
    ProjectsPage page(open.context());
    page.filterEdit()->setText("nothing is called so");

    page.applyFilter(filter);

    QCOMPARE(shownNames(page), names);
}

void TestProjectsPage::oneClickOpensAMatterOfTheProject()
{
    Ledger open;
    ProjectsPage page(open.context());
    page.resize(1440, 800);
    page.show();
    page.reveal(open.projectNamed("项目1").id.value);
    QSignalSpy asked(&page, &Page::recordAsked);
    auto *summary = page.panel()->findChild<ProjectSummary *>();
    QVERIFY(summary);
    QTRY_VERIFY(summary->toPlainText().contains("DB2021-013"));

    emit summary->anchorClicked(QUrl("matters/" + open.matterId.value.toString(QUuid::WithoutBraces)));

    QCOMPARE(asked.value(0), QVariantList({"matters", QVariant::fromValue(open.matterId.value)}));
}

void TestProjectsPage::theStatusSaysHowBundlesAreCounted()
{
    Ledger open;
    const ProjectsPage page(open.context());

    QVERIFY(page.statusText().endsWith("a bundle counts as one"));
}

QTEST_MAIN(TestProjectsPage)
#include "tst_projectspage.moc"
