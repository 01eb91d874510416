#include "tests/support/openworkspace.h"

#include "tests/support/plainprojects.h"
#include "ui/common/rowfilter.h"
#include "ui/common/tablepage.h"
#include "ui/projects/projectcolumns.h"

#include <QAbstractItemModelTester>

#include <random>

using Model = RecordModel<Project>;

class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsRowsThatHoldAllWords_data();
    void keepsRowsThatHoldAllWords();
    void sortsNumbersAsNumbersAndBlanksLast();
    void sortsNamesAsAChineseDictionary();
    void movesARowWhoseValueChanges();
    void agreesWithAPlainListAfterManyChanges();
    void keepsTheSelectionWhileOneTypes();
    void saysWhenNothingMatches();
    void copiesSelectedRowsForASpreadsheet();
};

namespace {
QStringList names(const RowFilter &rows, const Model &model)
{
    QStringList list;
    for (int row = 0; row < rows.rowCount(); ++row)
        list += model.nameAt(rows.mapToSource(rows.index(row, 0)).row());
    return list;
}

Edit setName(const Project &project, const QString &name)
{
    return setField<Project, QString>(project.id, &Project::name, project.name, name);
}
} // namespace

void FilterTest::keepsRowsThatHoldAllWords_data()
{
    QTest::addColumn<QString>("typing");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("nothing typed") << "" << QStringList{"项目1", "项目2", "项目3"};
    QTest::newRow("blanks") << "   " << QStringList{"项目1", "项目2", "项目3"};
    QTest::newRow("one word") << "目2" << QStringList{"项目2"};
    QTest::newRow("full-width figure") << "项目２" << QStringList{"项目2"};
    QTest::newRow("two words in two columns") << "城市 300" << QStringList{"项目3"};
    QTest::newRow("all must match") << "项目1 项目2" << QStringList();
    QTest::newRow("first letters of a unit") << "csgl 项目3" << QStringList{"项目3"};
    QTest::newRow("first letters and figure") << "xm2" << QStringList{"项目2"};
    QTest::newRow("hidden columns are not searched") << "责任人甲" << QStringList();
}

void FilterTest::keepsRowsThatHoldAllWords()
{
    QFETCH(const QString, typing);
    QFETCH(const QStringList, kept);
    OpenWorkspace open;
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);
    const QAbstractItemModelTester tester(&rows);

    rows.setWords(typing);

    QStringList found = names(rows, model);
    found.sort();
    QCOMPARE(found, kept);
}

void FilterTest::sortsNumbersAsNumbersAndBlanksLast()
{
    OpenWorkspace open(12);
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);
    const Project &third = open.projectNamed("项目3");
    QVERIFY(open.perform(
        setField<Project, std::optional<Money>>(third.id, &Project::total, third.total, std::nullopt),
        "Clear"));

    rows.sort(model.columnByKey("total"), Qt::DescendingOrder);
    QCOMPARE(names(rows, model).first(2), QStringList({"项目12", "项目11"}));
    QCOMPARE(names(rows, model).last(), "项目3");
    rows.sort(model.columnByKey("total"), Qt::AscendingOrder);

    QCOMPARE(names(rows, model).first(2), QStringList({"项目1", "项目2"}));
    QCOMPARE(names(rows, model).last(), "项目3");
}

void FilterTest::sortsNamesAsAChineseDictionary()
{
    OpenWorkspace open;
    QVERIFY(open.perform(setName(open.projectNamed("项目1"), "中心"), "Name"));
    QVERIFY(open.perform(setName(open.projectNamed("项目2"), "安置区"), "Name"));
    QVERIFY(open.perform(setName(open.projectNamed("项目3"), "电厂"), "Name"));
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);

    rows.sort(model.columnByKey("name"), Qt::AscendingOrder);

    QCOMPARE(names(rows, model), QStringList({"安置区", "电厂", "中心"}));
}

void FilterTest::movesARowWhoseValueChanges()
{
    OpenWorkspace open;
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);
    rows.sort(model.columnByKey("total"), Qt::AscendingOrder);
    const QAbstractItemModelTester tester(&rows);
    QSignalSpy moved(&rows, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);

    model.setData(model.index(model.rowOf(open.projectNamed("项目1").id.value), model.columnByKey("total")),
                  "9亿",
                  Qt::EditRole);

    QTRY_COMPARE(names(rows, model), QStringList({"项目2", "项目3", "项目1"}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void FilterTest::agreesWithAPlainListAfterManyChanges()
{
    OpenWorkspace open(30);
    Model model(open.context(), &Project::name, projectColumns(open.context()));
    RowFilter rows(model);
    const QAbstractItemModelTester tester(&rows);
    rows.sort(model.columnByKey("progress"), Qt::AscendingOrder);
    rows.setWords("项");
    std::mt19937 random(7); // NOLINT: the same row of numbers every time
    for (int step = 0; step < 60; ++step) {
        const auto &all = open.session->workspace().all<Project>();
        const Project &project = *all[random() % all.size()];
        const QString text = QString::number(random() % 20);
        if (step % 7 == 0)
            QVERIFY(open.perform(addProject("项目新", open.ids), "Add"));
        else if (step % 5 == 0)
            QVERIFY(open.perform(setName(project, step % 2 ? "别的" + text : "项目" + text), "Name"));
        else
            QVERIFY(open.perform(
                setField<Project, QString>(project.id, &Project::progress, project.progress, text), "Set"));
    }
    const QStringList followed = names(rows, model);

    RowFilter fresh(model);
    fresh.sort(model.columnByKey("progress"), Qt::AscendingOrder);
    fresh.setWords("项");

    QCOMPARE(followed, names(fresh, model));
}

void FilterTest::keepsTheSelectionWhileOneTypes()
{
    OpenWorkspace open;
    PlainProjects page(open.context());
    page.resize(900, 400);
    page.show();
    page.reveal(open.projectNamed("项目2").id.value);

    QTest::keyClicks(page.filterEdit(), "200");

    QTRY_COMPARE(page.rows().rowCount(), 1);
    QTRY_COMPARE(page.view()->currentId(), open.projectNamed("项目2").id.value);
}

void FilterTest::saysWhenNothingMatches()
{
    OpenWorkspace open;
    PlainProjects page(open.context());
    page.show();

    QTest::keyClicks(page.filterEdit(), "nowhere");

    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(page.rows().rowCount(), 3);
    QVERIFY(page.filterEdit()->text().isEmpty());
    QTRY_VERIFY(page.view()->isVisible());
}

void FilterTest::copiesSelectedRowsForASpreadsheet()
{
    OpenWorkspace open;
    PlainProjects page(open.context());
    page.show();
    page.view()->selectAll();

    const QStringList lines = page.view()->selectionAsText().split('\n', Qt::SkipEmptyParts);

    QCOMPARE(lines.size(), 4); // with the header
    QVERIFY(lines[1].split('\t').contains("项目1"));
    QVERIFY(lines[1].split('\t').contains("城市管理局"));
}

QTEST_MAIN(FilterTest)

#include "tst_filter.moc"
