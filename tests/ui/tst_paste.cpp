#include "tests/support/openworkspace.h"

#include "core/portfolio/fieldedits.h"
#include "tests/support/plainprojects.h"
#include "ui/common/pastebar.h"

#include <QClipboard>
#include <QMimeData>

/// Cells from a spreadsheet: copied out, looked at before they are written, and written as one edit.
class PasteTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheSelectedBlockOnly();
    void copiesWholeRowsWithTheirHeader();
    void writesNothingBeforeItIsLookedAt();
    void writesABlockAsOneEdit();
    void escapeLeavesEverythingAsItWas();
    void refusesWithTheReasonAndThePlace();
    void saysWhatIsBelowTheEndOfTheList();
    void leavesOutAHeader();
    void fillsALargerSelectionWithOneValue();
    void pastesBackWhatItCopied();
    void keepsTheTextWhenSomeoneElseWasFaster();

private:
    void openPage(int projects = 3);
    QModelIndex cell(int row, const char *column) const;
    void selectBlock(const QModelIndex &from, const QModelIndex &to) const;
    void paste(const QString &text) const;

    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<ProjectsPage> page;
    PasteBar *bar = nullptr;
};

void PasteTest::openPage(int projects)
{
    page.reset();
    open = std::make_unique<OpenWorkspace>(projects);
    page = std::make_unique<PlainProjects>(open->context());
    page->resize(1400, 600);
    page->show();
    bar = page->findChild<PasteBar *>();
}

QModelIndex PasteTest::cell(int row, const char *column) const
{
    return page->rows().index(row, page->table().columnByKey(column));
}

void PasteTest::selectBlock(const QModelIndex &from, const QModelIndex &to) const
{
    page->view()->selectionModel()->setCurrentIndex(from, QItemSelectionModel::NoUpdate);
    page->view()->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
}

void PasteTest::paste(const QString &text) const
{
    QMimeData clipboard;
    clipboard.setText(text);
    page->view()->work()->paste(clipboard);
}

void PasteTest::copiesTheSelectedBlockOnly()
{
    openPage();
    selectBlock(cell(0, "total"), cell(1, "plan"));

    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), "100\t\n200\t\n");
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains("<td>200</td>"));
}

void PasteTest::copiesWholeRowsWithTheirHeader()
{
    openPage();
    selectBlock(cell(1, "total"), cell(1, "total"));

    QTest::keyClick(page->view(), Qt::Key_Space, Qt::ShiftModifier);

    const QStringList lines = page->view()->selectionAsText().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].split('\t').contains(page->table().columnInfo(page->table().columnByKey("name")).title));
    QVERIFY(lines[1].split('\t').contains("项目2"));
}

void PasteTest::writesNothingBeforeItIsLookedAt()
{
    openPage();
    selectBlock(cell(0, "total"), cell(0, "total"));

    paste("3.5亿\t2000\n300\t\n");

    QVERIFY(bar->isVisible());
    QCOMPARE(bar->plan().count(CellTrial::Outcome::Changed), 2);
    QCOMPARE(bar->plan().count(CellTrial::Outcome::New), 1);
    QCOMPARE(bar->plan().count(CellTrial::Outcome::Unchanged), 1);
    QCOMPARE(open->projectNamed("项目1").total->fen, 100'000'000LL);
}

