#include "ui/shell/mainwindow.h"

#include "core/portfolio/register.h"
#include "ui/alerts/stagelistpage.h"
#include "ui/common/bannerbar.h"
#include "ui/common/celleditor.h"
#include "ui/common/tablepage.h"
#include "ui/common/toast.h"
#include "ui/exchange/importpage.h"
#include "ui/shell/desk.h"
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
#include <QTemporaryDir>
#include <QtTest>

namespace {
const QDate friday(2021, 11, 12);

/// Keys as an input method sends them: QTest::keyClicks knows ASCII only.
void typeText(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
    }
}

ChangeSet someRecords(const IdSource &ids)
{
    ChangeSet changes;
    const auto unit = [&](const QString &name) {
        Unit made;
        made.id = makeId<UnitId>(ids);
        made.name = name;
        changes.push_back(::made(made));
        return made.id;
    };
    const UnitId city = unit("城市管理局");
    const UnitId farming = unit("农业农村局");
    for (int i = 1; i <= 4; ++i) {
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = QString("项目%1").arg(i);
        project.unit = i % 2 ? city : farming;
        project.total = Money{i * 100'000'000LL, {}};
        project.finish = DatePhrase::day(QDate(2021, 11, 9 + i));
        changes.push_back(made(project));
    }
    Matter matter;
    matter.id = makeId<MatterId>(ids);
    matter.code = "DB2021-001";
    matter.title = "协调解决供电问题";
    matter.unit = farming;
    matter.state = MatterState::InWork;
    Deadline deadline;
    deadline.id = makeId<DeadlineId>(ids);
    deadline.matter = matter.id;
    deadline.stage = DeadlineStage::Resolve;
    deadline.original = friday.addDays(-3);
    deadline.due = DatePhrase::day(deadline.original);
    changes.push_back(made(matter));
    changes.push_back(made(deadline));
    return changes;
}
} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsWithThreeWays();
    void showsPagesByTheirKeys();
    void countsWhatIsLateInNavigationAndTitle();
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
    void openWorkspace();
    TablePage *tablePage(const char *key) const
    {
        return static_cast<TablePage *>(window->desk()->page(key));
    }
    CellEditor *editCell(TablePage *page, const QString &record, const QString &column) const;
    const Project &project(const QString &name) const;
    bool isEditing(const TablePage *page) const { return page->view()->findChild<CellEditor *>() != nullptr; }

    std::unique_ptr<QTemporaryDir> dir;
    QString path;
    QDateTime now;
    WindowSettings kept;
    Services services;
    std::unique_ptr<MainWindow> window;
};

void MainWindowTest::init()
{
    dir = std::make_unique<QTemporaryDir>();
    path = dir->filePath("zone.duban");
    now = QDateTime(friday, QTime(1, 0), Qt::UTC);
    services.clock = {[this] { return now; }};
    services.ids = repeatableIds("window");
    services.calendar = WorkCalendar::shipped();
    services.login = "tester";
    services.settings = {};
    services.settings.appearance = Appearance::Light;
    services.keepSettings = [this](const WindowSettings &settings) { kept = settings; };
    services.writeSample = [](const QString &) { return Outcome(); };
    services.writePack = [](const Workspace &, const PackRequest &, const QString &output) {
        return Result<QString>(output);
    };
}

void MainWindowTest::cleanup()
{
    window.reset();
    dir.reset();
}

void MainWindowTest::openWorkspace()
{
    {
        auto file = WorkspaceFile::create(path, {"filler", services.ids, services.clock});
        QVERIFY(file);
        const ChangeSet records = someRecords(services.ids);
        QVERIFY(
            (*file)->perform([records](const Workspace &) -> Result<ChangeSet> { return records; }, "Fill"));
    }
    window = std::make_unique<MainWindow>(services);
    window->resize(1366, 768);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->start(path);
    QTRY_VERIFY(window->desk());
}

const Project &MainWindowTest::project(const QString &name) const
{
    const auto &all = window->session()->workspace().all<Project>();
    return **std::find_if(all.begin(), all.end(), [&](const auto &each) { return each->name == name; });
}

CellEditor *MainWindowTest::editCell(TablePage *page, const QString &record, const QString &column) const
{
    const int index = page->table().columnByKey(column);
    for (int row = 0; row < page->rows().rowCount(); ++row) {
        const QModelIndex cell = page->rows().index(row, index);
        if (page->table().nameAt(page->rows().mapToSource(cell).row()) == record)
            page->view()->setCurrentIndex(cell);
    }
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_F2);
    return page->view()->findChild<CellEditor *>();
}

void MainWindowTest::beginsWithThreeWays()
{
    window = std::make_unique<MainWindow>(services);
    window->show();
    window->start();

    QVERIFY(window->firstStart()->importButton()->isVisible());
    QVERIFY(window->firstStart()->sampleButton()->isVisible());
    QVERIFY(window->firstStart()->emptyButton()->isVisible());
    QVERIFY(!window->menus()->undo->isEnabled());
    QVERIFY(!window->desk());
}

