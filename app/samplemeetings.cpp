#include "app/samplemeetings.h"

#include "core/calendar/workcalendar.h"
#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/numbering.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int lastHeld = 29;
constexpr int itemsOfMeeting = 5;

/// Which matters of the sample were decided at a meeting: codes rise with the meetings.
struct SampleShare
{
    int number;
    int first; ///< index of its first matter
    int count;
    QDate date;
};

const QList<SampleShare> &shares()
{
    // On 23 October there was none: the week consumed no number.
    static const QList<SampleShare> list{{27, 36, 18, QDate(2021, 10, 16)},
                                         {28, 66, 20, QDate(2021, 10, 30)},
                                         {lastHeld, 98, 22, QDate(2021, 11, 6)}};
    return list;
}

/// The item of its meeting, from 0, that a matter was decided under.
int itemOfMatter(const SampleShare &share, int index)
{
    return (index - share.first) * itemsOfMeeting / share.count;
}

class SampleMeetings
{
public:
    SampleMeetings(Workspace &workspace, const SampleCast &cast, const IdSource &ids)
        : m_workspace(workspace)
        , m_cast(cast)
        , m_ids(ids)
    {
        for (const Ref<Matter> &matter : workspace.all<Matter>())
            m_matters[QStringView(matter->code).mid(7).toInt() - 1] = matter->id;
    }

    void make()
    {
        MeetingSeries series;
        series.id = m_series = makeId<MeetingSeriesId>(m_ids);
        series.name = u"重点项目周例会"_s;
        series.firstNumber = shares().front().number;
        series.weekday = 6;
        series.half = HalfDay::Morning;
        series.place = u"示例会议室"_s;
        series.chair = m_cast.leaders.front();
        perform(makeSeries(series));
        for (const SampleShare &share : shares()) {
            hold(share);
            if (share.number == 27)
                cancelWeek(QDate(2021, 10, 23));
        }
        planNext();
        for (const SampleShare &share : shares())
            for (int index = share.first; index < share.first + share.count; ++index)
                recordHandling(index, share);
    }

private:
    void perform(const Edit &edit)
    {
        if (const auto changes = edit(m_workspace))
            m_workspace.apply(*changes);
    }

    template <typename Record>
    void alter(typename Record::Key id, const std::function<void(Record &)> &change)
    {
        const Ref<Record> before = m_workspace.table<Record>().ref(id);
        Record after = *before;
        change(after);
        m_workspace.apply({altered<Record>(before, std::move(after))});
    }

    const Matter &matter(int index) const { return *m_workspace.find(m_matters.value(index)); }

    MeetingId call(QDate date)
    {
        perform(callMeeting({m_series, date, {}, {}, {}}, m_ids));
        const MeetingId meeting = meetingsOf(m_workspace, m_series).back()->id;
        for (const AgendaItem *item : agendaOf(m_workspace, meeting))
            if (item->type == AgendaType::FollowUp)
                sayFollowUp(*item);
        return meeting;
    }

    /// In the sample's own language, whatever that of the program.
    void sayFollowUp(const AgendaItem &item)
    {
        const Meeting *last = meetingBefore(m_workspace, *m_workspace.find(item.meeting));
        const QString title = u"第%1次重点项目周例会交办事项落实情况"_s.arg(last->number);
        alter<AgendaItem>(item.id, [&](AgendaItem &after) { after.title = title; });
    }

    void cancelWeek(QDate date)
    {
        perform(cancelMeeting(call(date), u"与全市观摩活动冲突（示例）"_s, m_ids));
    }

    void hold(const SampleShare &share)
    {
        const MeetingId meeting = call(share.date);
        hearCarried(meeting);
        for (int place = 0; place < itemsOfMeeting; ++place)
            decideItem(share, meeting, place);
        if (share.number == shares().front().number)
            addStandingItem(meeting);
        seatUnits(meeting, share.number);
        perform(closeMeeting(meeting, WorkCalendar::shipped(), m_ids));
    }

