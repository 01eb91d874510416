#include "tests/support/openworkspace.h"

#include "tests/support/plainprojects.h"
#include "ui/common/celleditor.h"
#include "ui/common/frozencolumns.h"

#include <QHeaderView>
#include <QScrollBar>

/// The keys of a spreadsheet in a table of records.
class CellWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fillsDownAsOneEdit();
    void fillsARowFromTheOneAbove();
    void clearsCellsAndSaysWhichStay();
    void writesOneTextToAllSelectedCells();
    void enterGoesDownAndTabRight();
    void comesBackToTheFirstColumnAfterARunOfTabs();
    void showsTheDayThatWordsMean();
    void showsTheAmountThatWordsMean();
    void countsRowsByTheirSelectedCells();
    void goesToTheNextMatch();
    void freezesTheNameWhileScrollingSideways();
    void editsInAFrozenColumn();
    void remembersWhatIsFrozen();
    void paintsTheWholeRowOfASingleCell();
    void warnsOfAFigureThatIsHardlyRight();

private:
    QModelIndex cell(int row, const char *column) const
    {
        return page->rows().index(row, page->table().columnByKey(column));
    }
    void selectColumn(const char *column) const
    {
        page->view()->selectionModel()->setCurrentIndex(cell(0, column), QItemSelectionModel::NoUpdate);
        page->view()->selectionModel()->select(QItemSelection(cell(0, column), cell(2, column)),
                                               QItemSelectionModel::ClearAndSelect);
    }
    void select(const QModelIndex &index) const
    {
        page->view()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    CellEditor *edit(const QModelIndex &index) const
    {
        // The editor before this one goes first.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        select(index);
        QTest::keyClick(page->view(), Qt::Key_F2);
        return page->view()->findChild<CellEditor *>();
    }
    static void type(CellEditor *editor, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(editor, &event);
    }
    void scrollSideways() const
    {
        page->panel()->hide();
        page->resize(520, 400);
        for (int column = 0; column < page->table().columnCount(); ++column)
            page->view()->setColumnHidden(column, column > 12);
        page->view()->setColumnWidth(page->table().columnByKey("name"), 120);
        QTest::qWait(0);
        page->view()->horizontalScrollBar()->setValue(page->view()->horizontalScrollBar()->maximum());
    }

    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<ProjectsPage> page;
    std::vector<Notice> said;
};

void CellWorkTest::init()
{
    open = std::make_unique<OpenWorkspace>();
    page = std::make_unique<PlainProjects>(open->context());
    page->resize(1400, 600);
    page->show();
    said.clear();
    connect(
        &open->notices, &Notices::said, page.get(), [this](const Notice &notice) { said.push_back(notice); });
}

void CellWorkTest::cleanup()
{
    page.reset();
    open.reset();
}

void CellWorkTest::fillsDownAsOneEdit()
{
    selectColumn("total");

    QTest::keyClick(page->view(), Qt::Key_D, Qt::ControlModifier);

    QTRY_COMPARE(open->projectNamed("项目3").total->fen, 100'000'000LL);
    QCOMPARE(open->projectNamed("项目2").total->fen, 100'000'000LL);
    QTRY_VERIFY(!said.empty() && said.back().kind == Notice::Kind::Done);
    open->session->undo();
    QTRY_COMPARE(open->projectNamed("项目3").total->fen, 300'000'000LL);
    QCOMPARE(open->projectNamed("项目2").total->fen, 200'000'000LL);
}

void CellWorkTest::fillsARowFromTheOneAbove()
{
    select(cell(1, "total"));

    QTest::keyClick(page->view(), Qt::Key_D, Qt::ControlModifier);

    QTRY_COMPARE(open->projectNamed("项目2").total->fen, 100'000'000LL);
}

void CellWorkTest::clearsCellsAndSaysWhichStay()
{
    page->view()->selectionModel()->select(QItemSelection(cell(0, "light"), cell(2, "total")),
                                           QItemSelectionModel::ClearAndSelect);

    QTest::keyClick(page->view(), Qt::Key_Delete);

    QTRY_VERIFY(!open->projectNamed("项目3").total);
    QVERIFY(!open->projectNamed("项目3").name.isEmpty());
    QVERIFY(std::any_of(said.begin(), said.end(), [](const Notice &notice) {
        return notice.kind == Notice::Kind::Warning && !notice.sentence.isEmpty();
    }));
}

void CellWorkTest::writesOneTextToAllSelectedCells()
{
    selectColumn("progress");
    QTest::keyClick(page->view(), Qt::Key_F2);
    auto *editor = page->view()->findChild<CellEditor *>();
    QVERIFY(editor);
    type(editor, "主体封顶");

    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(open->projectNamed("项目3").progress, "主体封顶");
    QCOMPARE(open->projectNamed("项目1").progress, "主体封顶");
    open->session->undo();
    QTRY_VERIFY(open->projectNamed("项目1").progress.isEmpty());
}

