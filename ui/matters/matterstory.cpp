#include "ui/matters/matterstory.h"

#include "core/supervision/matterclocks.h"
#include "core/supervision/mattermoves.h"
#include "ui/common/shown.h"
#include "ui/matters/matterdays.h"

using namespace Qt::StringLiterals;

namespace {
struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(MatterStory)
};

QString stageFigure(DeadlineStage stage)
{
    switch (stage) {
    case DeadlineStage::Deploy:
        return u"1"_s;
    case DeadlineStage::Feedback:
        return u"3"_s;
    case DeadlineStage::Resolve:
        return u"7"_s;
    case DeadlineStage::Month:
        return u"1"_s;
    case DeadlineStage::Plan:
        return u"◇"_s;
    }
    return {};
}

/// How the stage stands, in words with its day.
QString standingWords(const StageStanding &standing, QDate today)
{
    if (!standing.deadline)
        return wordFor(standing.state);
    const QDate done = standing.deadline->done;
    switch (standing.state) {
    case StageState::Done:
        return done.isValid() ? StoryText::tr("done %1").arg(shortDay(done, today)) : StoryText::tr("done");
    case StageState::LateDone:
        return StoryText::tr("done late, %1").arg(shortDay(done, today));
    case StageState::Overdue:
        return StoryText::tr(
            "%n day(s) overdue", nullptr, static_cast<int>(standing.deadline->due.date.daysTo(today)));
    case StageState::Open:
        return StoryText::tr(
            "%n day(s) left", nullptr, static_cast<int>(today.daysTo(standing.deadline->due.date)));
    case StageState::Unknown:
    case StageState::NotApplicable:
        break;
    }
    return {};
}
} // namespace

MatterStory::MatterStory(const Workspace &workspace,
                         const MatterParts &parts,
                         QDate today,
                         const Theme &theme)
    : m_workspace(workspace)
    , m_parts(parts)
    , m_today(today)
    , m_theme(theme)
{
}

QString MatterStory::quiet(const QString &text) const
{
    return u"<span style='color:%1'>%2</span>"_s.arg(m_theme.text2.name(), text);
}

