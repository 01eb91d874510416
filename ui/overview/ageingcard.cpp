#include "ui/overview/ageingcard.h"

#include "ui/common/controls.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/rowbutton.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int ageingRowHeight = 24;
constexpr int ageingNameWidth = 74;
constexpr int ageingCountWidth = 40;
constexpr int ageingBarHeight = 14;

void paintAgeing(
    QPainter &painter, const QRect &room, const Theme &theme, const QString &span, int count, int most)
{
    QFont font = painter.font();
    const int names = scaledTo(font, ageingNameWidth);
    const int height = scaledTo(font, ageingBarHeight);
    drawLine(painter, QRect(room.left(), room.top(), names, room.height()), span, theme.text2);
    const int longest = room.width() - names - scaledTo(font, ageingCountWidth);
    const int width = most > 0 ? longest * count / most : 0;
    const QRect bar(
        room.left() + names, room.center().y() - height / 2, count > 0 ? std::max(3, width) : 1, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(count > 0 ? theme.late : theme.line2);
    painter.drawRoundedRect(bar, count > 0 ? 2 : 0, count > 0 ? 2 : 0);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    drawLine(painter,
             QRect(bar.right() + 8, room.top(), scaledTo(painter.font(), ageingCountWidth), room.height()),
             QString::number(count),
             theme.text);
}

QString mattersText(int count)
{
    return OverviewText::tr("%n matter(s)", nullptr, count);
}

QString projectsText(int count)
{
    return OverviewText::tr("%n project(s)", nullptr, count);
}

QString sinceFilter(const QString &what, QDate day)
{
    return what + u':' + day.toString(Qt::ISODate);
}
} // namespace

AgeingCard::AgeingCard(OverviewDoors doors, QWidget *parent)
    : Card(OverviewText::tr("How long overdue"), parent)
    , m_doors(std::move(doors))
    , m_all(makeButton({}, ButtonKind::Link, this))
{
    head()->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { m_doors.list(u"overdue"_s, u"matters"_s); });
}

void AgeingCard::show(const OverviewFacts &facts)
{
    clearLayout(body());
    const OverviewFigures &figures = facts.figures;
    m_all->setVisible(figures.overdueMatters > 0);
    m_all->setText(OverviewText::tr("%n matter(s) ›", nullptr, figures.overdueMatters));
    m_all->setAccessibleName(m_all->text());
    addAgeing(figures);
    body()->addSpacing(8);
    body()->addWidget(makeHairline(this));
    body()->addSpacing(10);
    addSince(facts);
    body()->addStretch();
}

void AgeingCard::addAgeing(const OverviewFigures &figures)
{
    const QString spans[]
        = {OverviewText::tr("1–7 days"), OverviewText::tr("8–30 days"), OverviewText::tr("Over 30 days")};
    const QString filters[] = {u"matters:1:7"_s, u"matters:8:30"_s, u"matters:31:"_s};
    const int most = *std::max_element(figures.ageing.begin(), figures.ageing.end());
    for (size_t i = 0; i < figures.ageing.size(); ++i) {
        const int count = figures.ageing[i];
        const QString words = OverviewText::tr("Overdue %1: %2").arg(spans[i], mattersText(count));
        auto *row = new RowButton(
            words,
            ageingRowHeight,
            [span = spans[i], count, most](QPainter &painter, const QRect &room, const Theme &theme) {
                paintAgeing(painter, room, theme, span, count, most);
            },
            this);
        connect(row, &QAbstractButton::clicked, this, [this, filter = filters[i]] {
            m_doors.list(u"overdue"_s, filter);
        });
        body()->addWidget(row);
    }
    QString note = OverviewText::tr("No matter is overdue.");
    if (figures.mostOverdueCount > 0) {
        const int others = figures.overdueMatters - figures.mostOverdueCount;
        note = OverviewText::tr("Most: %1, %2")
                   .arg(figures.mostOverdueUnit, mattersText(figures.mostOverdueCount));
        if (others > 0)
            note
                = OverviewText::tr("%1; %n other unit(s), %2", nullptr, std::max(0, figures.overdueUnits - 1))
                      .arg(note, mattersText(others));
    } else if (figures.overdueMatters > 0) {
        note = OverviewText::tr("None of them names a unit.");
    }
    auto *label = new QuietLabel(note, this);
    label->setFont(roleFont(TextRole::Caption, font()));
    label->setToolTip(note);
    body()->addSpacing(2);
    body()->addWidget(label);
    setConclusion(note);
}

void AgeingCard::addSince(const OverviewFacts &facts)
{
    const bool isMeeting = facts.sinceMeeting.has_value();
    const auto &changes = isMeeting ? facts.sinceMeeting : facts.sinceLook;
    auto *line = new QHBoxLayout;
    QString title = OverviewText::tr("Since the last meeting");
    if (isMeeting && facts.meetings.last->number > 0)
        title = OverviewText::tr("Since meeting No. %1").arg(facts.meetings.last->number);
    else if (!isMeeting && changes)
        title = OverviewText::tr("Since the last look");
    line->addWidget(makeSectionTitle(title, this));
    line->addStretch();
    body()->addLayout(line);
    body()->addSpacing(4);
    if (!changes) {
        auto *sentence = new QuietLabel(
            OverviewText::tr("No meeting has been closed yet. What changes after one will stand here."),
            this);
        sentence->setWordWrap(true);
        body()->addWidget(sentence);
        return;
    }
    line->addWidget(new QuietLabel(OverviewText::day(changes->since), this));
    const QDate day = changes->since;
    const auto colored = [](int count, QColor Theme::*color) { return count > 0 ? color : &Theme::text; };
    addChange({OverviewText::tr("Newly overdue"),
               mattersText(changes->newlyOverdue),
               colored(changes->newlyOverdue, &Theme::late),
               u"overdue"_s,
               u"matters"_s,
               {}});
    addChange({OverviewText::tr("Turned red"),
               projectsText(changes->newlyRed),
               colored(changes->newlyRed, &Theme::late),
               u"projects"_s,
               sinceFilter(u"red"_s, day),
               OverviewText::tr("By the figures of now: a project whose planned day passed since then.")});
    addChange({OverviewText::tr("Signed off"),
               changes->signedOff ? mattersText(*changes->signedOff) : u"—"_s,
               colored(changes->signedOff.value_or(0), &Theme::ok),
               u"matters"_s,
               u"signed_off"_s,
               changes->signedOff ? QString() : OverviewText::tr("The days of sign-off are not recorded.")});
    addChange({OverviewText::tr("Started"),
               projectsText(changes->started),
               colored(changes->started, &Theme::ok),
               u"projects"_s,
               sinceFilter(u"started"_s, day),
               {}});
}

void AgeingCard::addChange(const Change &change)
{
    auto *row = new RowButton(
        OverviewText::tr("%1: %2").arg(change.what, change.count),
        ageingRowHeight,
        [change](QPainter &painter, const QRect &room, const Theme &theme) {
            drawLine(painter, room, change.what, theme.text2);
            QFont font = painter.font();
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            drawLine(painter, room, change.count, theme.*change.color, Qt::AlignRight | Qt::AlignVCenter);
        },
        this);
    row->setToolTip(change.hint);
    connect(
        row, &QAbstractButton::clicked, this, [this, change] { m_doors.list(change.page, change.filter); });
    body()->addWidget(row);
}
