#include "tests/support/shownwindow.h"

#include "core/portfolio/register.h"
#include "ui/alerts/stagelistpage.h"
#include "ui/common/bannerbar.h"
#include "ui/common/celleditor.h"
#include "ui/common/tablepage.h"
#include "ui/common/toast.h"
#include "ui/exchange/importpage.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/units/mergebar.h"
#include "ui/units/peoplepage.h"
#include "ui/units/renamebar.h"
#include "ui/units/unitspage.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QtTest>

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup() { shown.reset(); }
    void beginsWithThreeWays();
    void editsACellAndTakesItBack();
    void keepsATextThatIsNotUnderstood();
    void escapeLeavesACellAsItWas();
    void tabGoesToTheNextCell();
    void sortsByAClickOnTheHeader();
    void filtersAsOneTypes();
    void showsWhoChangedWhat();
    void editsInTheDetailPanel();
    void goesFromTheOverdueListToTheMatter();
    void renamesAUnitFromADay();
    void mergesTwoUnitsAfterShowingWhatMoves();
    void showsEveryRowBeforeAnImportWritesIt();
    void refusesAFileThatIsNoLedger();
    void noticesANewDay();
    void remembersFilePageAndColumns();
    void namesEverythingThatTakesTheFocus();
    void changesItsLookAtOnce();
    void closesWhileTheStoreIsBusy();
    void saysThatAFileWasNotOpened();

private:
    /// Projects by name, without groups: what stands where does not depend on the day.
    void openWorkspace() const
    {
        shown->open({1366, 768});
        TablePage *projects = tablePage("projects");
        projects->filters()->setGroupColumn(-1);
        projects->view()->sortByColumn(projects->table().columnByKey("name"), Qt::AscendingOrder);
    }
    TablePage *tablePage(const char *key) const
    {
        return static_cast<TablePage *>(shown->window->desk()->page(key));
    }
    CellEditor *editCell(TablePage *page, const QString &record, const QString &column) const;
    const Project &project(const QString &name) const;
    bool isEditing(const TablePage *page) const { return page->view()->findChild<CellEditor *>() != nullptr; }

    std::unique_ptr<ShownWindow> shown;
};

const Project &MainWindowTest::project(const QString &name) const
{
    const auto &all = shown->window->session()->workspace().all<Project>();
    return **std::find_if(all.begin(), all.end(), [&](const auto &each) { return each->name == name; });
}

CellEditor *MainWindowTest::editCell(TablePage *page, const QString &record, const QString &column) const
{
    const int index = page->table().columnByKey(column);
    for (int row = 0; row < page->rows().rowCount(); ++row) {
        const QModelIndex cell = page->rows().index(row, index);
        if (!page->rows().isGroup(row)
            && page->table().nameAt(page->rows().mapToSource(cell).row()) == record)
            page->view()->setCurrentIndex(cell);
    }
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_F2);
    return page->view()->findChild<CellEditor *>();
}

void MainWindowTest::beginsWithThreeWays()
{
    shown->window = std::make_unique<MainWindow>(shown->services);
    shown->window->show();
    shown->window->start();

    QVERIFY(shown->window->firstStart()->importButton()->isVisible());
    QVERIFY(shown->window->firstStart()->sampleButton()->isVisible());
    QVERIFY(shown->window->firstStart()->emptyButton()->isVisible());
    QVERIFY(!shown->window->menus()->undo->isEnabled());
    QVERIFY(!shown->window->desk());
}

void MainWindowTest::editsACellAndTakesItBack()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目1", "total");
    QVERIFY(editor);

    ShownWindow::typeText(editor, "3.5亿");
    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(project("项目1").total->fen, 35'000'000'000LL);
    QCOMPARE(project("项目1").total->text, "3.5亿");
    QTRY_VERIFY(!isEditing(page));
    QVERIFY(shown->window->menus()->undo->toolTip().contains("项目1"));
    QTest::keyClick(page->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(project("项目1").total->fen, 100'000'000LL);
}

void MainWindowTest::keepsATextThatIsNotUnderstood()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目2", "finish");
    QVERIFY(editor);

    ShownWindow::typeText(editor, "2021.13");
    QTest::keyClick(editor, Qt::Key_Return);

    QVERIFY(isEditing(page));
    QCOMPARE(editor->text(), "2021.13");
    QVERIFY(editor->problem().contains("13"));
    QVERIFY(page->view()->viewport()->findChild<QLabel *>("problem")->isVisible());
    QCOMPARE(project("项目2").finish.date, QDate(2021, 11, 11));

    editor->selectAll();
    ShownWindow::typeText(editor, "2021年底");
    QVERIFY(editor->problem().isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(project("项目2").finish.date, QDate(2021, 12, 31));
    QCOMPARE(project("项目2").finish.text, "2021年底");
}

void MainWindowTest::escapeLeavesACellAsItWas()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目2", "finish");

    ShownWindow::typeText(editor, "2021.13");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Escape);

    QTRY_VERIFY(!isEditing(page));
    QTRY_VERIFY(!page->view()->viewport()->findChild<QLabel *>("problem"));
    QCOMPARE(project("项目2").finish.date, QDate(2021, 11, 11));
}

