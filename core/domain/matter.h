#pragma once

#include "core/domain/clockpolicy.h"
#include "core/domain/meeting.h"

using MatterId = Id<struct MatterTag>;
using DeadlineId = Id<struct DeadlineTag>;
using ExtensionId = Id<struct ExtensionTag>;

/// 一般 / 重大 / 复杂: decides which solving clock runs, 7 days or one month.
enum class MatterClass { Unknown, Ordinary, Major, Complex };

/// Where a matter stands (domain research §2.4). Completed and signed off are closed; so is an approved
/// cancellation.
enum class MatterState {
    Registered,
    Filed,
    Assigned,
    Received,
    Deployed,
    FedBack,
    InWork,
    CompletionAsked,
    Returned,
    Completed,
    SignedOff,
    Suspended,
    Cancelled
};

/// 时限 kinds of 13710: 1 部署, 3 反馈, 7 解决, 1 一个月, and the dated nodes of a plan.
enum class DeadlineStage { Deploy, Feedback, Resolve, Month, Plan };

enum class ExtensionState { Asked, Approved, Refused, Withdrawn };

template <>
struct Words<MatterClass>
{
    static constexpr std::array list{
        Word<MatterClass>{MatterClass::Unknown, "", QT_TRANSLATE_NOOP("Word", "Class not recorded"), u""},
        Word<MatterClass>{MatterClass::Ordinary,
                          "ordinary",
                          QT_TRANSLATE_NOOP("Word", "Ordinary"),
                          u"一般|一般性|一般问题|一般事项|一般性问题|普通"},
        Word<MatterClass>{
            MatterClass::Major, "major", QT_TRANSLATE_NOOP("Word", "Major"), u"重大|重大问题|重大事项|重要"},
        Word<MatterClass>{
            MatterClass::Complex, "complex", QT_TRANSLATE_NOOP("Word", "Complex"), u"复杂|复杂问题|复杂事项"},
    };
};

template <>
struct Words<MatterState>
{
    using enum MatterState;
    static constexpr std::array list{
        Word<MatterState>{
            Registered, "registered", QT_TRANSLATE_NOOP("Word", "Registered"), u"登记|已登记|草稿|待立项"},
        Word<MatterState>{Filed, "filed", QT_TRANSLATE_NOOP("Word", "Filed"), u"立项|已立项|待交办"},
        Word<MatterState>{
            Assigned, "assigned", QT_TRANSLATE_NOOP("Word", "Assigned"), u"已交办|交办|待签收|未签收"},
        Word<MatterState>{Received, "received", QT_TRANSLATE_NOOP("Word", "Received"), u"已签收|签收"},
        Word<MatterState>{Deployed, "deployed", QT_TRANSLATE_NOOP("Word", "Deployed"), u"已部署|部署"},
        Word<MatterState>{FedBack, "fed_back", QT_TRANSLATE_NOOP("Word", "Fed back"), u"已反馈|反馈"},
        Word<MatterState>{
            InWork,
            "in_work",
            QT_TRANSLATE_NOOP("Word", "In work"),
            u"办理中|在办|正在办理|推进中|进行中|未办结|申请延期|延期|持续推进|未完成|正在推进|延期申请中"},
        Word<MatterState>{CompletionAsked,
                          "completion_asked",
                          QT_TRANSLATE_NOOP("Word", "Completion asked"),
                          u"申请办结|待审核|待办结"},
        Word<MatterState>{
            Returned, "returned", QT_TRANSLATE_NOOP("Word", "Returned"), u"退回续办|退回|已退回|退回重办"},
        Word<MatterState>{Completed,
                          "completed",
                          QT_TRANSLATE_NOOP("Word", "Completed"),
                          u"已办结|办结|已完成|完成|待销号"},
        Word<MatterState>{SignedOff, "signed_off", QT_TRANSLATE_NOOP("Word", "Signed off"), u"已销号|销号"},
        Word<MatterState>{Suspended, "suspended", QT_TRANSLATE_NOOP("Word", "Suspended"), u"挂账|暂缓"},
        Word<MatterState>{
            Cancelled, "cancelled", QT_TRANSLATE_NOOP("Word", "Cancelled"), u"撤销|已撤销|取消"},
    };
};