void CellWorkTest::enterGoesDownAndTabRight()
{
    CellEditor *editor = edit(cell(0, "total"));
    type(editor, "8");

    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(page->view()->currentIndex(), cell(1, "total"));
    QTRY_COMPARE(open->projectNamed("项目1").total->fen, 8'000'000LL);
    editor = edit(cell(1, "total"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(page->view()->currentIndex(), cell(0, "total"));
    QTest::keyClick(page->view(), Qt::Key_Tab);

    QCOMPARE(page->view()->currentIndex(), cell(0, "plan"));
}

void CellWorkTest::comesBackToTheFirstColumnAfterARunOfTabs()
{
    QTest::keyClick(edit(cell(0, "progress")), Qt::Key_Tab);
    QTest::keyClick(edit(cell(0, "total")), Qt::Key_Tab);

    QTest::keyClick(edit(cell(0, "plan")), Qt::Key_Return);

    QCOMPARE(page->view()->currentIndex(), cell(1, "progress"));
}

void CellWorkTest::showsTheDayThatWordsMean()
{
    CellEditor *editor = edit(cell(0, "finish"));

    type(editor, "8月15日前");

    QVERIFY2(editor->reading().endsWith("-08-15"), qPrintable(editor->reading()));
    editor->clear();
    type(editor, "2022-03-31");
    QVERIFY(editor->reading().isEmpty());
}

void CellWorkTest::showsTheAmountThatWordsMean()
{
    CellEditor *editor = edit(cell(0, "total"));

    type(editor, "3.5亿");

    QVERIFY2(editor->reading().startsWith("35,000"), qPrintable(editor->reading()));
}

void CellWorkTest::countsRowsByTheirSelectedCells()
{
    selectColumn("total");

    QCOMPARE(page->view()->selectedRowCount(), 3);
    QCOMPARE(page->view()->selectedIds().size(), size_t(3));
    QVERIFY(!page->view()->areRowsSelected());
}

void CellWorkTest::goesToTheNextMatch()
{
    page->filterEdit()->setText("项目");
    select(cell(0, "name"));

    QTest::keyClick(page->view(), Qt::Key_F3);
    QCOMPARE(page->view()->currentIndex(), cell(1, "name"));
    QTest::keyClick(page->view(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(page->view(), Qt::Key_F3, Qt::ShiftModifier);

    QCOMPARE(page->view()->currentIndex(), cell(2, "name"));
}

void CellWorkTest::freezesTheNameWhileScrollingSideways()
{
    FrozenColumns *frozen = page->view()->frozenColumns();
    QVERIFY(!frozen->isVisible());

    scrollSideways();

    QVERIFY(frozen->isVisible());
    QVERIFY(frozen->covers(page->table().columnByKey("name")));
    QVERIFY(!frozen->covers(page->table().columnByKey("finish")));
    select(cell(1, "progress"));
    QVERIFY(page->view()->visualRect(cell(1, "progress")).left() >= frozen->shownWidth() - 1);
    page->view()->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

void CellWorkTest::editsInAFrozenColumn()
{
    scrollSideways();

    CellEditor *editor = edit(cell(0, "name"));

    QVERIFY(editor);
    QCOMPARE(editor->parentWidget(), page->view()->frozenColumns()->viewport());
    editor->clear();
    type(editor, "改名的项目");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(open->session->workspace().all<Project>().size(), size_t(3));
    QTRY_VERIFY(page->view()->model()->match(cell(0, "name"), Qt::DisplayRole, "改名的项目").size() == 1);
}

void CellWorkTest::remembersWhatIsFrozen()
{
    page->view()->freezeUpTo(page->table().columnByKey("stage"));
    const QByteArray state = page->columnsState();
    page->view()->freezeUpTo(-1);
    QCOMPARE(page->view()->frozenColumns()->count(), 0);

    page->restoreColumns(state);

    QCOMPARE(page->view()->frozenColumns()->count(), 3);
}

void CellWorkTest::paintsTheWholeRowOfASingleCell()
{
    select(cell(1, "total"));
    const QImage picture = page->view()->viewport()->grab().toImage();
    const auto groundOf = [&](const QModelIndex &index) {
        const QRect rect = page->view()->visualRect(index);
        return picture.pixelColor(rect.right() - 2, rect.top() + 4);
    };

    QCOMPARE(groundOf(cell(1, "stage")), groundOf(cell(1, "progress")));
    QVERIFY(groundOf(cell(1, "stage")) != groundOf(cell(0, "stage")));
}

void CellWorkTest::warnsOfAFigureThatIsHardlyRight()
{
    CellEditor *editor = edit(cell(0, "total"));
    editor->clear();
    type(editor, "100亿");

    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(open->projectNamed("项目1").total->fen, 1'000'000'000'000LL);
    QTRY_VERIFY(!said.empty());
    QCOMPARE(said.back().kind, Notice::Kind::Warning);
    QVERIFY(said.back().sentence.contains("项目1"));
    said.back().choices.front().act();
    QTRY_COMPARE(open->projectNamed("项目1").total->fen, 100'000'000LL);
}

QTEST_MAIN(CellWorkTest)

#include "tst_cellwork.moc"
