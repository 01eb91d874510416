#include "tests/support/shownwindow.h"

#include "ui/common/tablepage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"

/// The way to a page: navigation, keys, back and forward, regions.
class NavigationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup() { shown.reset(); }
    void makesAPageWhenItIsFirstShown();
    void showsPagesByTheirKeys();
    void goesThroughThePagesAndRoundTheEnd();
    void choosesAPageByTheMouse();
    void goesBackAndForwardByKeysAndMouse();
    void goesThroughTheRegions();
    void collapsesInANarrowWindow();
    void keepsItsNamesWhereSomeoneChoseThem();
    void speaksNamesAndNumbers();
    void isGreyWithoutAFile();
    void showsTheMenuByAltAndF10();
    void hidesWordsOfTheSecondButtonWhereThereIsNoRoom();

private:
    MainWindow &window() const { return *shown->window; }
    QModelIndex item(const QString &title) const
    {
        QAbstractItemModel *model = window().navigation()->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0);
    }

    std::unique_ptr<ShownWindow> shown;
};

void NavigationTest::makesAPageWhenItIsFirstShown()
{
    shown->open();
    Desk *desk = window().desk();
    QCOMPARE(desk->count(), 1);

    window().showPage("units");
    window().showPage("projects");
    window().showPage("units");

    QCOMPARE(desk->count(), 2);
    QCOMPARE(window().navigation()->keys().size(), qsizetype(desk->kinds().size()));
    for (const PageKind &kind : desk->kinds())
        QCOMPARE(desk->page(kind.key)->title(), kind.title);
}

void NavigationTest::showsPagesByTheirKeys()
{
    shown->open();

    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown->currentPage(), window().desk()->kinds()[1].key);
    QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown->currentPage(), window().desk()->kinds()[0].key);
}

void NavigationTest::goesThroughThePagesAndRoundTheEnd()
{
    shown->open();
    const auto &kinds = window().desk()->kinds();
    window().showPage(kinds[0].key);

    QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown->currentPage(), kinds[1].key);
    QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);

    QCOMPARE(shown->currentPage(), kinds.back().key);
}

void NavigationTest::choosesAPageByTheMouse()
{
    shown->open();
    Navigation *navigation = window().navigation();
    const QModelIndex units = item(window().desk()->kind("units")->title);

    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualRect(units).center());

    QCOMPARE(shown->currentPage(), "units");
}

void NavigationTest::goesBackAndForwardByKeysAndMouse()
{
    shown->open();
    window().showPage("units");
    window().showPage("people");

    QTest::keyClick(window().navigation(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown->currentPage(), "units");
    QTest::mouseClick(window().desk()->currentPage(), Qt::BackButton);
    QCOMPARE(shown->currentPage(), "projects");
    QVERIFY(!window().menus()->back->isEnabled());
    QTest::mouseClick(window().desk()->currentPage(), Qt::ForwardButton);
    QCOMPARE(shown->currentPage(), "units");

    window().showPage("history");
    QVERIFY(!window().menus()->forward->isEnabled());
}

void NavigationTest::goesThroughTheRegions()
{
    shown->open();
    auto *page = qobject_cast<TablePage *>(window().desk()->currentPage());
    QTRY_VERIFY(page->view()->hasFocus());

    QTest::keyClick(&window(), Qt::Key_F6);
    QVERIFY(window().navigation()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_F6);
    QVERIFY(window().topBar()->searchBox()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_F6);

    QTRY_VERIFY2(page->view()->hasFocus(), QApplication::focusWidget()->metaObject()->className());
}

void NavigationTest::collapsesInANarrowWindow()
{
    shown->open({1366, 768});
    QVERIFY(window().navigation()->isCollapsed());
    QCOMPARE(window().navigation()->width(), 48);
    const QString projects = window().desk()->kind("projects")->title;
    QVERIFY(item(projects).data(Qt::ToolTipRole).toString().startsWith(projects));
    QVERIFY(item(projects).data(Qt::ToolTipRole).toString().contains("2"));

    window().resize(1440, 900);

    QTRY_VERIFY(!window().navigation()->isCollapsed());
    QCOMPARE(window().navigation()->width(), 196);
}

void NavigationTest::keepsItsNamesWhereSomeoneChoseThem()
{
    shown->open({1366, 768});

    QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);

    QVERIFY(!window().navigation()->isCollapsed());
    window().resize(1300, 768);
    QVERIFY(!window().navigation()->isCollapsed());
    window().close();
    QCOMPARE(shown->kept.navigation, NavigationNames::Shown);
}

void NavigationTest::speaksNamesAndNumbers()
{
    shown->open();

    QTRY_COMPARE(window().navigation()->late("projects"), 2);
    QCOMPARE(window().navigation()->late("matters"), 1);
    QCOMPARE(window().navigation()->late("overdue"), 3);
    const QString spoken
        = item(window().desk()->kind("projects")->title).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("2"), qPrintable(spoken));
    QVERIFY(window().windowTitle().startsWith("(1 ")); // matters, not planned nodes
}

void NavigationTest::isGreyWithoutAFile()
{
    shown->show();

    QAbstractItemModel *model = window().navigation()->model();
    QVERIFY(model->rowCount() > 8);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!(model->flags(model->index(row, 0)) & Qt::ItemIsEnabled));
    QVERIFY(!window().topBar()->isVisible());
}

void NavigationTest::showsTheMenuByAltAndF10()
{
    shown->open();
    QVERIFY(!window().menus()->isVisible());

    QTest::keyClick(window().navigation(), Qt::Key_F10);
    QVERIFY(window().menus()->isVisible());
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget())
        popup->close();
    QTest::keyClick(window().navigation(), Qt::Key_F10);
    QVERIFY(!window().menus()->isVisible());

    QTest::keyPress(window().navigation(), Qt::Key_Alt);
    QTest::keyClick(window().navigation(), Qt::Key_2, Qt::AltModifier);
    QTest::keyRelease(window().navigation(), Qt::Key_Alt);
    QVERIFY(!window().menus()->isVisible());
    QTest::keyPress(window().navigation(), Qt::Key_Alt);
    QTest::keyRelease(window().navigation(), Qt::Key_Alt);
    QVERIFY(window().menus()->isVisible());
}

void NavigationTest::hidesWordsOfTheSecondButtonWhereThereIsNoRoom()
{
    shown->open({1440, 900});
    const auto buttons = [this] { return window().topBar()->pageButtons(); };
    window().showPage("units");
    const qsizetype count = buttons().size();
    QVERIFY(count <= 2 && count > 0);
    QVERIFY(!buttons().last()->text().isEmpty());

    window().resize(1200, 768);

    QVERIFY(!buttons().first()->text().isEmpty());
    if (count == 2) {
        QVERIFY(buttons().last()->text().isEmpty());
        QVERIFY(!buttons().last()->accessibleName().isEmpty());
    }
}

QTEST_MAIN(NavigationTest)

#include "tst_navigation.moc"
