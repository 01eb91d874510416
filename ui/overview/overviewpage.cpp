#include "ui/overview/overviewpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/overview/ageingcard.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/figurestrip.h"
#include "ui/overview/investmentcard.h"
#include "ui/overview/lightscard.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/sincebanner.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowWindow = 1366;
constexpr int widestContent = 1800;
constexpr int highestCard = 520;
constexpr int sideCardWidth = 372;

OverviewFacts factsOf(const PageContext &context, QDate lastLook)
{
    const Workspace &workspace = context.workspace();
    OverviewFacts facts;
    facts.today = context.today.day();
    facts.figures = overviewFigures(workspace, facts.today);
    facts.meetings = meetingFacts(workspace, facts.today);
    if (facts.meetings.last)
        facts.sinceMeeting = changesSince(workspace, facts.meetings.last->date, facts.today);
    if (lastLook.isValid() && lastLook < facts.today)
        facts.sinceLook = changesSince(workspace, lastLook, facts.today);
    return facts;
}
} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_pack(new QAction(lineIcon(u"pack"_s), tr("Make the pack"), this))
    , m_states(new QStackedWidget(this))
    , m_empty(new EmptyState(m_states))
    , m_scroll(new QScrollArea(m_states))
    , m_content(new QWidget(m_scroll))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    m_states->addWidget(m_scroll);
    m_states->addWidget(m_empty);
    m_empty->say(tr("Nothing here yet. Import the ledger that you have, and this page tells how it stands."),
                 tr("Import a ledger…"));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit pageAsked(u"import"_s, {}); });
    connect(m_pack, &QAction::triggered, this, [this] { emit pageAsked(u"pack"_s, {}); });
    buildParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::count);
    connect(&m_context.session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_context.today, &Today::changed, &m_soon, qOverload<>(&QTimer::start));
    m_isStale = true;
}

OverviewDoors OverviewPage::doors()
{
    return {[this](const QString &page, const QString &filter) { emit pageAsked(page, filter); },
            [this](const QString &page, const QUuid &id) { emit recordAsked(page, id); }};
}

void OverviewPage::buildParts()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_content);
    m_banner = new SinceBanner(m_content);
    m_strip = new FigureStrip(doors(), m_content);
    m_strip->figures().front()->installEventFilter(this);
    m_investment = new InvestmentCard(m_content);
    m_lights = new LightsCard(doors(), m_content);
    m_attention = new AttentionCard(doors(), m_content);
    m_ageing = new AgeingCard(doors(), m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(20, 12, 20, 16);
    m_grid->setSpacing(16);
    connect(m_banner, &SinceBanner::lookAsked, this, [this] { emit pageAsked(u"overdue"_s, u"matters"_s); });
    arrange();
}

void OverviewPage::count()
{
    // Nobody sees it: counted when it is shown again.
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const int focused = cardWithFocus();
    tell(factsOf(m_context, m_lastLook));
    if (focused >= 0)
        cards()[static_cast<size_t>(focused)]->takeFocus();
    emit statusChanged();
}

