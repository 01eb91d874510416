#include "app/sample.h"

#include "app/samplemeetings.h"
#include "core/calendar/workcalendar.h"
#include "core/session/workspacefile.h"
#include "core/supervision/matterclocks.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {
/// The sample stands on the day before the meeting that it is made for.
const QDate sampleDay(2021, 11, 12);
constexpr int projectCount = 175;
constexpr int matterCount = 120;

/// Makes the sample step by step; the generator's seed is fixed, so every sample is the same.
class SampleMaker
{
public:
    SampleMaker()
        : m_ids(repeatableIds(u"duban sample 1"_s))
        , m_random(1371)
    {
    }

    ChangeSet make()
    {
        makeOffice();
        makeUnits();
        for (int i = 0; i < projectCount; ++i)
            makeProject(i);
        for (int i = 0; i < matterCount; ++i)
            makeMatter(i);
        Workspace workspace;
        workspace.apply(m_changes);
        addSampleMeetings(workspace, {m_units, m_people, m_leaders, sampleDay}, m_ids);
        return everythingIn(workspace);
    }

private:
    /// Made in one go, as if nothing had been altered on the way.
    static ChangeSet everythingIn(const Workspace &workspace)
    {
        ChangeSet changes;
        eachRecordType([&]<typename Record>() {
            for (const Ref<Record> &record : workspace.all<Record>())
                changes.push_back(ChangeOf<Record>{nullptr, record});
        });
        return changes;
    }

    // The engine's own numbers are the same everywhere; the standard distributions are not.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }

    template <size_t N>
    QString one(const QStringView (&of)[N])
    {
        return of[static_cast<size_t>(below(static_cast<int>(N)))].toString();
    }

    void makeOffice()
    {
        Office office;
        office.id = makeId<OfficeId>(m_ids);
        office.name = u"重点项目办公室（示例）"_s;
        office.sample = true;
        m_changes.push_back(made(std::move(office)));
    }

    void makeUnits()
    {
        struct Named
        {
            QStringView name;
            UnitKind kind;
        };
        static constexpr Named names[] = {
            {u"综合协调局", UnitKind::Bureau},
            {u"规划建设局", UnitKind::Bureau},
            {u"城市管理局", UnitKind::Bureau},
            {u"产业发展局", UnitKind::Bureau},
            {u"财政金融局", UnitKind::Bureau},
            {u"社会事业局", UnitKind::Bureau},
            {u"农业农村局", UnitKind::Bureau},
            {u"东湖办事处", UnitKind::Subdistrict},
            {u"西岭办事处", UnitKind::Subdistrict},
            {u"南塬办事处", UnitKind::Subdistrict},
            {u"北渠办事处", UnitKind::Subdistrict},
            {u"光谷园区运营中心", UnitKind::ParkCentre},
            {u"芯谷园区运营中心", UnitKind::ParkCentre},
            {u"公共服务中心", UnitKind::Centre},
            {u"示例建设集团", UnitKind::StateCompany},
        };
        for (const Named &named : names) {
            Unit unit;
            unit.id = makeId<UnitId>(m_ids);
            unit.name = named.name.toString();
            unit.kind = named.kind;
            m_units.push_back(unit.id);
            m_changes.push_back(made(std::move(unit)));
        }
        static constexpr QStringView stems[] = {u"甲", u"乙", u"丙", u"丁", u"戊", u"己", u"庚", u"辛"};
        for (size_t i = 0; i < m_units.size() * 2; ++i) {
            Person person;
            person.id = makeId<PersonId>(m_ids);
            person.name = u"责任人"_s + stems[i % 8].toString() + QString::number(i / 8 + 1);
            person.unit = m_units[i / 2];
            person.phone = u"示例%1"_s.arg(int(i) + 1, 4, 10, QLatin1Char('0'));
            m_people.push_back(person.id);
            m_changes.push_back(made(std::move(person)));
        }
        for (int i = 0; i < 6; ++i) {
            Person leader;
            leader.id = makeId<PersonId>(m_ids);
            leader.name = u"包联领导"_s + stems[i].toString();
            m_leaders.push_back(leader.id);
            m_changes.push_back(made(std::move(leader)));
        }
    }

    Money wan(qint64 amount) const { return {amount * 1'000'000, {}}; }

