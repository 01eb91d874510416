#include "ui/matters/matterpanel.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/matters/matterdays.h"
#include "ui/matters/matterstory.h"

using namespace Qt::StringLiterals;

MatterPanel::MatterPanel(const PageContext &context, const MatterModel &model, DetailPanel &panel)
    : QWidget(&panel)
    , m_context(context)
    , m_model(model)
    , m_panel(panel)
    , m_story(new QTextBrowser(this))
    , m_form(new MoveForm(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_story, 1);
    layout->addWidget(m_form);
    m_story->setAccessibleName(tr("How the matter stands"));
    m_story->setFrameShape(QFrame::NoFrame);
    m_story->document()->setDocumentMargin(16);
    m_story->setOpenLinks(false);
    connect(m_story, &QTextBrowser::anchorClicked, this, &MatterPanel::follow);
    connect(m_form, &MoveForm::closed, this, &MatterPanel::formClosed);
    connect(m_form, &MoveForm::refused, this, [this] { showMatter(m_panel.shownId()); });
    panel.addFirstTab(this, tr("Handling"));
    panel.setHead([this](const QUuid &id) { return headOf(id); });
    buildFooter();
    connect(&panel, &DetailPanel::recordShown, this, &MatterPanel::showMatter);
    connect(&context.today, &Today::changed, this, [this] { showMatter(m_panel.shownId()); });
    showMatter(panel.shownId());
}

void MatterPanel::buildFooter()
{
    m_feedback = makeButton(wordFor(MatterMove::Feedback), ButtonKind::Primary, this);
    m_contact = makeButton(wordFor(MatterMove::Contact), ButtonKind::Normal, this);
    m_extension = makeButton(tr("Extension"), ButtonKind::Normal, this);
    m_moreButton = makeButton(tr("More"), ButtonKind::Normal, this);
    m_more = new QMenu(m_moreButton);
    m_moreButton->setMenu(m_more);
    for (QPushButton *button : {m_feedback, m_contact, m_extension, m_moreButton})
        m_panel.addToFooter(button);
    m_contact->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(m_feedback, &QPushButton::clicked, this, [this] { ask(MatterMove::Feedback); });
    connect(m_contact, &QPushButton::clicked, this, [this] { ask(MatterMove::Contact); });
    connect(m_extension, &QPushButton::clicked, this, [this] {
        const bool isPending = standingOf(m_context.workspace(), {m_panel.shownId()}).isExtensionPending();
        ask(isPending ? MatterMove::ApproveExtension : MatterMove::AskExtension);
    });
    connect(m_more, &QMenu::aboutToShow, this, &MatterPanel::fillMore);
}

void MatterPanel::fillMore()
{
    m_more->clear();
    for (const MatterMove move : movesOf(standingOf(m_context.workspace(), {m_panel.shownId()})))
        connect(m_more->addAction(wordFor(move)), &QAction::triggered, this, [this, move] { ask(move); });
}

const Matter *MatterPanel::shownMatter() const
{
    return m_context.workspace().find(MatterId{m_panel.shownId()});
}

void MatterPanel::ask(MatterMove move)
{
    const QUuid shown = m_panel.shownId();
    if (const auto refusal = refusalOf(move, standingOf(m_context.workspace(), {shown})))
        return m_context.notices.warn(*refusal);
    if (move == MatterMove::Assign)
        return emit assignAsked(shown);
    m_panel.show();
    m_panel.tabs()->setCurrentWidget(this);
    m_form->ask(move, {shown});
}

void MatterPanel::showMatter(const QUuid &id)
{
    // What was begun for one matter must not be recorded for another; it waits for its own.
    m_form->setVisible(m_form->isBegunFor({id}));
    const Matter *matter = m_context.workspace().find(MatterId{id});
    const std::vector<MatterMove> moves = movesOf(standingOf(m_context.workspace(), {id}));
    const auto allows
        = [&moves](MatterMove move) { return std::find(moves.begin(), moves.end(), move) != moves.end(); };
    m_feedback->setEnabled(allows(MatterMove::Feedback));
    m_contact->setEnabled(allows(MatterMove::Contact));
    m_extension->setEnabled(allows(MatterMove::AskExtension) || allows(MatterMove::ApproveExtension));
    m_moreButton->setEnabled(!moves.empty());
    if (!matter)
        return m_story->clear();
    const MatterStory story(
        m_context.workspace(), m_model.parts(), m_context.today.day(), themeOf(palette()));
    m_story->setHtml(story.of(*matter));
}

DetailHead MatterPanel::headOf(const QUuid &id) const
{
    const Matter *matter = m_context.workspace().find(MatterId{id});
    if (!matter)
        return {};
    const QDate today = m_context.today.day();
    QStringList caption{matter->code, wordFor(matter->classification)};
    if (matter->dispatched.isDated())
        caption += tr("assigned on %1").arg(shortDay(matter->dispatched.date, today));
    caption.removeAll(QString());
    DetailHead head;
    head.caption = caption.join(u" · "_s);
    const MarkedText chip = deadlineChip(*matter, m_model.parts(), today);
    if (!chip.text.isEmpty())
        head.badges.push_back(chip);
    if (!matter->isClosed() && extensionPending(m_model.parts().extensions(matter->id)))
        head.badges.push_back({CellMark::AskedChip, tr("Extension asked")});
    if (const Deadline *next = nextDeadline(*matter, m_model.parts()))
        head.words = tr("originally %1").arg(shortDay(next->original, today));
    return head;
}

void MatterPanel::follow(const QUrl &link)
{
    emit recordAsked(link.scheme(), QUuid::fromString(link.path()));
}

void MatterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_moreButton)
        showMatter(m_panel.shownId());
}