void MainWindowTest::tabGoesToTheNextCell()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    const int total = page->table().columnByKey("total");
    CellEditor *editor = editCell(page, "项目3", "total");

    ShownWindow::typeText(editor, "8");
    QTest::keyClick(editor, Qt::Key_Tab);

    QTRY_COMPARE(project("项目3").total->fen, 8'000'000LL);
    QCOMPARE(page->view()->currentIndex().column(), total + 1);
}

void MainWindowTest::sortsByAClickOnTheHeader()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    QHeaderView *header = page->view()->horizontalHeader();
    const int column = page->table().columnByKey("total");
    const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(page->rows().index(0, column).data().toString(), "100");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);

    QCOMPARE(page->rows().index(0, column).data().toString(), "400");
}

void MainWindowTest::filtersAsOneTypes()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    page->filterEdit()->setFocus();

    ShownWindow::typeText(page->filterEdit(), "农业 ");
    QCOMPARE(page->rows().rowCount(), 2);
    ShownWindow::typeText(page->filterEdit(), "目4");

    QCOMPARE(page->rows().rowCount(), 1);
    QTRY_VERIFY(shown->window->statusLine()->pageText().contains("1 / 4"));
}

void MainWindowTest::showsWhoChangedWhat()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目1", "progress");
    ShownWindow::typeText(editor, "主体封顶");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(project("项目1").progress, "主体封顶");

    page->reveal(project("项目1").id.value); // Enter went on to the next row
    page->panel()->tabs()->setCurrentWidget(page->panel()->history());

    const auto history = [&] { return page->panel()->history()->toPlainText(); };
    QTRY_VERIFY(history().contains("主体封顶"));
    QVERIFY(history().contains("tester"));
    QVERIFY(history().contains("2021-11-12"));
    QVERIFY(history().contains("Fill"));
}

void MainWindowTest::editsInTheDetailPanel()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    page->reveal(project("项目2").id.value);
    auto *fields = page->panel()->findChild<QTableView *>();
    fields->setCurrentIndex(fields->model()->index(page->table().columnByKey("obstacle"), 1));
    fields->setFocus();

    QTest::keyClick(fields, Qt::Key_F2);
    auto *editor = fields->findChild<CellEditor *>();
    QVERIFY(editor);
    ShownWindow::typeText(editor, "电力线路迁改");
    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(project("项目2").obstacle, "电力线路迁改");
}

