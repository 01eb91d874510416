#include "tests/support/openworkspace.h"

#include "ui/common/rowfilter.h"
#include "ui/projects/projectcolumns.h"
#include "ui/projects/projectspage.h"

#include <QAbstractItemModelTester>

#include <random>

using Model = RecordModel<Project>;

class GroupingTest : public QObject
{
    Q_OBJECT

private slots:
    void putsARowAboveEachGroup();
    void ordersGroupsAsTheirColumnSortsAndRowsInsideThem();
    void saysCountsLatenessAndSubtotals();
    void saysWhatIsLateAlsoWhileCollapsed();
    void countsOnlyWhatTheFilterKeeps();
    void movesARowIntoItsNewGroupAndKeepsTheSelection();
    void dropsAGroupWithItsLastRow();
    void agreesWithAFreshGroupingAfterManyChanges();
    void opensAndClosesByKeysAndMouse();
    void revealsARecordInAClosedGroup();
};

namespace {
/// A list that says where groups begin: "[在建] 项目1 项目2 [完工]".
QString outline(const RowFilter &rows, const Model &model)
{
    QStringList list;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        list += rows.isGroup(row) ? '[' + index.data(RecordTable::GroupRole).value<GroupRow>().title + ']'
                                  : model.nameAt(rows.mapToSource(index).row());
    }
    return list.join(' ');
}

GroupRow groupAt(const RowFilter &rows, int row)
{
    return rows.index(row, 0).data(RecordTable::GroupRole).value<GroupRow>();
}

Edit setProgress(const Project &project, const QString &text)
{
    return setField<Project, QString>(project.id, &Project::progress, project.progress, text);
}

/// Three projects in two groups by their progress.
struct GroupedProjects
{
    GroupedProjects()
        : model(open.context(), &Project::name, projectColumns(open.context()))
        , rows(model)
    {
        set("项目1", "封顶");
        set("项目2", "基础");
        set("项目3", "封顶");
        rows.sort(model.columnByKey("name"), Qt::AscendingOrder);
        rows.setGroupColumn(model.columnByKey("progress"));
    }

    void set(const QString &name, const QString &progress)
    {
        QVERIFY(open.perform(setProgress(open.projectNamed(name), progress), "Set"));
    }

    OpenWorkspace open;
    Model model;
    RowFilter rows;
};
} // namespace

void GroupingTest::putsARowAboveEachGroup()
{
    GroupedProjects grouped;
    const QAbstractItemModelTester tester(&grouped.rows);

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目1 项目3 [基础] 项目2");
    QVERIFY(grouped.rows.isGroup(0));
    QVERIFY(!grouped.rows.mapToSource(grouped.rows.index(0, 0)).isValid());
    QVERIFY(!grouped.rows.index(1, 0).data(RecordTable::GroupRole).isValid());
    QCOMPARE(grouped.rows.recordCount(), 3);
}

void GroupingTest::ordersGroupsAsTheirColumnSortsAndRowsInsideThem()
{
    GroupedProjects grouped;

    grouped.rows.sort(grouped.model.columnByKey("total"), Qt::DescendingOrder);

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目3 项目1 [基础] 项目2");
}

void GroupingTest::saysCountsLatenessAndSubtotals()
{
    GroupedProjects grouped;

    const GroupRow row = groupAt(grouped.rows, 0);

    QCOMPARE(row.title, "封顶");
    QCOMPARE(row.count, 2);
    QCOMPARE(row.late, 2); // planned finishes in 2021-01 and 2021-03 have passed
    QCOMPARE(row.subtotals.value(grouped.model.columnByKey("total")), "400");
}

void GroupingTest::saysWhatIsLateAlsoWhileCollapsed()
{
    GroupedProjects grouped;
    const QAbstractItemModelTester tester(&grouped.rows);

    grouped.rows.setCollapsed(0, true);

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] [基础] 项目2");
    QVERIFY(groupAt(grouped.rows, 0).isCollapsed);
    QCOMPARE(groupAt(grouped.rows, 0).late, 2);
    grouped.rows.setAllCollapsed(true);
    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] [基础]");
    grouped.rows.setCollapsed(0, false);
    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目1 项目3 [基础]");
    grouped.rows.setAllCollapsed(false);
    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目1 项目3 [基础] 项目2");
}

