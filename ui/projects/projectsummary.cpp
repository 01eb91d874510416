#include "ui/projects/projectsummary.h"

#include "core/supervision/matterclocks.h"
#include "core/supervision/schedulelight.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSummary)
};

QString colored(const QString &text, const QColor &color, bool isStrong = false)
{
    const QString words = u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
    return isStrong ? u"<b>%1</b>"_s.arg(words) : words;
}

/// Writes the summary of one project as HTML, section by section.
class SummaryWriter
{
public:
    SummaryWriter(const PageContext &context, const Project &project, const Theme &theme)
        : m_workspace(context.workspace())
        , m_today(context.today.day())
        , m_project(project)
        , m_theme(theme)
    {
    }

    QString html()
    {
        addFacts();
        addMoney();
        addText(SummaryText::tr("Obstacle"), m_project.obstacle);
        addText(SummaryText::tr("Next step"), m_project.next);
        addMatters();
        addDecisions();
        return m_html;
    }

private:
    void addRow(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_html
                += u"<tr><td style=\"padding:3px 16px 3px 0\">%1</td><td style=\"padding:3px 0\">%2</td></tr>"_s
                       .arg(colored(name, m_theme.text3), value);
    }
    void addRow(const QString &name, const QString &value, const QColor &color)
    {
        addRow(name, value.isEmpty() ? QString() : colored(value, color));
    }
    void startSection(const QString &title)
    {
        m_html
            += u"<p style=\"margin-top:14px;margin-bottom:4px\"><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
    }
    void addText(const QString &title, const QString &words)
    {
        if (words.isEmpty())
            return;
        startSection(title);
        m_html += u"<p style=\"margin:0\">%1</p>"_s.arg(colored(words, m_theme.text));
    }

    void addFacts()
    {
        m_html += u"<table cellspacing=\"0\">"_s;
        addRow(SummaryText::tr("Unit"), shown(m_project.unit, m_workspace), m_theme.text);
        addRow(SummaryText::tr("Person"), shown(m_project.person, m_workspace), m_theme.text);
        addRow(SummaryText::tr("Leader"), shown(m_project.leader, m_workspace), m_theme.text);
        QStringList kinds = m_project.level;
        if (!m_project.kind.isEmpty())
            kinds += m_project.kind;
        addRow(SummaryText::tr("Level"), kinds.join(u" · "_s), m_theme.text);
        addRow(SummaryText::tr("Scale"), m_project.scale, m_theme.text);
        const auto span = [](const DatePhrase &from, const DatePhrase &to) {
            const QString none = u"—"_s;
            const QString first = shown(from);
            const QString last = shown(to);
            return first.isEmpty() && last.isEmpty()
                ? QString()
                : (first.isEmpty() ? none : first) + u" → "_s + (last.isEmpty() ? none : last);
        };
        addRow(SummaryText::tr("Planned"), span(m_project.start, m_project.finish), m_theme.text);
        addRow(SummaryText::tr("Actual"), span(m_project.actualStart, m_project.actualFinish), m_theme.text);
        addRow(SummaryText::tr("Progress"), m_project.progress, m_theme.text);
        m_html += u"</table>"_s;
    }

    void addMoney()
    {
        if (!m_project.plan && !m_project.total && !m_project.done)
            return;
        startSection(SummaryText::tr("Investment (万元)"));
        m_html += u"<table cellspacing=\"0\">"_s;
        addRow(SummaryText::tr("Total"), shown(m_project.total, m_workspace), m_theme.text);
        addRow(SummaryText::tr("Year's plan"), shown(m_project.plan, m_workspace), m_theme.text);
        addRow(SummaryText::tr("Done this year"), shown(m_project.done, m_workspace), m_theme.text);
        const auto pace = paceOf(m_project);
        if (pace && pace->aheadPoints) {
            const bool isBehind = *pace->aheadPoints < 0;
            const bool isRed = isBehind && lightColorOf(m_project, m_today) == LightColor::Red;
            addRow(SummaryText::tr("Against schedule"),
                   SummaryText::tr("%1 points").arg(shownPoints(*pace->aheadPoints)),
                   isRed ? m_theme.late : m_theme.text);
        }
        addRow(SummaryText::tr("As of"), m_project.figuresAsOf.toString(Qt::ISODate), m_theme.text2);
        m_html += u"</table>"_s;
    }

