#include "tests/support/openworkspace.h"

#include "core/portfolio/register.h"
#include "ui/common/rowfilter.h"
#include "ui/projects/projectcolumns.h"

#include <QAbstractItemModelTester>

using Model = RecordModel<Project>;

class RecordModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsValuesAsPeopleReadThem();
    void writesWhatIsTyped();
    void refusesWhatIsNotUnderstood_data();
    void refusesWhatIsNotUnderstood();
    void touchesOnlyTheRowConcerned();
    void followsTheNameOfAUnit();
    void followsRowsThatComeAndGo();
    void tellsOfAManyRowedChangeOnce();
    void startsEditingWithWordsThatStillMeanTheAmount();
    void tellsBothValuesWhenSomeoneElseChangedIt();
};

namespace {
std::unique_ptr<Model> modelOf(OpenWorkspace &open)
{
    return std::make_unique<Model>(open.context(), &Project::name, projectColumns(open.context()));
}

QModelIndex cell(const Model &model, const QString &name, const QString &column)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.nameAt(row) == name)
            return model.index(row, model.columnByKey(column));
    return {};
}
} // namespace

void RecordModelTest::showsValuesAsPeopleReadThem()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    const QAbstractItemModelTester tester(model.get());

    QCOMPARE(cell(*model, "项目3", "total").data().toString(), "300");
    QCOMPARE(cell(*model, "项目3", "unit").data().toString(), "城市管理局");
    QCOMPARE(cell(*model, "项目3", "finish").data().toString(), "256 day(s) overdue");
    QCOMPARE(cell(*model, "项目3", "light").data(RecordTable::MarkRole).value<CellMark>(),
             CellMark::LightRed);
    QCOMPARE(cell(*model, "项目3", "finish").data(RecordTable::MarkRole).value<CellMark>(),
             CellMark::LateChip);
    QCOMPARE(cell(*model, "项目3", "pace").data().toString(), "—");
}

void RecordModelTest::writesWhatIsTyped()
{
    OpenWorkspace open;
    const auto model = modelOf(open);

    QVERIFY(model->setData(cell(*model, "项目1", "total"), "3.5亿", Qt::EditRole));

    QTRY_COMPARE(open.projectNamed("项目1").total->fen, 35'000'000'000LL);
    QCOMPARE(cell(*model, "项目1", "total").data().toString(), "35,000");
    QCOMPARE(open.session->undoLabel(), "项目1: " + model->columnInfo(model->columnByKey("total")).title);
    open.session->undo();
    QTRY_COMPARE(cell(*model, "项目1", "total").data().toString(), "100");
}

void RecordModelTest::refusesWhatIsNotUnderstood_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typing");
    QTest::newRow("no such month") << "finish"
                                   << "2021.13";
    QTest::newRow("no amount") << "total"
                               << "约三亿余两";
    QTest::newRow("no such unit") << "unit"
                                  << "不存在的局";
    QTest::newRow("no such stage") << "stage"
                                   << "飞行";
    QTest::newRow("no name") << "name"
                             << "  ";
}

void RecordModelTest::refusesWhatIsNotUnderstood()
{
    QFETCH(const QString, column);
    QFETCH(const QString, typing);
    OpenWorkspace open;
    const auto model = modelOf(open);
    const QModelIndex index = cell(*model, "项目1", column);

    const auto problem = model->problemWith(index.row(), index.column(), typing, model->seenAt(index.row()));

    QVERIFY(problem);
    QVERIFY(!problem->message.isEmpty());
    QVERIFY(!model->setData(index, typing, Qt::EditRole));
}

void RecordModelTest::touchesOnlyTheRowConcerned()
{
    OpenWorkspace open(50);
    const auto model = modelOf(open);
    const QModelIndex index = cell(*model, "项目7", "progress");
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);

    model->setData(index, "主体封顶", Qt::EditRole);

    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), index.row());
    QCOMPARE(changed[0][1].toModelIndex().row(), index.row());
}

void RecordModelTest::followsTheNameOfAUnit()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);

    QVERIFY(open.perform(correctUnitName(open.unit.id, "城市管理中心"), "Correct"));

    QCOMPARE(changed.count(), 3);
    QCOMPARE(cell(*model, "项目2", "unit").data().toString(), "城市管理中心");
}

void RecordModelTest::followsRowsThatComeAndGo()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    RowFilter rows(*model);
    rows.sort(model->columnByKey("total"), Qt::DescendingOrder);
    const QAbstractItemModelTester modelTester(model.get());
    const QAbstractItemModelTester rowsTester(&rows);

    QVERIFY(open.perform(addProject("项目9", open.ids), "Add"));
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(rows.rowCount(), 4);
    auto undone = open.session->undo();

    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(rows.rowCount(), 3);
}

void RecordModelTest::tellsOfAManyRowedChangeOnce()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    ChangeSet many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(made(open.project(i + 10)));

    QVERIFY(open.perform([many](const Workspace &) -> Result<ChangeSet> { return many; }, "Many"));

    QCOMPARE(reset.count(), 1);
    QCOMPARE(model->rowCount(), 2003);
}

void RecordModelTest::startsEditingWithWordsThatStillMeanTheAmount()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    const ProjectId id = open.projectNamed("项目1").id;
    const auto setTotal = [&](const Money &money) {
        const std::optional<Money> seen = open.projectNamed("项目1").total;
        return open.perform(setField<Project, std::optional<Money>>(id, &Project::total, seen, money), "Set");
    };

    QVERIFY(setTotal({35'000'000'000, "3.5"})); // printed on a sheet that counts 亿元
    QCOMPARE(cell(*model, "项目1", "total").data(Qt::EditRole).toString(), "35,000");
    QVERIFY(setTotal({35'000'000'000, "约3.5亿元"}));
    QCOMPARE(cell(*model, "项目1", "total").data(Qt::EditRole).toString(), "约3.5亿元");
}

void RecordModelTest::tellsBothValuesWhenSomeoneElseChangedIt()
{
    OpenWorkspace open;
    const auto model = modelOf(open);
    const QModelIndex index = cell(*model, "项目1", "progress");
    const RecordTable::Seen seen = model->seenAt(index.row());
    QVERIFY(open.perform(
        setField<Project, QString>(open.projectNamed("项目1").id, &Project::progress, {}, "theirs"),
        "Theirs"));
    std::vector<CellConflict> conflicts;
    connect(model.get(), &RecordTable::conflicted, this, [&](const auto &found) { conflicts = found; });

    model->write(index.row(), index.column(), "mine", seen);

    QTRY_COMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].theirs, "theirs");
    QCOMPARE(conflicts[0].mine, "mine");
    QCOMPARE(open.projectNamed("项目1").progress, "theirs");
}

QTEST_MAIN(RecordModelTest)

#include "tst_recordmodel.moc"
