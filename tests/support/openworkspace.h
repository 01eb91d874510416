#pragma once

#include "core/calendar/workcalendar.h"
#include "core/session/session.h"
#include "ui/common/pagecontext.h"

#include <QTemporaryDir>
#include <QtTest>

/// A workspace file in a folder of its own with a few records, its session, and what pages are handed.
struct OpenWorkspace
{
    explicit OpenWorkspace(int projects = 3)
        : today(clock)
    {
        auto made = WorkspaceFile::create(dir.filePath("test.duban"), {"tester", systemIds(), clock});
        Q_ASSERT(made);
        unit.id = makeId<UnitId>(ids);
        unit.name = "城市管理局";
        person.id = makeId<PersonId>(ids);
        person.name = "责任人甲";
        person.unit = unit.id;
        ChangeSet changes{::made(unit), ::made(person)};
        for (int i = 0; i < projects; ++i)
            changes.push_back(::made(project(i)));
        (void)(*made)->perform([changes](const Workspace &) -> Result<ChangeSet> { return changes; }, "Fill");
        session = std::make_unique<Session>(std::move(*made));
    }

    Project project(int number) const
    {
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = QString("项目%1").arg(number + 1);
        project.unit = unit.id;
        project.total = Money{(number + 1) * 100'000'000LL, {}};
        project.finish = DatePhrase::day(QDate(2021, 1, 1).addMonths(number));
        return project;
    }

    PageContext context() { return {*session, today, notices, WorkCalendar::shipped(), ids}; }
    const Project &projectNamed(const QString &name) const
    {
        const auto &all = session->workspace().all<Project>();
        const auto at
            = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each->name == name; });
        Q_ASSERT(at != all.end());
        return **at;
    }
    bool perform(Edit edit, const QString &label)
    {
        auto future = session->perform(std::move(edit), label);
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result().has_value();
    }

    QTemporaryDir dir;
    IdSource ids = repeatableIds("open workspace");
    Clock clock = fixedClock(QDateTime(QDate(2021, 11, 12), QTime(1, 0), Qt::UTC));
    Today today;
    Notices notices;
    Unit unit;
    Person person;
    std::unique_ptr<Session> session;
};
