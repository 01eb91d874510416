#include "tests/support/openworkspace.h"

#include "ui/common/viewmenu.h"
#include "ui/common/viewnamebar.h"
#include "ui/projects/projectspage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class ViewStateTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsJson();
    void leavesOutWhatItDoesNotKnow();
    void bringsAListBackAsItWas();
    void savesUsesAndResetsAView();
    void renamesAndDeletesAView();
    void sharesAViewThroughTheFile();
    void remembersViewsOnThisMachine();
    void readsColumnsAsTheFirstVersionsKeptThem();
    void exportsWhatIsShown();
    void namesTheProblemWhenItCannotWrite();
};

namespace {
ViewState narrowedState()
{
    FieldCondition unit;
    unit.column = "unit";
    unit.values = {{"0190", "城市管理局"}, {"0191", ""}};
    FieldCondition total;
    total.column = "total";
    total.from = 9'007'199'254'740'993; // more than a double holds
    ViewState state;
    state.words = "项目";
    state.conditions = {unit, total};
    state.groupColumn = "unit";
    state.sortColumn = "total";
    state.sortOrder = Qt::DescendingOrder;
    state.columns = {{"name", 0}, {"total", 90}};
    return state;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void ViewStateTest::comesBackFromItsJson()
{
    const ViewState state = narrowedState();
    const QByteArray bytes = QJsonDocument(state.toJson()).toJson();

    QCOMPARE(ViewState::fromJson(QJsonDocument::fromJson(bytes).object()), state);
}

void ViewStateTest::leavesOutWhatItDoesNotKnow()
{
    const ViewState state = ViewState::fromJson(
        QJsonDocument::fromJson(R"({"words": 7, "conditions": [{"column": "x"}, 3], "new": []})").object());

    QCOMPARE(state, ViewState());
}

void ViewStateTest::bringsAListBackAsItWas()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.resize(1200, 500);
    page.show();
    const ViewState before = page.viewState();
    ViewState wanted = before;
    wanted.words = "项目";
    wanted.groupColumn = "unit";
    wanted.sortColumn = "total";
    wanted.sortOrder = Qt::DescendingOrder;
    wanted.columns = {{"total", 90}, {"name", 0}, {"unit", 130}};

    page.applyViewState(wanted);
    QCOMPARE(page.viewState(), wanted);
    QCOMPARE(page.rows().recordCount(), 3);
    QCOMPARE(page.table().nameAt(page.rows().mapToSource(page.rows().index(1, 0)).row()), "项目3");
    page.applyViewState(before);

    QCOMPARE(page.viewState(), before);
}

void ViewStateTest::savesUsesAndResetsAView()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    page.viewMenu()->showName();
    page.filterEdit()->setText("项目2");

    page.viewMenu()->saveAs("例会前核对", false);
    QCOMPARE(page.viewMenu()->current(), "例会前核对");
    page.viewMenu()->reset();
    QCOMPARE(page.rows().recordCount(), 3);
    QVERIFY(page.viewMenu()->current().isEmpty());
    page.viewMenu()->use(page.viewMenu()->views().front());

    QCOMPARE(page.filterEdit()->text(), "项目2");
    QVERIFY(page.viewMenu()->text().contains("例会前核对"));
    QVERIFY(!page.viewMenu()->text().contains("changed"));
    page.filterEdit()->clear();
    page.viewMenu()->showName();
    QVERIFY(page.viewMenu()->text().contains("changed"));
}

void ViewStateTest::renamesAndDeletesAView()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    page.viewMenu()->saveAs("甲", false);

    page.viewMenu()->nameBar()->askForNewName("甲");
    page.viewMenu()->nameBar()->nameEdit()->setText("乙");
    QTest::keyClick(page.viewMenu()->nameBar()->nameEdit(), Qt::Key_Return);
    QCOMPARE(page.viewMenu()->views().front().name, "乙");
    QCOMPARE(page.viewMenu()->current(), "乙");
    page.viewMenu()->remove();

    QVERIFY(page.viewMenu()->views().empty());
}

void ViewStateTest::sharesAViewThroughTheFile()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    ProjectsPage other(open.context());
    page.show();
    page.filterEdit()->setText("项目3");

    page.viewMenu()->saveAs("共用", true);
    QTRY_COMPARE(other.viewMenu()->views().size(), size_t(1));
    other.viewMenu()->use(other.viewMenu()->views().front());
    QCOMPARE(other.rows().recordCount(), 1);
    other.viewMenu()->rename("大家的");
    QTRY_COMPARE(page.viewMenu()->views().front().name, "大家的");
    other.viewMenu()->remove();

    QTRY_VERIFY(page.viewMenu()->views().empty());
}

void ViewStateTest::remembersViewsOnThisMachine()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    page.filterEdit()->setText("项目3");
    page.filters()->setGroupColumn(page.table().columnByKey("unit"));
    page.viewMenu()->saveAs("我的", false);
    const QByteArray kept = page.columnsState();

    ProjectsPage again(open.context());
    again.restoreColumns(kept);

    QCOMPARE(again.viewMenu()->views().front().name, "我的");
    QCOMPARE(again.rows().groupColumn(), again.table().columnByKey("unit"));
    QVERIFY2(again.filterEdit()->text().isEmpty(), "words are of the moment");
}

void ViewStateTest::readsColumnsAsTheFirstVersionsKeptThem()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.view()->setColumnHidden(page.table().columnByKey("stage"), true);
    const QByteArray header = page.view()->headerState();

    ProjectsPage again(open.context());
    again.restoreColumns(header);

    QVERIFY(again.view()->isColumnHidden(again.table().columnByKey("stage")));
}

void ViewStateTest::exportsWhatIsShown()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    ViewState state;
    state.words = "项目";
    state.groupColumn = "unit";
    state.sortColumn = "total";
    state.sortOrder = Qt::DescendingOrder;
    state.columns = {{"name", 0}, {"total", 90}};
    page.applyViewState(state);
    QSignalSpy said(&open.notices, &Notices::said);
    const QString path = open.dir.filePath("list.csv");

    page.exportTo(path);

    QTRY_COMPARE(said.count(), 1);
    const QStringList lines = QString::fromUtf8(read(path)).split("\r\n", Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].startsWith("城市管理局"), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(",600"), qPrintable(lines[1]));
    QCOMPARE(lines[2], "项目3,300");
    QCOMPARE(lines[4], "项目1,100");
}

void ViewStateTest::namesTheProblemWhenItCannotWrite()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    QSignalSpy said(&open.notices, &Notices::said);

    page.exportTo(open.dir.filePath("nowhere/list.xlsx"));

    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][0].value<Notice>().kind, Notice::Kind::Warning);
}

QTEST_MAIN(ViewStateTest)

#include "tst_viewstate.moc"