QString MatterStory::heading(const QString &text) const
{
    return u"<p style='margin-top:14px;margin-bottom:6px'><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString MatterStory::fact(const QString &name, const QString &text) const
{
    const QString value = text.isEmpty() ? u"—"_s : text.toHtmlEscaped();
    return u"<tr><td style='padding-right:16px;padding-bottom:6px' nowrap>%1</td><td>%2</td></tr>"_s.arg(
        quiet(name.toHtmlEscaped()), value);
}

QString MatterStory::of(const Matter &matter) const
{
    return factsOf(matter) + stagesOfMatter(matter) + originsOf(matter) + recordsOf(matter);
}

QString MatterStory::factsOf(const Matter &matter) const
{
    QStringList lead{unitNameOn(m_workspace, matter.unit, {})};
    const Person *person = m_workspace.find(matter.person);
    if (person)
        lead += person->phone.isEmpty() ? person->name : person->name + u' ' + person->phone;
    lead.removeAll(QString());
    return u"<table cellspacing=0>"_s + fact(StoryText::tr("Lead"), lead.join(u" · "_s))
        + fact(StoryText::tr("Helpers"), shown(matter.helpers, m_workspace))
        + fact(StoryText::tr("Feedback to"), addresseeOf(m_workspace, matter))
        + fact(StoryText::tr("Standard"), matter.standard) + u"</table>"_s;
}

QString MatterStory::stagesOfMatter(const Matter &matter) const
{
    QString rows;
    for (const StageStanding &standing : stagesOf(matter, m_parts, m_today)) {
        if (standing.state == StageState::NotApplicable)
            continue;
        const bool isLate = standing.state == StageState::Overdue;
        QString words = standingWords(standing, m_today).toHtmlEscaped();
        words = isLate ? u"<b style='color:%1'>■ %2</b>"_s.arg(m_theme.late.name(), words) : quiet(words);
        QString days;
        if (const Deadline *deadline = standing.deadline) {
            days = shortDay(deadline->due.date, m_today);
            if (deadline->original != deadline->due.date)
                days = u"<s>%1</s> → "_s.arg(shortDay(deadline->original, m_today)) + days;
            if (!deadline->due.text.isEmpty())
                days += u' ' + deadline->due.text.toHtmlEscaped();
        }
        rows
            += u"<tr><td style='padding-right:10px;padding-bottom:6px'><b>%1</b></td><td>%2 &nbsp;%3<br>%4</td></tr>"_s
                   .arg(stageFigure(standing.stage),
                        wordFor(standing.stage).toHtmlEscaped(),
                        quiet(days),
                        words);
    }
    const QString close = matter.state == MatterState::SignedOff ? StoryText::tr("signed off")
        : matter.state == MatterState::Completed ? StoryText::tr("completed, awaiting sign-off")
                                                 : StoryText::tr("needs evidence and grade of the review");
    rows += u"<tr><td><b>0</b></td><td>%1<br>%2</td></tr>"_s.arg(StoryText::tr("Sign-off").toHtmlEscaped(),
                                                                 quiet(close.toHtmlEscaped()));
    return heading(StoryText::tr("Clocks")) + u"<table cellspacing=0>"_s + rows + u"</table>"_s;
}

QString MatterStory::originsOf(const Matter &matter) const
{
    QStringList links;
    const auto link = [&](const QString &page, const QUuid &id, const QString &words) {
        links += u"<a style='color:%1;text-decoration:none' href='%2:%3'>%4 ›</a>"_s.arg(
            m_theme.accent.name(), page, id.toString(QUuid::WithoutBraces), words.toHtmlEscaped());
    };
    if (const AgendaItem *item = m_workspace.find(matter.agendaItem))
        link(u"meetings"_s, item->id.value, shown(item->id, m_workspace));
    if (const Project *project = m_workspace.find(matter.project))
        link(u"projects"_s, project->id.value, project->name);
    if (const Meeting *meeting = m_workspace.find(matter.closedAt))
        link(u"meetings"_s,
             meeting->id.value,
             StoryText::tr("Completion noted at %1").arg(meetingName(m_workspace, *meeting)));
    if (links.isEmpty() && !matter.source.isEmpty())
        links += quiet(matter.source.toHtmlEscaped());
    if (links.isEmpty())
        return {};
    return heading(StoryText::tr("Where it comes from")) + u"<p>"_s + links.join(u"<br>"_s) + u"</p>"_s;
}

QString MatterStory::recordsOf(const Matter &matter) const
{
    std::vector<const MatterEvent *> events;
    for (const Ref<MatterEvent> &event : m_workspace.all<MatterEvent>())
        if (event->matter == matter.id)
            events.push_back(event.get());
    // Ids are ordered by the time of making: of one day the last written stands first.
    std::sort(events.begin(), events.end(), [](const MatterEvent *a, const MatterEvent *b) {
        return std::pair(b->on, b->id) < std::pair(a->on, a->id);
    });
    QString rows;
    for (const MatterEvent *event : events) {
        QStringList words{event->words, event->who};
        if (event->grade != MatterGrade::None)
            words += wordFor(event->grade);
        words.removeAll(QString());
        rows += u"<p style='margin-bottom:6px'><b>%1</b> &nbsp;%2<br>%3</p>"_s.arg(
            wordFor(event->kind).toHtmlEscaped(),
            quiet(shortDay(event->on, m_today)),
            words.join(u" · "_s).toHtmlEscaped());
    }
    if (rows.isEmpty())
        rows = u"<p>"_s + quiet(StoryText::tr("Nothing recorded yet.").toHtmlEscaped()) + u"</p>"_s;
    return heading(StoryText::tr("Records of handling")) + rows;
}