    QString projectName(int index)
    {
        static constexpr QStringView places[] = {u"云杉",
                                                 u"青桐",
                                                 u"白榆",
                                                 u"红枫",
                                                 u"紫藤",
                                                 u"金桂",
                                                 u"银杉",
                                                 u"翠柏",
                                                 u"丹桂",
                                                 u"玉竹",
                                                 u"石榴",
                                                 u"海棠",
                                                 u"月季",
                                                 u"芦苇",
                                                 u"木槿",
                                                 u"香樟",
                                                 u"合欢",
                                                 u"紫荆"};
        static constexpr QStringView works[] = {u"路道路工程",
                                                u"路综合管廊工程",
                                                u"安置区建设项目",
                                                u"小学新建工程",
                                                u"产业园一期",
                                                u"污水处理厂扩建",
                                                u"输变电工程",
                                                u"社区卫生服务中心",
                                                u"片区雨污分流改造",
                                                u"传感器生产基地"};
        return places[static_cast<size_t>(index % 18)].toString()
            + works[static_cast<size_t>(index / 18 % 10)].toString();
    }

    void makeProject(int index)
    {
        static constexpr QStringView kinds[] = {u"基础设施", u"工业", u"民生"};
        static constexpr QStringView levels[] = {u"省重点", u"市重点", u"区重点", u"区重点"};
        static constexpr QStringView progress[]
            = {u"正在办理前期手续", u"基础施工", u"主体施工至12层", u"主体封顶", u"装饰装修", u"路基完成35%"};
        static constexpr QStringView obstacles[] = {u"",
                                                    u"",
                                                    u"",
                                                    u"征迁未完成，剩余31户",
                                                    u"土地手续未办结",
                                                    u"施工许可证未取得",
                                                    u"电力线路迁改未完成"};
        static constexpr QStringView steps[]
            = {u"加快手续办理", u"完成清表进场", u"完成主体封顶", u"组织竣工验收"};
        Project project;
        project.id = makeId<ProjectId>(m_ids);
        project.code = u"ZD2021-%1"_s.arg(index + 1, 3, 10, QLatin1Char('0'));
        project.name = projectName(index);
        project.kind = one(kinds);
        project.level = {one(levels)};
        project.place = u"示例路与示例街交叉口"_s;
        project.scale = u"总建筑面积%1万平方米"_s.arg(between(3, 60));
        const qint64 total = between(1000, 30000) * 10LL;
        project.total = wan(total);
        project.before = wan(total * between(0, 35) / 100);
        const qint64 plan = total * between(15, 50) / 100;
        project.plan = wan(plan);
        project.done = wan(plan * between(35, 105) / 100);
        project.month = wan(plan * between(2, 9) / 100);
        project.figuresAsOf = QDate(2021, 10, 31);
        project.progress = one(progress);
        project.obstacle = one(obstacles);
        project.next = one(steps);
        setStage(project);
        const size_t unit = static_cast<size_t>(below(static_cast<int>(m_units.size())));
        project.unit = m_units[unit];
        project.person = m_people[unit * 2 + static_cast<size_t>(below(2))];
        project.leader = m_leaders[static_cast<size_t>(below(6))];
        m_projects.push_back(project.id);
        m_changes.push_back(made(std::move(project)));
    }

    void setStage(Project &project)
    {
        const int lot = below(100);
        const QDate start = QDate(2019, 1, 1).addDays(between(0, 800));
        project.start = DatePhrase::day(start);
        if (lot < 8) {
            // Should have started and did not.
            project.stage = ProjectStage::Preparing;
            project.start = DatePhrase::day(sampleDay.addDays(between(-60, 120)));
            project.finish = {QDate(2023, 12, 31), u"2023年底"_s, DatePhrase::Precision::Year};
            project.done = wan(0);
            return;
        }
        project.actualStart = DatePhrase::day(start.addDays(between(0, 40)));
        if (lot < 16) {
            project.stage = ProjectStage::Finished;
            project.finish = DatePhrase::day(sampleDay.addDays(-between(20, 200)));
            project.actualFinish = DatePhrase::day(project.finish.date.addDays(between(-15, 15)));
        } else if (lot < 24) {
            project.stage = ProjectStage::Building;
            project.finish = DatePhrase::day(sampleDay.addDays(-between(1, 60)));
        } else {
            project.stage = lot < 40 ? ProjectStage::Starting : ProjectStage::Building;
            const QDate month(2022, between(1, 12), 1);
            project.finish = {QDate(month.year(), month.month(), month.daysInMonth()),
                              u"%1年%2月底"_s.arg(month.year()).arg(month.month()),
                              DatePhrase::Precision::Month};
        }
    }