    void hearCarried(MeetingId meeting)
    {
        for (const AgendaItem *item : agendaOf(m_workspace, meeting)) {
            const Meeting *last = meetingBefore(m_workspace, *m_workspace.find(meeting));
            const FollowUp figures = followUpOf(m_workspace, *last, m_cast.day);
            const bool isFollowUp = item->type == AgendaType::FollowUp;
            alter<AgendaItem>(item->id, [&](AgendaItem &after) {
                after.outcome = AgendaOutcome::Discussed;
                after.decision = !isFollowUp ? u"继续推进，未完成事项按原时限办理。"_s
                                             : u"确定%1件，已办结%2件，占比%3%"_s.arg(figures.decided)
                                                   .arg(figures.completed)
                                                   .arg(figures.percent());
            });
        }
    }

    void decideItem(const SampleShare &share, MeetingId meeting, int place)
    {
        static constexpr AgendaType types[]
            = {AgendaType::Progress, AgendaType::Project, AgendaType::Request, AgendaType::Project};
        static constexpr QStringView titles[] = {u"关于%1进展情况的汇报",
                                                 u"关于%1项目情况的汇报",
                                                 u"关于协调解决%1有关问题的请示",
                                                 u"关于%1要素保障情况的汇报"};
        static constexpr QStringView counts[] = {u"一", u"二", u"三", u"四", u"五", u"六"};
        AgendaItem item;
        item.id = makeId<AgendaItemId>(m_ids);
        item.type = types[place % 4];
        QStringList decisions;
        for (int index = share.first; index < share.first + share.count; ++index) {
            if (itemOfMatter(share, index) != place)
                continue;
            const Matter &decided = matter(index);
            if (item.projects.isEmpty())
                item.unit = decided.unit;
            if (!item.projects.contains(decided.project))
                item.projects.append(decided.project);
            decisions.append(u"%1是请%2%3"_s.arg(
                counts[decisions.size()], unitNameOn(m_workspace, decided.unit, share.date), decided.title));
        }
        item.title = titles[place % 4].toString().arg(m_workspace.find(item.projects.front())->name);
        if (item.type == AgendaType::Request)
            item.asked = u"请会议明确牵头单位和完成时限"_s;
        perform(addItem(meeting, item, {}, m_ids));
        perform(recordDecision(item.id, decisions.join(u'；') + u'。'));
        link(share, place, item.id);
    }

    void link(const SampleShare &share, int place, AgendaItemId item)
    {
        for (int index = share.first; index < share.first + share.count; ++index)
            if (itemOfMatter(share, index) == place)
                alter<Matter>(m_matters.value(index), [&](Matter &after) {
                    after.agendaItem = item;
                    after.standard = index % 4 == 0 ? u"形成书面结果并经现场核实"_s : QString();
                    if (index % 5 == 0)
                        after.helpers = {m_cast.units[static_cast<size_t>(index) % m_cast.units.size()]};
                    after.helpers.removeAll(after.unit);
                });
    }

    void addStandingItem(MeetingId meeting)
    {
        AgendaItem item;
        item.id = makeId<AgendaItemId>(m_ids);
        item.type = AgendaType::Special;
        item.title = u"关于重点项目投资完成情况的通报"_s;
        item.unit = m_cast.units.front();
        item.recurs = true;
        perform(addItem(meeting, item, {}, m_ids));
        perform(recordDecision(item.id, u"进度滞后项目逐一制定追赶计划。"_s));
    }

    void seatUnits(MeetingId meeting, int number)
    {
        for (size_t i = 0; i < m_cast.units.size(); ++i) {
            const auto turn = (i + static_cast<size_t>(number)) % m_cast.units.size();
            const AttendanceState state = turn == 0 ? AttendanceState::Excused
                : turn == 1                         ? AttendanceState::Observer
                                                    : AttendanceState::Present;
            perform(setAttendance(meeting, m_cast.units[i], state, m_cast.people[i * 2], m_ids));
        }
    }

