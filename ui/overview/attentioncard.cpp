#include "ui/overview/attentioncard.h"

#include "ui/common/controls.h"
#include "ui/common/markpainting.h"
#include "ui/common/shown.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/rowbutton.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
using Attention = OverviewFigures::Attention;

constexpr int attentionRowHeight = 42;
constexpr int attentionLight = 64;
constexpr int attentionName = 180;
constexpr int attentionUnit = 118;
constexpr int attentionAsked = 148;

QString reasonOf(const Attention &attention)
{
    return attention.obstacle.isEmpty()
        ? attention.light.reason
        : OverviewText::tr("%1; %2", "reason, obstacle").arg(attention.light.reason, attention.obstacle);
}

/// What is wanted: what the coming agenda asks for, else the matter that is overdue, else the next step.
QString wantedOf(const Attention &attention)
{
    if (!attention.asked.isEmpty())
        return attention.asked;
    if (attention.matter)
        return OverviewText::tr("%1, %n day(s) overdue", nullptr, attention.matterDays)
            .arg(attention.matterCode);
    return attention.next.isEmpty() ? u"—"_s : OverviewText::tr("Next: %1").arg(attention.next);
}

void paintAttention(QPainter &painter, const QRect &room, const Theme &theme, const Attention &attention)
{
    const QFont font = painter.font();
    const auto scaled = [&font](int token) { return scaledTo(font, token); };
    const bool isRed = attention.light.color == LightColor::Red;
    constexpr int shape = 11;
    painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), theme.line);
    paintLightShape(&painter,
                    QRect(room.left(), room.center().y() - shape / 2, shape, shape),
                    isRed ? CellMark::LightRed : CellMark::LightYellow,
                    theme);
    QFont strong = font;
    strong.setWeight(isRed ? QFont::DemiBold : QFont::Normal);
    painter.setFont(strong);
    int x = room.left() + shape + 5;
    const auto put = [&](int width, const QString &text, const QColor &color) {
        drawLine(painter, QRect(x, room.top(), width - scaled(12), room.height()), text, color);
        x += width;
    };
    put(scaled(attentionLight) - shape - 5 + scaled(12),
        wordFor(attention.light.color),
        isRed ? theme.late : theme.warn);
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    put(scaled(attentionName), attention.name, theme.text);
    painter.setFont(font);
    put(scaled(attentionUnit), attention.unitName, theme.text2);
    const int asked = scaled(attentionAsked);
    put(std::max(scaled(60), room.right() - x - asked), reasonOf(attention), theme.text);
    const bool isAsked = !attention.asked.isEmpty() || attention.matter;
    put(asked + scaled(12), wantedOf(attention), isAsked ? theme.accent : theme.text2);
}
} // namespace

AttentionCard::AttentionCard(OverviewDoors doors, QWidget *parent)
    : Card(QString(), parent)
    , m_doors(std::move(doors))
    , m_all(makeButton({}, ButtonKind::Link, this))
{
    head()->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { m_doors.list(u"projects"_s, u"red"_s); });
}

void AttentionCard::show(const OverviewFacts &facts)
{
    clearLayout(body());
    const auto &attention = facts.figures.attention;
    const int count = static_cast<int>(attention.size());
    setTitle(OverviewText::tr("The %n project(s) that need attention most", nullptr, count));
    m_all->setVisible(facts.figures.redProjects > 0);
    m_all->setText(OverviewText::tr("All %n red project(s) ›", nullptr, facts.figures.redProjects));
    m_all->setAccessibleName(m_all->text());
    for (const Attention &project : attention)
        addProject(project);
    if (attention.empty()) {
        setTitle(OverviewText::tr("Projects that need attention most"));
        body()->addWidget(new QuietLabel(OverviewText::tr("No project has a red or yellow light."), this));
        setConclusion(OverviewText::tr("No project has a red or yellow light."));
    } else {
        setConclusion(OverviewText::tr("Most in need of attention: %1, %2")
                          .arg(attention.front().name, reasonOf(attention.front())));
    }
    addNextMeeting(facts.meetings, facts.today);
    body()->addStretch();
}

void AttentionCard::addProject(const Attention &attention)
{
    const QString words = OverviewText::tr("%1, %2, %3: %4. %5")
                              .arg(wordFor(attention.light.color),
                                   attention.name,
                                   attention.unitName,
                                   reasonOf(attention),
                                   wantedOf(attention));
    auto *row = new RowButton(
        words,
        attentionRowHeight,
        [attention](QPainter &painter, const QRect &room, const Theme &theme) {
            paintAttention(painter, room, theme, attention);
        },
        this);
    row->setToolTip(words);
    connect(row, &QAbstractButton::clicked, this, [this, id = attention.project.value] {
        m_doors.record(u"projects"_s, id);
    });
    body()->addWidget(row);
}

void AttentionCard::addNextMeeting(const MeetingFacts &meetings, QDate today)
{
    if (!meetings.next)
        return;
    const MeetingFacts::Next &next = *meetings.next;
    const QString text
        = OverviewText::tr("Meeting No. %1 is on %2: %3 items on the agenda, %4 of them carried over.")
              .arg(next.number)
              .arg(OverviewText::dayWithWeekday(next.date, today))
              .arg(next.items)
              .arg(next.carried);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 0);
    auto *sentence = new QuietLabel(text, this);
    QPushButton *open = makeButton(OverviewText::tr("Open the agenda ›"), ButtonKind::Link, this);
    connect(
        open, &QPushButton::clicked, this, [this, id = next.id.value] { m_doors.record(u"meetings"_s, id); });
    line->addWidget(sentence);
    line->addWidget(open);
    line->addStretch();
    body()->addLayout(line);
}
