#include "tests/support/shownwindow.h"

#include "ui/common/tablepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"

#include <QListView>

/// Ctrl+K: finding any record and any command.
class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup() { shown.reset(); }
    void opensFromALineOfText();
    void opensARecordOnItsPage();
    void findsByOneCharacterAndMarksWhatIsLate();
    void runsACommand();
    void escGivesTheFocusBack();
    void findsWhatWasAddedSince();
    void saysThatNothingIsCalledThat();

private:
    MainWindow &window() const { return *shown->window; }
    CommandPalette &palette() const { return *window().commandPalette(); }
    SearchBox *box() const { return window().topBar()->searchBox(); }
    QStringList found() const
    {
        QStringList texts;
        for (int row = 0; row < palette().list()->model()->rowCount(); ++row)
            texts += palette().list()->model()->index(row, 0).data().toString();
        return texts;
    }
    void search(const QString &text) const
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette().isReady());
        ShownWindow::typeText(box(), text);
    }

    std::unique_ptr<ShownWindow> shown;
};

void PaletteTest::opensFromALineOfText()
{
    shown->open();
    auto *page = qobject_cast<TablePage *>(window().desk()->currentPage());
    page->filterEdit()->setFocus();
    ShownWindow::typeText(page->filterEdit(), "abc");
    page->filterEdit()->setCursorPosition(1);

    QTest::keyClick(page->filterEdit(), Qt::Key_K, Qt::ControlModifier);

    QVERIFY(box()->hasFocus());
    QVERIFY(palette().isVisible());
    QCOMPARE(page->filterEdit()->text(), "abc");
}

void PaletteTest::opensARecordOnItsPage()
{
    shown->open();
    search("db2021");

    QTest::keyClick(box(), Qt::Key_Return);

    QCOMPARE(shown->currentPage(), "matters");
    auto *page = qobject_cast<TablePage *>(window().desk()->currentPage());
    QCOMPARE(page->table().nameAt(page->table().rowOf(page->view()->currentId())), "协调解决供电问题");
    QVERIFY(!palette().isVisible());
    QCOMPARE(box()->text(), QString());
}

void PaletteTest::findsByOneCharacterAndMarksWhatIsLate()
{
    shown->open();
    search("目");

    for (const char *name : {"项目1", "项目2", "项目3", "项目4"})
        QVERIFY(found().contains(name));
    const QAbstractItemModel *model = palette().list()->model();
    QStringList late;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(PaletteDelegate::LateRole).toBool())
            late += model->index(row, 0).data().toString();
    late.sort();
    QCOMPARE(late, (QStringList{"项目1", "项目2"}));
}

void PaletteTest::runsACommand()
{
    shown->open();
    const QString units = window().desk()->kind("units")->title;
    search(units);

    QVERIFY(found().contains(units));
    while (palette().list()->currentIndex().data().toString() != units)
        QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);

    QCOMPARE(shown->currentPage(), "units");
}

void PaletteTest::escGivesTheFocusBack()
{
    shown->open();
    search("项");
    QVERIFY(palette().isVisible());

    QTest::keyClick(box(), Qt::Key_Escape);

    QVERIFY(!palette().isVisible());
    QVERIFY(!box()->hasFocus());
    QVERIFY(window().desk()->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void PaletteTest::findsWhatWasAddedSince()
{
    shown->open();
    search("新修");
    QVERIFY(!found().contains("新修桥梁"));
    QTest::keyClick(box(), Qt::Key_Escape);
    Project project;
    project.id = makeId<ProjectId>(shown->services.ids);
    project.name = "新修桥梁";
    QSignalSpy changed(window().session(), &Session::changed);
    window().session()->perform(
        [project](const Workspace &) -> Result<ChangeSet> { return ChangeSet{made(project)}; }, "Add");
    QTRY_COMPARE(changed.size(), 1);

    search("新修");

    QTRY_VERIFY(found().contains("新修桥梁"));
}

void PaletteTest::saysThatNothingIsCalledThat()
{
    shown->open();
    search("没有这个名字");

    QCOMPARE(found().size(), 1);
    QTest::keyClick(box(), Qt::Key_Return);

    QVERIFY(palette().isVisible());
}

QTEST_MAIN(PaletteTest)

#include "tst_palette.moc"
