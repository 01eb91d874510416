#include "tests/support/shownwindow.h"

#include "core/portfolio/fieldedits.h"
#include "ui/shell/firststartpage.h"
#include "ui/shell/keyboardlist.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/windows.h"

#include <QPdfWriter>

/// The life of windows: several on one file, what is remembered, the list of keys.
class WindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup()
    {
        windows.reset();
        shown.reset();
    }
    void aSecondWindowOnTheFileSeesChangesAtOnce();
    void aChosenLookReachesEveryWindow();
    void opensARecentFileFromTheFirstPage();
    void remembersZoomAndNavigation();
    void listsEveryKeyOnceAndPrintsThem();

private:
    MainWindow *open()
    {
        shown->writeFile();
        windows = std::make_unique<Windows>(shown->services);
        MainWindow *window = windows->open(shown->path);
        return QTest::qWaitFor([&] { return window->desk() != nullptr; }) ? window : nullptr;
    }
    static MainWindow *otherThan(const MainWindow *window)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *other = qobject_cast<MainWindow *>(widget); other && other != window)
                return other;
        return nullptr;
    }

    std::unique_ptr<ShownWindow> shown;
    std::unique_ptr<Windows> windows;
};

void WindowsTest::aSecondWindowOnTheFileSeesChangesAtOnce()
{
    MainWindow *first = open();
    QVERIFY(first);
    first->menus()->newWindow->trigger();
    MainWindow *second = otherThan(first);
    QVERIFY(second);
    QTRY_VERIFY(second->desk());
    const Ref<Project> project = first->session()->workspace().all<Project>().front();

    first->session()->perform(setField(project->id, &Project::progress, QString(), QString("封顶")), "Edit");

    // Well before the second's own look, which comes once a second.
    QTRY_COMPARE_WITH_TIMEOUT(second->session()->workspace().find(project->id)->progress, "封顶", 900);
    second->close();
    QTRY_VERIFY(!otherThan(first));
    QVERIFY(first->isVisible());
}

void WindowsTest::aChosenLookReachesEveryWindow()
{
    MainWindow *first = open();
    first->menus()->newWindow->trigger();
    MainWindow *second = otherThan(first);

    first->menus()->zoomIn->trigger();

    QCOMPARE(second->preferences().values().zoom, 110);
    first->menus()->zoomNormal->trigger();
}

void WindowsTest::opensARecentFileFromTheFirstPage()
{
    shown->writeFile();
    shown->services.settings.recentFiles = {shown->path};
    shown->show();
    const auto buttons = shown->window->firstStart()->recentButtons();
    QCOMPARE(buttons.size(), 1);

    QTest::mouseClick(buttons.first(), Qt::LeftButton);

    QTRY_VERIFY(shown->window->desk());
    QCOMPARE(shown->window->session()->path(), shown->path);
}

void WindowsTest::remembersZoomAndNavigation()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("duban-test");
    QCoreApplication::setApplicationName("windows");
    WindowSettings settings;
    settings.preferences = {"en", Appearance::LightContrast, largeTextPixels, 150};
    settings.navigation = NavigationNames::Hidden;
    settings.recentFiles = {"/a.duban"};
    settings.columns = {{"projects", "state"}};

    writeWindowSettings(settings);

    QCOMPARE(readWindowSettings(), settings);
}

void WindowsTest::listsEveryKeyOnceAndPrintsThem()
{
    shown->show();
    KeyboardList list(*shown->window->menus());
    QStringList keys;
    for (const auto &[key, words] : list.rows()) {
        QVERIFY(!words.isEmpty());
        keys += key;
    }
    QVERIFY(keys.contains("Ctrl+K"));
    QVERIFY(keys.contains("F1"));

    const QString path = shown->dir.filePath("keys.pdf");
    {
        QPdfWriter paper(path);
        list.printTo(&paper);
    }

    QVERIFY(QFileInfo(path).size() > 1000);
}

QTEST_MAIN(WindowsTest)

#include "tst_windows.moc"