void MainWindowTest::showsPagesByTheirKeys()
{
    openWorkspace();

    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window->desk()->currentPage()->key(), "matters");
    QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window->desk()->currentPage()->key(), "projects");
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);

    QTRY_VERIFY(tablePage("projects")->filterEdit()->hasFocus());
}

void MainWindowTest::countsWhatIsLateInNavigationAndTitle()
{
    openWorkspace();

    // Two planned finishes (10 and 11 November) and one matter are late on the 12th.
    QCOMPARE(window->navigation()->late("projects"), 2);
    QCOMPARE(window->navigation()->late("matters"), 1);
    QCOMPARE(window->navigation()->late("overdue"), 3);
    QVERIFY(window->windowTitle().startsWith("(3 "));
}

void MainWindowTest::editsACellAndTakesItBack()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目1", "total");
    QVERIFY(editor);

    typeText(editor, "3.5亿");
    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(project("项目1").total->fen, 35'000'000'000LL);
    QCOMPARE(project("项目1").total->text, "3.5亿");
    QTRY_VERIFY(!isEditing(page));
    QVERIFY(window->menus()->undo->toolTip().contains("项目1"));
    QTest::keyClick(page->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(project("项目1").total->fen, 100'000'000LL);
}

void MainWindowTest::keepsATextThatIsNotUnderstood()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目2", "finish");
    QVERIFY(editor);

    typeText(editor, "2021.13");
    QTest::keyClick(editor, Qt::Key_Return);

    QVERIFY(isEditing(page));
    QCOMPARE(editor->text(), "2021.13");
    QVERIFY(editor->problem().contains("13"));
    QVERIFY(page->view()->viewport()->findChild<QLabel *>("problem")->isVisible());
    QCOMPARE(project("项目2").finish.date, QDate(2021, 11, 11));

    editor->selectAll();
    typeText(editor, "2021年底");
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

    typeText(editor, "2021.13");
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

    typeText(editor, "8");
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

    typeText(page->filterEdit(), "农业 ");
    QCOMPARE(page->rows().rowCount(), 2);
    typeText(page->filterEdit(), "目4");

    QCOMPARE(page->rows().rowCount(), 1);
    QTRY_VERIFY(window->statusLine()->pageText().contains("1 / 4"));
}

void MainWindowTest::showsWhoChangedWhat()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    CellEditor *editor = editCell(page, "项目1", "progress");
    typeText(editor, "主体封顶");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(project("项目1").progress, "主体封顶");

    page->panel()->findChild<QTabWidget *>()->setCurrentIndex(1);

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
    typeText(editor, "电力线路迁改");
    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(project("项目2").obstacle, "电力线路迁改");
}

void MainWindowTest::goesFromTheOverdueListToTheMatter()
{
    openWorkspace();
    window->showPage("overdue");
    TablePage *page = tablePage("overdue");
    QCOMPARE(page->rows().rowCount(), 3);
    QVERIFY(page->rows().index(0, 1).data().toString().contains("供电"));
    page->view()->setCurrentIndex(page->rows().index(0, 1));

    QTest::keyClick(page->view(), Qt::Key_Return);

    QCOMPARE(window->desk()->currentPage()->key(), "matters");
    QCOMPARE(tablePage("matters")->view()->currentIndex().siblingAtColumn(0).data().toString(), "DB2021-001");
}

void MainWindowTest::renamesAUnitFromADay()
{
    openWorkspace();
    window->showPage("units");
    auto *page = static_cast<UnitsPage *>(tablePage("units"));
    const UnitId unit = findUnit(window->session()->workspace(), "城市管理局");
    page->reveal(unit.value);

    page->renameCurrent();
    page->renameBar()->nameEdit()->selectAll();
    typeText(page->renameBar()->nameEdit(), "城市管理中心");
    page->renameBar()->dayEdit()->setText("2021-11-01");
    QTest::mouseClick(page->renameBar()->renameButton(), Qt::LeftButton);

    QTRY_COMPARE(unitNameOn(window->session()->workspace(), unit, {}), "城市管理中心");
    QCOMPARE(unitNameOn(window->session()->workspace(), unit, QDate(2021, 10, 31)), "城市管理局");
    QTRY_VERIFY(!page->renameBar()->isVisible());
}

void MainWindowTest::mergesTwoUnitsAfterShowingWhatMoves()
{
    openWorkspace();
    window->showPage("units");
    auto *page = static_cast<UnitsPage *>(tablePage("units"));
    page->view()->selectAll();

    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier);

    QVERIFY(page->mergeBar()->isVisible());
    QVERIFY(page->mergeBar()->preview().contains("2"));
    QTest::mouseClick(page->mergeBar()->mergeButton(), Qt::LeftButton);
    QTRY_COMPARE(page->rows().rowCount(), 1);
    QTRY_VERIFY(window->toast()->isVisible());
    QTest::mouseClick(window->toast()->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(page->rows().rowCount(), 2);
}