    /// The 30th is in preparation: the rules have filled its agenda, two items are new.
    void planNext()
    {
        const MeetingId meeting = call(QDate(2021, 11, 13));
        const auto &projects = m_workspace.all<Project>();
        for (const int place : {0, 1}) {
            const Project &project = *projects[projects.size() / 2 + static_cast<size_t>(place)];
            AgendaItem item;
            item.type = place == 0 ? AgendaType::Project : AgendaType::Request;
            item.title = (place == 0 ? u"关于%1项目情况的汇报"_s : u"关于申请调整%1建设工期的请示"_s)
                             .arg(project.name);
            item.unit = project.unit;
            item.projects = {project.id};
            item.asked = place == 0 ? QString() : u"同意竣工时间顺延一个月"_s;
            perform(addItem(meeting, item, {}, m_ids));
        }
    }

    void note(const Matter &matter, MatterEventKind kind, QDate on, const QString &words)
    {
        MatterEvent event;
        event.id = makeId<MatterEventId>(m_ids);
        event.matter = matter.id;
        event.kind = kind;
        event.on = on;
        event.who = personName(m_workspace, matter.person);
        event.words = words;
        if (kind == MatterEventKind::Completed)
            event.grade = MatterGrade::Good;
        m_workspace.apply({made(std::move(event))});
    }

    void recordHandling(int index, const SampleShare &share)
    {
        const Matter at = matter(index);
        const MatterParts parts(m_workspace);
        QDate last = share.date;
        for (const Deadline *deadline : parts.deadlines(at.id)) {
            if (!deadline->done.isValid())
                continue;
            last = qMax(last, deadline->done);
            if (deadline->stage == DeadlineStage::Deploy)
                note(at, MatterEventKind::Deployed, deadline->done, u"已召开专题会安排，明确专人负责"_s);
            if (deadline->stage == DeadlineStage::Feedback)
                note(at, MatterEventKind::Feedback, deadline->done, u"正在按方案推进，暂无新增问题"_s);
        }
        if (at.isClosed())
            return note(at, MatterEventKind::Completed, last, u"问题已解决，资料已归档"_s);
        if (index % 4 == 0)
            note(at, MatterEventKind::Contact, m_cast.day.addDays(-1), u"电话催办，答复本周内报送进展"_s);
        if (index % 9 == 0)
            askExtension(at);
    }

    void askExtension(const Matter &matter)
    {
        const QDate until = m_cast.day.addDays(14);
        const QString reason = u"涉及产权单位较多，需继续协调"_s;
        note(matter, MatterEventKind::ExtensionAsked, m_cast.day.addDays(-1), reason);
        Extension extension;
        extension.id = makeId<ExtensionId>(m_ids);
        extension.matter = matter.id;
        extension.asked = m_cast.day.addDays(-1);
        extension.requested = DatePhrase::day(until);
        extension.reason = reason;
        m_workspace.apply({made(std::move(extension))});
    }

    Workspace &m_workspace;
    const SampleCast &m_cast;
    const IdSource &m_ids;
    MeetingSeriesId m_series;
    QMap<int, MatterId> m_matters; ///< by their place in the sample
};

const SampleShare *shareOf(int index)
{
    for (const SampleShare &share : shares())
        if (index >= share.first && index < share.first + share.count)
            return &share;
    return nullptr;
}
} // namespace

int sampleMeetingOf(int index)
{
    const SampleShare *share = shareOf(index);
    return share ? share->number : 0;
}

QDate sampleMeetingDay(int number)
{
    for (const SampleShare &share : shares())
        if (share.number == number)
            return share.date;
    return {};
}

std::optional<bool> isSampleMatterClosed(int index)
{
    const SampleShare *share = shareOf(index);
    if (!share)
        return std::nullopt;
    const int place = itemOfMatter(*share, index);
    // Of older meetings only some items are open still; of the last one 6 of 22 are done.
    if (share->number != lastHeld)
        return place >= share->number - 26 || index % 3 == 0;
    return place == itemsOfMeeting - 1 || index == share->first + 1 || index == share->first + 7;
}

void addSampleMeetings(Workspace &workspace, const SampleCast &cast, const IdSource &ids)
{
    SampleMeetings(workspace, cast, ids).make();
}