template <>
struct Words<DeadlineStage>
{
    static constexpr std::array list{
        Word<DeadlineStage>{
            DeadlineStage::Deploy, "deploy", QT_TRANSLATE_NOOP("Word", "Day 1: deploy"), u"部署"},
        Word<DeadlineStage>{
            DeadlineStage::Feedback, "feedback", QT_TRANSLATE_NOOP("Word", "Day 3: feedback"), u"反馈"},
        Word<DeadlineStage>{
            DeadlineStage::Resolve, "resolve", QT_TRANSLATE_NOOP("Word", "Day 7: resolve"), u"解决"},
        Word<DeadlineStage>{DeadlineStage::Month, "month", QT_TRANSLATE_NOOP("Word", "One month"), u"一个月"},
        Word<DeadlineStage>{DeadlineStage::Plan, "plan", QT_TRANSLATE_NOOP("Word", "Plan node"), u"计划节点"},
    };
};

template <>
struct Words<ExtensionState>
{
    static constexpr std::array list{
        Word<ExtensionState>{
            ExtensionState::Asked, "asked", QT_TRANSLATE_NOOP("Word", "Extension asked"), u"申请"},
        Word<ExtensionState>{
            ExtensionState::Approved, "approved", QT_TRANSLATE_NOOP("Word", "Extension approved"), u"批准"},
        Word<ExtensionState>{
            ExtensionState::Refused, "refused", QT_TRANSLATE_NOOP("Word", "Extension refused"), u"不批准"},
        Word<ExtensionState>{ExtensionState::Withdrawn,
                             "withdrawn",
                             QT_TRANSLATE_NOOP("Word", "Extension withdrawn"),
                             u"撤回"},
    };
};

/// 督办事项: what 13710 clocks run on. Never deleted: sign-off or an approved cancellation is the only way
/// out.
struct Matter
{
    using Key = MatterId;

    MatterId id;
    QString code;
    QString title;
    QString source; ///< as printed: 第29次重点项目周例会, 市政府交办, 12345热线 …
    MatterClass classification = MatterClass::Unknown;
    DatePhrase dispatched; ///< 交办
    QDate received; ///< 签收
    ClockPolicy policy; ///< that of the day it was dispatched; later settings do not touch it
    UnitId unit;
    PersonId person;
    ProjectId project;
    MatterState state = MatterState::Registered;
    QString progress;
    QDate lastFeedback;
    QList<UnitId> helpers; ///< 协办
    QString standard; ///< 完成标准: what must be there for it to count as done
    DatePhrase decidedDue; ///< the date that the decision named, in its words; empty = none
    AgendaItemId agendaItem; ///< the meeting's item that it was decided under
    MeetingId closedAt; ///< the meeting that noted its completion

    bool isClosed() const
    {
        return state == MatterState::Completed || state == MatterState::SignedOff
            || state == MatterState::Cancelled;
    }
    bool operator==(const Matter &) const = default;
};

/// 时限: a dated duty of one matter. A stage without such a record is unknown (未登记), never overdue.
struct Deadline
{
    using Key = DeadlineId;

    DeadlineId id;
    MatterId matter;
    DeadlineStage stage = DeadlineStage::Deploy;
    QDate original; ///< never changes (product rule 2)
    DatePhrase due; ///< moves only by an approved extension, or with the calendar while open
    QDate done; ///< the day it was met; invalid = not met, or met on an unknown day by a closed matter

    bool operator==(const Deadline &) const = default;
};

/// 延期. One that is only asked stops nothing.
struct Extension
{
    using Key = ExtensionId;

    ExtensionId id;
    MatterId matter;
    ExtensionState state = ExtensionState::Asked;
    QDate asked; ///< invalid = the source does not say when
    DatePhrase requested; ///< the day that is asked for; empty = the source does not say
    QString reason;

    bool operator==(const Extension &) const = default;
};