void PasteTest::writesABlockAsOneEdit()
{
    openPage();
    selectBlock(cell(0, "total"), cell(0, "total"));
    paste("3.5亿\t2000\n300\t1000\n");

    QTest::keyClick(bar, Qt::Key_Return);

    QTRY_COMPARE(open->projectNamed("项目1").total->fen, 35'000'000'000LL);
    QCOMPARE(open->projectNamed("项目1").plan->fen, 2'000'000'000LL);
    QCOMPARE(open->projectNamed("项目2").plan->fen, 1'000'000'000LL);
    QVERIFY(!bar->isVisible());
    open->session->undo();
    QTRY_COMPARE(open->projectNamed("项目1").total->fen, 100'000'000LL);
    QVERIFY(!open->projectNamed("项目1").plan && !open->projectNamed("项目2").plan);
}

void PasteTest::escapeLeavesEverythingAsItWas()
{
    openPage();
    selectBlock(cell(0, "progress"), cell(0, "progress"));
    paste("主体封顶");
    QVERIFY(bar->isVisible());

    QTest::keyClick(page->view(), Qt::Key_Escape);

    QVERIFY(!bar->isVisible());
    QVERIFY(open->projectNamed("项目1").progress.isEmpty());
    QVERIFY(!open->session->undoLabel().contains("Paste"));
}

void PasteTest::refusesWithTheReasonAndThePlace()
{
    openPage();
    selectBlock(cell(0, "total"), cell(0, "total"));

    paste("约三亿余两\n800\n");

    QCOMPARE(bar->plan().count(CellTrial::Outcome::Refused), 1);
    QCOMPARE(bar->refusals()->count(), 1);
    QVERIFY(bar->refusals()->item(0)->text().contains("项目1"));
    QVERIFY(bar->refusals()->item(0)->text().contains("约三亿余两"));
    bar->accept();
    QTRY_COMPARE(open->projectNamed("项目2").total->fen, 800'000'000LL);
    QCOMPARE(open->projectNamed("项目1").total->fen, 100'000'000LL);
}

void PasteTest::saysWhatIsBelowTheEndOfTheList()
{
    openPage();
    selectBlock(cell(2, "progress"), cell(2, "progress"));

    paste("a\nb\nc\n");

    QCOMPARE(bar->plan().rowsBelow, 2);
    QCOMPARE(bar->plan().cells.size(), size_t(1));
}

void PasteTest::leavesOutAHeader()
{
    openPage();
    selectBlock(cell(0, "progress"), cell(0, "progress"));

    paste(page->table().columnInfo(page->table().columnByKey("progress")).title + "\n主体封顶\n");

    QVERIFY(bar->plan().isHeaderLeftOut);
    QCOMPARE(bar->plan().cells.size(), size_t(1));
    QCOMPARE(bar->plan().cells[0].write.typing, "主体封顶");
}

void PasteTest::fillsALargerSelectionWithOneValue()
{
    openPage();
    selectBlock(cell(0, "progress"), cell(2, "progress"));

    paste("主体封顶");
    bar->accept();

    QTRY_COMPARE(open->projectNamed("项目3").progress, "主体封顶");
    QCOMPARE(open->projectNamed("项目1").progress, "主体封顶");
}

void PasteTest::pastesBackWhatItCopied()
{
    openPage();
    page->view()->selectAll();
    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier);

    QTest::keyClick(page->view(), Qt::Key_V, Qt::ControlModifier);

    QVERIFY(bar->isVisible());
    QVERIFY(bar->plan().isHeaderLeftOut);
    QCOMPARE(bar->plan().count(CellTrial::Outcome::Unchanged), static_cast<int>(bar->plan().cells.size()));
    QVERIFY(!bar->writeButton()->isEnabled());
}

void PasteTest::keepsTheTextWhenSomeoneElseWasFaster()
{
    openPage();
    selectBlock(cell(0, "progress"), cell(1, "progress"));
    paste("mine 1\nmine 2\n");
    QVERIFY(open->perform(
        setField<Project, QString>(open->projectNamed("项目1").id, &Project::progress, {}, "theirs"),
        "Theirs"));
    std::vector<CellConflict> conflicts;
    connect(&page->table(), &RecordTable::conflicted, this, [&](const auto &found) { conflicts = found; });

    bar->accept();

    QTRY_COMPARE(conflicts.size(), size_t(2));
    QVERIFY(conflicts[0].isMet && conflicts[0].theirs == "theirs" && conflicts[0].mine == "mine 1");
    QVERIFY(!conflicts[1].isMet && conflicts[1].mine == "mine 2");
    QVERIFY(open->projectNamed("项目2").progress.isEmpty());
}

QTEST_MAIN(PasteTest)

#include "tst_paste.moc"
