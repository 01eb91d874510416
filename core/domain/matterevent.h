#pragma once

#include "core/domain/matter.h"

using MatterEventId = Id<struct MatterEventTag>;

/// What was done about a matter, in the order of domain research §2.3 and §2.4. `Contact` is also written for
/// a project whose planned start or finish has passed.
enum class MatterEventKind {
    Contact,
    Assigned,
    Received,
    Deployed,
    Feedback,
    Planned,
    Reclassified,
    ExtensionAsked,
    ExtensionApproved,
    ExtensionRefused,
    CompletionAsked,
    Returned,
    Completed,
    SignedOff,
    Suspended,
    Resumed,
    Reopened,
    Cancelled
};

/// 评估意见 at completion (domain research §2.1).
enum class MatterGrade { None, Excellent, Good, Pass, Fail };

template <>
struct Words<MatterEventKind>
{
    using enum MatterEventKind;
    static constexpr std::array list{
        Word<MatterEventKind>{Contact, "contact", QT_TRANSLATE_NOOP("Word", "Contact"), u"电话催办|催办"},
        Word<MatterEventKind>{Assigned, "assigned", QT_TRANSLATE_NOOP("Word", "Assignment"), u"交办"},
        Word<MatterEventKind>{Received, "received", QT_TRANSLATE_NOOP("Word", "Receipt"), u"签收"},
        Word<MatterEventKind>{Deployed, "deployed", QT_TRANSLATE_NOOP("Word", "Deployment"), u"部署"},
        Word<MatterEventKind>{Feedback, "feedback", QT_TRANSLATE_NOOP("Word", "Feedback"), u"反馈"},
        Word<MatterEventKind>{
            Planned, "planned", QT_TRANSLATE_NOOP("Word", "Turned into a plan"), u"转计划推进"},
        Word<MatterEventKind>{
            Reclassified, "reclassified", QT_TRANSLATE_NOOP("Word", "Class changed"), u"改列"},
        Word<MatterEventKind>{
            ExtensionAsked, "extension_asked", QT_TRANSLATE_NOOP("Word", "Extension asked"), u"申请延期"},
        Word<MatterEventKind>{ExtensionApproved,
                              "extension_approved",
                              QT_TRANSLATE_NOOP("Word", "Extension approved"),
                              u"批准延期"},
        Word<MatterEventKind>{ExtensionRefused,
                              "extension_refused",
                              QT_TRANSLATE_NOOP("Word", "Extension refused"),
                              u"不予延期"},
        Word<MatterEventKind>{
            CompletionAsked, "completion_asked", QT_TRANSLATE_NOOP("Word", "Completion asked"), u"申请办结"},
        Word<MatterEventKind>{Returned, "returned", QT_TRANSLATE_NOOP("Word", "Returned"), u"退回续办"},
        Word<MatterEventKind>{Completed, "completed", QT_TRANSLATE_NOOP("Word", "Completed"), u"办结"},
        Word<MatterEventKind>{SignedOff, "signed_off", QT_TRANSLATE_NOOP("Word", "Signed off"), u"销号"},
        Word<MatterEventKind>{Suspended, "suspended", QT_TRANSLATE_NOOP("Word", "Suspended"), u"挂账"},
        Word<MatterEventKind>{Resumed, "resumed", QT_TRANSLATE_NOOP("Word", "Resumed"), u"恢复办理"},
        Word<MatterEventKind>{Reopened, "reopened", QT_TRANSLATE_NOOP("Word", "Reopened"), u"重新打开"},
        Word<MatterEventKind>{Cancelled, "cancelled", QT_TRANSLATE_NOOP("Word", "Cancelled"), u"撤销"},
    };
};

template <>
struct Words<MatterGrade>
{
    static constexpr std::array list{
        Word<MatterGrade>{MatterGrade::None, "", QT_TRANSLATE_NOOP("Word", "Not graded"), u""},
        Word<MatterGrade>{
            MatterGrade::Excellent, "excellent", QT_TRANSLATE_NOOP("Word", "Excellent"), u"优秀"},
        Word<MatterGrade>{MatterGrade::Good, "good", QT_TRANSLATE_NOOP("Word", "Good"), u"良好"},
        Word<MatterGrade>{MatterGrade::Pass, "pass", QT_TRANSLATE_NOOP("Word", "Pass"), u"合格"},
        Word<MatterGrade>{MatterGrade::Fail, "fail", QT_TRANSLATE_NOOP("Word", "Fail"), u"不合格"},
    };
};

/// 办理记录: one thing that was done about a matter, or said to someone about a late project.
struct MatterEvent
{
    using Key = MatterEventId;

    MatterEventId id;
    MatterId matter;
    ProjectId project; ///< of a contact note about a project that is late
    MatterEventKind kind = MatterEventKind::Contact;
    QDate on; ///< the day it happened
    QString who; ///< sender, approver or who answered, as named
    QString words; ///< what was arranged, answered, decided
    MatterGrade grade = MatterGrade::None; ///< Completed only

    bool operator==(const MatterEvent &) const = default;
};

template <>
struct Description<MatterEvent>
{
    static constexpr const char *table = "matter_event";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Record of handling");
    static constexpr auto fields = std::tuple{
        Field{"matter", &MatterEvent::matter, QT_TRANSLATE_NOOP("Field", "Matter"), u""},
        Field{"project", &MatterEvent::project, QT_TRANSLATE_NOOP("Field", "Project"), u""},
        Field{"kind", &MatterEvent::kind, QT_TRANSLATE_NOOP("Field", "What was done"), u""},
        Field{"on", &MatterEvent::on, QT_TRANSLATE_NOOP("Field", "Day"), u""},
        Field{"who", &MatterEvent::who, QT_TRANSLATE_NOOP("Field", "Who"), u""},
        Field{"words", &MatterEvent::words, QT_TRANSLATE_NOOP("Field", "Words"), u""},
        Field{"grade", &MatterEvent::grade, QT_TRANSLATE_NOOP("Field", "Grade"), u""},
    };
};
