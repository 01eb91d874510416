#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>

/// A window of the program on a file of its own with a few records, on Friday 12 November 2021: two planned
/// finishes (10 and 11 November) and one matter are late.
struct ShownWindow
{
    ShownWindow()
    {
        services.clock = {[this] { return now; }};
        services.ids = repeatableIds("window");
        services.calendar = WorkCalendar::shipped();
        services.login = "tester";
        services.settings.preferences.appearance = Appearance::Light;
        services.settings.page = "projects";
        services.keepSettings = [this](const WindowSettings &settings) { kept = settings; };
        services.writeSample = [](const QString &) { return Outcome(); };
        services.writePack = [](const Workspace &, const PackRequest &, const QString &output) {
            return Result<QString>(output);
        };
    }

    void writeFile() const
    {
        auto file = WorkspaceFile::create(path, {"filler", services.ids, services.clock});
        QVERIFY(file);
        const ChangeSet records = someRecords();
        QVERIFY(
            (*file)->perform([records](const Workspace &) -> Result<ChangeSet> { return records; }, "Fill"));
    }

    void show(QSize size = {1440, 900})
    {
        window = std::make_unique<MainWindow>(services);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void open(QSize size = {1440, 900})
    {
        writeFile();
        show(size);
        window->start(path);
        QTRY_VERIFY(window->desk());
    }

    QString currentPage() const { return window->desk()->currentPage()->key(); }
    const Workspace &workspace() const { return window->session()->workspace(); }

    /// Keys as an input method sends them: QTest::keyClicks knows ASCII only.
    static void typeText(QWidget *widget, const QString &text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(widget, &press);
        }
    }

    ChangeSet someRecords() const
    {
        const QDate friday = now.date();
        ChangeSet changes;
        const auto unit = [&](const QString &name) {
            Unit made;
            made.id = makeId<UnitId>(services.ids);
            made.name = name;
            changes.push_back(::made(made));
            return made.id;
        };
        const UnitId city = unit("城市管理局");
        const UnitId farming = unit("农业农村局");
        for (int i = 1; i <= 4; ++i) {
            Project project;
            project.id = makeId<ProjectId>(services.ids);
            project.name = QString("项目%1").arg(i);
            project.unit = i % 2 ? city : farming;
            project.total = Money{i * 100'000'000LL, {}};
            project.finish = DatePhrase::day(QDate(2021, 11, 9 + i));
            changes.push_back(made(project));
        }
        Person person;
        person.id = makeId<PersonId>(services.ids);
        person.name = "责任人甲";
        person.unit = city;
        changes.push_back(made(person));
        Matter matter;
        matter.id = makeId<MatterId>(services.ids);
        matter.code = "DB2021-001";
        matter.title = "协调解决供电问题";
        matter.unit = farming;
        matter.state = MatterState::InWork;
        Deadline deadline;
        deadline.id = makeId<DeadlineId>(services.ids);
        deadline.matter = matter.id;
        deadline.stage = DeadlineStage::Resolve;
        deadline.original = friday.addDays(-3);
        deadline.due = DatePhrase::day(deadline.original);
        changes.push_back(made(matter));
        changes.push_back(made(deadline));
        return changes;
    }

    QTemporaryDir dir;
    QString path = dir.filePath("zone.duban");
    QDateTime now = QDateTime(QDate(2021, 11, 12), QTime(1, 0), Qt::UTC);
    WindowSettings kept;
    Services services;
    std::unique_ptr<MainWindow> window; ///< goes before what it was made from
};
