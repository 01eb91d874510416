#pragma once

#include "core/supervision/matterstanding.h"

/// What can be done with a matter: the transitions of domain research §2.4 and its side moves.
enum class MatterMove {
    Assign,
    Receive,
    Deploy,
    Feedback,
    Contact,
    AskExtension,
    ApproveExtension,
    RefuseExtension,
    AskCompletion,
    Return,
    Complete,
    SignOff,
    Plan,
    Reclassify,
    Suspend,
    Resume,
    Reopen,
    Cancel
};

template <>
struct Words<MatterMove>
{
    using enum MatterMove;
    static constexpr std::array list{
        Word<MatterMove>{Assign, "assign", QT_TRANSLATE_NOOP("Word", "Assign"), u"交办"},
        Word<MatterMove>{Receive, "receive", QT_TRANSLATE_NOOP("Word", "Record receipt"), u"签收"},
        Word<MatterMove>{Deploy, "deploy", QT_TRANSLATE_NOOP("Word", "Record deployment"), u"部署"},
        Word<MatterMove>{Feedback, "feedback", QT_TRANSLATE_NOOP("Word", "Record feedback"), u"反馈"},
        Word<MatterMove>{Contact, "contact", QT_TRANSLATE_NOOP("Word", "Contact note"), u"催办"},
        Word<MatterMove>{
            AskExtension, "ask_extension", QT_TRANSLATE_NOOP("Word", "Ask for an extension"), u"申请延期"},
        Word<MatterMove>{ApproveExtension,
                         "approve_extension",
                         QT_TRANSLATE_NOOP("Word", "Approve the extension"),
                         u"批准延期"},
        Word<MatterMove>{RefuseExtension,
                         "refuse_extension",
                         QT_TRANSLATE_NOOP("Word", "Refuse the extension"),
                         u"不予延期"},
        Word<MatterMove>{
            AskCompletion, "ask_completion", QT_TRANSLATE_NOOP("Word", "Ask for completion"), u"申请办结"},
        Word<MatterMove>{Return, "return", QT_TRANSLATE_NOOP("Word", "Return to the unit"), u"退回续办"},
        Word<MatterMove>{Complete, "complete", QT_TRANSLATE_NOOP("Word", "Complete"), u"办结"},
        Word<MatterMove>{SignOff, "sign_off", QT_TRANSLATE_NOOP("Word", "Sign off"), u"销号"},
        Word<MatterMove>{Plan, "plan", QT_TRANSLATE_NOOP("Word", "Go on by a dated plan"), u"转计划推进"},
        Word<MatterMove>{Reclassify, "reclassify", QT_TRANSLATE_NOOP("Word", "Change the class"), u"改列"},
        Word<MatterMove>{Suspend, "suspend", QT_TRANSLATE_NOOP("Word", "Suspend"), u"挂账"},
        Word<MatterMove>{Resume, "resume", QT_TRANSLATE_NOOP("Word", "Resume"), u"恢复办理"},
        Word<MatterMove>{Reopen, "reopen", QT_TRANSLATE_NOOP("Word", "Reopen"), u"重新打开"},
        Word<MatterMove>{Cancel, "cancel", QT_TRANSLATE_NOOP("Word", "Cancel the matter"), u"撤销"},
    };
};

/// Has it been assigned and not been closed since?
bool isInWork(MatterState state);

/// A whole sentence why this move is not open to the matter as it stands; nullopt when it is.
std::optional<Error> refusalOf(MatterMove move, const MatterStanding &standing);

/// What may be done with a matter now, in the order of the list of words.
std::vector<MatterMove> movesOf(const MatterStanding &standing);
