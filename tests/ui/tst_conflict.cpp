#include "tests/support/openworkspace.h"

#include "core/portfolio/fieldedits.h"
#include "tests/support/plainprojects.h"
#include "ui/common/conflictbar.h"

/// Two people at one cell: both values stand side by side, and what was typed is kept until it is decided.
class ConflictTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsBothAndWhoChangedIt();
    void keepsMine();
    void keepsTheirs();
    void choosesFieldByField();

private:
    void writeOverTheirs(const std::vector<const char *> &columns);

    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<ProjectsPage> page;
    ConflictBar *bar = nullptr;
};

void ConflictTest::init()
{
    open = std::make_unique<OpenWorkspace>();
    page = std::make_unique<PlainProjects>(open->context());
    page->resize(1200, 600);
    page->show();
    bar = page->findChild<ConflictBar *>();
}

void ConflictTest::cleanup()
{
    page.reset();
    open.reset();
}

void ConflictTest::writeOverTheirs(const std::vector<const char *> &columns)
{
    RecordTable &table = page->table();
    const ProjectId id = open->projectNamed("项目1").id;
    const RecordTable::Seen seen = table.seenAt(table.rowOf(id.value));
    QVERIFY(open->perform(setField<Project, QString>(id, &Project::progress, {}, "theirs"), "Theirs"));
    QVERIFY(
        open->perform(setField<Project, QString>(id, &Project::obstacle, {}, "their obstacle"), "Theirs"));
    std::vector<CellWrite> writes;
    for (const char *column : columns)
        writes.push_back({id.value, table.columnByKey(column), "mine", seen});
    table.writeAll(writes, "Mine", {});
}

void ConflictTest::showsBothAndWhoChangedIt()
{
    writeOverTheirs({"progress"});

    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->lineCount(), 1);
    QVERIFY(bar->theirsButton(0)->text().contains("theirs"));
    QVERIFY(bar->mineButton(0)->text().contains("mine"));
    QTRY_VERIFY(bar->whoChanged(0).contains("tester"));
    QCOMPARE(open->projectNamed("项目1").progress, "theirs");
}

void ConflictTest::keepsMine()
{
    writeOverTheirs({"progress"});
    QTRY_VERIFY(bar->isVisible());

    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->text() == "Keep mine")
            button->click();

    QTRY_COMPARE(open->projectNamed("项目1").progress, "mine");
    QVERIFY(!bar->isVisible());
}

void ConflictTest::keepsTheirs()
{
    writeOverTheirs({"progress"});
    QTRY_VERIFY(bar->isVisible());

    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->text() == "Keep theirs")
            button->click();

    QVERIFY(!bar->isVisible());
    QCOMPARE(open->projectNamed("项目1").progress, "theirs");
}

void ConflictTest::choosesFieldByField()
{
    writeOverTheirs({"progress", "obstacle"});
    QTRY_COMPARE(bar->lineCount(), 2);
    bar->theirsButton(0)->click();
    bar->mineButton(1)->click();

    bar->writeButton()->click();

    QTRY_COMPARE(open->projectNamed("项目1").obstacle, "mine");
    QCOMPARE(open->projectNamed("项目1").progress, "theirs");
}

QTEST_MAIN(ConflictTest)

#include "tst_conflict.moc"