template <>
struct Description<Matter>
{
    static constexpr const char *table = "matter";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Matter");
    static constexpr auto fields = std::tuple{
        Field{"code",
              &Matter::code,
              QT_TRANSLATE_NOOP("Field", "Code"),
              u"编号|督办编号|事项编号|督办单号|交办编号|任务编号"},
        Field{"title",
              &Matter::title,
              QT_TRANSLATE_NOOP("Field", "Matter"),
              u"事项内容|督办事项|事项|工作事项|任务内容|议定事项|事项名称|交办事项|督办内容|交办内容|"
              u"工作任务|任务事项|问题描述|重点事项"},
        Field{"source",
              &Matter::source,
              QT_TRANSLATE_NOOP("Field", "Source"),
              u"来源|事项来源|任务来源|问题来源|交办来源|督办来源"},
        Field{"class",
              &Matter::classification,
              QT_TRANSLATE_NOOP("Field", "Class"),
              u"类别|事项类别|事项类型|类型|事项性质|问题类别|性质|问题性质|事项分类"},
        Field{"start",
              &Matter::dispatched,
              QT_TRANSLATE_NOOP("Field", "Dispatched"),
              u"交办日期|交办时间|下发时间|下发日期|派发日期|派发时间|立项时间|立项日期|交办日|起始日期"},
        Field{"received",
              &Matter::received,
              QT_TRANSLATE_NOOP("Field", "Received"),
              u"签收日期|签收时间|收到日期"},
        Field{"policy", &Matter::policy, QT_TRANSLATE_NOOP("Field", "Clock policy"), u""},
        Field{"unit",
              &Matter::unit,
              QT_TRANSLATE_NOOP("Field", "Responsible unit"),
              u"责任单位|承办单位|牵头单位|主办单位|牵头责任单位|办理单位|责任部门|负责单位"},
        Field{"person",
              &Matter::person,
              QT_TRANSLATE_NOOP("Field", "Responsible person"),
              u"责任人|承办人|负责人|经办人|具体责任人|责任单位责任人|联系人"},
        Field{"project", &Matter::project, QT_TRANSLATE_NOOP("Field", "Project"), u""},
        Field{"state",
              &Matter::state,
              QT_TRANSLATE_NOOP("Field", "State"),
              u"办理状态|状态|办结状态|办理结果|当前状态|事项状态|完成状态|是否办结"},
        Field{"progress",
              &Matter::progress,
              QT_TRANSLATE_NOOP("Field", "Progress"),
              u"进展情况|办理进展|落实情况|办理情况|进展|工作进展|最新进展|办理进度|推进情况|完成情况|备注"},
        Field{"last_feedback", &Matter::lastFeedback, QT_TRANSLATE_NOOP("Field", "Last feedback"), u""},
        Field{"helpers", &Matter::helpers, QT_TRANSLATE_NOOP("Field", "Helping units"), u""},
        Field{"standard", &Matter::standard, QT_TRANSLATE_NOOP("Field", "Standard of completion"), u""},
        Field{"decided_due", &Matter::decidedDue, QT_TRANSLATE_NOOP("Field", "Date decided"), u""},
        Field{"agenda_item", &Matter::agendaItem, QT_TRANSLATE_NOOP("Field", "Decided under"), u""},
        Field{"closed_at", &Matter::closedAt, QT_TRANSLATE_NOOP("Field", "Completion noted at"), u""},
    };
};

template <>
struct Description<Deadline>
{
    static constexpr const char *table = "deadline";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Deadline");
    static constexpr auto fields = std::tuple{
        Field{"matter", &Deadline::matter, QT_TRANSLATE_NOOP("Field", "Matter"), u""},
        Field{"stage", &Deadline::stage, QT_TRANSLATE_NOOP("Field", "Stage"), u""},
        Field{"original", &Deadline::original, QT_TRANSLATE_NOOP("Field", "Original deadline"), u""},
        Field{"due", &Deadline::due, QT_TRANSLATE_NOOP("Field", "Current deadline"), u""},
        Field{"done", &Deadline::done, QT_TRANSLATE_NOOP("Field", "Met on"), u""},
    };
};

template <>
struct Description<Extension>
{
    static constexpr const char *table = "extension";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Extension");
    static constexpr auto fields = std::tuple{
        Field{"matter", &Extension::matter, QT_TRANSLATE_NOOP("Field", "Matter"), u""},
        Field{"state", &Extension::state, QT_TRANSLATE_NOOP("Field", "State"), u""},
        Field{"asked", &Extension::asked, QT_TRANSLATE_NOOP("Field", "Asked on"), u""},
        Field{"requested", &Extension::requested, QT_TRANSLATE_NOOP("Field", "Asked until"), u""},
        Field{"reason", &Extension::reason, QT_TRANSLATE_NOOP("Field", "Reason"), u""},
    };
};