void GroupingTest::countsOnlyWhatTheFilterKeeps()
{
    GroupedProjects grouped;

    grouped.rows.setWords("项目3");

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目3");
    QCOMPARE(groupAt(grouped.rows, 0).count, 1);
}

void GroupingTest::movesARowIntoItsNewGroupAndKeepsTheSelection()
{
    GroupedProjects grouped;
    const QAbstractItemModelTester tester(&grouped.rows);
    const QPersistentModelIndex followed(grouped.rows.index(1, 0)); // 项目1

    grouped.set("项目1", "装修");
    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目3 [基础] 项目2 [装修] 项目1");
    QCOMPARE(followed.row(), 5);
    grouped.set("项目1", "基础");

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶] 项目3 [基础] 项目1 项目2");
    QCOMPARE(followed.row(), 3);
}

void GroupingTest::dropsAGroupWithItsLastRow()
{
    GroupedProjects grouped;
    const QAbstractItemModelTester tester(&grouped.rows);

    grouped.rows.setCollapsed(0, true);
    grouped.set("项目2", "封顶");

    QCOMPARE(outline(grouped.rows, grouped.model), "[封顶]");
    QCOMPARE(groupAt(grouped.rows, 0).count, 3);
}

void GroupingTest::agreesWithAFreshGroupingAfterManyChanges()
{
    OpenWorkspace open(30);
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);
    const QAbstractItemModelTester tester(&rows);
    rows.sort(model.columnByKey("name"), Qt::DescendingOrder);
    rows.setGroupColumn(model.columnByKey("progress"));
    rows.setWords("项");
    std::mt19937 random(11); // NOLINT: the same row of numbers every time
    for (int step = 0; step < 80; ++step) {
        const auto &all = open.session->workspace().all<Project>();
        const Project &project = *all[random() % all.size()];
        const QString text = "第" + QString::number(random() % 6) + "层";
        if (step % 9 == 0)
            rows.setCollapsed(0, step % 2);
        if (step % 7 == 0)
            QVERIFY(open.perform(addProject("项目新" + text, open.ids), "Add"));
        else
            QVERIFY(open.perform(setProgress(project, text), "Set"));
    }
    rows.setAllCollapsed(false);
    const QString followed = outline(rows, model);

    RowFilter fresh(model);
    fresh.sort(model.columnByKey("name"), Qt::DescendingOrder);
    fresh.setGroupColumn(model.columnByKey("progress"));
    fresh.setWords("项");

    QCOMPARE(followed, outline(fresh, model));
}

void GroupingTest::opensAndClosesByKeysAndMouse()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.resize(1000, 400);
    page.show();
    page.rows().setGroupColumn(page.table().columnByKey("unit"));
    QCOMPARE(page.rows().rowCount(), 4);
    page.view()->setCurrentIndex(page.rows().index(0, 1));

    QTest::keyClick(page.view(), Qt::Key_Left);
    QCOMPARE(page.rows().rowCount(), 1);
    QTest::keyClick(page.view(), Qt::Key_Right);
    QCOMPARE(page.rows().rowCount(), 4);
    QTest::keyClick(page.view(), Qt::Key_Slash);
    QCOMPARE(page.rows().rowCount(), 1);
    QVERIFY(page.rows().isGroup(page.view()->currentIndex().row()));
    QTest::keyClick(page.view(), Qt::Key_Asterisk);
    QCOMPARE(page.rows().rowCount(), 4);
    const QPoint above = page.view()->visualRect(page.rows().index(0, 1)).center();
    QTest::mouseClick(page.view()->viewport(), Qt::LeftButton, {}, above);

    QCOMPARE(page.rows().rowCount(), 1);
}

void GroupingTest::revealsARecordInAClosedGroup()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    page.rows().setGroupColumn(page.table().columnByKey("unit"));
    page.rows().setAllCollapsed(true);

    page.reveal(open.projectNamed("项目2").id.value);

    QCOMPARE(page.view()->currentId(), open.projectNamed("项目2").id.value);
}

QTEST_MAIN(GroupingTest)

#include "tst_grouping.moc"