void OverviewPage::tell(const OverviewFacts &facts)
{
    m_facts = facts;
    m_states->setCurrentWidget(facts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_banner->show(facts.sinceLook);
    m_strip->show(facts);
    m_investment->show(facts);
    m_lights->show(facts);
    m_attention->show(facts);
    m_ageing->show(facts);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    if (m_isStale)
        count();
}

void OverviewPage::arrange()
{
    const auto scaled = [this](int token) { return scaledTo(font(), token); };
    m_isNarrow = window()->width() <= scaled(narrowWindow);
    while (QLayoutItem *item = m_grid->takeAt(0))
        std::unique_ptr<QLayoutItem>(item).reset();
    m_content->setMaximumWidth(scaled(widestContent));
    m_strip->setNarrow(m_isNarrow);
    const int columns = m_isNarrow ? 1 : 2;
    m_grid->addWidget(m_banner, 0, 0, 1, columns);
    m_grid->addWidget(m_strip, 1, 0, 1, columns);
    int place = 0;
    for (Card *card : cards()) {
        m_grid->addWidget(card, 2 + place / columns, place % columns);
        card->setMaximumHeight(scaled(highestCard));
        ++place;
    }
    m_investment->setMinimumHeight(scaled(m_isNarrow ? 328 : 290));
    for (Card *side : {static_cast<Card *>(m_lights), static_cast<Card *>(m_ageing)}) {
        side->setMinimumWidth(m_isNarrow ? 0 : scaled(sideCardWidth));
        side->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : scaled(sideCardWidth));
    }
    for (int row = 0; row < 7; ++row)
        m_grid->setRowStretch(row, !m_isNarrow && (row == 2 || row == 3) ? 1000 : row == 6 ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_isNarrow != (window()->width() <= scaledTo(font(), narrowWindow)))
        arrange();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    // A figure, not the page: what covers all of a widget keeps it from being painted itself.
    if (event->type() == QEvent::Paint && std::exchange(m_isChartDue, false))
        QTimer::singleShot(0, this, &OverviewPage::makeChart);
    return Page::eventFilter(watched, event);
}

void OverviewPage::makeChart()
{
    m_investment->makeChart();
}

QString OverviewPage::subtitle() const
{
    if (!m_facts.meetings.next)
        return {};
    const MeetingFacts::Next &next = *m_facts.meetings.next;
    return tr("Meeting No. %1 · %2")
        .arg(next.number)
        .arg(OverviewText::dayWithWeekday(next.date, m_facts.today));
}

QString OverviewPage::statusText() const
{
    const OverviewFigures &figures = m_facts.figures;
    return tr("%1 · total investment %2 亿元 · year's plan %3 亿元")
        .arg(tr("%n project(s)", nullptr, figures.projects),
             OverviewText::yi(figures.totalFen),
             OverviewText::yi(figures.planFen));
}

QByteArray OverviewPage::columnsState() const
{
    const QString looked = m_context.today.day().toString(Qt::ISODate) + u'\t' + m_context.session.path();
    return looked.toUtf8();
}

void OverviewPage::restoreColumns(const QByteArray &state)
{
    const QStringList looked = QString::fromUtf8(state).split(u'\t');
    if (looked.size() != 2 || looked[1] != m_context.session.path())
        return;
    m_lastLook = QDate::fromString(looked[0], Qt::ISODate);
    m_isStale = true;
}

std::vector<Card *> OverviewPage::cards() const
{
    return {m_investment, m_lights, m_attention, m_ageing};
}

int OverviewPage::cardWithFocus() const
{
    const auto all = cards();
    const QWidget *focused = focusWidget();
    for (size_t i = 0; i < all.size(); ++i)
        if (focused && focused->hasFocus() && all[i]->isAncestorOf(focused))
            return static_cast<int>(i);
    return -1;
}

void OverviewPage::focusContent()
{
    if (m_facts.isEmpty())
        m_empty->button()->setFocus(Qt::ShortcutFocusReason);
    else
        m_strip->figures().front()->setFocus(Qt::ShortcutFocusReason);
}

bool OverviewPage::takeNextCard()
{
    const auto all = cards();
    for (size_t i = static_cast<size_t>(cardWithFocus() + 1); i < all.size(); ++i) {
        if (!all[i]->takeFocus())
            continue;
        m_scroll->ensureWidgetVisible(all[i]);
        return true;
    }
    return false;
}

bool OverviewPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // After the last card F6 is the window's again.
        const bool isNext = key->key() == Qt::Key_F6 && key->modifiers() == Qt::NoModifier
            && !m_facts.isEmpty() && cardWithFocus() + 1 < static_cast<int>(cards().size());
        const bool isTable = key->key() == Qt::Key_T && key->modifiers() == Qt::AltModifier;
        if (isNext || isTable)
            event->accept();
    }
    return Page::event(event);
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool isTable = event->key() == Qt::Key_T && event->modifiers() == Qt::AltModifier;
    if (isTable)
        m_investment->toggleTable();
    else if (event->key() != Qt::Key_F6 || !takeNextCard())
        Page::keyPressEvent(event);
}
