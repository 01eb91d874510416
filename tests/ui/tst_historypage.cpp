#include "tests/support/shownwindow.h"

#include "core/portfolio/fieldedits.h"
#include "ui/history/historypage.h"

/// Every edit of the file, what it changed, and the way back.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup() { shown.reset(); }
    void showsTheNewestEditFirst();
    void showsWhatAnEditChanged();
    void undoesAndRedoesByName();
    void marksWhatWasTakenBack();
    void filtersByWordsPersonAndDay();
    void readsAllOfALongJournal();

private:
    MainWindow &window() const { return *shown->window; }
    HistoryPage *page() const { return static_cast<HistoryPage *>(window().desk()->page("history")); }
    QStringList labels() const
    {
        QStringList texts;
        for (int row = 0; row < page()->table().rowCount(); ++row)
            texts += page()->table().nameAt(row);
        return texts;
    }
    void change(const QString &text) const
    {
        const Ref<Project> project = shown->workspace().all<Project>().front();
        auto done = window().session()->perform(
            setField(project->id, &Project::progress, project->progress, text), "Progress " + text);
        QTRY_VERIFY(done.isFinished());
    }

    std::unique_ptr<ShownWindow> shown;
};

void HistoryPageTest::showsTheNewestEditFirst()
{
    shown->open();
    change("一");
    window().showPage("history");
    QTRY_COMPARE(labels(), (QStringList{"Progress 一", "Fill"}));

    change("二");

    QTRY_COMPARE(labels(), (QStringList{"Progress 二", "Progress 一", "Fill"}));
    QCOMPARE(page()->table().edit(0).records, 1);
    QVERIFY(page()->table().edit(2).records > 5);
}

void HistoryPageTest::showsWhatAnEditChanged()
{
    shown->open();
    const QString name = shown->workspace().all<Project>().front()->name;
    change("主体封顶");
    window().showPage("history");

    QTRY_VERIFY(page()->details()->toPlainText().contains("主体封顶"));

    QVERIFY(page()->details()->toPlainText().contains(name));
    QVERIFY(page()->details()->toPlainText().contains("tester"));
}

void HistoryPageTest::undoesAndRedoesByName()
{
    shown->open();
    change("一");
    window().showPage("history");
    QVERIFY(page()->undoButton()->text().contains("Progress 一"));
    QVERIFY(!page()->redoButton()->isEnabled());

    QTest::mouseClick(page()->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(shown->workspace().all<Project>().front()->progress, QString());
    QVERIFY(page()->redoButton()->text().contains("Progress 一"));
    QTest::mouseClick(page()->redoButton(), Qt::LeftButton);

    QTRY_COMPARE(shown->workspace().all<Project>().front()->progress, "一");
}

void HistoryPageTest::marksWhatWasTakenBack()
{
    shown->open();
    change("一");
    window().showPage("history");
    const auto state = [this](int row) { return page()->table().stateOf(row); };

    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page()->table().rowCount(), 3);
    QCOMPARE(state(0), HistoryTable::State::Undo);
    QCOMPARE(state(1), HistoryTable::State::TakenBack);
    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(page()->table().rowCount(), 4);

    QCOMPARE(state(0), HistoryTable::State::Redo);
    QCOMPARE(state(2), HistoryTable::State::Standing);
}

void HistoryPageTest::filtersByWordsPersonAndDay()
{
    shown->open();
    change("一");
    shown->now = shown->now.addDays(1);
    change("二");
    window().showPage("history");
    QTRY_COMPARE(page()->table().rowCount(), 3);
    const auto rows = [this] { return page()->view()->model()->rowCount(); };

    ShownWindow::typeText(page()->filterEdit(), "progress");
    QTRY_COMPARE(rows(), 2);
    page()->filterEdit()->clear();
    page()->personBox()->setFocus();
    QTest::keyClick(page()->personBox(), Qt::Key_Down);
    QCOMPARE(page()->personBox()->currentText(), "filler");
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(page()->personBox(), Qt::Key_Up);
    QTRY_COMPARE(rows(), 3);
    page()->dayBox()->setFocus();
    QTest::keyClick(page()->dayBox(), Qt::Key_Down);

    QCOMPARE(page()->dayBox()->currentText(), "2021-11-13");
    QTRY_COMPARE(rows(), 1);
}

void HistoryPageTest::readsAllOfALongJournal()
{
    shown->open();
    const ProjectId id = shown->workspace().all<Project>().front()->id;
    QFuture<Result<Performed>> last;
    for (int edit = 0; edit < 1200; ++edit)
        last = window().session()->perform(
            [id, edit](const Workspace &now) -> Result<ChangeSet> {
                Project after = *now.find(id);
                after.progress = QString::number(edit);
                return ChangeSet{altered<Project>(now.table<Project>().ref(id), after)};
            },
            "Edit");
    window().showPage("history");

    QTRY_COMPARE_WITH_TIMEOUT(page()->table().rowCount(), 1201, 30'000);
    QTRY_VERIFY(page()->table().isComplete());
    for (int row = 1; row < 1201; ++row)
        QCOMPARE(page()->table().edit(row).entry.seq, page()->table().edit(row - 1).entry.seq - 1);
}

QTEST_MAIN(HistoryPageTest)

#include "tst_historypage.moc"