    void makeMatter(int index)
    {
        static constexpr QStringView questions[] = {u"用地手续办理",
                                                    u"征迁剩余户清零",
                                                    u"施工许可证办理",
                                                    u"电力线路迁改",
                                                    u"资金缺口落实",
                                                    u"道路交地",
                                                    u"管线迁移",
                                                    u"规划条件调整"};
        static constexpr QStringView sources[] = {u"主任批示", u"市政府交办", u"12345热线"};
        Matter matter;
        matter.id = makeId<MatterId>(m_ids);
        matter.code = u"DB2021-%1"_s.arg(index + 1, 3, 10, QLatin1Char('0'));
        const size_t project = static_cast<size_t>(below(projectCount));
        matter.project = m_projects[project];
        matter.title = u"协调"_s + projectName(static_cast<int>(project)) + one(questions);
        const int meeting = sampleMeetingOf(index);
        matter.source = meeting > 0 ? u"第%1次重点项目周例会"_s.arg(meeting) : one(sources);
        matter.classification = below(3) == 0 ? MatterClass::Major
            : below(6) == 0                   ? MatterClass::Complex
                                              : MatterClass::Ordinary;
        const QDate start = meeting > 0 ? sampleMeetingDay(meeting) : sampleDay.addDays(-between(0, 70));
        matter.dispatched = DatePhrase::day(start);
        const size_t unit = static_cast<size_t>(below(static_cast<int>(m_units.size())));
        matter.unit = m_units[unit];
        matter.person = m_people[unit * 2 + static_cast<size_t>(below(2))];
        auto deadlines = ruleDeadlines(matter, WorkCalendar::shipped(), m_ids);
        settle(matter, deadlines, isSampleMatterClosed(index));
        m_changes.push_back(made(matter));
        for (Deadline &deadline : deadlines)
            m_changes.push_back(made(std::move(deadline)));
    }

    /// Most matters of two months ago are closed, on time or late; some are still open.
    void settle(Matter &matter, std::vector<Deadline> &deadlines, std::optional<bool> known)
    {
        const qint64 age = matter.dispatched.date.daysTo(sampleDay);
        const bool closed = known.value_or(below(100) < std::min<qint64>(85, age * 3));
        matter.state = closed ? (below(2) == 0 ? MatterState::SignedOff : MatterState::Completed)
                              : MatterState::InWork;
        for (Deadline &deadline : deadlines) {
            const QDate met = deadline.original.addDays(between(-2, 2));
            const QDate earliest = std::max(met, matter.dispatched.date);
            const bool early
                = deadline.stage == DeadlineStage::Deploy || deadline.stage == DeadlineStage::Feedback;
            if (earliest <= sampleDay && (closed || (early && below(10) > 0)))
                deadline.done = earliest;
            if (deadline.stage == DeadlineStage::Feedback && deadline.done.isValid())
                matter.lastFeedback = deadline.done;
        }
        matter.progress = closed ? u"已办结"_s : u"正在办理"_s;
    }

    IdSource m_ids;
    std::mt19937 m_random;
    ChangeSet m_changes;
    std::vector<UnitId> m_units;
    std::vector<PersonId> m_people;
    std::vector<PersonId> m_leaders;
    std::vector<ProjectId> m_projects;
};
} // namespace

Outcome writeSample(const QString &path)
{
    const WorkspaceFile::Actor actor{u"示例"_s,
                                     repeatableIds(u"duban sample edit"_s),
                                     fixedClock(QDateTime(QDate(2021, 11, 12), QTime(1, 0), Qt::UTC))};
    auto file = WorkspaceFile::create(path, actor);
    if (!file)
        return tl::unexpected(file.error());
    const auto performed = (*file)->perform(
        [](const Workspace &) -> Result<ChangeSet> { return SampleMaker().make(); }, u"示例数据"_s);
    if (!performed)
        return tl::unexpected(performed.error());
    return {};
}