void MainWindowTest::goesFromTheOverdueListToTheMatter()
{
    openWorkspace();
    shown->window->showPage("overdue");
    TablePage *page = tablePage("overdue");
    QCOMPARE(page->rows().recordCount(), 3);
    const QModelIndexList found
        = page->rows().match(page->rows().index(0, 1), Qt::DisplayRole, "供电", 1, Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    page->view()->setCurrentIndex(found.first());

    QTest::keyClick(page->view(), Qt::Key_Return);

    QCOMPARE(shown->window->desk()->currentPage()->key(), "matters");
    QCOMPARE(tablePage("matters")->view()->currentIndex().siblingAtColumn(0).data().toString(), "DB2021-001");
}

void MainWindowTest::renamesAUnitFromADay()
{
    openWorkspace();
    shown->window->showPage("units");
    auto *page = static_cast<UnitsPage *>(tablePage("units"));
    const UnitId unit = findUnit(shown->window->session()->workspace(), "城市管理局");
    page->reveal(unit.value);

    page->renameCurrent();
    page->renameBar()->nameEdit()->selectAll();
    ShownWindow::typeText(page->renameBar()->nameEdit(), "城市管理中心");
    page->renameBar()->dayEdit()->setText("2021-11-01");
    QTest::mouseClick(page->renameBar()->renameButton(), Qt::LeftButton);

    QTRY_COMPARE(unitNameOn(shown->window->session()->workspace(), unit, {}), "城市管理中心");
    QCOMPARE(unitNameOn(shown->window->session()->workspace(), unit, QDate(2021, 10, 31)), "城市管理局");
    QTRY_VERIFY(!page->renameBar()->isVisible());
}

void MainWindowTest::mergesTwoUnitsAfterShowingWhatMoves()
{
    openWorkspace();
    shown->window->showPage("units");
    auto *page = static_cast<UnitsPage *>(tablePage("units"));
    page->view()->selectAll();

    QTest::keyClick(shown->window.get(), Qt::Key_M, Qt::ControlModifier);

    QVERIFY(page->mergeBar()->isVisible());
    QVERIFY(page->mergeBar()->preview().contains("2"));
    QTest::mouseClick(page->mergeBar()->mergeButton(), Qt::LeftButton);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    QTRY_VERIFY(shown->window->toast()->isVisible());
    QTest::mouseClick(shown->window->toast()->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(page->rows().rowCount(), 2);
}

void MainWindowTest::showsEveryRowBeforeAnImportWritesIt()
{
    openWorkspace();
    const QString ledger = shown->dir.filePath("ledger.csv");
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("序号,项目名称,责任单位,总投资(万元),计划竣工时间\n"
               "1,项目1,城市管理局,25000,2022-06-30\n"
               "2,全新项目,农业农村局,30000,2022年底\n"
               "3,坏的项目,农业农村局,约三点多,2022年底\n");
    file.close();

    shown->window->importLedger(ledger);
    ImportPage &page = shown->window->desk()->importPage();
    QTRY_COMPARE(page.table().rowCount(), 3);
    QCOMPARE(page.table().outcome(0), RowOutcome::Refused);
    QCOMPARE(page.table().outcome(1), RowOutcome::Changed);
    QCOMPARE(page.table().outcome(2), RowOutcome::New);
    QCOMPARE(shown->window->session()->workspace().table<Project>().size(), size_t(4));
    QVERIFY(page.writeButton()->text().contains("2"));

    QTest::mouseClick(page.writeButton(), Qt::LeftButton);

    QTRY_COMPARE(shown->window->session()->workspace().table<Project>().size(), size_t(5));
    QCOMPARE(project("项目1").total->fen, 25'000'000'000LL);
    QTRY_VERIFY(shown->window->toast()->isVisible());
    QTest::keyClick(shown->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown->window->session()->workspace().table<Project>().size(), size_t(4));
    QCOMPARE(project("项目1").total->fen, 100'000'000LL);
}

void MainWindowTest::refusesAFileThatIsNoLedger()
{
    openWorkspace();
    const QString ledger = shown->dir.filePath("poem.csv");
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("床前明月光\n疑是地上霜\n");
    file.close();

    shown->window->importLedger(ledger);

    QTRY_VERIFY(shown->window->banner()->isVisible());
    QVERIFY(shown->window->banner()->sentence().contains("poem.csv"));
}

void MainWindowTest::noticesANewDay()
{
    openWorkspace();
    QCOMPARE(shown->window->navigation()->late("projects"), 2);

    shown->now = shown->now.addDays(3);
    shown->window->today().look(); // the minute is not waited for

    QTRY_COMPARE(shown->window->navigation()->late("projects"), 4);
}

void MainWindowTest::remembersFilePageAndColumns()
{
    openWorkspace();
    shown->window->showPage("people");
    tablePage("projects")->view()->setColumnWidth(0, 177);
    shown->window->close();
    QCOMPARE(shown->kept.lastFile, shown->path);
    QCOMPARE(shown->kept.page, "people");
    shown->services.settings = shown->kept;

    shown->window = std::make_unique<MainWindow>(shown->services);
    shown->window->show();
    shown->window->start();

    QTRY_VERIFY(shown->window->desk());
    QCOMPARE(shown->window->desk()->currentPage()->key(), "people");
    QCOMPARE(tablePage("projects")->view()->columnWidth(0), 177);
}

void MainWindowTest::namesEverythingThatTakesTheFocus()
{
    openWorkspace();

    QStringList nameless;
    for (const PageKind &kind : shown->window->desk()->kinds()) {
        shown->window->showPage(kind.key);
        const QList<QWidget *> widgets = shown->window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool takesFocus = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
            const bool isQtsOwn = widget->objectName().startsWith("qt_") || widget->inherits("QTabBar")
                || widget->inherits("QLabel") || widget->inherits("QToolButton");
            if (takesFocus && !isQtsOwn && widget->accessibleName().isEmpty())
                nameless += kind.key + " " + widget->metaObject()->className();
        }
    }

    QCOMPARE(nameless, QStringList());
}

void MainWindowTest::changesItsLookAtOnce()
{
    openWorkspace();
    QCOMPARE(themeOf(shown->window->navigation()->palette()).surface, Theme::light().surface);

    shown->window->menus()->appearances->actions()[2]->trigger();

    QTRY_COMPARE(themeOf(shown->window->navigation()->palette()).surface, Theme::dark().surface);
    shown->window->close();
    QCOMPARE(shown->kept.preferences.appearance, Appearance::Dark);
}

void MainWindowTest::closesWhileTheStoreIsBusy()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    page->panel()->findChild<QTabWidget *>()->setCurrentIndex(1);
    for (int row = 0; row < 4; ++row)
        page->table().setData(
            page->table().index(row, page->table().columnByKey("progress")), "x", Qt::EditRole);

    shown->window.reset();

    auto again = WorkspaceFile::open(shown->path, {"reader", shown->services.ids, shown->services.clock});
    QVERIFY(again);
    for (const auto &each : (*again)->workspace().all<Project>())
        QCOMPARE(each->progress, "x");
}

void MainWindowTest::saysThatAFileWasNotOpened()
{
    shown->window = std::make_unique<MainWindow>(shown->services);
    shown->window->show();

    shown->window->openFile(shown->dir.filePath("missing.duban"));

    QTRY_VERIFY(shown->window->banner()->isVisible());
    QVERIFY(shown->window->banner()->sentence().contains("missing.duban"));
    QVERIFY(shown->window->firstStart()->isVisible());
}

QTEST_MAIN(MainWindowTest)

#include "tst_mainwindow.moc"