    QString standingOf(const Matter &matter, const std::vector<const Deadline *> &deadlines) const
    {
        if (matter.isClosed())
            return colored(wordFor(matter.state), m_theme.text3);
        const Deadline *next = nullptr;
        for (const Deadline *deadline : deadlines)
            if (!deadline->done.isValid() && deadline->due.isDated()
                && (!next || deadline->due.date < next->due.date))
                next = deadline;
        if (!next)
            return colored(SummaryText::tr("no date recorded"), m_theme.text2);
        const int days = static_cast<int>(m_today.daysTo(next->due.date));
        if (days < 0)
            return colored(SummaryText::tr("■ %n day(s) overdue", nullptr, -days), m_theme.late, true);
        return days == 0 ? colored(SummaryText::tr("due today"), m_theme.warn, true)
                         : colored(SummaryText::tr("%n day(s) left", nullptr, days), m_theme.text2);
    }

    void addMatters()
    {
        const auto &all = m_workspace.all<Matter>();
        const auto isOurs = [this](const Ref<Matter> &matter) { return matter->project == m_project.id; };
        if (std::none_of(all.begin(), all.end(), isOurs))
            return;
        const MatterParts parts(m_workspace);
        QString rows;
        for (const Ref<Matter> &matter : all) {
            if (!isOurs(matter))
                continue;
            const QString name = matter->code.isEmpty() ? matter->title : matter->code;
            rows += u"<p style=\"margin:4px 0\"><a href=\"matters/%1\">%2</a> · %3<br>%4</p>"_s.arg(
                matter->id.value.toString(QUuid::WithoutBraces),
                name.toHtmlEscaped(),
                standingOf(*matter, parts.deadlines(matter->id)),
                colored(matter->title, m_theme.text2));
        }
        startSection(SummaryText::tr("Matters"));
        m_html += rows;
    }

    void addDecisions()
    {
        QString rows;
        for (const Ref<AgendaItem> &item : m_workspace.all<AgendaItem>()) {
            const Meeting *meeting = m_workspace.find(item->meeting);
            if (!meeting || item->decision.isEmpty() || !item->projects.contains(m_project.id))
                continue;
            rows += u"<p style=\"margin:4px 0\"><a href=\"meetings/%1\">%2</a><br>%3</p>"_s.arg(
                meeting->id.value.toString(QUuid::WithoutBraces),
                meetingName(m_workspace, *meeting).toHtmlEscaped(),
                colored(item->decision, m_theme.text));
        }
        if (rows.isEmpty())
            return;
        startSection(SummaryText::tr("Decided in meetings"));
        m_html += rows;
    }

    const Workspace &m_workspace;
    QDate m_today;
    const Project &m_project;
    const Theme &m_theme;
    QString m_html;
};
} // namespace

ProjectSummary::ProjectSummary(const PageContext &context, QWidget *parent)
    : QTextBrowser(parent)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Summary of the project"));
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, &ProjectSummary::follow);
}

void ProjectSummary::showProject(const QUuid &id)
{
    const int scrolled = id == m_shown ? verticalScrollBar()->value() : 0;
    m_shown = id;
    const Project *project = m_context.workspace().find(ProjectId{id});
    if (!project)
        return clear();
    setHtml(SummaryWriter(m_context, *project, themeOf(palette())).html());
    verticalScrollBar()->setValue(scrolled);
}

void ProjectSummary::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isNull())
        showProject(m_shown);
}

void ProjectSummary::follow(const QUrl &link)
{
    const QStringList parts = link.toString().split(u'/');
    if (parts.size() == 2)
        emit recordAsked(parts[0], QUuid(parts[1]));
}