void MainWindowTest::showsEveryRowBeforeAnImportWritesIt()
{
    openWorkspace();
    const QString ledger = dir->filePath("ledger.csv");
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("序号,项目名称,责任单位,总投资(万元),计划竣工时间\n"
               "1,项目1,城市管理局,25000,2022-06-30\n"
               "2,全新项目,农业农村局,30000,2022年底\n"
               "3,坏的项目,农业农村局,约三点多,2022年底\n");
    file.close();

    window->importLedger(ledger);
    ImportPage &page = window->desk()->importPage();
    QTRY_COMPARE(page.table().rowCount(), 3);
    QCOMPARE(page.table().outcome(0), RowOutcome::Refused);
    QCOMPARE(page.table().outcome(1), RowOutcome::Changed);
    QCOMPARE(page.table().outcome(2), RowOutcome::New);
    QCOMPARE(window->session()->workspace().table<Project>().size(), size_t(4));
    QVERIFY(page.writeButton()->text().contains("2"));

    QTest::mouseClick(page.writeButton(), Qt::LeftButton);

    QTRY_COMPARE(window->session()->workspace().table<Project>().size(), size_t(5));
    QCOMPARE(project("项目1").total->fen, 25'000'000'000LL);
    QTRY_VERIFY(window->toast()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window->session()->workspace().table<Project>().size(), size_t(4));
    QCOMPARE(project("项目1").total->fen, 100'000'000LL);
}

void MainWindowTest::refusesAFileThatIsNoLedger()
{
    openWorkspace();
    const QString ledger = dir->filePath("poem.csv");
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("床前明月光\n疑是地上霜\n");
    file.close();

    window->importLedger(ledger);

    QTRY_VERIFY(window->banner()->isVisible());
    QVERIFY(window->banner()->sentence().contains("poem.csv"));
}

void MainWindowTest::noticesANewDay()
{
    openWorkspace();
    QCOMPARE(window->navigation()->late("projects"), 2);

    now = now.addDays(3);
    window->today().look(); // the minute is not waited for

    QTRY_COMPARE(window->navigation()->late("projects"), 4);
}

void MainWindowTest::remembersFilePageAndColumns()
{
    openWorkspace();
    window->showPage("people");
    tablePage("projects")->view()->setColumnWidth(0, 177);
    window->close();
    QCOMPARE(kept.lastFile, path);
    QCOMPARE(kept.page, "people");
    services.settings = kept;

    window = std::make_unique<MainWindow>(services);
    window->show();
    window->start();

    QTRY_VERIFY(window->desk());
    QCOMPARE(window->desk()->currentPage()->key(), "people");
    QCOMPARE(tablePage("projects")->view()->columnWidth(0), 177);
}

void MainWindowTest::namesEverythingThatTakesTheFocus()
{
    openWorkspace();

    QStringList nameless;
    for (const Page *page : window->desk()->pages()) {
        window->showPage(page->key());
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool takesFocus = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
            const bool isQtsOwn = widget->objectName().startsWith("qt_") || widget->inherits("QTabBar")
                || widget->inherits("QLabel") || widget->inherits("QToolButton");
            if (takesFocus && !isQtsOwn && widget->accessibleName().isEmpty())
                nameless += page->key() + " " + widget->metaObject()->className();
        }
    }

    QCOMPARE(nameless, QStringList());
}

void MainWindowTest::changesItsLookAtOnce()
{
    openWorkspace();
    QCOMPARE(themeOf(window->navigation()->palette()).surface, Theme::light().surface);

    window->menus()->appearances->actions().last()->trigger();

    QTRY_COMPARE(themeOf(window->navigation()->palette()).surface, Theme::dark().surface);
    window->close();
    QCOMPARE(kept.appearance, Appearance::Dark);
}

void MainWindowTest::closesWhileTheStoreIsBusy()
{
    openWorkspace();
    TablePage *page = tablePage("projects");
    page->panel()->findChild<QTabWidget *>()->setCurrentIndex(1);
    for (int row = 0; row < 4; ++row)
        page->table().setData(
            page->table().index(row, page->table().columnByKey("progress")), "x", Qt::EditRole);

    window.reset();

    auto again = WorkspaceFile::open(path, {"reader", services.ids, services.clock});
    QVERIFY(again);
    for (const auto &each : (*again)->workspace().all<Project>())
        QCOMPARE(each->progress, "x");
}

void MainWindowTest::saysThatAFileWasNotOpened()
{
    window = std::make_unique<MainWindow>(services);
    window->show();

    window->openFile(dir->filePath("missing.duban"));

    QTRY_VERIFY(window->banner()->isVisible());
    QVERIFY(window->banner()->sentence().contains("missing.duban"));
    QVERIFY(window->firstStart()->isVisible());
}

QTEST_MAIN(MainWindowTest)

#include "tst_mainwindow.moc"
